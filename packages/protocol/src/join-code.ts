import { REFERENCE_ALPHABET } from './reference.ts';

/** Minutes for which a join code lets another device in. */
export const JOIN_CODE_MINUTES = 10;

/** Of a join code, the part that names it; the rest is its secret. */
export const JOIN_CODE_NAME_LENGTH = 3;

const LENGTH = 8;

/**
 * Makes a join code, such as `K7M4-2HX9`: two groups of four, so that nobody takes it for a reference number, in the same
 * characters that neither look nor sound alike.
 *
 * @param randomBytes - Returns `count` random bytes. Bytes that would favour some characters are drawn again.
 */
export function createJoinCode(randomBytes: (count: number) => Uint8Array): string {
  const base = REFERENCE_ALPHABET.length;
  const unbiased = 256 - (256 % base);
  let code = '';
  while (code.length < LENGTH) {
    for (const byte of randomBytes(LENGTH - code.length)) {
      if (byte < unbiased) code += REFERENCE_ALPHABET.charAt(byte % base);
    }
  }
  return formatted(code);
}

/**
 * Reads a join code as a person types or dictates it: any case, with or without hyphens and spaces.
 *
 * @returns The code in its written form, or `undefined` where a character or the length is wrong.
 */
export function parseJoinCode(text: string): string | undefined {
  const compact = text.replace(/[\s.-]/g, '').toUpperCase();
  const isCode = compact.length === LENGTH && [...compact].every(c => REFERENCE_ALPHABET.includes(c));
  return isCode ? formatted(compact) : undefined;
}

function formatted(compact: string): string {
  return `${compact.slice(0, 4)}-${compact.slice(4)}`;
}
