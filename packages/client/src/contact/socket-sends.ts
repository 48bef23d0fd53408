import type { ClientFrame, ContactId, MessageSend, SendId, ServerFrame } from '@ventanilla/protocol';
import type { Environment } from '../environment.ts';
import { ContactError } from '../errors.ts';

interface OpenSend {
  resolve(stored: { n: number; at: string }): void;
  reject(error: ContactError): void;
}

/** Milliseconds after which an unanswered send is repeated another way. */
const TIMEOUT_MS = 10_000;

/** Sends over the socket that wait for their `stored` or `refused`. */
export class SocketSends {
  readonly #setTimer: Environment['setTimer'];
  readonly #open = new Map<SendId, OpenSend>();

  constructor(setTimer: Environment['setTimer']) {
    this.#setTimer = setTimer;
  }

  /** @returns `undefined` when the socket does not take the frame. */
  send(
    contact: ContactId,
    message: MessageSend,
    write: (frame: ClientFrame) => boolean,
  ): Promise<{ n: number; at: string }> | undefined {
    if (!write({ type: 'send', contact, message })) return undefined;
    return new Promise<{ n: number; at: string }>((resolve, reject) => {
      const cancel = this.#setTimer(() => reject(new ContactError('timeout')), TIMEOUT_MS);
      const settle = <Value>(then: (value: Value) => void) => {
        return (value: Value) => {
          cancel();
          then(value);
        };
      };
      this.#open.set(message.id, { resolve: settle(resolve), reject: settle(reject) });
    }).finally(() => this.#open.delete(message.id));
  }

  handleAnswer(frame: ServerFrame & { type: 'stored' | 'refused' }): void {
    if (frame.id === undefined) return;
    const open = this.#open.get(frame.id);
    if (frame.type === 'stored') open?.resolve({ n: frame.n, at: frame.at });
    else open?.reject(ContactError.fromProblem(frame.problem));
  }

  /** The socket is gone, and with it every answer. */
  handleLost(): void {
    for (const { reject } of [...this.#open.values()]) reject(new ContactError('network'));
  }
}
