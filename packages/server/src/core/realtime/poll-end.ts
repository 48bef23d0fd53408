import type { ServerFrame } from '@ventanilla/protocol';
import type { Runtime } from '../ports/runtime.ts';

export interface PollEndOptions {
  /** How many contacts the poll asked for. */
  watched: number;
  setTimer: Runtime['setTimer'];
  end(): void;
}

/** What comes together goes out together. */
const LINGER_MS = 30;
/** What every poll begins with, news or not. */
const BEGINNING = new Set<ServerFrame['type']>(['welcome', 'watching', 'mark', 'queue']);

/** Decides when a poll has something to tell, and so is over. */
export class PollEnd {
  readonly #options: PollEndOptions;
  readonly #begun = new Set<string>();
  #unanswered: number;
  #isMarkNew = false;
  #isMarkTold = false;
  #hasNews = false;
  #cancelTimer: (() => void) | undefined;

  constructor(options: PollEndOptions) {
    this.#options = options;
    this.#unanswered = options.watched;
  }

  noteFrame(frame: ServerFrame): void {
    if (frame.type === 'watching' || frame.type === 'refused') this.#unanswered -= 1;
    const key = 'contact' in frame ? `${frame.type} ${frame.contact}` : frame.type;
    const isBeginning = BEGINNING.has(frame.type) && !this.#begun.has(key);
    this.#begun.add(key);
    if (frame.type === 'mark') this.#isMarkTold = true;
    if (!isBeginning) this.#hasNews = true;
    this.#endWhereTold();
  }

  /** The mark of things that are not logged differs from what the reader knows. */
  noteNewMark(): void {
    this.#isMarkNew = true;
    this.#endWhereTold();
  }

  cancel(): void {
    this.#cancelTimer?.();
  }

  /** Not before every contact has told how it stands, or what changed would stay unknown. */
  get #isOutdated(): boolean {
    return this.#isMarkNew && this.#unanswered <= 0;
  }

  /** Not before the mark is told either: the next poll would not know what this one has seen. */
  #endWhereTold(): void {
    if (!this.#isMarkTold || !(this.#hasNews || this.#isOutdated)) return;
    this.#cancelTimer ??= this.#options.setTimer(() => this.#options.end(), LINGER_MS);
  }
}
