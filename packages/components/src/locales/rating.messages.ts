/** Texts with which citizens are asked how it was. */
export interface RatingMessages {
  question: string;
  hint: string;
  /** Of the scores from 1 to 5. */
  scores: readonly [string, string, string, string, string];
  thanks: string;
  failed: string;
}
