/** T.140's own characters, as they travel among the letters. */
export const ERASE = '\b';
export const NEW_LINE = '\u2028';
export const ALERT = '\u0007';
/** Stands where something was lost on the way. */
export const MISSING = '\ufffd';

/** What a line has become by what was typed. */
export interface TypedLine {
  text: string;
  /** The line has ended; what follows belongs to the next one. */
  isFinished: boolean;
  /** The other side wants to be noticed. */
  isAlert: boolean;
}

/** Applies what was typed to one line: letters, and the erasing of the last character, which is one code point. */
export function typeOn(line: string, typed: string): TypedLine {
  const text = [...line];
  let isFinished = false;
  let isAlert = false;
  for (const character of typed) {
    switch (character) {
      case ERASE:
        text.pop();
        break;
      case NEW_LINE:
      case '\n':
        isFinished = true;
        break;
      case ALERT:
        isAlert = true;
        break;
      // A byte order mark begins some streams; a return comes before a new line.
      case '\ufeff':
      case '\r':
        break;
      default:
        text.push(character);
    }
  }
  return { text: text.join(''), isFinished, isAlert };
}

/** What has to be typed so that `before` becomes `after`: erasing back to where they part, and the new letters. */
export function typedBetween(before: string, after: string): string {
  const [old, fresh] = [[...before], [...after]];
  let same = 0;
  while (same < old.length && same < fresh.length && old[same] === fresh[same]) same++;
  return ERASE.repeat(old.length - same) + fresh.slice(same).join('');
}
