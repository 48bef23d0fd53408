/** What a file says, before it is known to be a catalogue. */
export interface RawCatalogue {
  value: unknown;
  /** Where a setting stands: file, line and column. What is missing stands where its entry does. */
  place(path: readonly PropertyKey[]): string;
}
