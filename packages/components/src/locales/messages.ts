import type {
  AvailabilityReason,
  ChannelKind,
  ChannelState,
  ConnectionState,
  ContactLine,
  ErrorCode,
  LocaleTag,
  WaitRange,
} from '@ventanilla/client';
import type { TimelineMessages } from '../timeline/timeline.messages.ts';

/** Codes with a sentence of their own. The others are agents' matters, or faults that a citizen can do nothing about. */
export type ToldErrorCode = Exclude<
  ErrorCode,
  | 'malformed-json'
  | 'unsupported-media-type'
  | 'route-not-found'
  | 'method-not-allowed'
  | 'storage-unavailable'
  | 'token-missing'
  | 'sign-in-failed'
  | 'session-expired'
  | 'csrf-token-invalid'
  | 'signature-missing'
  | 'signature-invalid'
  | 'signature-expired'
  | 'proof-required'
  | 'identity-refused'
  | 'identity-expired'
  | 'identity-not-offered'
  | 'identity-changed'
  | 'join-code-unknown'
  | 'token-in-use'
  | 'role-insufficient'
  | 'agent-not-found'
  | 'not-assigned-to-you'
  | 'offer-gone'
  | 'agent-not-able'
  | 'answered-elsewhere'
  | 'call-under-way'
  | 'checklist-incomplete'
  | 'point-unknown'
  | 'call-over'
  | 'invitation-gone'
  | 'phone-refused'
  | 'callback-unknown'
  | 'callback-exists'
  | 'callback-over'
  | 'slot-gone'
  | 'break-full'
>;

/** What the open banner says, apart from any channel: a module of its own, since it is needed first. */
export interface PanelMessages {
  /** Tag for `Intl` and for the element's own `lang`. */
  locale: LocaleTag;
  /** Written from right to left. */
  rtl?: true;
  close: string;
  heading: string;
  /** Above the list of channels. */
  lead: string;
  back: string;
  channels: Record<ChannelKind, { name: string; description: string }>;
  states: Record<ChannelState, string>;
  reasons: Record<AvailabilityReason, string>;
  /** `when` is a day and a time, such as `mañana, 7:00 a. m.`. */
  opens: (when: string) => string;
  /** Above telephone numbers and addresses. */
  lines: string;
  /** Before a line whose label does not say by itself what it is. */
  lineKinds: Record<ContactLine['kind'], string>;
  /** What answers while a channel does not; `names` are channels or a telephone number. */
  instead: (names: string) => string;
  /** The site's own page, in a window of its own. */
  popOut: string;
  loading: string;
  /** The state of the channels could not be learnt. */
  unknown: string;
  failed: string;
  tryAgain: string;
  wait: (range: WaitRange) => string;
}

/** Every text of the citizens' elements in one language. Counted texts are functions; the compiler finds what a language lacks. */
export interface Messages {
  /** Tag for `Intl` and for the elements' own `lang`. */
  locale: LocaleTag;
  /** Written from right to left. */
  rtl?: true;
  panel: PanelMessages;
  composer: {
    label: string;
    placeholder: string;
    send: string;
    /** Characters left before the limit; negative when over it. */
    left: (count: number) => string;
  };
  chat: {
    label: string;
    log: string;
    welcome: string;
    welcomeHint: string;
    resuming: string;
    reference: string;
    copy: string;
    copied: string;
    answering: (name: string) => string;
    /** In the heading while a bot answers. */
    automated: string;
    waiting: string;
    position: (position: number) => string;
    typing: (name: string | undefined) => string;
    connection: Partial<Record<ConnectionState, string>>;
    notDurable: string;
    /** The device is at work on a proof that the server asked for. */
    proving: string;
    /** Opens the field for another phone's code. */
    join: string;
    end: string;
    endQuestion: string;
    endConfirm: string;
    endCancel: string;
    closed: string;
    closedHint: string;
    startNew: string;
    /** Beside a box: others use this computer too. */
    shared: string;
    /** Of a chat that has ended there. */
    sharedHint: string;
    forget: string;
    download: string;
    fileName: (reference: string) => string;
    /** Read aloud when messages of the other side come. */
    announced: (name: string, text: string) => string;
    /** The office calls, and nobody has answered yet. */
    called: string;
    answer: string;
    /** Offers to be called instead of waiting for long. */
    ratherCalled: string;
    /** Before the link to another office's line. */
    elsewhere: string;
    /** Asks whether the citizen is still there. `time` is a time of day, such as `10:32`. */
    idle: (time: string) => string;
    /** The answer to that, as a button. */
    stillHere: string;
    notSent: string;
    retryAfter: (seconds: number) => string;
  };
  timeline: TimelineMessages;
  /** What went wrong and what to do next, in plain words. */
  errors: Record<ToldErrorCode, string>;
  /** The sentence for a code; one about a fault of ours for codes without their own, and for codes of a later release. */
  problem: (code: ErrorCode) => string;
}
