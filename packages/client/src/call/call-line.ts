import type {
  AgentCard,
  CallStart,
  CallWay,
  ClientFrame,
  ContactId,
  Party,
  ShownNotice,
} from '@ventanilla/protocol';
import type { QueuePlace } from '../contact/live-contact.ts';
import type { TimelineEntry } from '../timeline/timeline.ts';

/** What a call needs of the contact it belongs to, on either side. */
export interface CallLine {
  readonly party: Party;
  /** This side's own card; absent for citizens. */
  readonly agent?: AgentCard | undefined;
  /** Absent before there is a contact. */
  readonly contact: ContactId | undefined;
  readonly entries: readonly TimelineEntry[];
  /** Who holds the contact; absent while nobody does. */
  readonly holder: AgentCard | undefined;
  readonly queue: QueuePlace | undefined;
  /** Calls back after each change of what stands above. @returns A function that ends it. */
  watch(listener: () => void): () => void;
  /** False when no socket is live; what is lost is said again by the call. */
  sendFrame(frame: ClientFrame): boolean;
  /**
   * Begins a call, and the contact with it where there is none that is open.
   *
   * @param privacy - What a citizen who opens a contact was shown of the site's privacy notice.
   */
  begin(start: CallStart, privacy?: ShownNotice): Promise<void>;
  /** Where media of this site's calls pass. @throws {ContactError} */
  way(): Promise<CallWay>;
  /** Keeps a text in the log, as a message of this side. */
  say(text: string): void;
  /** One POST below the contact. @throws {ContactError} */
  post<Answer>(name: string, body: object): Promise<Answer>;
}
