/** What SQLite stores, as far as our tables use it. */
export type SqliteValue = string | number | null;

/** One connection to a SQLite database, in the few words that `node:sqlite` and the WebAssembly build share. */
export interface SqliteConnection {
  /** Runs statements that answer nothing. */
  exec(sql: string): void;
  prepare(sql: string): SqliteStatement;
  close(): void;
}

/** A prepared statement; used again and again, never concurrently, and let go of with its connection. */
export interface SqliteStatement {
  /** Whether running it answers rows. */
  readonly answersRows: boolean;
  /** Rows are plain objects. */
  all(values: readonly SqliteValue[]): object[];
  get(values: readonly SqliteValue[]): object | undefined;
  /** @returns The number of rows changed. */
  run(values: readonly SqliteValue[]): number;
}
