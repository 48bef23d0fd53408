/** @param bytes - Sixteen random ones. @returns A version 4 UUID. */
export function uuidFrom(bytes: Uint8Array): string {
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, '0'));
  hex[6] = `4${hex[6]?.charAt(1)}`;
  hex[8] = `${'89ab'.charAt((bytes[8] ?? 0) & 3)}${hex[8]?.charAt(1)}`;
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
