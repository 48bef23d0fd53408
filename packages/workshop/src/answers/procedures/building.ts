import type { ProcedureFamily } from './family.ts';

export const building: ProcedureFamily = {
  topic: 'construcción',
  competentBody: 'Dirección de Planificación Urbana',
  documents: ['Documento de identidad', 'Escritura o certificado de propiedad', 'Planos firmados'],
  cost: 'Según los metros cuadrados',
  processingTime: '30 días hábiles',
  rows: `
licencia-construccion | Licencia de construcción de obra nueva | Permiso para levantar un edificio o una vivienda.
licencia-ampliacion | Licencia de ampliación | Permiso para agregar pisos o cuartos a una edificación.
licencia-remodelacion | Licencia de modificación interior | Permiso para cambiar muros y distribución.
licencia-demolicion | Licencia de demolición | Permiso para tumbar una edificación.
licencia-cerramiento | Licencia de cerramiento | Permiso para levantar muros o rejas alrededor de un lote.
obra-menor* | Permiso de obra menor | Reparaciones pequeñas, pintura de fachada y arreglo de techos.
licencia-prorroga | Prórroga de licencia de construcción | Extienda el plazo de una obra sin terminar.
licencia-revalidacion | Revalidación de licencia vencida | Retome una obra cuya licencia caducó.
reconocimiento-edificacion | Reconocimiento de edificación existente | Legalice una casa construida sin permiso.
habitabilidad | Permiso de habitabilidad | Certificado de que un edificio terminado se puede ocupar.
uso-suelo* | Certificado de uso de suelo | Sepa qué actividades se permiten en un predio.
linea-fabrica* | Línea de fábrica | Informe de alturas, retiros y afectaciones del predio.
norma-urbana | Concepto de norma urbanística | Consulta escrita sobre qué se puede edificar.
subdivision | Subdivisión de lote | Permiso para partir un terreno en varios.
englobe | Integración de lotes | Permiso para unir dos o más terrenos en uno.
urbanizacion | Licencia de urbanización | Permiso para abrir calles y lotes en un terreno grande.
propiedad-horizontal | Declaratoria de propiedad horizontal | Divida legalmente un edificio en apartamentos.
representante-ph* | Registro de administrador de conjunto | Inscriba la representación legal de un edificio o conjunto.
planos-copia | Copia de planos aprobados | Obtenga los planos archivados de un edificio.
estrato* | Certificado de estratificación | Constancia del estrato de una vivienda.
estrato-reclamo | Revisión de estrato | Pida cambiar el estrato asignado a su casa.
nomenclatura | Certificado de nomenclatura | Dirección oficial y número de puerta de un inmueble.
nomenclatura-asignacion | Asignación de nomenclatura | Solicite número de casa para una construcción nueva.
rotura-via | Permiso de rotura de vía | Rompa pavimento para conexiones de agua, gas o cable.
ocupacion-andamios | Permiso de andamios en la acera | Ocupe temporalmente la calle con materiales o escombros.
movimiento-tierras | Permiso de movimiento de tierras | Excavaciones, rellenos y taludes.
antena | Permiso de antena de telecomunicaciones | Instale torres o antenas de celular.
ascensor | Certificado de ascensores | Revisión anual de elevadores y escaleras eléctricas.
piscina-permiso | Permiso de piscina | Seguridad y salubridad de piscinas de uso colectivo.
patrimonio-intervencion | Intervención en bien patrimonial | Permiso para reparar una casa histórica.
denuncia-construccion* | Denuncia de construcción ilegal | Avise de una obra sin licencia en su barrio.
perito-urbano | Visita técnica a edificación | Inspección de grietas, humedades y daños por obras vecinas.
curador-queja | Queja contra profesional de la construcción | Informe fallas de arquitectos o constructores registrados.
vivienda-promotor | Permiso de venta de proyectos de vivienda | Autorización a constructoras para vender sobre planos.
rampa | Permiso de rampa en la acera | Haga accesible la entrada con rampa para sillas de ruedas.
panel-solar* | Registro de paneles solares | Inscriba la instalación fotovoltaica de su techo.
ruido-obra* | Reporte de ruido de obra | Avise de trabajos fuera del horario permitido.`,
};

export const property: ProcedureFamily = {
  topic: 'propiedad',
  competentBody: 'Dirección de Catastro',
  documents: ['Documento de identidad', 'Escritura'],
  cost: 'Según la tarifa vigente',
  processingTime: '20 días hábiles',
  rows: `
certificado-catastral* | Certificado catastral | Datos oficiales de área, avalúo y dueño de un predio.
avaluo-revision | Revisión de avalúo catastral | Pida bajar o corregir el valor oficial de su propiedad.
catastro-nombre | Cambio de propietario en catastro | Actualice el nombre del dueño tras una compra.
catastro-area | Rectificación de área y linderos | Corrija las medidas de su terreno.
catastro-inscripcion | Inscripción catastral de predio nuevo | Registre una construcción o lote que no aparece.
mapa-predio* | Plano de ubicación del predio | Descargue el mapa de su terreno.
no-propiedad* | Certificado de no tener bienes | Constancia de que no posee inmuebles, útil para subsidios.
titulacion | Titulación de predios | Obtenga escrituras del lote donde vive hace años.
legalizacion-barrio | Regularización de barrio | Reconocimiento legal de un asentamiento informal.
expropiacion | Compra de predios para obra pública | Información si su casa es necesaria para una obra.
gravamen* | Certificado de gravámenes | Vea si un inmueble tiene hipotecas o prohibiciones.
arriendo-municipal | Arriendo de inmueble municipal | Alquile un local o terreno de propiedad pública.
comodato | Préstamo de inmueble municipal | Ceda el uso de un salón público a una organización.
remate | Remate de bienes municipales | Participe en subastas de vehículos y muebles del municipio.
servidumbre | Certificado de servidumbres | Paso de acueducto, energía o caminos por su terreno.
riesgo-predio* | Certificado de riesgo del predio | Sepa si su casa está en zona de deslizamiento o inundación.`,
};
