import { MAX_LIVE_TEXT_LENGTH, type SendId } from '@ventanilla/protocol';
import type { Environment } from '../../environment.ts';
import { randomId } from '../../random-id.ts';
import { ALERT, NEW_LINE, typedBetween } from './t140.ts';

/** One numbered piece of what this end types. */
export interface TextPiece {
  n: number;
  line: SendId;
  text: string;
}

export interface LiveTextWriterOptions {
  environment: Pick<Environment, 'setTimer' | 'random'>;
  /** May lose the piece: it is sent again until it has been seen. */
  send(piece: TextPiece): void;
}

/** Milliseconds for which letters are collected, as of a paste or a fast hand: far below the 500 that standards allow. */
const COLLECT_MS = 20;
/** Milliseconds after which a piece that nobody has confirmed is sent again. */
const REPEAT_MS = 1_500;

/** Sends what is typed letter by letter, each piece until the other end has confirmed it. */
export class LiveTextWriter {
  readonly #options: LiveTextWriterOptions;
  #line: SendId;
  #text = '';
  #sentText = '';
  #lastN = 0;
  #open: TextPiece[] = [];
  #cancelCollect: (() => void) | undefined;
  #cancelRepeat: (() => void) | undefined;

  constructor(options: LiveTextWriterOptions) {
    this.#options = options;
    this.#line = randomId(options.environment.random);
  }

  /** The line that is being typed. */
  get text(): string {
    return this.#text;
  }

  /** Makes the line what the field shows now. */
  setText(text: string): void {
    this.#text = text.replaceAll('\n', ' ');
    this.#cancelCollect ??= this.#options.environment.setTimer(() => this.#flush(), COLLECT_MS);
  }

  /** Ends the line. @returns What it was. */
  finish(): string {
    this.#flush();
    const text = this.#text;
    if (text !== '') this.#push(NEW_LINE);
    this.#text = this.#sentText = '';
    this.#line = randomId(this.#options.environment.random);
    return text;
  }

  /** Asks the other side to look. */
  alert(): void {
    this.#flush();
    this.#push(ALERT);
  }

  /** Every piece up to this one has been shown at the other end. */
  handleSeen(n: number): void {
    this.#open = this.#open.filter(piece => piece.n > n);
  }

  /** Sends again whatever has not been confirmed. */
  repeat(): void {
    for (const piece of this.#open) this.#options.send(piece);
  }

  close(): void {
    this.#cancelCollect?.();
    this.#cancelRepeat?.();
  }

  #flush(): void {
    this.#cancelCollect?.();
    this.#cancelCollect = undefined;
    const typed = typedBetween(this.#sentText, this.#text);
    this.#sentText = this.#text;
    const characters = [...typed];
    while (characters.length > 0) this.#push(characters.splice(0, PIECE_LENGTH).join(''));
  }

  #push(text: string): void {
    const piece = { n: ++this.#lastN, line: this.#line, text };
    this.#open.push(piece);
    this.#options.send(piece);
    this.#repeatLater();
  }

  #repeatLater(): void {
    this.#cancelRepeat ??= this.#options.environment.setTimer(() => {
      this.#cancelRepeat = undefined;
      if (this.#open.length === 0) return;
      this.repeat();
      this.#repeatLater();
    }, REPEAT_MS);
  }
}

/** Code points in one piece; each may take two code units. */
const PIECE_LENGTH = MAX_LIVE_TEXT_LENGTH / 2;
