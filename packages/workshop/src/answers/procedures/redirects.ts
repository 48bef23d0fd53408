import type { Redirect } from '@ventanilla/protocol';

/** What people ask a city although another body answers for it. The institutions are named by their task, as the city is invented. */
export const redirects: readonly Redirect[] = [
  {
    id: 'pasaporte',
    title: 'Pasaporte',
    phrases: ['sacar pasaporte', 'renovar pasaporte'],
    institution: 'Ministerio de Relaciones Exteriores',
  },
  {
    id: 'cedula',
    title: 'Cédula de identidad',
    phrases: ['cédula por primera vez', 'renovar cédula de ciudadanía', 'duplicado de cédula'],
    institution: 'Registro Civil nacional',
  },
  {
    id: 'visa',
    title: 'Visas',
    phrases: ['visa americana', 'visa para viajar', 'visa Estados Unidos'],
    institution: 'Embajada del país de destino',
  },
  {
    id: 'renta',
    title: 'Impuestos nacionales',
    phrases: ['declaración de renta', 'sacar el RUC', 'RUT', 'IVA'],
    institution: 'Administración nacional de impuestos',
  },
  {
    id: 'seguro',
    title: 'Seguro social y pensiones',
    phrases: [
      'pensión del seguro social',
      'IESS',
      'afiliarme al seguro',
      'jubilación',
      'Colpensiones',
      'Caja de Seguro',
    ],
    institution: 'Instituto de Seguridad Social',
  },
  {
    id: 'antecedentes',
    title: 'Antecedentes penales',
    phrases: ['certificado de antecedentes penales', 'antecedentes judiciales', 'récord policivo'],
    institution: 'Policía Nacional',
  },
  {
    id: 'energia',
    title: 'Energía eléctrica',
    phrases: ['se fue la luz en mi casa', 'recibo de la luz', 'factura de energía eléctrica', 'apagón'],
    institution: 'Empresa de energía eléctrica',
  },
  {
    id: 'gas',
    title: 'Gas domiciliario',
    phrases: ['factura del gas', 'recibo del gas'],
    institution: 'Empresa de gas',
  },
  {
    id: 'telefonia',
    title: 'Telefonía e internet',
    phrases: ['operador celular', 'internet Claro', 'Movistar', 'Tigo', 'línea telefónica'],
    institution: 'Ente regulador de las comunicaciones',
  },
  {
    id: 'bancos',
    title: 'Bancos y tarjetas',
    phrases: ['queja contra un banco', 'tarjeta de crédito clonada'],
    institution: 'Superintendencia de bancos',
  },
  {
    id: 'divorcio',
    title: 'Divorcio',
    phrases: ['divorciarme', 'divorcio'],
    institution: 'Notaría o juzgado de familia',
  },
  {
    id: 'votacion',
    title: 'Elecciones',
    phrases: ['dónde voto', 'puesto de votación', 'elecciones'],
    institution: 'Autoridad electoral',
  },
  {
    id: 'militar',
    title: 'Servicio militar',
    phrases: ['libreta militar', 'servicio militar'],
    institution: 'Fuerzas Armadas',
  },
  {
    id: 'apostilla',
    title: 'Apostilla',
    phrases: ['apostillar un documento', 'título apostillado'],
    institution: 'Ministerio de Relaciones Exteriores',
  },
  {
    id: 'migracion',
    title: 'Migración',
    phrases: [
      'permiso de trabajo para extranjero',
      'prórroga de estadía de turista',
      'cédula de extranjería',
    ],
    institution: 'Servicio nacional de migración',
  },
  {
    id: 'laboral',
    title: 'Conflictos de trabajo',
    phrases: ['jefe no me pagó', 'me despidieron del trabajo', 'liquidación laboral'],
    institution: 'Ministerio del Trabajo',
  },
  {
    id: 'aduana',
    title: 'Aduana',
    phrases: ['paquete retenido en aduana', 'importar'],
    institution: 'Aduana nacional',
  },
  {
    id: 'vuelos',
    title: 'Aerolíneas',
    phrases: ['vuelo cancelado', 'aerolínea', 'maleta perdida en el aeropuerto'],
    institution: 'Autoridad de aviación civil',
  },
  {
    id: 'marca',
    title: 'Marcas y patentes de invención',
    phrases: ['registrar una marca', 'propiedad intelectual'],
    institution: 'Oficina de propiedad intelectual',
  },
  {
    id: 'empresa',
    title: 'Constitución de empresas',
    phrases: ['constituir una empresa', 'cámara de comercio', 'registro mercantil'],
    institution: 'Cámara de Comercio',
  },
];
