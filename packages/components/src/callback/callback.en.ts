import type { CallbackMessages } from './callback.messages.ts';

const minutes = (seconds: number) => Math.max(1, Math.round(seconds / 60));
const counted = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;

export const callback: CallbackMessages = {
  locale: 'en',
  heading: 'We call you',
  lead: 'Leave your details and a person calls you. You need not wait with the page open.',
  loading: 'Looking for your request…',
  nobody: 'Nobody is at work right now. You can still ask: we call once somebody is, or choose a time.',
  closed: 'The office is closed now. Choose a time and we call you.',
  nothing: 'We take no requests for calls now. Use another channel, or come back later.',
  name: 'Your name',
  topic: 'Topic',
  chooseTopic: 'Choose a topic',
  reason: 'What would you like to talk about?',
  reasonHint: 'One sentence is enough. Do not write passwords or bank details.',
  phone: 'Telephone number',
  phoneHint: 'Landline or mobile. From another country, begin with + and its code.',
  willCall: number => `We will call ${number}`,
  when: 'When shall we call?',
  turn: 'As soon as my turn comes',
  turnHint: 'You keep your place in the queue.',
  slot: 'At a time that I choose',
  day: 'Day',
  time: 'Time',
  language: 'Language of the call',
  sign: 'Sign language',
  noSign: 'No: a voice call',
  signHint: 'The call will be by video. Keep this page open when your turn comes.',
  retry: 'Try again',
  notice:
    'By asking for the call you agree that the office keeps your name, your number and the reason in order to call you. They are erased when no longer needed.',
  signNotice:
    'Asking for sign language says something about your health. Only whoever answers you sees it, and it is used for nothing else.',
  submit: 'Ask for the call',
  sending: 'Sending…',
  summary: 'Please check this first',
  missing: {
    name: 'Write your name.',
    topic: 'Choose a topic.',
    reason: 'Write what you would like to talk about.',
    phone: 'Write the number that we should call.',
    when: 'Choose the day and the time.',
  },
  refusals: {
    invalid: 'There is no such number. Check that it is whole, with its area code.',
    'short-code': 'A short number cannot be called from here. Write your landline or mobile.',
    emergency:
      'That number is for emergencies. If you have one, dial it yourself right now. For us to call you, write your landline or mobile.',
    premium: 'We do not call that number because the call costs extra. Write another one.',
    foreign: 'We do not call numbers of that country. Write one from here, or use the chat.',
  },
  dial: number => `Call ${number} now`,
  problem: (code, retryAfterSeconds) => {
    switch (code) {
      case 'callback-exists':
        return 'A call to that number about that topic has been asked for already. Find it below by its reference number.';
      case 'callback-unknown':
        return 'We found no request with those details. Please check them.';
      case 'callback-over':
        return 'This request has ended.';
      case 'call-under-way':
        return 'You are being called right now, so it cannot be changed any more.';
      case 'slot-gone':
        return 'That time is no longer free. Choose another one.';
      case 'channel-closed':
        return 'The office is closed now. Choose a time.';
      case 'channel-unavailable':
        return 'This service is not available now. Use the chat.';
      case 'too-many-requests':
        return (retryAfterSeconds ?? 60) > 3_600
          ? 'Too many calls to this number were asked for today. Try tomorrow, or use the chat.'
          : `There were too many attempts. Try again in ${counted(minutes(retryAfterSeconds ?? 60), 'minute', 'minutes')}.`;
      case 'network':
      case 'timeout':
        return 'There is no connection. What you wrote is still here: try again.';
      default:
        return 'It could not be done. Try again in a few minutes.';
    }
  },
  states: {
    queued: 'Your call is in the queue',
    scheduled: 'Your call has a time',
    calling: 'We are calling you',
    answered: 'We spoke with you',
    unreached: 'We could not reach you',
    'wrong-number': 'The number was not right',
    cancelled: 'Request cancelled',
  },
  hints: {
    queued: 'You may close this page: we call when your turn comes.',
    scheduled: 'Keep your telephone at hand.',
    calling: 'Please answer your telephone.',
    answered: 'The request has ended.',
    unreached: 'We tried several times. You can ask for another call, or write to us.',
    'wrong-number': 'Ask for another call with the right number.',
    cancelled: 'We will not call you.',
  },
  scheduledFor: when => `We call you on ${when}`,
  position: position =>
    position === 1 ? 'You are the next person' : `You are number ${position} in the queue`,
  wait: ({ minSeconds, maxSeconds }) => {
    const [least, most] = [minutes(minSeconds), minutes(maxSeconds)];
    if (least >= 15) return 'Expected wait: more than 15 minutes';
    return `Expected wait: ${least < most ? `${least} to ` : ''}${counted(most, 'minute', 'minutes')}`;
  },
  ringing: 'The office is calling you by video',
  answer: 'Answer',
  reference: 'Your reference number',
  copy: 'Copy the number',
  copied: 'Number copied',
  toPhone: end => `To the telephone ending in ${end}`,
  attempts: (made, of) => `We have tried ${made} of ${of} times`,
  link: 'Link to look at it, change it or cancel it',
  linkHint: 'Keep it. Whoever has it can change your request.',
  copyLink: 'Copy the link',
  linkCopied: 'Link copied',
  change: 'Change the time',
  changeSubmit: 'Save the change',
  changing: 'Saving…',
  keep: 'Leave it as it is',
  cancel: 'Cancel the call',
  cancelQuestion: 'Do you want to cancel the call?',
  cancelConfirm: 'Yes, cancel',
  again: 'Ask for another call',
  sharedHint:
    'Other people use this computer. Write your number down, and erase this screen before you leave.',
  forget: 'Erase and leave',
  refresh: 'See how it stands',
  findOpen: 'I have asked for a call already',
  findLead: 'Write your reference number and the telephone number that you left.',
  findReference: 'Reference number',
  findPhone: 'Telephone number you left',
  findSubmit: 'Find it',
  findMalformed: 'The number has 9 letters and digits, such as K7M-4H2-X9A. Please check it.',
  back: 'Back',
};
