import type { ErrorCode, GuestRole, LocaleTag } from '@ventanilla/client';
import type { CallPhase, OwnSource, PictureVerdict, SourceState } from '@ventanilla/client/call';

/** What calls say, apart from every other channel: fetched with them. */
export interface CallMessages {
  /** Tag for `Intl` and for the elements' own `lang`. */
  locale: LocaleTag;
  rtl?: boolean;
  phases: Record<CallPhase, string>;
  /** In the queue. */
  position: (position: number) => string;
  /** Above the two ways to call. */
  lead: string;
  voice: string;
  video: string;
  cancel: string;
  hangUp: string;
  /** A guest goes; the others go on. */
  leave: string;
  answer: string;
  decline: string;
  /** Goes on in this page instead of the one that is in the call. */
  here: string;
  /** The contact goes on in writing. */
  write: string;
  again: string;
  done: string;
  /** Instead of it at a computer that others use. */
  forget: string;
  reference: string;
  answeredBy: (name: string) => string;
  /** Name of the other side's picture. */
  theirPicture: (name: string | undefined) => string;
  office: string;
  citizen: string;
  ownPicture: string;
  /** Moves one's own picture to the next corner. */
  moveOwn: string;
  hideOwn: string;
  showOwn: string;
  /** What a press does, by the source and whether it is on. */
  turn: Record<OwnSource, { on: string; off: string }>;
  /** Opens the choice of camera and microphone. */
  devices: string;
  device: Record<OwnSource, string>;
  hold: string;
  resume: string;
  share: string;
  stopSharing: string;
  /** Of the other side. */
  theirs: { cameraOff: string; microphoneOff: string; held: string; interrupted: string; sharing: string };
  /** Whoever was invited besides the citizen and the agent. */
  guests: {
    roles: Record<GuestRole, string>;
    /** Invited, and not there yet. */
    coming: (name: string, role: GuestRole) => string;
    joined: (name: string, role: GuestRole) => string;
    /** Goes on with the call that waits for its next agent. */
    staying: (name: string, role: GuestRole) => string;
    left: (name: string) => string;
    notComing: (name: string) => string;
  };
  /** Why one's own camera or microphone does not send, and how to mend it. */
  trouble: Record<OwnSource, Partial<Record<SourceState, string>>>;
  /** Opens the check of everything a call needs. */
  check: string;
  tryAgain: string;
  /** The browser waits for a press before it lets anything be heard. */
  hear: string;
  /** How the other side's picture arrives here. */
  received: Partial<Record<PictureVerdict, string>>;
  /** How one's own picture arrives there. */
  reported: Partial<Record<PictureVerdict, string>>;
  /** The camera was turned off for the sake of the voice. */
  lowered: string;
  /** Live text, which both sides see letter by letter. */
  text: {
    label: string;
    field: string;
    placeholder: string;
    finish: string;
    /** Asks the other side to look. */
    alert: string;
    you: string;
    they: string;
    show: string;
    hide: string;
  };
  /** Of calls in sign language alone. */
  sign: {
    lead: string;
    now: string;
    language: string;
    notice: string;
    /** Nobody signs at the office now. */
    closed: string;
    /** `when` is a day and a time, such as `mañana, 7:00 a. m.`. */
    opens: (when: string) => string;
    callback: string;
  };
  /** Why something could not be done; one sentence for every code without its own. */
  problem: (code: ErrorCode) => string;
}
