import { fold } from './spanish-words.ts';

/** Danger to life or limb as people write it in Spanish, folded. What is over (`se nos quemó la casa`) is no emergency. */
const SIGNS: readonly RegExp[] = [
  // Fire, gas, current
  /\b(hay|empezo|veo|tenemos) (un |el |mucho )?(incendio|fuego|humo saliendo)/,
  /\b(incendiando|quemando|ardiendo|en llamas)\b|\bse (incendia|quema)\b|\bexplo(to|sion|tando)\b/,
  /\b(huele|olor|fuga|escape)( muy| mucho| fuerte)? (a|de) gas\b(?!.*(factura|recibo|cobr))/,
  /\b(chispas|electrocut)/,
  // Body
  /\bno (puede |esta )?respira(r|ndo)?\b|\b(infarto|convulsion\w*|inconsciente|desmay\w+|ahogando|ahoga|ahogo|atragant\w+|asfixi\w+|derrame cerebral)\b/,
  /\b(herido|herida|heridos|apuñal\w+|atropell\w+|desangr\w+|sangrando|sangra mucho|quemaduras)\b/,
  /\b(veneno|envenen\w+|intoxic\w+|sobredosis)\b|\bse (trago|tomo) (un|una|el|la|unas|unos)? ?(pila|moneda|pastillas|cloro|veneno)/,
  /\b(dando a luz|va a parir|rompio fuente|ambulancia)\b|\bparto\b.*\burgente/,
  // Violence
  /\b(me|nos|lo|la|le|los|estan|esta) (estan |esta )?(robando|asaltando|atracando|pegando|golpeando|apuntando|violando|persiguiendo|apuñalando)\b/,
  /\b(arma|armado|armados|armada|pistola|cuchillo|balacera|disparos?|disparando|balazos?|tiros)\b(?!.*\b(entrega|entregar|permiso)\b)/,
  /\b(secuestr\w+|violando|violaron|bomba en|rehen|rehenes)\b|\bhay una bomba\b/,
  /\b(me|la|lo|nos) (quiere|quieren|va|van)( a)? matar\b|\bamenaz\w+ (con|de) (matar|muerte)/,
  // One's own life
  /\b(me quiero|quiero|voy a|pienso) (matar(me)?|morir(me)?|suicidar(me)?)\b|\bsuicid\w+|\bquitarme la vida\b|\bno quiero (seguir )?(viv(ir|iendo)|mas vivir)\b/,
  // People in danger
  /\b(se perdio|desaparecio|no encuentro|no aparece)( a)? mi (hij[oa]|niñ[oa]|bebe|niet[oa]|sobrin[oa])\b/,
  /\b(derrumb\w+|desplom\w+|colaps\w+|deslizamiento|alud)\b.*\b(gente|personas?|familia|adentro|atrapad\w+|tapo|vivienda|casa encima)\b/,
  /\b(atrapad[oa]s?|se esta (inundando|hundiendo))\b/,
  /\b(llamen|manden|envien|necesito) (a )?(la |una |los )?(policia|ambulancia|bomberos|patrulla)\b(?!.*\b(permiso|inspeccion|certificado)\b)/,
];

/** Whether a message speaks of danger that cannot wait for an office. It rather says yes once too often. */
export function isEmergency(message: string): boolean {
  const text = fold(message).replace(/\s+/g, ' ');
  return SIGNS.some(sign => sign.test(text));
}
