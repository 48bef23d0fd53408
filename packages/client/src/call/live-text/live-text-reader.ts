import type { SendId } from '@ventanilla/protocol';
import type { TextPiece } from './live-text-writer.ts';
import { MISSING, typeOn } from './t140.ts';

/** A line of the other side, as it is being typed. */
export interface LiveLine {
  id: SendId;
  text: string;
  /** It has ended; the log will tell it as a message. */
  isFinished: boolean;
}

/** Most pieces that are kept while one before them is missing. */
const MAX_AHEAD = 200;

/**
 * Puts together what one other end types, from pieces that may come twice, late, or by two ways at once. A piece that never
 * comes is marked where it was.
 */
export class LiveTextReader {
  readonly #lines = new Map<SendId, LiveLine>();
  readonly #ahead = new Map<number, TextPiece>();
  #seenN = 0;
  #alerts = 0;

  /** Number of the last piece that has been shown with all before it. */
  get seenN(): number {
    return this.#seenN;
  }

  /** How often the other side has asked to be noticed. */
  get alerts(): number {
    return this.#alerts;
  }

  get lines(): readonly LiveLine[] {
    return [...this.#lines.values()];
  }

  /** @returns Whether something has changed. */
  handle(piece: TextPiece): boolean {
    if (piece.n <= this.#seenN) return false;
    this.#ahead.set(piece.n, piece);
    if (this.#ahead.size > MAX_AHEAD) this.#skip();
    return this.#read();
  }

  /** The other end is gone: what was on its way will not come any more. */
  handleGone(): boolean {
    let isChanged = false;
    for (const [id, line] of this.#lines) {
      if (line.isFinished) continue;
      this.#lines.set(id, { ...line, text: line.text + MISSING, isFinished: true });
      isChanged = true;
    }
    return isChanged;
  }

  /** The log has told a line. */
  forget(text: string): boolean {
    for (const [id, line] of this.#lines) {
      if (!line.isFinished || line.text.replaceAll(MISSING, '') !== text) continue;
      this.#lines.delete(id);
      return true;
    }
    return false;
  }

  #read(): boolean {
    const before = this.#seenN;
    for (let next = this.#ahead.get(before + 1); next; next = this.#ahead.get(this.#seenN + 1)) {
      this.#ahead.delete(next.n);
      this.#seenN = next.n;
      this.#apply(next);
    }
    return this.#seenN > before;
  }

  #apply({ line: id, text: typed }: TextPiece): void {
    const { text, isFinished, isAlert } = typeOn(this.#lines.get(id)?.text ?? '', typed);
    if (isAlert) this.#alerts += 1;
    // A line that was taken back whole is none.
    if (text === '' && !isFinished) this.#lines.delete(id);
    else this.#lines.set(id, { id, text, isFinished });
  }

  /** Gives up what is missing, and marks where it was. */
  #skip(): void {
    const first = Math.min(...this.#ahead.keys());
    const piece = this.#ahead.get(first);
    if (piece) this.#ahead.set(first, { ...piece, text: MISSING + piece.text });
    this.#seenN = first - 1;
  }
}
