import { findDeep } from './find-deep.ts';
import { clock } from './watch.ts';

/** What stood in the other side's line at some moment. */
export interface SeenText {
  at: number;
  text: string;
}

const LOOK_MS = 100;

/** Types into the live text beside a call, and notes what the other side's line shows. */
export class LiveTextProbe {
  /** When each letter was typed. */
  readonly typedAt: number[] = [];
  readonly seen: SeenText[] = [];
  #root: ShadowRoot | undefined;

  constructor() {
    const observer = new MutationObserver(() => this.#look());
    setInterval(() => {
      if (this.#root?.isConnected) return;
      const root = findDeep('ventanilla-live-text')?.shadowRoot;
      if (!root || root === this.#root) return;
      this.#root = root;
      observer.disconnect();
      observer.observe(root, { subtree: true, childList: true, characterData: true });
    }, LOOK_MS);
  }

  /** @returns Whether there was a field to type into. */
  type(character: string): boolean {
    const field = this.#root?.querySelector('textarea');
    if (!field) return false;
    field.value += character;
    this.typedAt.push(clock());
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    return true;
  }

  #look(): void {
    const text = this.#root?.querySelector('.typed .theirs:last-child')?.textContent ?? '';
    if (text !== this.seen.at(-1)?.text) this.seen.push({ at: clock(), text });
  }
}
