import type { ProcedureFamily } from './family.ts';

export const health: ProcedureFamily = {
  topic: 'salud y ambiente',
  competentBody: 'Secretaría de Salud y Ambiente',
  documents: ['Documento de identidad'],
  cost: 'Sin costo',
  processingTime: '5 días hábiles',
  rows: `
cita-medica* | Cita en centro de salud municipal | Turno para medicina general y odontología.
vacunacion* | Vacunación | Lugares y horarios para niños, mayores y viajeros.
carne-vacunas* | Copia del carné de vacunas | Recupere el registro de dosis aplicadas.
salud-mental* | Orientación psicológica | Cita gratuita de escucha y apoyo emocional.
planificacion-familiar | Planificación familiar | Anticonceptivos y consejería.
fumigacion | Fumigación contra mosquitos | Control de zancudos y dengue en su sector.
roedores* | Control de ratas y plagas | Desratización en calles, canales y parques.
queja-restaurante* | Denuncia de comida en mal estado | Avise de un local sucio o alimentos dañados.
mascota-registro* | Registro de mascotas | Inscriba su perro o gato y su microchip.
mascota-esterilizacion* | Esterilización de perros y gatos | Turno gratuito de castración.
mascota-vacuna | Vacunación antirrábica | Jornadas para perros y gatos.
mascota-adopcion* | Adopción de animales | Lleve a casa un perro o gato rescatado.
mascota-perdida* | Reporte de mascota perdida | Publique y busque su animal extraviado.
maltrato-animal* | Denuncia de maltrato animal | Avise de animales golpeados o abandonados.
perro-peligroso | Permiso de perro potencialmente peligroso | Póliza y registro de razas de manejo especial.
animal-muerto* | Retiro de animal muerto | Recolección de cuerpos en la vía.
abejas | Retiro de panal de abejas | Traslado de enjambres cerca de personas.
ruido* | Denuncia por ruido | Avise de música alta de bares o vecinos.
contaminacion-aire* | Denuncia por humo y malos olores | Emisiones de fábricas, chimeneas y quemas.
licencia-ambiental | Licencia ambiental | Evaluación de proyectos con impacto en la naturaleza.
rio-contaminado* | Denuncia de contaminación de río o quebrada | Avise de vertidos y basura en el agua.
fauna-silvestre* | Entrega de fauna silvestre | Rescate de loros, monos, tortugas y otros animales.
asbesto | Retiro de materiales peligrosos | Manejo de asbesto y químicos.
discapacidad-salud | Rehabilitación y terapias | Fisioterapia y terapia de lenguaje.
donacion-sangre* | Jornada de donación de sangre | Puntos y requisitos para donar.
afiliacion-salud | Afiliación a salud subsidiada | Acceda a atención médica sin capacidad de pago.`,
};

export const safety: ProcedureFamily = {
  topic: 'seguridad y convivencia',
  competentBody: 'Secretaría de Seguridad y Convivencia',
  documents: ['Documento de identidad'],
  cost: 'Sin costo',
  processingTime: '10 días hábiles',
  rows: `
camara-video | Copia de video de cámara de seguridad | Pida grabaciones de un hecho en la calle.
camara-solicitud | Solicitud de cámara de vigilancia | Pida equipos en un lugar inseguro.
patrullaje* | Solicitud de patrullaje | Pida rondas de vigilancia en su sector.
alarma-comunitaria | Alarma comunitaria | Instale sirena y botón con sus vecinos.
conciliacion | Conciliación entre vecinos | Resuelva peleas por linderos, humedad o convivencia.
comisaria-familia | Medida de protección familiar | Orientación y protección por maltrato en el hogar.
alimentos-hijos | Conciliación de cuota alimentaria | Acuerde la pensión de los hijos.
custodia | Conciliación de custodia y visitas | Acuerde con quién vive un hijo.
restitucion-inmueble | Queja por ocupación de inmueble | Proteja la posesión de su casa ante invasores.
multa-convivencia* | Consulta de multa de convivencia | Vea sanciones de policía y su pago.
multa-convivencia-apelacion | Apelación de multa de convivencia | Recurra una sanción del código de policía.
consultorio-juridico* | Asesoría jurídica gratuita | Abogado para trámites y demandas sencillas.
consumidor* | Queja de consumidor | Reclame por garantías, precios o productos defectuosos.
arriendo-conflicto | Conciliación por arriendo | Problemas entre dueño e inquilino.
plan-emergencia | Aprobación de plan de emergencia | Documento de evacuación para edificios y colegios.
capacitacion-bomberos* | Capacitación en prevención de incendios | Curso para empresas y brigadas.
visita-riesgo | Inspección por riesgo de derrumbe | Visita por deslizamientos o muros en peligro.
simulacro* | Inscripción en simulacro | Participe en el ejercicio de sismo o evacuación.
certificado-siniestro | Certificado de incendio o siniestro | Constancia de bomberos para el seguro.
acoso-transporte* | Reporte de acoso en la calle o el bus | Acompañamiento a víctimas.
desaparecido* | Orientación por persona desaparecida | Apoyo a familias que buscan a un ser querido.
armas-entrega* | Entrega voluntaria de armas | Deje armas y municiones sin consecuencias.`,
};

