import type { PresenceState } from './agent.ts';
import type { ContactLine, WaitRange } from './availability.ts';
import type { CallId, CallSignal, EndpointId, SignalSend, SignalSender } from './channels/call.ts';
import type { MessageSend } from './channels/chat.ts';
import type { ChannelKind } from './channels/index.ts';
import type { ContactStatus, ContactSummary, Party, ReadMarks } from './contact.ts';
import type { ProblemDocument } from './errors.ts';
import type { ContactEvent } from './events.ts';
import type { ContactId, Instant, SendId, SiteId } from './identifiers.ts';

/** Where a server takes WebSockets. */
export const SOCKET_PATH = '/v1/socket';

/** Version of the frames below, named in `hello`. */
export const SOCKET_VERSION = 1;

/** Seconds without any frame after which the side that waits may call the socket dead, at two missed pings. */
export const PING_INTERVAL_SECONDS = 15;

/** What a client sends. Each frame is one JSON text. */
export type ClientFrame =
  /** Always first. `token` is a visitor token, or an agent's single-use ticket. */
  | { type: 'hello'; version: typeof SOCKET_VERSION; site: SiteId; token: string }
  /** Answered by `watching`, then by every event after number `after`, then by what is new. */
  | { type: 'watch'; contact: ContactId; after: number }
  | { type: 'unwatch'; contact: ContactId }
  /** The same command as `POST …/messages`, answered by `stored` or `refused`. */
  | { type: 'send'; contact: ContactId; message: MessageSend }
  /** Sent at most every 3 s while typing goes on; a reader forgets it after 6 s. */
  | { type: 'typing'; contact: ContactId; typing: boolean }
  | { type: 'read'; contact: ContactId; n: number }
  /** Passed on to the other endpoints of the call, or lost. */
  | ({ type: 'signal'; contact: ContactId } & SignalSend)
  | { type: 'ping' };

/** What the server sends. Each frame is one JSON text; a client ignores types it does not know. */
export type ServerFrame =
  /** The hello was accepted. */
  | { type: 'welcome' }
  | { type: 'watching'; contact: ContactId; status: ContactStatus; lastN: number; read: ReadMarks }
  /** Consecutive numbers, beginning where the last frame for this contact ended. */
  | { type: 'events'; contact: ContactId; events: ContactEvent[] }
  | { type: 'stored'; contact: ContactId; id: SendId; n: number; at: Instant }
  /** The send or the watch was refused; `id` names the send. The socket stays open. */
  | { type: 'refused'; contact: ContactId; id?: SendId; problem: ProblemDocument }
  | { type: 'typing'; contact: ContactId; party: Party; typing: boolean }
  | { type: 'read'; contact: ContactId; party: Party; n: number }
  | {
      type: 'signal';
      contact: ContactId;
      call: CallId;
      from: SignalSender;
      to?: EndpointId;
      signal: CallSignal;
    }
  /** Place in the queue, from 1, pushed when it changes. Never logged. */
  | {
      type: 'queue';
      contact: ContactId;
      position: number;
      expectedWait?: WaitRange;
      /** What could be had instead of such a wait, without losing the place. Absent when there is nothing. */
      alternatives?: ChannelKind[];
      /** Another office's line, for whoever waits for too long. Absent when there is none. */
      elsewhere?: ContactLine;
    }
  /** To agents: contacts that changed, whole; one that left the agent's sight comes with status `closed`. */
  | { type: 'inbox'; contacts: ContactSummary[] }
  /** To agents: the presence the server holds for them, after a change or a lease's end; `until` when a wrap-up ends. */
  | { type: 'presence'; state: PresenceState; until?: Instant }
  | { type: 'pong' }
  /** Over HTTP: stands for everything that is pushed without being logged, so that a change between two requests shows. */
  | { type: 'mark'; mark: string }
  /** Nothing more will come; the socket closes. `token-*` and `session-expired` mean: do not come back as you are. */
  | { type: 'goodbye'; problem: ProblemDocument };
