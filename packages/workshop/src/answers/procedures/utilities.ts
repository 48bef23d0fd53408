import type { ProcedureFamily } from './family.ts';

export const water: ProcedureFamily = {
  topic: 'agua y aseo',
  competentBody: 'Empresa Municipal de Agua y Aseo',
  documents: ['Documento de identidad', 'Número de cuenta'],
  cost: 'Según la tarifa vigente',
  processingTime: '8 días hábiles',
  rows: `
agua-conexion | Conexión nueva de agua potable | Pida la acometida y el medidor para su vivienda.
alcantarillado-conexion | Conexión de alcantarillado | Una su casa a la red de aguas servidas.
agua-factura* | Consulta de la factura de agua | Vea y pague el consumo de su cuenta.
agua-reclamo | Reclamo por consumo alto de agua | Pida revisar un cobro que subió sin razón.
agua-medidor | Cambio de medidor de agua | Reemplace un contador dañado o robado.
agua-titular* | Cambio de titular de la cuenta de agua | Ponga la cuenta a nombre del nuevo dueño o arrendatario.
agua-reconexion | Reconexión del servicio de agua | Recupere el suministro cortado por falta de pago.
agua-suspension | Suspensión temporal del agua a solicitud | Para viviendas desocupadas.
agua-fuga* | Reporte de fuga de agua en la calle | Avise de un tubo roto o agua que corre.
agua-calidad | Análisis de calidad del agua | Prueba si el agua sale turbia o con mal olor.
agua-tanquero | Entrega de agua en tanquero | Pida agua por camión cuando no hay servicio.
agua-subsidio | Tarifa social de agua | Descuento para hogares de bajos ingresos y ancianos.
agua-convenio* | Convenio de pago del agua | Pague en cuotas la deuda del acueducto.
agua-corte-programado* | Cortes programados de agua | Consulte dónde y cuándo no habrá servicio.
alcantarilla-destape* | Destape de alcantarilla | Limpieza de desagües y sumideros tapados.
alcantarilla-tapa* | Reposición de tapa de alcantarilla | Avise de un hueco sin tapa en la calle.
pozo-septico | Limpieza de pozo séptico | Servicio de camión para vaciar el tanque.
pozo-agua | Permiso de pozo de agua | Autorización para perforar y extraer agua subterránea.
vertimiento | Permiso de vertimientos | Descarga de aguas industriales a la red.
aseo-horario* | Horario de recolección de basura | Sepa qué días pasa el camión por su barrio.
aseo-no-paso* | Reporte de basura no recogida | Avise que el camión no pasó.
aseo-voluminosos | Recolección de muebles y colchones viejos | Agende el retiro de enseres grandes.
aseo-escombros | Recolección de escombros | Retiro de restos de construcción.
aseo-poda | Recolección de restos de poda | Retiro de ramas y césped cortado.
aseo-contenedor* | Solicitud de contenedor de basura | Pida o reubique un recipiente en su cuadra.
aseo-reciclaje* | Rutas de reciclaje | Días y puntos para entregar papel, vidrio y plástico.
aseo-electronicos | Entrega de aparatos electrónicos | Deje televisores, computadores y celulares viejos.
aseo-pilas* | Puntos de entrega de pilas y aceite usado | Lugares para residuos peligrosos de la casa.
aseo-tarifa | Reclamo por la tarifa de aseo | Revise el cobro de basura de una vivienda desocupada.
aseo-botadero* | Denuncia de botadero clandestino | Avise de basura arrojada en lotes y quebradas.
aseo-barrido* | Solicitud de barrido de calle | Limpieza de calles, plazas y mercados.
aseo-hospitalarios | Recolección de residuos hospitalarios | Servicio para clínicas, consultorios y laboratorios.
reciclador-registro | Registro de recicladores de oficio | Carné y apoyo para quien vive de reciclar.
compostaje* | Taller de compostaje en casa | Aprenda a convertir desechos orgánicos en abono.`,
};

export const publicSpace: ProcedureFamily = {
  topic: 'espacio público',
  competentBody: 'Dirección de Obras y Espacio Público',
  documents: ['Dirección exacta', 'Fotografía, si la tiene'],
  cost: 'Sin costo',
  processingTime: '15 días hábiles',
  rows: `
bache* | Reporte de bache | Avise de un hueco en la calzada para que lo tapen.
acera-dano* | Reparación de acera | Arreglo de andenes rotos o levantados.
alumbrado-dano* | Reporte de lámpara apagada | Avise que un poste de alumbrado no funciona.
alumbrado-nuevo | Solicitud de alumbrado público | Pida postes y luz en una calle o parque.
pavimentacion | Solicitud de pavimentación | Pida asfalto para una calle de tierra.
puente-peatonal | Mantenimiento de puente peatonal | Arreglo de barandas y escaleras.
semaforo-dano* | Reporte de semáforo dañado | Avise que un semáforo está apagado o intermitente.
arbol-poda | Poda de árbol | Pida cortar ramas que estorban cables o ventanas.
arbol-tala | Permiso de tala de árbol | Autorización para cortar un árbol en propiedad privada.
arbol-caido* | Reporte de árbol caído | Retiro de un tronco que obstruye el paso.
arbol-siembra* | Siembra de árboles | Pida plantas para su cuadra.
parque-mantenimiento* | Mantenimiento de parque | Arreglo de juegos, bancas y césped.
parque-reserva | Reserva de espacio en parque | Aparte un kiosco o zona para una celebración.
cancha-reserva* | Reserva de cancha deportiva | Aparte una hora de fútbol, baloncesto o tenis.
salon-comunal | Reserva de salón comunal | Alquile la casa barrial para una reunión o fiesta.
plaza-evento | Permiso de evento en plaza | Realice conciertos, ferias o actos en espacio público.
evento-masivo | Permiso de espectáculo masivo | Aglomeraciones de más de mil personas.
procesion | Permiso de procesión o desfile | Marchas religiosas, comparsas y desfiles escolares.
carrera-atletica | Permiso de carrera atlética | Competencias de correr o ciclismo por las calles.
pirotecnia | Permiso de fuegos artificiales | Quema de pólvora en fiestas autorizadas.
grafiti-mural | Permiso de mural o grafiti | Pinte muros públicos con autorización.
grafiti-limpieza* | Limpieza de paredes rayadas | Pida borrar pintadas en muros y monumentos.
mobiliario-dano* | Reporte de banca o basurero dañado | Avise de mobiliario roto.
bano-publico* | Queja por baño público | Reporte falta de aseo o de agua.
invasion-espacio* | Denuncia de ocupación de espacio público | Avise de rejas, casetas o carros sobre la acera.
cable-caido* | Reporte de cables sueltos | Avise de alambres de telefonía colgando.
fuente-ornamental | Mantenimiento de fuentes y monumentos | Arreglo de piletas y esculturas.
juego-inclusivo | Solicitud de juegos infantiles inclusivos | Columpios y toboganes para niños con discapacidad.
gimnasio-aire-libre | Solicitud de gimnasio al aire libre | Aparatos de ejercicio en el parque.
huerta-urbana* | Huerta urbana comunitaria | Siembre hortalizas en un terreno público.
wifi-publico* | Zonas de internet gratis | Puntos y fallas de la red inalámbrica pública.
adopcion-parque | Adopción de zona verde | Cuide y arregle un jardín público como empresa o vecino.`,
};