export const participation: ProcedureFamily = {
  topic: 'participación y transparencia',
  competentBody: 'Secretaría General',
  documents: ['Documento de identidad'],
  cost: 'Sin costo',
  processingTime: '15 días hábiles',
  rows: `
peticion* | Presentar una petición | Pida algo por escrito a la administración.
queja-funcionario* | Queja contra un funcionario | Informe mala atención o mal comportamiento.
sugerencia* | Enviar una sugerencia o felicitación | Proponga mejoras o agradezca un servicio.
corrupcion* | Denuncia de corrupción | Avise de sobornos o mal uso de dinero público.
informacion-publica* | Solicitud de información pública | Pida datos, contratos o documentos oficiales.
estado-solicitud* | Seguimiento de una solicitud | Consulte el estado con el número de su caso.
apelacion | Recurso contra una decisión | Pida que se revise una resolución.
junta-vecinos | Reconocimiento de junta de vecinos | Registre la organización del barrio.
junta-eleccion | Elección de junta de vecinos | Cambie directivos de la organización barrial.
presupuesto-participativo* | Presupuesto participativo | Proponga y vote obras de su sector.
cabildo | Uso de la palabra en el concejo | Intervenga en una sesión pública.
voluntariado* | Inscripción de voluntarios | Ayude en programas sociales y ambientales.
fundacion-registro | Registro de organización social | Inscriba fundaciones y colectivos.
empleo-publico* | Convocatorias de empleo público | Concursos para trabajar en el municipio.
certificado-laboral* | Certificado de trabajo de exfuncionario | Constancia del tiempo trabajado en la alcaldía.
cita-atencion* | Cita en oficina de atención | Reserve turno para ser atendido en persona.
datos-personales* | Consulta y borrado de datos personales | Ejerza sus derechos sobre la información que guardamos.
notificacion-digital* | Notificación electrónica | Reciba resoluciones por correo.
visita-alcaldia | Visita guiada al palacio municipal | Recorrido para turistas y colegios.
datos-abiertos* | Datos abiertos | Descargue mapas y estadísticas de la ciudad.
clave-portal* | Recuperación de la clave del portal municipal | Restablezca la contraseña de su cuenta.
cita-cambio* | Cancelación o cambio de una cita | Mueva el turno que ya reservó.`,
};

export const rural: ProcedureFamily = {
  topic: 'campo y producción',
  competentBody: 'Unidad de Desarrollo Rural',
  documents: ['Documento de identidad'],
  cost: 'Sin costo',
  processingTime: '15 días hábiles',
  rows: `
asistencia-agricola | Asistencia técnica agropecuaria | Visita de un técnico para cultivos y animales.
semillas | Entrega de semillas y abonos | Insumos para pequeños productores.
feria-campesina* | Inscripción en mercado campesino | Venda su cosecha directamente.
guia-ganado | Guía de movilización de ganado | Permiso para transportar vacas, cerdos y caballos.
marca-ganado | Registro de hierro o marca de ganado | Inscriba la señal de sus animales.
matadero | Servicio de matadero municipal | Turno y tarifa para faenar reses.
camino-vecinal | Arreglo de camino rural | Maquinaria para vías veredales.
riego | Turno de agua de riego | Uso de canales para cultivos.
quema-permiso | Permiso de quema controlada | Autorización para quemar rastrojo.
tractor | Alquiler de tractor | Preparación de tierras a bajo costo.
pesca* | Carné de pescador artesanal | Registro de pescadores y botes.
apicultura | Registro de colmenas | Inscripción de productores de miel.
vivero* | Compra de plantas en vivero municipal | Árboles frutales y ornamentales a bajo costo.
cosecha-perdida | Ayuda por pérdida de cosecha | Apoyo por helada, sequía o plaga.`,
};
