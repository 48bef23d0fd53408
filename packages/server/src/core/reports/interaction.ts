import type { ClosingOutcome, ReadableEvent } from '@ventanilla/protocol';

/**
 * How one time that a citizen came has gone. `waiting`: nobody has answered yet; `abandoned`: it ended before anybody did;
 * `self-service`: it ended without people; `redirected`: another body's business it was, as the bot or an agent has told; `open`: with the bot now.
 */
export type Outcome = 'open' | 'waiting' | 'answered' | 'abandoned' | 'self-service' | 'redirected';

/**
 * What became of a wish to be called. `asked`: nobody has called yet; `called`: somebody has, and nobody answered so far; `reached`: somebody
 * answered; `withdrawn`: by the citizen before anybody called; `dropped`: it ended otherwise though nobody had called.
 */
export type CallbackFate = 'asked' | 'called' | 'reached' | 'withdrawn' | 'dropped';

/** One time that a citizen came: from opening or reopening a contact until it ends. Times in ms since 1970. */
export interface Interaction {
  /** Number of the event it begins with. */
  n: number;
  /** What it asked for when it came into the queue. */
  skills: string[];
  topic: string | null;
  zone: string | null;
  outcome: Outcome;
  /** It began with the bot. */
  automated: boolean;
  startedAt: number;
  queuedAt: number | null;
  answeredAt: number | null;
  endedAt: number | null;
  /** How long agents held it, the one under way left out. */
  handlingMs: number;
  score: number | null;
  /** `null` where nobody asked to be called. */
  callback: CallbackFate | null;
  /** How an agent said that it ended. `null` where nobody has. */
  closing: ClosingOutcome | null;
}

/** Kinds of events that say something of an interaction. */
export const TELLING_KINDS = [
  'contact-opened',
  'queue-entered',
  'bot-handed-over',
  'bot-redirected',
  'assigned',
  'transferred',
  'closed',
  'classified',
  'rated',
  'callback-requested',
  'callback-attempted',
  'callback-ended',
] as const satisfies ReadableEvent['kind'][];

type Told<Event> = Event extends ReadableEvent
  ? Pick<Event, 'n' | 'kind' | 'payload'> & { /** In ms since 1970. */ at: number }
  : never;
/** What is read of an event. */
export type TellingEvent = Told<Extract<ReadableEvent, { kind: (typeof TELLING_KINDS)[number] }>>;

/**
 * @param events - All telling events of one contact, in order.
 * @param atDesk - An agent began it, with the person before them: nobody waited, so it is answered and was never queued. Default no.
 */
export function foldInteractions(events: readonly TellingEvent[], atDesk = false): Interaction[] {
  const interactions: Interaction[] = [];
  let heldSince: number | undefined;
  const letGo = (interaction: Interaction, at: number) => {
    // A clock that was set back measures nothing.
    if (heldSince !== undefined) interaction.handlingMs += Math.max(0, at - heldSince);
    heldSince = undefined;
  };
  for (const event of events) {
    const { at } = event;
    let current = interactions.at(-1);
    const hasEnded = current === undefined || current.endedAt !== null;
    if (hasEnded && (event.kind === 'contact-opened' || event.kind === 'queue-entered')) {
      current = begun(event.n, at, event.kind === 'contact-opened' && event.payload?.automated === true);
      interactions.push(current);
    }
    if (current === undefined) continue;
    switch (event.kind) {
      case 'queue-entered':
        letGo(current, at);
        if (current.queuedAt !== null || current.answeredAt !== null) break;
        current.queuedAt = at;
        current.skills = event.payload?.skills ?? [];
        current.outcome = 'waiting';
        break;
      case 'bot-handed-over':
        current.topic ??= event.payload?.facts.find(({ name }) => name === 'procedure')?.value ?? null;
        break;
      case 'bot-redirected':
        current.outcome = 'redirected';
        break;
      case 'assigned':
        if (!atDesk) current.queuedAt ??= at;
        current.answeredAt ??= at;
        current.outcome = 'answered';
        heldSince = at;
        break;
      case 'transferred':
        letGo(current, at);
        break;
      case 'closed':
        letGo(current, at);
        current.endedAt = at;
        current.closing = event.payload?.outcome ?? null;
        if (current.outcome === 'waiting') current.outcome = 'abandoned';
        if (current.outcome === 'open') current.outcome = 'self-service';
        break;
      case 'classified':
        current.topic = event.payload?.topic ?? null;
        current.zone = event.payload?.zone ?? null;
        // What an agent settled so is counted among the answered, too.
        if (current.answeredAt === null) break;
        current.outcome = event.payload?.institution === undefined ? 'answered' : 'redirected';
        break;
      case 'rated':
        current.score = event.payload?.score ?? null;
        break;
      case 'callback-requested':
        current.callback ??= 'asked';
        // A time that the citizen chose is not waited for: waiting begins anew once it has come.
        if (event.payload !== null && event.payload.when !== 'turn' && current.answeredAt === null)
          current.queuedAt = null;
        break;
      case 'callback-attempted':
        if (current.callback !== 'reached')
          current.callback = event.payload?.outcome === 'answered' ? 'reached' : 'called';
        break;
      case 'callback-ended':
        if (current.callback !== 'asked') break;
        current.callback = event.payload?.by === 'citizen' ? 'withdrawn' : 'dropped';
        break;
    }
  }
  return interactions;
}

function begun(n: number, startedAt: number, automated: boolean): Interaction {
  return {
    n,
    skills: [],
    topic: null,
    zone: null,
    outcome: automated ? 'open' : 'waiting',
    automated,
    startedAt,
    queuedAt: null,
    answeredAt: null,
    endedAt: null,
    handlingMs: 0,
    score: null,
    callback: null,
    closing: null,
  };
}
