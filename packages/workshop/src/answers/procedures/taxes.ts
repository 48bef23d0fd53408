import type { ProcedureFamily } from './family.ts';

/** The five topics of Quito's bot. */
export const quitoTopics: ProcedureFamily = {
  topic: 'tributos',
  competentBody: 'Municipio',
  namedBy: 'QuitoBot, Quito',
  documents: ['Documento de identidad'],
  cost: 'Según la ordenanza vigente',
  processingTime: '3 días hábiles',
  rows: `
tramites-linea* | Trámites en línea | Cómo entrar al portal, crear su usuario y hacer gestiones por internet.
impuesto-predial* | Impuesto predial | Consulte y pague el impuesto anual de su casa, departamento o terreno.
patente* | Patente municipal | Registro e impuesto anual para ejercer actividades económicas.
luae | Licencia Única de Actividades Económicas (LUAE) | Permiso de funcionamiento para abrir un negocio o local.
transferencia-dominio | Transferencia de dominio | Pague impuestos y registre el cambio de dueño de un inmueble vendido, donado o heredado.`,
};

export const taxes: ProcedureFamily = {
  topic: 'tributos',
  competentBody: 'Dirección Tributaria',
  documents: ['Documento de identidad', 'Número de predio o de contribuyente'],
  cost: 'Sin costo',
  processingTime: '15 días hábiles',
  rows: `
predial-exoneracion-mayores | Exoneración del predial para adultos mayores | Rebaja del impuesto de la vivienda para mayores de 65 años.
predial-exoneracion-discapacidad | Exoneración del predial por discapacidad | Rebaja del impuesto para hogares con personas con discapacidad.
predial-reclamo | Reclamo por el valor del impuesto predial | Pida que se revise el cobro si le parece equivocado.
predial-certificado* | Paz y salvo de impuesto predial | Certificado de que el inmueble no debe impuestos.
predial-cuotas* | Pago del predial por cuotas | Divida el impuesto del inmueble en varios pagos.
factura-correo* | Recibo de impuestos por correo electrónico | Inscríbase para recibir la factura sin papel.
devolucion-pago | Devolución de pago en exceso | Recupere lo pagado dos veces o de más en impuestos.
compensacion-tributaria | Compensación de saldos a favor | Use un saldo a favor para cubrir otro impuesto.
facilidad-pago | Facilidades de pago de impuestos atrasados | Convenio para cancelar deudas tributarias por mensualidades.
prescripcion-deuda | Prescripción de deudas tributarias | Declare extinguida una deuda antigua que ya no se puede cobrar.
certificado-no-deuda* | Certificado de no adeudar al municipio | Constancia de que una persona o empresa está al día.
plusvalia | Impuesto de plusvalía | Impuesto sobre la ganancia al vender un inmueble.
alcabala | Impuesto de alcabala | Impuesto que paga quien compra un inmueble.
impuesto-vehiculo* | Impuesto de vehículos | Liquide y pague el impuesto anual de su automotor.
impuesto-vehiculo-exencion | Exención del impuesto de vehículos | Para automotores de personas con discapacidad, ambulancias y hurtados.
impuesto-comercio* | Declaración del impuesto de industria y comercio | Declare los ingresos de su actividad comercial.
impuesto-comercio-cierre | Cese de actividades ante la oficina tributaria | Avise que cerró el negocio para que no se siga generando el impuesto.
rit-inscripcion* | Inscripción en el registro de contribuyentes | Abra su registro tributario municipal.
rit-actualizacion* | Actualización del registro de contribuyentes | Cambie dirección, actividad o representante.
retencion-comercio* | Declaración de retenciones | Presente lo retenido a proveedores.
impuesto-espectaculos | Impuesto a espectáculos públicos | Liquidación por boletas vendidas en conciertos y funciones.
impuesto-publicidad | Impuesto a vallas publicitarias | Pago por avisos y vallas en la vía pública.
contribucion-mejoras | Contribución por mejoras | Cobro por obras de pavimento, aceras o parques que valorizan su propiedad.
contribucion-reclamo | Reclamo de contribución por mejoras | Revise el cobro por obras cercanas a su propiedad.
tasa-turistica | Tasa de hospedaje | Declaración de hoteles y alojamientos.
tasa-bomberos* | Tasa de bomberos | Pago anual por el permiso y la prevención de incendios.
impuesto-herencia-local | Inscripción de herencia ante tributos | Actualice quién paga tras el fallecimiento del dueño.
embargo-levantamiento | Levantamiento de embargo por impuestos | Libere cuentas o bienes retenidos tras pagar la deuda.
cobro-coactivo | Consulta de cobro coactivo | Vea en qué va un proceso de cobro en su contra.
estado-cuenta* | Estado de cuenta de impuestos | Historial de pagos y deudas de una persona o inmueble.
exencion-iglesias | Exención de impuestos para templos y fundaciones | Entidades sin ánimo de lucro y lugares de culto.
incentivo-empleo-joven | Incentivo tributario por contratar jóvenes | Descuento a empresas que emplean menores de 28 años.
incentivo-patrimonio | Incentivo tributario por conservar casas patrimoniales | Descuento a dueños de casas históricas cuidadas.
pago-internet* | Pago de tributos por internet | Pague con tarjeta o débito bancario desde su casa.
pago-duplicado-recibo* | Duplicado de recibo de pago | Reimprima el comprobante de un pago hecho.`,
};
