/** Words that say nothing of the matter, folded. */
const STOP_WORDS = new Set(
  `a acaba acabo ahi ahora al algo alguien algun alguna algunos alla alli ando antes aqui asi aun aunque bien buen buena buenas bueno buenos
  cada casi como con contra cual cuales cualquier cuando cuanta cuantas cuanto cuantos de debe debo deben dar da dan dame decir del desde dia dias
  dice dicen dicho dije digo dio donde dos el ella ellas ellos en entonces entre era eran es esa esas ese eso esos esta estaba estan estar estas este
  esto estos estoy fue fuera gracias gustaria ha hace hacen hacer haciendo hago han hasta hay haya he hemos hola hoy informacion ir la las le les lo
  los luego mas me mi mia mio mis mismo mucha muchas mucho muchos muy nada nadie necesita necesitamos necesito ni no nos nosotros nuestra nuestro o obtener
  obtengo otra otro para pero pido pedir podria poder porque por pues pueda puede pueden puedo que quien quiere quieren quiero queremos quisiera
  requisitos requisito saber sabe se sea ser si sido siempre sin sobre solicitar solo son soy su sus tal tambien tan tanto tarde tener tengo tenemos
  tiene tienen toca toda todas todavia todo todos tramite tramitar tu tus un una unas uno unos usted ustedes va van vez voy vamos y ya yo conseguir consigo
  favor quisieramos noches tardes sale esto esta mias mios ahora deseo desearia hacerlo hacerme podemos`
    .split(/\s+/)
    .filter(Boolean),
);

/** Lower case without accents; ñ is kept apart from n. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ñ', '\u0001')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('\u0001', 'ñ');
}

/** The words of a text that may say what it is about, folded, in order. */
export function contentWords(text: string): string[] {
  return words(text).filter(word => !STOP_WORDS.has(word) && (word.length > 1 || /\d/.test(word)));
}

/** All words of a text, folded, in order. */
export function words(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

// biome-ignore format: a table
/** Endings from long to short; what remains keeps at least three letters. */
const ENDINGS = [
  'amientos', 'imientos', 'amiento', 'imiento', 'aciones', 'iciones', 'uciones', 'acion', 'icion', 'ucion', 'siones', 'ciones', 'adores',
  'adoras', 'idores', 'antes', 'ancia', 'encia', 'mente', 'idad', 'sion', 'cion', 'ador', 'edor', 'idor', 'adora', 'ables', 'ibles', 'able', 'ible',
  'arnos', 'arlos', 'arlas', 'arme', 'arlo', 'arla', 'arse', 'erme', 'erse', 'irme', 'irse', 'aron', 'ieron', 'ando', 'iendo', 'adas', 'ados', 'idas',
  'idos', 'amos', 'emos', 'imos', 'ada', 'ado', 'ida', 'ido', 'aba', 'ia', 'ar', 'er', 'ir', 'es', 'as', 'os', 'an', 'en', 'io', 'ue', 'a', 'e', 'o', 'i', 's',
];

/** Takes the endings of number, gender, verb and noun off a folded word. It errs on the side of joining. */
function stem(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word;
  const one = word.replace(/(?<=..[aeo])s$|(?<=..[lnrd])es$/, '');
  const ending = ENDINGS.find(end => one.endsWith(end) && one.length - end.length >= 3);
  const rest = ending === undefined ? one : one.slice(0, -ending.length);
  return rest.replace(/(?<=..)[aeo]$/, '');
}

/** Writes letters alike that people take for each other: b and v, s, c and z, g and j, y and ll, a silent h. */
function soundAlike(word: string): string {
  return word
    .replaceAll('ch', '\u0002')
    .replace(/h/g, '')
    .replaceAll('\u0002', 'ch')
    .replace(/sc(?=[ei])|xc(?=[ei])|cc(?=[ei])|x/g, 's')
    .replace(/c(?=[ei])|z/g, 's')
    .replace(/qu(?=[ei])|q|k|c(?!h)/g, 'k')
    .replace(/gu(?=[ei])/g, 'g\u0003')
    .replace(/g(?=[ei])/g, 'j')
    .replaceAll('\u0003', '')
    .replaceAll('ll', 'y')
    .replace(/v|w/g, 'b')
    .replace(/n(?=[bp])/g, 'm')
    .replace(/trans/g, 'tras')
    .replace(/(.)\1/g, '$1');
}

/** What a word is found by. */
export function termOf(word: string): string {
  return soundAlike(stem(word));
}
