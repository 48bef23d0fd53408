/** A WebSocket as the core sees it: the part that browsers, `ws` and other runtimes share. */
export interface Socket {
  send(text: string): void;
  close(code?: number, reason?: string): void;
  /** Bytes handed over and not yet sent; a reader that never reads is cut by it. */
  readonly bufferedAmount: number;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: (() => void) | null;
}
