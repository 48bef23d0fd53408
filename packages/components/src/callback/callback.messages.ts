import type { ErrorCode, LocaleTag, WaitRange } from '@ventanilla/client';
import type { CallbackState, PhoneRefusal } from '@ventanilla/client/callback';

/** What is said while somebody asks to be called back: a module of its own, as it comes with the form. */
export interface CallbackMessages {
  /** Tag for `Intl` and for the element's own `lang`. */
  locale: LocaleTag;
  /** Written from right to left. */
  rtl?: true;
  heading: string;
  lead: string;
  loading: string;
  /** Nobody is at work, though the office is open. */
  nobody: string;
  /** The office is closed, so a time has to be chosen. */
  closed: string;
  /** The office takes no wishes at all now. */
  nothing: string;
  name: string;
  topic: string;
  chooseTopic: string;
  reason: string;
  reasonHint: string;
  phone: string;
  /** `code` is the country's, such as `+57`. */
  phoneHint: string;
  /** Tells the number as it will be dialled. */
  willCall: (number: string) => string;
  when: string;
  turn: string;
  turnHint: string;
  slot: string;
  day: string;
  time: string;
  language: string;
  sign: string;
  noSign: string;
  signHint: string;
  /** Asks the office again for what could not be had. */
  retry: string;
  /** What the citizen goes on with; its hash is kept as proof. */
  notice: string;
  signNotice: string;
  submit: string;
  sending: string;
  /** Above the list of what is wrong. */
  summary: string;
  missing: { name: string; topic: string; reason: string; phone: string; when: string };
  refusals: Record<PhoneRefusal, string>;
  /** Dials a number of help at once. */
  dial: (number: string) => string;
  problem: (code: ErrorCode, retryAfterSeconds?: number) => string;
  states: Record<CallbackState, string>;
  hints: Record<CallbackState, string>;
  /** `when` is a day and a time. */
  scheduledFor: (when: string) => string;
  position: (position: number) => string;
  wait: (range: WaitRange) => string;
  /** The office calls by video, in this page. */
  ringing: string;
  answer: string;
  reference: string;
  copy: string;
  copied: string;
  /** `end` are the number's last digits. */
  toPhone: (end: string) => string;
  attempts: (made: number, of: number) => string;
  link: string;
  linkHint: string;
  copyLink: string;
  linkCopied: string;
  change: string;
  changeSubmit: string;
  changing: string;
  keep: string;
  cancel: string;
  cancelQuestion: string;
  cancelConfirm: string;
  again: string;
  /** Beside a wish that was sent from a computer that others use. */
  sharedHint: string;
  forget: string;
  refresh: string;
  /** Opens the search for an earlier one. */
  findOpen: string;
  findLead: string;
  findReference: string;
  findPhone: string;
  findSubmit: string;
  findMalformed: string;
  back: string;
}
