/** One who speaks to many. */
export interface Hall {
  /** Called for each delivery. */
  onHeard: () => void;
  speak(): void;
  close(): void;
}
