import type { SendId } from '@ventanilla/protocol';

/** A random UUID (version 4). `crypto.randomUUID` is missing on pages served without TLS. */
export function randomId(random: (count: number) => Uint8Array): SendId {
  const bytes = [...random(16)];
  const hex = bytes.map((byte, i) => {
    const value = i === 6 ? (byte & 0x0f) | 0x40 : i === 8 ? (byte & 0x3f) | 0x80 : byte;
    return value.toString(16).padStart(2, '0');
  });
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/**
 * A new secret of 32 bytes.
 *
 * @param prefix - What it is for: default `vt1_` a visitor's token, as `VISITOR_TOKEN_PATTERN` wants it.
 */
export function randomToken(random: (count: number) => Uint8Array, prefix = 'vt1_'): string {
  const base64 = btoa(String.fromCharCode(...random(32)));
  return `${prefix}${base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}
