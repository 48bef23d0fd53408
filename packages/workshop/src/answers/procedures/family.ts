/** Procedures of one office that share what is asked for and where it is done. */
export interface ProcedureFamily {
  topic: string;
  competentBody: string;
  /** Written about a real service; otherwise the family is invented, after what municipalities offer. */
  namedBy?: string;
  documents: string[];
  cost: string;
  processingTime: string;
  /** One procedure a line: `id | title | summary`. Ids with a star can be done from beginning to end on the web, day and night. */
  rows: string;
}
