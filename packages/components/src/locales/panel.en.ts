import type { PanelMessages } from './messages.ts';

const plural = new Intl.PluralRules('en');
const minutes = (seconds: number) => Math.max(1, Math.round(seconds / 60));
const counted = (count: number, one: string, other: string) =>
  (plural.select(count) === 'one' ? one : other).replace('#', String(count));

/** What the open banner says, apart from any channel. English. */
export const panel: PanelMessages = {
  locale: 'en',
  close: 'Close',
  heading: 'Talk to us',
  lead: 'How would you like to reach us?',
  back: 'Back to all channels',
  channels: {
    chat: { name: 'Chat', description: 'Write with a person of our team' },
    call: { name: 'Call', description: 'Talk by voice or video' },
    callback: { name: 'We call you', description: 'Without losing your place' },
    'sign-call': { name: 'Sign language', description: 'Video call with a person who signs' },
  },
  states: {
    available: 'Answering now',
    busy: 'There is a wait',
    'existing-only': 'Open chats only',
    closed: 'Closed now',
    unavailable: 'Not available',
  },
  reasons: {
    'outside-hours': 'Outside opening hours',
    holiday: 'Today is a public holiday',
    'special-day': 'No service today',
    paused: 'Paused for now',
    'no-agents': 'Nobody is online now: write, and we will answer here',
    'all-agents-busy': 'The whole team is busy',
    'closing-soon': 'Closing soon',
  },
  opens: when => `Opens ${when}`,
  lines: 'Other ways to reach us',
  lineKinds: {
    phone: 'Telephone',
    'short-code': 'Short number',
    textphone: 'Textphone',
    email: 'E-mail',
    whatsapp: 'WhatsApp',
  },
  instead: names => `Available now: ${names}`,
  popOut: 'Open in another window',
  loading: 'Checking who is there…',
  unknown: 'We could not check who is there. You can write all the same.',
  failed: 'It could not be opened. Check your connection.',
  tryAgain: 'Try again',
  wait: ({ minSeconds, maxSeconds }) => {
    const [least, most] = [minutes(minSeconds), minutes(maxSeconds)];
    const told = (least < most ? `${least} to ` : '') + counted(most, '# minute', '# minutes');
    return `Expected wait: ${least < 15 ? told : 'more than 15 minutes'}`;
  },
};
