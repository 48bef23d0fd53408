import type { Socket } from '../ports/socket.ts';

/** More than a connection lets a reader leave untaken. */
const CAPACITY_BYTES = 4_194_304;

/** A socket that writes what it is sent into an answer over HTTP, one frame a line. */
export class LineSocket implements Socket {
  onmessage: Socket['onmessage'] = null;
  onclose: Socket['onclose'] = null;
  /** What the answer consists of. When its reader gives it up, the socket closes. */
  readonly lines: ReadableStream<Uint8Array>;
  readonly #encoder = new TextEncoder();
  readonly #onSend: (text: string) => void;
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined;

  constructor({ onSend = () => {} }: { onSend?: (text: string) => void } = {}) {
    this.#onSend = onSend;
    this.lines = new ReadableStream<Uint8Array>(
      {
        start: controller => {
          this.#controller = controller;
        },
        cancel: () => this.#end(),
      },
      { highWaterMark: CAPACITY_BYTES, size: line => line.byteLength },
    );
  }

  get isClosed(): boolean {
    return this.#controller === undefined;
  }

  get bufferedAmount(): number {
    return CAPACITY_BYTES - (this.#controller?.desiredSize ?? CAPACITY_BYTES);
  }

  send(text: string): void {
    if (this.#controller === undefined) return;
    this.#controller.enqueue(this.#encoder.encode(`${text}\n`));
    this.#onSend(text);
  }

  close(): void {
    this.#controller?.close();
    this.#end();
  }

  #end(): void {
    if (this.#controller === undefined) return;
    this.#controller = undefined;
    this.onclose?.();
  }
}
