import type { ProcedureFamily } from './family.ts';

/** Twenty-six procedures in the way of Bogotá's mobility office: the first four are named by it, the rest are invented. */
export const bogotaMobility: ProcedureFamily = {
  topic: 'movilidad',
  competentBody: 'Secretaría de Movilidad',
  namedBy: 'Centro de Contacto de Movilidad, Bogotá (the first four)',
  documents: ['Documento de identidad', 'Licencia de tránsito del vehículo'],
  cost: 'Según la tarifa vigente',
  processingTime: '5 días hábiles',
  rows: `
salida-patios* | Salida de vehículos de patios | Autorización para retirar un vehículo inmovilizado del patio, con el pago de grúa y parqueadero.
acuerdo-pago | Acuerdo de pago de comparendos | Pague por cuotas lo que debe por comparendos de tránsito.
curso-pedagogico | Curso pedagógico por infracciones de tránsito | Asista a la charla y obtenga descuento en el valor del comparendo.
impugnacion | Impugnación de comparendos | Audiencia para discutir un comparendo con el que no está de acuerdo.
comparendo-consulta* | Consulta de comparendos | Vea los comparendos a su nombre o de una placa.
licencia-conduccion | Licencia de conducción por primera vez | Solicite el documento que le permite manejar.
licencia-renovacion | Renovación de la licencia de conducción | Renueve la licencia vencida o próxima a vencer.
licencia-duplicado | Duplicado de la licencia de conducción | Reposición de la licencia por pérdida, robo o deterioro.
matricula-vehiculo | Matrícula inicial de vehículo | Inscriba un vehículo nuevo y reciba placas.
traspaso-vehiculo | Traspaso de vehículo | Cambie el propietario de un automotor comprado o vendido.
placas-duplicado | Duplicado de placas | Reponga placas perdidas, robadas o dañadas.
cambio-color | Cambio de color de vehículo | Registre que el automotor se pintó de otro color.
cambio-motor | Cambio de motor de vehículo | Registre el reemplazo del motor.
cancelacion-matricula | Cancelación de matrícula de vehículo | Dé de baja un automotor por chatarrización, hurto o destrucción total.
pico-placa-exencion* | Exención de pico y placa | Permiso para circular en días de restricción por discapacidad o razones médicas.
pico-placa-solidario* | Pico y placa solidario | Pague para circular todos los días sin restricción.
permiso-carga | Permiso de circulación de carga | Autorización para camiones en horas y zonas restringidas.
cierre-vial | Permiso de cierre de vía | Autorización para cerrar una calle por obra o evento.
plan-manejo-transito | Plan de manejo de tránsito para obra | Aprobación de la señalización y los desvíos durante una obra.
senal-transito | Solicitud de señal de tránsito | Pida una señal, un semáforo o la pintura de una cebra.
reductor-velocidad | Solicitud de reductor de velocidad | Pida un resalto en su cuadra para que los carros bajen la velocidad.
registro-bicicleta* | Registro de bicicletas | Inscriba su bicicleta para recuperarla en caso de hurto.
tarjeta-operacion-taxi | Tarjeta de operación de taxi | Habilite un taxi para prestar servicio público.
tarifa-taxi-queja | Queja por servicio de taxi | Informe cobros excesivos o malos tratos de un taxista.
parqueadero-residentes | Permiso de estacionamiento para residentes | Estacione frente a su vivienda en zonas de pago.
accidente-informe | Copia del informe de accidente de tránsito | Obtenga el croquis y el informe policial de un choque.`,
};

/** Named by Puerto Rico's CESCO Remoto. */
export const cesco: ProcedureFamily = {
  topic: 'movilidad',
  competentBody: 'Centro de Servicios al Conductor (CESCO)',
  namedBy: 'CESCO Remoto, Puerto Rico',
  documents: ['Frente de la licencia de conducir en PDF'],
  cost: 'Según la tarifa vigente',
  processingTime: 'El mismo día',
  rows: `
certificacion-individuo | Certificación de individuo | Constancia del historial de una persona como conductora.
certificacion-vehiculo | Certificaciones de vehículos | Constancia de los datos registrados de un auto o de varios.
noti | Notificación de renovación (Noti) | Documento para renovar el marbete cuando el aviso no le ha llegado.
certificacion-violaciones | Certificación oficial de violaciones | Constancia oficial de violaciones a la ley de tránsito.
reporte-multas | Reporte de multas administrativas | Listado de las multas administrativas que tiene pendientes.`,
};

export const transport: ProcedureFamily = {
  topic: 'transporte',
  competentBody: 'Empresa Municipal de Transporte',
  documents: ['Documento de identidad'],
  cost: 'Sin costo',
  processingTime: '10 días hábiles',
  rows: `
tarjeta-transporte* | Tarjeta de transporte público | Obtenga la tarjeta personalizada para viajar en bus y metro.
tarjeta-adulto-mayor | Tarifa reducida de transporte para adultos mayores | Pase con descuento para personas de 65 años o más.
tarjeta-estudiante* | Tarifa reducida de transporte para estudiantes | Medio pasaje para escolares y universitarios.
tarjeta-discapacidad | Transporte gratuito para personas con discapacidad | Pase libre en buses para personas con discapacidad y acompañante.
tarjeta-saldo* | Devolución de saldo de tarjeta de transporte | Recupere el dinero de una tarjeta perdida o bloqueada.
objetos-perdidos-bus* | Objetos olvidados en el transporte público | Averigüe si encontraron lo que dejó en un bus.
ruta-queja* | Queja sobre una ruta de bus | Reporte demoras, conductores o paradas del servicio.
paradero-nuevo | Solicitud de nuevo paradero | Pida una parada de bus cerca de su barrio.
transporte-escolar | Permiso de transporte escolar | Autorización para furgonetas y busetas que llevan niños al colegio.
mototaxi | Registro de mototaxi | Inscripción de mototaxis y triciclos motorizados.
ciclovia-queja* | Reporte de daño en ciclovía | Avise huecos, obstáculos o bolardos dañados en el carril de bicicletas.
bicicleta-publica* | Inscripción en bicicleta pública | Regístrese para usar las bicicletas compartidas.
revision-vehicular* | Turno de revisión técnica vehicular | Agende la inspección anual de su automotor.
revision-prorroga | Prórroga de revisión técnica vehicular | Aplace la inspección por avería o viaje.
conductor-profesional | Credencial de conductor de servicio público | Carné para manejar buses y taxis.
carga-descarga | Zona de carga y descarga | Solicite un espacio señalizado frente a su local.
parqueadero-discapacidad | Espacio de estacionamiento para personas con discapacidad | Señalización de un puesto reservado y permiso para el vehículo.
garaje-senal | Señal de no estacionar frente a garaje | Pinte y señale la entrada de su vehículo.
parquimetro-multa* | Reclamo por multa de parquímetro | Discuta una sanción de estacionamiento en zona de pago.
transporte-remolque | Solicitud de retiro de vehículo abandonado | Pida que se lleven un auto dejado en la calle.`,
};
