/** A paper that a procedure asks for. */
export interface ProcedureDocument {
  name: string;
  /** Such as `PDF`. */
  format?: string;
  /** Default `true`. */
  required: boolean;
}

/** Ways in which a procedure can be done. */
export const PROCEDURE_CHANNELS = ['online', 'in-person', 'phone', 'video'] as const;
export type ProcedureChannel = (typeof PROCEDURE_CHANNELS)[number];

/** A question that people ask about a procedure, with the office's answer. */
export interface ProcedureQuestion {
  q: string;
  a: string;
}

/** One procedure of the office's catalogue, as everybody may read it. */
export interface Procedure {
  /** Lower-case letters, digits and hyphens; never used for another procedure. */
  id: string;
  title: string;
  /** What people also call it. */
  synonyms: string[];
  summary: string;
  requirements: string[];
  documents: ProcedureDocument[];
  /** In words, with its currency; `''` where it is not known. */
  cost: string;
  /** In words, such as `5 días hábiles`; `''` where it is not known. */
  processingTime: string;
  channels: ProcedureChannel[];
  /** Whether information about it is given here. */
  info: boolean;
  /** Whether a time can be booked for it. */
  book: boolean;
  /** Whether it can be begun on the web. */
  online: boolean;
  /** Whether it can be done from beginning to end on the web, day and night. */
  fullyDigital24x7: boolean;
  /** The office that answers for it. */
  competentBody: string;
  legalBasis?: string;
  /** Where it is done or explained. */
  url?: string;
  faq: ProcedureQuestion[];
  topic?: string;
  zone?: string;
  /** When the office last looked at the entry: a day such as `2026-11-02`. */
  updatedAt: string;
}

/** What people ask this office although another one answers for it. */
export interface Redirect {
  id: string;
  title: string;
  /** How people speak of it. */
  phrases: string[];
  /** The body whose business it is. */
  institution: string;
  url?: string;
  /** As it is dialled, such as `119`. */
  phone?: string;
}

/** A catalogue file of our own form. */
export interface Catalogue {
  procedures: Procedure[];
  /** Default none. */
  redirects: Redirect[];
}

/** Answer of `GET …/procedures`: best first where something was asked, otherwise by title. */
export interface ProcedurePage {
  procedures: Procedure[];
  /** How many there are in all. */
  total: number;
}

/** A procedure as a message cites it: what was true when it was said. */
export interface ProcedureCard {
  id: string;
  title: string;
  summary: string;
  requirements: string[];
  documents: string[];
  cost: string;
  processingTime: string;
  competentBody: string;
  url?: string;
  updatedAt: string;
}
