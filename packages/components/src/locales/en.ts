import type { ErrorCode } from '@ventanilla/client';
import type { Messages } from './messages.ts';
import { panel } from './panel.en.ts';

const plural = new Intl.PluralRules('en');
const counted = (count: number, one: string, other: string) =>
  (plural.select(count) === 'one' ? one : other).replace('#', String(count));

const errors: Messages['errors'] = {
  'invalid-request': 'The server did not accept this message. Change the text and try again.',
  'body-too-large': 'This message is too long. Please split it up.',
  'token-malformed': 'We could not recognise this chat. Please start a new one.',
  'token-unknown': 'We could not find this chat. Please start a new one.',
  'token-revoked': 'This chat was removed from this device. Please start a new one.',
  'origin-not-allowed': 'This service is not enabled on this page. Use the city’s official page.',
  'site-not-found': 'This service does not exist or has moved. Use the city’s official page.',
  'contact-not-found': 'We could not find this chat. Please start a new one.',
  'send-conflict': 'This message was already sent with another text. Discard it and write it again.',
  'contact-closed': 'This chat has ended. Write again to continue it.',
  'channel-closed': 'The chat is closed right now. Your message is kept here.',
  'channel-unavailable': 'The chat is not available now. Call us, or try again later.',
  'too-many-requests': 'Too many messages came from this network. Please wait: we keep trying.',
  'consent-required': 'Before you write to the office, accept its privacy notice. Reload the page to see it.',
  internal: 'Something failed on our side. Please try again in a few minutes.',
  unavailable: 'The service is being maintained. Your messages will be sent when it is back.',
  network: 'There is no connection. Your messages will be sent when it is back.',
  timeout: 'The server is slow to answer. We keep trying.',
  'unexpected-answer': 'Your network blocks this service. Try another network, or call us.',
};

const problem = (code: ErrorCode) => (errors as Partial<Record<ErrorCode, string>>)[code] ?? errors.internal;

/** English. */
export const messages: Messages = {
  locale: 'en',
  panel,
  composer: {
    label: 'Your message',
    placeholder: 'Write your message',
    send: 'Send',
    left: count =>
      count < 0
        ? `${counted(-count, '# character', '# characters')} too many`
        : `${counted(count, '# character', '# characters')} left`,
  },
  chat: {
    label: 'Chat with the city',
    log: 'Conversation',
    welcome: 'Tell us what you need',
    welcomeHint: 'A person will answer. There is no need to register.',
    resuming: 'Fetching your conversation…',
    reference: 'Your case number',
    copy: 'Copy the number',
    copied: 'Number copied',
    answering: name => `${name} is helping you`,
    automated: 'The automatic assistant answers',
    waiting: 'We are looking for someone to help you',
    position: position => (position === 1 ? 'You are next in line' : `You are number ${position} in line`),
    typing: name => (name ? `${name} is writing…` : 'They are writing…'),
    connection: {
      connecting: 'Connecting…',
      reconnecting: 'The connection was lost. Your messages will be sent when it is back.',
      offline: 'No connection. Your messages will be sent when it is back.',
    },
    notDurable: 'This browser does not keep the chat: closing the page loses it. Write your number down.',
    proving: 'Checking that you are not a program…',
    join: 'I have a code',
    end: 'End chat',
    endQuestion: 'Do you want to end the chat?',
    endConfirm: 'Yes, end it',
    endCancel: 'Stay',
    closed: 'The chat has ended',
    closedHint: 'Write again to go on with this same case.',
    startNew: 'Start another case',
    shared: 'Other people use this computer: keep nothing here',
    sharedHint:
      'In a minute we will erase this conversation from this computer. Write your case number down.',
    forget: 'Erase and leave',
    download: 'Download conversation',
    fileName: reference => `chat-${reference}.txt`,
    announced: (name, text) => `${name}: ${text}`,
    called: 'The office is calling you',
    answer: 'Answer',
    ratherCalled: 'The wait is long. If you like, we call you and you keep your place.',
    elsewhere: 'The wait is long. You are also answered here, and keep your place:',
    idle: time =>
      `Are you still there? If you do not answer, this chat closes at ${time}. Write, or press “I am still here”. Your case is not lost.`,
    stillHere: 'I am still here',
    notSent: 'A message was not sent',
    retryAfter: seconds => `We try again in ${counted(seconds, '# second', '# seconds')}.`,
  },
  timeline: {
    locale: 'en',
    own: 'You',
    citizen: 'Citizen',
    system: 'Automatic message',
    note: 'Internal note',
    today: 'Today',
    yesterday: 'Yesterday',
    delivery: { sending: 'Sending', sent: 'Sent', read: 'Read', failed: 'Not sent' },
    failure: code => (code ? problem(code) : 'Please try again.'),
    retry: 'Try again',
    discard: 'Discard',
    erased: 'Message erased',
    newest: 'Go to the new messages',
    happened: happening => {
      switch (happening.kind) {
        case 'assigned':
          return `${happening.agent.name} is helping you`;
        case 'transferred':
          return 'agent' in happening.to
            ? `${happening.from.name} passed your case to ${happening.to.agent.name}`
            : `${happening.from.name} passed your case to another team`;
        case 'closed':
          if (happening.reason === 'idle') return 'The chat was closed because there was no answer';
          return happening.by === 'citizen' ? 'You ended the chat' : 'The chat has ended';
        case 'kept-open':
          return 'The chat stays open';
        case 'callback-requested':
          return 'You asked to be called';
        case 'callback-rescheduled':
          return 'You changed the time of the call';
        case 'callback-attempted':
          return happening.outcome === 'answered'
            ? 'We called you'
            : `We called and could not reach you${happening.nextAt ? '. We will try again' : ''}`;
        case 'callback-ended':
          return happening.by === 'citizen' ? 'You cancelled the call' : 'The request for a call has ended';
        case 'queue-entered':
          return happening.reason === 'reopened' ? 'You took the case up again' : undefined;
      }
    },
  },
  errors,
  problem,
};
