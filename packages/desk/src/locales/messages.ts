import type {
  BreakKind,
  CallbackOutcome,
  CallbackSummary,
  CallMedia,
  ClosingOutcome,
  ContactChannel,
  ContactStatus,
  ErrorCode,
  GuestRole,
  PresenceState,
} from '@ventanilla/client';
import type { TimelineMessages } from '@ventanilla/components/timeline';
import type { ShortcutName } from '../shortcuts/shortcuts.ts';

/** Every text of the desk in one language. Counted texts are functions; the compiler finds what a language lacks. */
export interface DeskMessages {
  /** BCP 47 tag for `Intl` and for the element's `lang`. */
  locale: string;
  /** Name of the desk, in its heading and in the document's title. */
  title: string;
  skipToConversation: string;
  /** Names the row of controls at the top of the desk. */
  toolbar: string;

  signIn: {
    heading: string;
    lead: string;
    login: string;
    password: string;
    submit: string;
    submitting: string;
    loginMissing: string;
    passwordMissing: string;
    /** Minutes until one may try again after too many attempts, at least 1. */
    lockedFor: (minutes: number) => string;
    restoring: string;
  };
  account: {
    menu: (name: string) => string;
    signOutHere: string;
    signOutEverywhere: string;
    signOutEverywhereHint: string;
  };
  presence: Record<PresenceState, string> & {
    label: string;
    hint: Record<PresenceState, string>;
    breaks: Record<BreakKind, string>;
  };
  /** The time after a contact in which nothing is offered. */
  wrapUp: {
    explanation: string;
    secondsLeft: (seconds: number) => string;
    minutesLeft: (minutes: number) => string;
    end: string;
  };
  /** Names of the two pages that supervisors have. */
  pages: { open: string; close: string };
  sound: { label: string };
  connection: Record<'reconnecting' | 'offline', string>;

