/**
 * Reference numbers: nine characters in groups of three, such as `K7M-4H2-X9A`, the last one a check character.
 *
 * The alphabet has no two characters that look alike (no O, I, L, S, Z, B beside digits) or whose Spanish names
 * rhyme over a bad line (no pe, te, de, ge, ve, ene, ese). It has 19, a prime: a weighted sum modulo a prime with
 * distinct weights finds every single wrong character and every two characters exchanged.
 */
export const REFERENCE_ALPHABET = '0123456789AFHJKMRXY';

const BODY_LENGTH = 8;
const GROUP = /.{3}(?=.)/g;

/**
 * Makes a reference number from random bytes.
 *
 * @param randomBytes - Returns `count` random bytes. Bytes that would favour some characters are drawn again.
 */
export function createReference(randomBytes: (count: number) => Uint8Array): string {
  const base = REFERENCE_ALPHABET.length;
  const unbiased = 256 - (256 % base);
  let body = '';
  while (body.length < BODY_LENGTH) {
    for (const byte of randomBytes(BODY_LENGTH - body.length)) {
      if (byte < unbiased) body += REFERENCE_ALPHABET.charAt(byte % base);
    }
  }
  return formatReference(body + checkCharacter(body));
}

/**
 * Reads a reference number as a person types or dictates it: any case, with or without hyphens and spaces.
 *
 * @returns The number in its written form, or `undefined` if it has a wrong character, length or check character.
 */
export function parseReference(text: string): string | undefined {
  const compact = text.replace(/[\s.-]/g, '').toUpperCase();
  const body = compact.slice(0, BODY_LENGTH);
  if (compact.length !== BODY_LENGTH + 1 || [...compact].some(c => !REFERENCE_ALPHABET.includes(c)))
    return undefined;
  return checkCharacter(body) === compact.charAt(BODY_LENGTH) ? formatReference(compact) : undefined;
}

function checkCharacter(body: string): string {
  const sum = [...body].reduce((total, c, i) => total + REFERENCE_ALPHABET.indexOf(c) * (i + 2), 0);
  return REFERENCE_ALPHABET.charAt(sum % REFERENCE_ALPHABET.length);
}

function formatReference(compact: string): string {
  return compact.replace(GROUP, '$&-');
}
