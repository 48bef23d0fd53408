const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u200d\ufe0f\s])+$/u;
const MOST = 6;

/** Whether a message is a few emoji and nothing else, so that it may be shown larger. */
export function isEmojiOnly(text: string): boolean {
  return [...text].length <= MOST * 3 && text.trim() !== '' && EMOJI.test(text);
}
