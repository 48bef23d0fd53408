/** Most code units of a message that an inbox shows. */
const PREVIEW_LENGTH = 120;

/** @returns The beginning of a text, never ending in half a character. */
export function preview(text: string): string {
  if (text.length <= PREVIEW_LENGTH) return text;
  return text.slice(0, PREVIEW_LENGTH).replace(/[\ud800-\udbff]$/, '');
}
