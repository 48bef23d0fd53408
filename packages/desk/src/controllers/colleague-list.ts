import type { Colleague, ErrorCode } from '@ventanilla/client';
import type { ReactiveControllerHost } from 'lit';
import { codeOf } from '../desk/code-of.ts';

/** The colleagues that a dialog lists. Who is there changes, so they are fetched each time it opens. */
export class ColleagueList {
  readonly #host: ReactiveControllerHost;
  #people: readonly Colleague[] | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** `undefined` while they are being fetched; nobody where they could not be. */
  get people(): readonly Colleague[] | undefined {
    return this.#people;
  }

  /** Fetches them anew. @returns Why that was not possible, if it was not. Never rejects. */
  async fetch(colleagues: () => Promise<readonly Colleague[]>): Promise<ErrorCode | undefined> {
    this.#set(undefined);
    try {
      this.#set(await colleagues());
      return undefined;
    } catch (error) {
      this.#set([]);
      return codeOf(error);
    }
  }

  #set(people: readonly Colleague[] | undefined): void {
    this.#people = people;
    this.#host.requestUpdate();
  }
}
