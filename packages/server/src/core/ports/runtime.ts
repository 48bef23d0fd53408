/** What the core takes from the world around it, so that it runs anywhere and tests can hold time still. */
export interface Runtime {
  /** Milliseconds since 1970. */
  now(): number;
  /** Random bytes fit for secrets. */
  randomBytes(count: number): Uint8Array<ArrayBuffer>;
  /** Calls `task` after `delayMs`; the returned function cancels it. A timer alone keeps no process alive. */
  setTimer(task: () => void, delayMs: number): () => void;
  log: Log;
}

/** Structured log. Fields never hold personal data, tokens or texts: ids, codes, counts and durations only. */
export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields & { error?: unknown }): void;
}

export type LogFields = Record<string, unknown>;
