import type { DeskChannel } from './channels/index.ts';
import type { ContactSummary } from './contact.ts';
import type { ContactId, LocaleTag, SendId } from './identifiers.ts';

/** Body of `POST …/agent/contacts`: an agent begins a contact for somebody on the telephone or before them, and holds it. */
export interface DeskContactRequest {
  id: SendId;
  channel: DeskChannel;
  /** What is spoken. */
  locale: LocaleTag;
  /** As the person says it, unverified. */
  name?: string;
  phone?: string;
  /** What it is about, for colleagues. */
  note?: string;
  /** A contact of the same person, to whom this one then belongs too. */
  samePersonAs?: ContactId;
}

/** Answer of `GET …/person`: a contact with the others of the same person, the newest first. */
export interface ContactPerson {
  contact: ContactSummary;
  others: ContactSummary[];
}

/** A contact that was found, with some of what was said in it around the words that were looked for. */
export interface FoundContact {
  contact: ContactSummary;
  excerpt?: string;
}

/** Answer of `GET …/agent/search`: the newest first. */
export interface SearchAnswer {
  contacts: FoundContact[];
  /** There are more than are told. */
  hasMore: boolean;
}

/** A procedure that may be what the citizen asks about, with the words that cite it. Nothing says them but the agent. */
export interface SuggestedAnswer {
  /** Id of the procedure. */
  id: string;
  title: string;
  summary: string;
  /** What the catalogue says of it, in the contact's language as far as there are words for it, with the day on which it was last looked at. */
  text: string;
}

/** Answer of `GET …/suggestions`: best first, three at most; none where nothing fits what the citizen wrote last. */
export interface SuggestedAnswers {
  suggestions: SuggestedAnswer[];
}

/** Answer to `POST …/agent/contacts`. Repeated, it is the same contact. */
export interface DeskContact {
  contact: ContactSummary;
}
