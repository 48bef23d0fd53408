import type { ProcedureFamily } from './family.ts';

export const social: ProcedureFamily = {
  topic: 'inclusión social',
  competentBody: 'Secretaría de Inclusión Social',
  documents: ['Documento de identidad', 'Comprobante de domicilio'],
  cost: 'Sin costo',
  processingTime: '20 días hábiles',
  rows: `
bono-mayores | Bono para adultos mayores | Ayuda mensual para ancianos sin pensión.
centro-dia-mayores | Centro de día para adultos mayores | Almuerzo, talleres y compañía para la tercera edad.
hogar-mayores | Ingreso a hogar de ancianos | Residencia para personas mayores sin familia.
cuidadores | Apoyo a personas cuidadoras | Descanso y formación para quien cuida a un familiar.
ayudas-tecnicas | Entrega de sillas de ruedas y bastones | Ayudas técnicas para personas con movilidad reducida.
discapacidad-carne | Certificado de discapacidad | Valoración y carné de persona con discapacidad.
interprete-senas* | Intérprete de lengua de señas | Pida acompañamiento para una gestión presencial.
comedor | Comedor comunitario | Almuerzo gratuito o de bajo costo.
mercado-familiar | Canasta de alimentos | Entrega de víveres a familias en necesidad.
subsidio-arriendo | Subsidio de arriendo | Ayuda para pagar el alquiler de la vivienda.
subsidio-vivienda | Subsidio para compra de vivienda | Aporte para adquirir la primera casa.
mejoramiento-vivienda | Mejoramiento de vivienda | Arreglo de baño, cocina, piso o techo en casas humildes.
vivienda-emergencia | Albergue por emergencia | Alojamiento para damnificados por incendio o inundación.
habitante-calle* | Atención a habitantes de calle | Dormitorio, baño y comida para quien vive en la calle.
migrantes | Orientación a migrantes y refugiados | Información de servicios para personas extranjeras.
desplazados | Atención a víctimas del conflicto | Ayuda humanitaria y orientación a desplazados.
jardin-infantil | Cupo en jardín infantil | Cuidado gratuito de niños de hasta 5 años.
madre-gestante | Paquete para madres gestantes | Nutrición y controles durante el embarazo.
joven-transferencia* | Transferencia para jóvenes | Ayuda económica para jóvenes que ni estudian ni trabajan.
encuesta-social | Encuesta de clasificación social | Visita al hogar para acceder a subsidios.
encuesta-actualizacion* | Actualización de la encuesta social | Corrija personas o ingresos del hogar.
certificado-pobreza* | Certificado de nivel socioeconómico | Constancia del puntaje del hogar.
casa-mujer* | Casa de la mujer | Orientación, talleres y apoyo a mujeres.
diversidad* | Atención a población LGBTI | Acompañamiento y orientación sin discriminación.
adicciones | Tratamiento de consumo de drogas | Apoyo a personas con alcoholismo o adicción.
bolsa-empleo* | Bolsa de empleo | Registre su hoja de vida y postúlese a vacantes.
curso-oficios | Cursos gratuitos de oficios | Aprenda costura, carpintería, cocina o electricidad.
practica-laboral | Pasantías en el municipio | Prácticas para universitarios.
sepelio-ayuda | Auxilio funerario | Ayuda para entierros de familias sin recursos.
internet-adultos | Clases de computación para mayores | Aprenda a usar celular e internet.`,
};

