/** What an agent can do from the keyboard, wherever the focus is. */
export type ShortcutName =
  | 'accept'
  | 'search'
  | 'open'
  | 'contact'
  | 'reply'
  | 'note'
  | 'transfer'
  | 'close'
  | 'help';

/** A pressed shortcut. `index` counts from 0, for `contact` only. */
export type Shortcut = { name: Exclude<ShortcutName, 'contact'> } | { name: 'contact'; index: number };

/** The keys as the help shows them, in its order. */
export const SHORTCUT_KEYS: Readonly<Record<ShortcutName, string>> = {
  accept: 'Alt+A',
  search: 'Alt+B',
  open: 'Alt+O',
  contact: 'Alt+1…9',
  reply: 'Alt+R',
  note: 'Alt+N',
  transfer: 'Alt+T',
  close: 'Alt+C',
  help: '?',
};

const LETTERS: Readonly<Record<string, Exclude<ShortcutName, 'contact' | 'help'>>> = {
  KeyA: 'accept',
  KeyB: 'search',
  KeyO: 'open',
  KeyR: 'reply',
  KeyN: 'note',
  KeyT: 'transfer',
  KeyC: 'close',
};

/**
 * Reads a key press. Letters go by their place on the keyboard, because Option on a Mac turns them into signs.
 *
 * @param writing - The focus is in a text field, where `?` is a character.
 */
export function shortcutOf(
  event: Pick<KeyboardEvent, 'altKey' | 'code' | 'ctrlKey' | 'key' | 'metaKey'>,
  writing: boolean,
): Shortcut | undefined {
  if (event.ctrlKey || event.metaKey) return undefined;
  if (!event.altKey) return event.key === '?' && !writing ? { name: 'help' } : undefined;
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
  if (digit) return { name: 'contact', index: Number(digit) - 1 };
  const name = LETTERS[event.code];
  return name && { name };
}
