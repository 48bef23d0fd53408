/** What is said of a call whose ends find no way to each other: fetched with it. */
export interface NoWayMessages {
  /** What goes on; in few words, since all controls of the call stay in sight below. */
  said: string;
  write: string;
  callback: string;
}
