import { MAX_TEXT_LENGTH } from '@ventanilla/protocol';

/** @throws {TypeError} White space alone, or longer than `MAX_TEXT_LENGTH`. */
export function checkText(text: string): void {
  if (text.trim() === '') throw new TypeError('a message of white space alone');
  if (text.length > MAX_TEXT_LENGTH) throw new TypeError(`a message longer than ${MAX_TEXT_LENGTH}`);
}
