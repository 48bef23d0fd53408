import type { DeliveryState, ErrorCode, HappeningEntry, LocaleTag } from '@ventanilla/client';

/** The timeline's texts; citizens' elements and the desk each bring their own. */
export interface TimelineMessages {
  /** Tag for dates. */
  locale: LocaleTag;
  /** Heads one's own messages. */
  own: string;
  /** Heads messages of a citizen, seen by an agent. */
  citizen: string;
  /** Heads messages of the service itself. */
  system: string;
  /** Heads a note between agents. */
  note: string;
  today: string;
  yesterday: string;
  delivery: Record<DeliveryState, string>;
  /** Why a message failed and what can be done. */
  failure: (code: ErrorCode | undefined) => string;
  retry: string;
  discard: string;
  /** In place of a text that has been erased. */
  erased: string;
  /** Button that leads to messages below the visible part. */
  newest: string;
  /** One line about something that happened; `undefined` leaves it out. */
  happened: (happening: HappeningEntry['happening']) => string | undefined;
}
