import type { SendId } from '../identifiers.ts';
import type { ProcedureCard } from '../procedures.ts';

/** A message as its sender hands it over; the server stores it once for each `id`. */
export interface MessageSend {
  id: SendId;
  /** Plain text, 1 to `MAX_TEXT_LENGTH` code units, never interpreted as markup. */
  text: string;
}

/** Payload of a `message` event, written by either side. */
export interface MessagePayload {
  /** The sender's own id, which lets the sender recognise its message coming back. */
  id: SendId;
  text: string;
  /** The procedure that the message tells of. The text says the same for readers that show no cards. */
  card?: ProcedureCard;
  /** Texts that the citizen may send with one press. */
  replies?: string[];
}
