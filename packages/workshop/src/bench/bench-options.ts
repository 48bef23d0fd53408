/** How thoroughly to measure. */
export interface BenchOptions {
  /** How long each side has its turn, in ms, and how many turns it has. */
  sliceMs: number;
  slices: number;
  /** Sockets that are held or told at a time are divided by this. */
  divisor: number;
  /** Makes a new database in a running PostgreSQL. @returns Its address. */
  newDatabase(): Promise<string>;
  /** Options for the Node that runs our server, such as `--cpu-prof`. */
  nodeOptions: string[];
}
