import type { ChatState, ContactLine, ErrorCode, LocaleTag, SiteAvailability } from '@ventanilla/client';
import type { IconName } from '../icons/icons.ts';
import type { Messages } from '../locales/messages.ts';
import { openingWords } from '../locales/opening.ts';
import { idleWords } from './idle-words.ts';

/** Something the writer must know now. */
export interface ChatNotice {
  icon: IconName;
  text: string;
  /** The way on is a new contact. */
  startNew?: boolean;
  /** The way on is to answer a call. */
  answer?: boolean;
  /** The way on is to say so. */
  stillHere?: boolean;
  /** The way on is to be called. */
  callback?: boolean;
  /** The way on is another office's line. */
  line?: ContactLine;
}

const NEEDS_NEW_CONTACT: ReadonlySet<ErrorCode> = new Set([
  'token-malformed',
  'token-unknown',
  'token-revoked',
  'contact-not-found',
]);

/**
 * What stands in the way, most important first.
 *
 * @param availability - Of the site; before anything is written it tells that nobody will answer now.
 * @param now - Milliseconds since 1970, for naming the day of the next opening.
 */
export function noticesOf(
  chat: ChatState,
  availability: SiteAvailability | undefined,
  messages: Messages,
  now: number,
): ChatNotice[] {
  const notices: ChatNotice[] = [];
  if (isCalled(chat)) notices.push({ icon: 'call', text: messages.chat.called, answer: true });
  if (chat.closesAt)
    notices.push({ icon: 'clock', text: idleWords(chat.closesAt, messages), stillHere: true });
  const { problem, connection } = chat;
  const zone = availability?.timeZone;
  if (problem) {
    const { code, opensAt, retryAfterSeconds } = problem;
    const next = [
      opensAt && opens(opensAt, messages, zone, now),
      retryAfterSeconds && messages.chat.retryAfter(retryAfterSeconds),
    ].filter(Boolean);
    const text = [messages.problem(code), ...next].join(' ');
    notices.push({ icon: 'alert', text, startNew: NEEDS_NEW_CONTACT.has(code) });
  } else if (chat.phase === 'idle') {
    const channel = availability?.channels.find(({ kind }) => kind === 'chat');
    if (channel && channel.state !== 'available' && channel.state !== 'busy') {
      const words = [
        messages.panel.states[channel.state],
        channel.opensAt && opens(channel.opensAt, messages, zone, now),
      ];
      notices.push({ icon: 'clock', text: `${words.filter(Boolean).join('. ')}.` });
    }
  }
  if (chat.queue?.alternatives?.includes('callback'))
    notices.push({ icon: 'phone', text: messages.chat.ratherCalled, callback: true });
  const { elsewhere } = chat.queue ?? {};
  if (elsewhere) notices.push({ icon: 'phone', text: messages.chat.elsewhere, line: elsewhere });
  if (chat.proving) notices.push({ icon: 'clock', text: messages.chat.proving });
  const lost = connection !== 'connecting' && messages.chat.connection[connection];
  if (lost && problem?.code !== 'network') notices.push({ icon: 'offline', text: lost });
  if (!chat.durable && chat.reference && chat.phase !== 'closed')
    notices.push({ icon: 'alert', text: messages.chat.notDurable });
  return notices;
}

/** The last thing that happened by telephone is that the office began to call. */
function isCalled({ entries }: ChatState): boolean {
  const last = entries.findLast(entry => entry.type === 'happening' && /^call-/.test(entry.happening.kind));
  return (
    last?.type === 'happening' && last.happening.kind === 'call-started' && last.happening.by === 'agent'
  );
}

function opens(opensAt: string, messages: Messages, zone: string | undefined, now: number): string {
  return messages.panel.opens(openingWords(opensAt, messages.locale satisfies LocaleTag, zone, now));
}
