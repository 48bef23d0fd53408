import type { ProcedureFamily } from './family.ts';

export const business: ProcedureFamily = {
  topic: 'negocios',
  competentBody: 'Dirección de Desarrollo Económico',
  documents: ['Documento de identidad', 'Registro tributario', 'Uso de suelo del local'],
  cost: 'Según el tipo de actividad',
  processingTime: '10 días hábiles',
  rows: `
luae-renovacion* | Renovación de la licencia de actividades económicas | Renueve cada año el permiso de funcionamiento.
luae-cambio-direccion | Cambio de dirección del establecimiento | Traslade la licencia a otro local.
luae-cierre* | Cierre definitivo de establecimiento | Dé de baja la licencia porque el local dejó de atender.
licencia-licores | Permiso de venta de licores | Venda bebidas alcohólicas en bar, tienda o restaurante.
horario-extendido | Permiso de horario extendido | Atienda en la noche o la madrugada.
manipulador-alimentos | Carné de manipulación de alimentos | Curso y carné para quienes cocinan o sirven comida.
permiso-restaurante | Permiso sanitario de restaurante | Concepto sanitario de cocinas, cafeterías y panaderías.
permiso-food-truck | Permiso de venta de comida en vehículo | Cocine y venda desde un camión o remolque.
venta-ambulante | Permiso de venta ambulante | Venda en la calle o en las aceras con carrito o puesto.
vendedor-reubicacion | Reubicación de vendedores informales | Programa de traslado a ferias y locales.
puesto-mercado | Puesto en plaza de mercado | Arriende un local en el mercado municipal.
puesto-mercado-traspaso | Traspaso de puesto de mercado | Ceda su local del mercado a un familiar.
feria-artesanal* | Inscripción en feria artesanal | Participe con sus productos hechos a mano.
terraza-mesas | Permiso de mesas en la acera | Coloque sillas y mesas de su restaurante en la calle.
aviso-fachada* | Registro de aviso en fachada | Ponga el letrero de su negocio.
valla-publicitaria | Permiso de valla publicitaria | Instale una valla o pantalla grande.
perifoneo | Permiso de publicidad sonora | Anuncie con altoparlante o carro con sonido.
musica-local | Permiso de música en establecimientos | Ponga música grabada o en vivo en su local.
inspeccion-bomberos | Inspección de bomberos a establecimiento | Revisión de extintores y salidas de emergencia.
pesas-medidas | Verificación de balanzas | Control de pesas y medidas en tiendas.
juegos-azar | Permiso de rifas y sorteos | Organice una rifa, bingo o sorteo.
maquinas-juego | Permiso de máquinas de juego | Funcionamiento de videojuegos y tragamonedas.
hospedaje-turistico* | Registro de hospedaje turístico | Inscriba hoteles, hostales y apartamentos de alquiler por días.
guia-turismo | Credencial de guía de turismo | Acredítese para acompañar visitantes.
agencia-viajes | Registro de agencia de viajes | Licencia local de operadores turísticos.
guarderia-permiso | Permiso de guardería infantil | Funcionamiento de centros de cuidado de niños.
hogar-geriatrico-permiso | Permiso de hogar geriátrico | Funcionamiento de residencias de ancianos.
gimnasio-permiso | Permiso de gimnasio | Funcionamiento de centros deportivos privados.
peluqueria-permiso | Permiso de peluquería y estética | Concepto sanitario de salones de belleza y barberías.
farmacia-permiso | Permiso de farmacia | Funcionamiento de boticas y droguerías.
taller-mecanico-permiso | Permiso de taller mecánico | Funcionamiento de talleres, vulcanizadoras y lavadoras de autos.
gasolinera-permiso | Permiso de estación de servicio | Funcionamiento de surtidores de combustible.
reciclaje-bodega-permiso | Permiso de bodega de reciclaje | Centros de acopio de chatarra, cartón y plástico.
parqueadero-permiso | Permiso de parqueadero público | Funcionamiento de estacionamientos de pago.
formalizacion* | Asesoría para formalizar un emprendimiento | Acompañamiento gratuito para registrar un negocio nuevo.
credito-emprendedor | Crédito para emprendedores | Préstamo de bajo interés para pequeños negocios.
capital-semilla* | Concurso de capital semilla | Dinero no reembolsable para ideas de negocio.
proveedor-municipio* | Registro de proveedores del municipio | Inscríbase para vender bienes o servicios a la alcaldía.
factura-proveedor* | Consulta de pago a proveedores | Vea cuándo se paga una factura entregada.
rodaje | Permiso de rodaje audiovisual | Grabe películas, comerciales o videos en la ciudad.`,
};
