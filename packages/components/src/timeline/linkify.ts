/** A stretch of a message: plain, or a link. */
export interface TextPart {
  text: string;
  /** Absent for plain text. Only `http:`, `https:`, `mailto:` or `tel:`. */
  href?: string;
}

const CANDIDATE =
  /\b(?:https?:\/\/|www\.|mailto:|tel:)[^\s<>"]+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/giu;
const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const TRAILING = /[.,;:!?'"»”’)\]]+$/u;

/** Splits a text where it holds addresses; joined again, the parts are the text. Nothing is read as markup. */
export function linkify(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(CANDIDATE)) {
    const address = withoutTrailing(match[0]);
    const href = safeAddress(address);
    if (!href) continue;
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    parts.push({ text: address, href });
    end = match.index + address.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}

/** A sentence's own punctuation stays outside the link, except a bracket that the address itself opened. */
function withoutTrailing(address: string): string {
  const trimmed = address.replace(TRAILING, '');
  const closing = address.slice(trimmed.length).startsWith(')') && trimmed.includes('(');
  return closing ? `${trimmed})` : trimmed;
}

function safeAddress(address: string): string | undefined {
  const whole = /^www\./i.test(address)
    ? `https://${address}`
    : /^[a-z]+:/i.test(address)
      ? address
      : `mailto:${address}`;
  try {
    const url = new URL(whole);
    return SAFE.has(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