  inbox: {
    label: string;
    offered: string;
    /** Calls of colleagues that ask for the agent, or have the agent in them. */
    helping: string;
    mine: string;
    waiting: string;
    nothingMine: string;
    nothingWaiting: string;
    accept: string;
    decline: string;
    /** Whole seconds left to accept an offer. */
    secondsLeft: (seconds: number) => string;
    offeredTo: (name: string) => string;
    unread: (count: number) => string;
    waitingFor: (duration: string) => string;
    lastFrom: Record<'citizen' | 'agent' | 'system', string>;
    erased: string;
    /** Said aloud when a contact is offered. */
    offerAnnouncement: (reference: string) => string;
    /** Said aloud when a citizen writes. */
    messageAnnouncement: (reference: string) => string;
    /** A message of the citizen that has no answer for too long. */
    unanswered: (duration: string) => string;
    /** The same, said aloud once. */
    lateAnnouncement: (reference: string) => string;
    /** The document's title while something wants attention. */
    titleOffered: string;
    titleCount: (count: number, title: string) => string;
  };
  contact: {
    label: (reference: string) => string;
    chooseHeading: string;
    choose: string;
    back: string;
    loading: string;
    typing: string;
    status: Record<ContactStatus, string>;
    transfer: string;
    close: string;
    accept: string;
    decline: string;
    waitingHint: string;
    offeredHint: string;
    heldBy: (name: string) => string;
    notYours: string;
    closedHint: string;
    conversation: string;
    closeHeading: string;
    closeText: (reference: string) => string;
    closeConfirm: string;
    topic: string;
    zone: string;
    /** Opens the same once the contact is closed. */
    classify: string;
    classifyHeading: string;
    classifyConfirm: string;
    classificationHint: string;
    institution: string;
    institutionHint: string;
    /** Asks how the matter ended. */
    outcome: string;
    outcomes: Record<ClosingOutcome, string>;
    /** What keeps it from being resolved; `points` is a list in words. */
    missing: (points: string) => string;
    cancel: string;
  };
  search: {
    open: string;
    heading: string;
    label: string;
    hint: string;
    submit: string;
    searching: string;
    found: (count: number) => string;
    /** There are more than the newest that are shown. */
    first: (count: number) => string;
    close: string;
  };
  /** Begins a contact for somebody on the telephone or in person. */
  newContact: {
    open: string;
    heading: string;
    /** Asks how they came. */
    how: string;
    name: string;
    phone: string;
    note: string;
    hint: string;
    samePerson: (reference: string) => string;
    confirm: string;
    cancel: string;
  };
  details: {
    label: string;
    others: string;
    /** How many there are besides the one shown. */
    othersCount: (count: number) => string;
    /** Begins another contact for the same person. */
    another: string;
    reference: string;
    copy: string;
    copied: string;
    status: string;
    channel: string;
    channels: Record<ContactChannel, string>;
    opened: string;
    waitingSince: string;
    language: string;
    skills: string;
    noSkills: string;
    agent: string;
    nobody: string;
  };
  composer: {
    mode: string;
    reply: string;
    note: string;
    replyLabel: string;
    replyPlaceholder: string;
    noteLabel: string;
    notePlaceholder: string;
    noteWarning: string;
    send: string;
    saveNote: string;
    hint: string;
    canned: string;
    cannedCount: (count: number) => string;
    cannedNone: string;
    /** Characters left before the limit; negative when over it. */
    left: (count: number) => string;
  };
  /** Procedures that fit what the citizen wrote. */
  suggestions: {
    heading: string;
    /** Read aloud when they come. */
    count: (count: number) => string;
  };
  /** What is to be confirmed in a contact. */
  checklist: {
    heading: string;
    topic: string;
    noTopic: string;
    /** Which points there are depends on the topic. */
    nothing: string;
    required: string;
    /** Said before a point to those who only read it. */
    confirmed: string;
    open: string;
    by: (name: string, when: string) => string;
  };
  transfer: {
    heading: string;
    toPerson: string;
    toQueue: string;
    toQueueHint: string;
    choosePerson: string;
    nobodyElse: string;
    noSkill: string;
    anySkill: string;
    loading: string;
    confirm: string;
    cancel: string;
    missingPerson: string;
  };
  shortcuts: {
    open: string;
    heading: string;
    close: string;
    arrows: string;
    names: Record<ShortcutName, string>;
    sendKey: string;
    newLineKey: string;
    cannedKey: string;
  };
  timeline: TimelineMessages;
  /** What to tell the agent for each way a request can fail, and what to do next. */
  errors: Record<ErrorCode, string>;
  dismiss: string;
  callback: {
    label: string;
    /** `name` is the citizen's. */
    callName: (name: string) => string;
    dial: (number: string) => string;
    byVideo: string;
    reason: string;
    /** `when` is a day and a time. */
    dueAt: (when: string) => string;
    now: string;
    attempts: (made: number, of: number) => string;
    /** Asks how the call went. */
    outcome: string;
    outcomes: Record<CallbackOutcome, string>;
    ends: Record<NonNullable<CallbackSummary['end']>, string>;
    /** Takes the contact first. */
    acceptFirst: string;
  };
  call: {
    /** Calls the citizen. */
    start: string;
    /** What kind of call a contact has under way. */
    kinds: Record<CallMedia, string>;
    /** Other agents who come into the call. */
    /** The citizen of a contact that the agent has begins a call. */
    rings: {
      announcement: (reference: string) => string;
      /** The page's title, in turns. */
      title: string;
    };
    invite: {
      open: string;
      heading: string;
      loading: string;
      interpreters: string;
      others: string;
      nobody: string;
      missing: string;
      notAble: string;
      /** As what they come. */
      as: string;
      roles: Record<GuestRole, string>;
      confirm: string;
      cancel: string;
      /** Takes an invitation back. */
      withdraw: (name: string) => string;
      seeOut: (name: string) => string;
      /** At the desk of whoever is invited, in the list and above the call. */
      from: (name: string) => string;
      invitedBy: (name: string, role: GuestRole) => string;
      enter: string;
      decline: string;
      announcement: (name: string) => string;
      /** The page's title, in turns. */
      title: string;
    };
  };
}
