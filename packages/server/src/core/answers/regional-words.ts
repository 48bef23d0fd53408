/** Words and turns of speech of one meaning, and how a catalogue says it. */
export interface RegionalWords {
  said: readonly string[];
  means: string;
}

/**
 * How people in Colombia, Ecuador, Panama and Puerto Rico say what offices write otherwise. Compiled for this project in November 2026 from
 * common knowledge of the four countries' speech and from the development half of the questions; no list of others went into it.
 */
export const regionalWords: readonly RegionalWords[] = [
  // Vehicles and roads
  {
    said: ['carro', 'auto', 'coche', 'camioneta', 'nave', 'moto', 'motocicleta'],
    means: 'vehículo automotor',
  },
  {
    said: ['pase', 'brevete', 'carné de manejar', 'licencia de manejar', 'licencia de conducir'],
    means: 'licencia conducción conducir',
  },
  { said: ['manejar', 'guiar'], means: 'conducción conducir' },
  { said: ['fotomulta', 'parte', 'partes', 'infracción', 'ticket de tránsito'], means: 'comparendo' },
  { said: ['tickets', 'boletos de tránsito'], means: 'multas administrativas' },
  { said: ['pelear', 'impugnar', 'injusta', 'injusto', 'apelar'], means: 'impugnación discutir acuerdo' },
  { said: ['grúa', 'se llevaron mi carro', 'corralón'], means: 'patios grúa inmovilizado salida' },
  { said: ['concesionario', 'cero kilómetros', 'carro nuevo'], means: 'matrícula inicial nuevo vehículo' },
  { said: ['tablilla', 'chapa'], means: 'placas' },
  { said: ['marbete', 'sticker'], means: 'marbete renovar notificación' },
  { said: ['choque', 'me chocaron', 'choqué', 'aseguradora'], means: 'accidente tránsito croquis choque' },
  { said: ['récord choferil', 'historial de chofer'], means: 'certificación individuo historial conductora' },
  {
    said: ['guagua', 'buseta', 'metrobus', 'diablo rojo', 'colectivo', 'chiva'],
    means: 'bus transporte público',
  },
  { said: ['pasaje', 'viaja gratis'], means: 'tarifa pasaje transporte' },
  { said: ['parquear', 'parqueo', 'aparcar', 'parking'], means: 'estacionamiento estacionar' },
  { said: ['rótulo', 'ando en silla'], means: 'discapacidad estacionamiento' },
  {
    said: ['policía acostado', 'rompemuelles', 'tope', 'chapa acostada', 'pasan volando'],
    means: 'reductor velocidad resalto',
  },
  { said: ['cebra', 'paso de cebra', 'disco pare', 'letrero de pare'], means: 'señal tránsito cebra' },
  { said: ['tapar la cuadra', 'cerrar la cuadra', 'trancar la calle'], means: 'cierre vía calle evento' },
  { said: ['corpaire', 'tecnomecánica', 'tecnicomecánica', 'revisado'], means: 'revisión técnica vehicular' },
  { said: ['taxista', 'chofer', 'amarillo'], means: 'taxi taxista' },
  { said: ['tuk tuk', 'tricimoto', 'motocarro'], means: 'mototaxi triciclo' },
  { said: ['carretera', 'pista', 'avenida'], means: 'calzada calle vía' },
  { said: ['hueco', 'cráter', 'rotos', 'hoyo'], means: 'bache hueco calzada' },
  { said: ['andén', 'vereda rota', 'banqueta'], means: 'acera' },
  { said: ['cicla', 'bici'], means: 'bicicleta' },
  { said: ['vereda', 'trocha', 'camino de tierra'], means: 'camino rural vías veredales' },
  // Money, debts, taxes
  { said: ['plata', 'billete', 'chavos', 'lana'], means: 'dinero económico ayuda' },
  {
    said: ['abonar', 'ir abonando', 'poquito a poquito', 'a plazos', 'mensualidades'],
    means: 'cuotas acuerdo pago facilidades',
  },
  { said: ['ponerme al día', 'colgado', 'atrasado', 'moroso'], means: 'deudas atrasados facilidades pago' },
  {
    said: ['cobraron doble', 'pagué de más', 'regresen la plata', 'reembolso'],
    means: 'devolución exceso pagado dos veces',
  },
  { said: ['por la web', 'online', 'en internet', 'cancelar'], means: 'internet pagar' },
  {
    said: [
      'jubilado',
      'jubilados',
      'pensionado',
      'tercera edad',
      'viejitos',
      'viejito',
      'abuelito',
      'abuelita',
      'abuelo',
      'abuela',
    ],
    means: 'adultos mayores ancianos',
  },
  {
    said: [
      'contribución territorial',
      'impuesto de la casa',
      'contribución de la casita',
      'catastro de la casa',
    ],
    means: 'impuesto predial casa',
  },
  { said: ['valorización'], means: 'contribución mejoras valorizan' },
  {
    said: ['congelaron la cuenta', 'cuenta bloqueada', 'embargaron'],
    means: 'embargo levantamiento cuentas',
  },
  {
    said: ['tiendita', 'montar un negocio', 'montar una tienda', 'cada año por el negocio'],
    means: 'patente anual actividades económicas',
  },
  {
    said: ['murió y la casa', 'vendí la casa', 'casa a nombre', 'escriturar', 'poner a mi nombre la casa'],
    means: 'transferencia dominio dueño inmueble heredado vendido',
  },
  { said: ['vende mi finca', 'gané vendiendo', 'ganancia de la venta'], means: 'plusvalía ganancia vender' },
  // Business
  {
    said: ['abrir una', 'abrir un negocio', 'abrir un local', 'papel para operar', 'operar'],
    means: 'permiso funcionamiento negocio',
  },
  {
    said: ['guaro', 'chelas', 'cerveza', 'trago', 'ron', 'aguardiente'],
    means: 'licores bebidas alcohólicas',
  },
  {
    said: ['chuzo', 'buhonero', 'chinchorro', 'carretilla', 'puesto en la calle', 'puesto de comida'],
    means: 'venta ambulante calle carrito puesto',
  },
  { said: ['foodtruck', 'food truck', 'carro de comidas'], means: 'venta comida vehículo camión' },
  { said: ['parlante', 'bocina', 'tumbacoco', 'altavoz'], means: 'publicidad sonora altoparlante' },
  { said: ['airbnb', 'cabaña', 'posada'], means: 'hospedaje alquiler días' },
  { said: ['informal', 'sin papeles el negocio'], means: 'formalizar emprendimiento' },
  {
    said: ['filmar', 'filmación', 'grabar una película', 'comercial de tv'],
    means: 'rodaje audiovisual comerciales películas',
  },
  { said: ['rifar', 'tómbola'], means: 'rifas sorteos' },
  { said: ['plaza de verduras', 'tramo', 'galería'], means: 'puesto mercado plaza' },
  { said: ['startup', 'idea de negocio'], means: 'capital semilla ideas negocio' },
  // Building and property
  {
    said: ['echar plancha', 'echarle plancha', 'fundir losa', 'segundo piso', 'segundo nivel', 'otro piso'],
    means: 'ampliación agregar pisos',
  },
  { said: ['tapia', 'muro', 'cerca', 'verja', 'reja'], means: 'cerramiento muros rejas' },
  {
    said: ['hacer mi casa', 'construir mi casa', 'hacer una casa', 'fabricar casa'],
    means: 'licencia construcción obra nueva vivienda',
  },
  { said: ['botar una casa', 'tumbar', 'derribar'], means: 'demolición tumbar' },
  {
    said: ['a la brava', 'nunca saqué papeles', 'sin permiso hice'],
    means: 'reconocimiento edificación legalice construida',
  },
  {
    said: ['el de al lado está haciendo', 'vecino está construyendo', 'tercer piso'],
    means: 'denuncia construcción ilegal',
  },
  { said: ['rajaron las paredes', 'grieta', 'rajadura'], means: 'visita técnica grietas daños' },
  {
    said: ['se mude', 'mudarse al edificio', 'terminé el edificio'],
    means: 'habitabilidad ocupar terminado',
  },
  { said: ['el cartero', 'número de la casa', 'placa de la casa'], means: 'nomenclatura número casa' },
  { said: ['mi casa vale', 'valor de mi casa'], means: 'avalúo catastral revisión valor' },
  {
    said: [
      'papeles del lote',
      'sin escrituras',
      'papeles de mi casa',
      'papeles de mi ranchito',
      'ranchito',
      'rancho',
    ],
    means: 'titulación escrituras lote',
  },
  {
    said: ['invasión', 'barrio pirata', 'asentamiento'],
    means: 'regularización barrio asentamiento informal',
  },
  { said: ['casita', 'apartamento', 'departamento'], means: 'casa vivienda' },
  // Water, waste, streets
  {
    said: ['planilla', 'planilla del acueducto', 'recibo del agua', 'acueducto'],
    means: 'factura agua consumo',
  },
  { said: ['carísima', 'carísimo', 'llegó cara', 'muy caro'], means: 'reclamo consumo alto cobro' },
  { said: ['no me ponen el agua', 'devuelvan el agua', 'me quitaron el agua'], means: 'reconexión agua' },
  { said: ['pipa', 'carrotanque', 'cisterna', 'días secos', 'sin agua'], means: 'agua tanquero' },
  { said: ['pluma', 'llave', 'grifo', 'sale café', 'agua sucia'], means: 'calidad agua turbia' },
  {
    said: ['cañería', 'tubería', 'caño', 'cloaca', 'desagüe', 'se rebosa'],
    means: 'alcantarilla tubo desagües',
  },
  { said: ['se reventó', 'salidero', 'chorro de agua'], means: 'fuga tubo roto' },
  { said: ['rejilla', 'boca de tormenta'], means: 'tapa alcantarilla' },
  { said: ['zafacón', 'tinaco', 'caneca', 'tacho'], means: 'contenedor basura' },
  { said: ['basura lleva', 'no recogen', 'no se llevan la basura'], means: 'basura recogida camión pasó' },
  { said: ['sofá', 'sillón', 'mueble', 'cama vieja', 'armario'], means: 'muebles colchones enseres' },
  {
    said: ['nevera', 'refrigeradora', 'lavadora', 'licuadora', 'computador'],
    means: 'aparatos electrónicos',
  },
  {
    said: ['solar', 'porquerías', 'bota basura', 'lote enmontado'],
    means: 'botadero clandestino basura lotes',
  },
  { said: ['botellas', 'cartón', 'latas', 'reciclar'], means: 'reciclaje rutas' },
  {
    said: ['bombillo', 'foco', 'oscuro', 'oscura', 'oscurísima', 'luminaria', 'bombilla'],
    means: 'lámpara alumbrado apagada',
  },
  { said: ['matas', 'ramas', 'palo de mango', 'palo'], means: 'árbol ramas poda' },
  { said: ['hilos', 'alambres', 'cuelgan'], means: 'cables sueltos colgando' },
  { said: ['wifi', 'me conecto'], means: 'internet gratis red inalámbrica' },
  { said: ['jugar micro', 'jugar fútbol', 'partido', 'canchita'], means: 'cancha deportiva reserva' },
  { said: ['baby shower', 'quince', 'quinceañero', 'cumpleaños'], means: 'fiesta reunión salón evento' },
  // People and help
  { said: ['no tengo qué comer', 'hambre', 'almuerzo gratis'], means: 'comedor comunitario almuerzo' },
  { said: ['despensa', 'regalan mercado', 'bolsa de comida', 'víveres'], means: 'canasta alimentos' },
  { said: ['renta', 'canon', 'alquiler'], means: 'arriendo alquiler' },
  {
    said: ['se quemó la casa', 'se nos quemó', 'dónde dormir', 'damnificado'],
    means: 'albergue emergencia incendio damnificados',
  },
  { said: ['duerme en una banca', 'indigente', 'duerme en la calle', 'mendigo'], means: 'habitantes calle' },
  {
    said: [
      'pelado',
      'pelada',
      'pelao',
      'pelaos',
      'chamaco',
      'guambra',
      'nene',
      'nena',
      'muchachito',
      'chiquillo',
      'cipote',
    ],
    means: 'niños hijo',
  },
  { said: ['con quién dejo', 'que me cuiden al niño', 'maternal'], means: 'jardín infantil cuidado niños' },
  { said: ['sisbén', 'registro social'], means: 'encuesta clasificación social' },
  { said: ['conadis', 'senadis', 'carnet de discapacitado'], means: 'certificado discapacidad carné' },
  { said: ['camello', 'trabajo', 'desempleado', 'sin empleo', 'chamba'], means: 'bolsa empleo' },
  { said: ['coser', 'aprender a cocinar', 'aprender un oficio'], means: 'cursos oficios costura' },
  { said: ['entierro', 'velorio', 'funeral'], means: 'auxilio funerario entierros' },
  {
    said: ['marido sin papeles', 'vivimos juntos', 'concubinato', 'pareja sin casarnos'],
    means: 'unión hecho convivencia',
  },
  {
    said: ['papel que diga dónde vivo', 'dónde vivo', 'carta de vecindad', 'sé vecino'],
    means: 'certificado residencia vive',
  },
  { said: ['probar que estoy vivo', 'estoy vivo', 'fe de vida'], means: 'supervivencia fe vida' },
  { said: ['se va de paseo', 'se va conmigo', 'papel firman los papás'], means: 'permiso viaje menor' },
  // Schools, health, animals
  {
    said: ['matricular al niño', 'matricular al', 'matricular a mi hijo', 'escuelita', 'liceo'],
    means: 'cupo colegio escuela inscribir',
  },
  { said: ['lista del colegio', 'zapatos del colegio', 'uniforme'], means: 'útiles uniformes escolares' },
  { said: ['refrigerio', 'lonchera', 'merienda'], means: 'alimentación escolar' },
  {
    said: ['estudie la carrera', 'estudiar una carrera', 'pagar la universidad'],
    means: 'beca universitaria estudios superiores',
  },
  { said: ['novela', 'prestar un libro'], means: 'biblioteca libros préstamo' },
  { said: ['doctor', 'médico', 'que me vea', 'dentista'], means: 'cita medicina centro salud' },
  {
    said: ['triste', 'depresión', 'ansiedad', 'estrés', 'conversar con alguien'],
    means: 'orientación psicológica apoyo emocional',
  },
  { said: ['zancudos', 'mosquitos', 'plaga de zancudo'], means: 'fumigación mosquitos' },
  { said: ['ratones', 'ratón', 'cucarachas'], means: 'ratas plagas roedores' },
  {
    said: ['operar a la gata', 'gatica', 'gatita', 'más crías', 'castrar'],
    means: 'esterilización gatos castración',
  },
  { said: ['perrito', 'cachorro', 'le pega al perro'], means: 'perro animales' },
  { said: ['zarigüeya', 'culebra', 'iguana', 'mono', 'búho', 'perezoso'], means: 'fauna silvestre' },
  {
    said: ['bochinche', 'bulla', 'escándalo', 'no me dejan dormir', 'no deja dormir'],
    means: 'ruido música alta',
  },
  { said: ['huele horrible', 'pestilencia', 'mal olor', 'hediondo'], means: 'humo malos olores' },
  { said: ['vacas', 'maíz', 'gallinas', 'cultivo'], means: 'asistencia técnica cultivos animales' },
  // Trouble and dealings with the office
  {
    said: ['mi marido me grita', 'me controla', 'maltrata', 'me amenaza mi pareja'],
    means: 'protección familiar maltrato hogar',
  },
  {
    said: ['no me pasa nada para el niño', 'manutención', 'mi ex no da', 'mesada del niño'],
    means: 'cuota alimentaria pensión hijos',
  },
  { said: ['corrió la cerca', 'lindero', 'medianera'], means: 'conciliación vecinos linderos' },
  { said: ['ver la grabación', 'grabación de la cámara'], means: 'copia video cámara grabaciones' },
  { said: ['pagar un abogado', 'sin abogado'], means: 'asesoría jurídica gratuita abogado' },
  { said: ['coima', 'mordida', 'soborno', 'serrucho'], means: 'denuncia corrupción sobornos' },
  {
    said: ['grosera', 'grosero', 'me gritó', 'señorita de la ventanilla'],
    means: 'queja funcionario mala atención',
  },
  {
    said: ['metí unos papeles', 'no me han dicho nada', 'no me responden', 'en qué va'],
    means: 'seguimiento solicitud estado',
  },
  {
    said: ['trabajar en la alcaldía', 'puesto en el municipio', 'trabajar con la alcaldía'],
    means: 'convocatorias empleo público',
  },
];