export const civil: ProcedureFamily = {
  topic: 'registro y documentos',
  competentBody: 'Oficina de Registro Local',
  documents: ['Documento de identidad'],
  cost: 'Según la tarifa vigente',
  processingTime: '2 días hábiles',
  rows: `
certificado-residencia* | Certificado de residencia | Constancia de que vive en una dirección de la ciudad.
matrimonio-civil | Matrimonio civil | Cásese ante la autoridad municipal.
union-libre | Registro de unión de hecho | Formalice la convivencia con su pareja.
supervivencia* | Certificado de supervivencia | Fe de vida para cobrar pensiones.
acta-nacimiento | Copia de partida de nacimiento | Obtenga el acta de nacimiento inscrita en la ciudad.
acta-defuncion | Copia de partida de defunción | Obtenga el acta de fallecimiento.
acta-matrimonio | Copia de partida de matrimonio | Obtenga el acta de casados.
nacimiento-inscripcion | Inscripción de recién nacido | Registre a su bebé en la oficina del hospital.
cambio-nombre | Corrección de nombres en partida | Arregle errores en un acta de registro.
ciudadano-exterior* | Trámites para residentes en el exterior | Gestiones de la ciudad para quienes viven fuera del país.
apostilla-local | Certificación de documentos municipales para el extranjero | Sello previo a la apostilla.
autenticacion | Autenticación de firma y copias | Presentación personal ante funcionario.
viaje-menor | Permiso de viaje de un menor | Autorización para que un niño salga con otra persona.
firma-electronica* | Firma electrónica municipal | Firme documentos sin ir a la oficina.
documento-perdido* | Constancia por pérdida de documentos | Declare que extravió su cédula o papeles.
cementerio-fosa | Compra de bóveda o nicho | Adquiera un lugar en el cementerio municipal.
cementerio-exhumacion | Permiso de exhumación | Saque restos de una tumba.
cementerio-cremacion | Servicio de cremación | Reduzca a cenizas a una persona fallecida.
cementerio-renovacion | Renovación de arriendo de bóveda | Extienda el alquiler de la tumba de un familiar.
archivo-historico | Copia de documentos del archivo | Busque actas y expedientes antiguos.`,
};

export const culture: ProcedureFamily = {
  topic: 'educación, cultura y deporte',
  competentBody: 'Secretaría de Educación y Cultura',
  documents: ['Documento de identidad'],
  cost: 'Sin costo',
  processingTime: '10 días hábiles',
  rows: `
cupo-escolar* | Cupo en colegio público | Inscriba a su hijo en una escuela municipal.
traslado-escolar | Traslado de colegio | Cambie a un alumno de institución.
certificado-estudios* | Certificado de notas y estudios | Constancia de años cursados en colegios municipales.
alimentacion-escolar | Alimentación escolar | Desayuno o almuerzo para alumnos.
utiles-escolares | Entrega de útiles y uniformes | Cuadernos, zapatos y ropa para escolares.
beca-universitaria | Beca universitaria | Apoyo para pagar estudios superiores.
credito-educativo | Crédito educativo condonable | Préstamo para estudiar que puede perdonarse.
alfabetizacion | Educación para adultos | Termine la primaria o el bachillerato.
escuela-musica | Escuela de música | Clases de instrumentos y coro.
escuela-danza | Escuela de danza y teatro | Formación artística para niños y jóvenes.
escuela-deporte | Escuela deportiva | Entrenamiento de fútbol, natación y patinaje.
piscina-municipal* | Ingreso a piscina municipal | Carné y horarios para nadar.
biblioteca-carne* | Carné de biblioteca | Lleve libros en préstamo a su casa.
biblioteca-sala | Reserva de sala de biblioteca | Aparte un espacio de estudio o auditorio.
museo-entrada* | Entrada a museos | Boletas, grupos escolares y días gratuitos.
estimulo-artistas* | Convocatoria para artistas | Apoyo económico a proyectos culturales.
registro-artistas* | Registro de artistas y gestores culturales | Inscríbase como músico, actor o bailarín.
teatro-alquiler | Alquiler del teatro municipal | Reserve el escenario para una función.
club-deportivo | Reconocimiento de club deportivo | Formalice un equipo o escuela privada.
deportista-apoyo | Apoyo a deportistas | Pasajes y dinero para competir.
gimnasia-barrio* | Clases de aeróbicos en el barrio | Ejercicio gratuito al aire libre.
vacaciones-recreativas* | Vacaciones recreativas | Actividades para niños en receso escolar.
colegio-queja* | Queja contra un colegio | Informe malos tratos o cobros indebidos.
idiomas* | Cursos gratuitos de idiomas | Aprenda inglés o lenguas ancestrales.
tarjeta-joven* | Tarjeta joven | Descuentos en cines, tiendas y teatros.
campamento | Campamento juvenil | Convivencias y liderazgo para adolescentes.`,
};
