import type { ChatState, HappeningEntry, TimelineEntry } from '@ventanilla/client';
import type { Messages } from '../locales/messages.ts';
import { idleWords } from './idle-words.ts';

/**
 * What a change of state is worth saying to somebody who does not see it: new messages of the other side, who
 * answers, a lost or regained connection, a failed message. Never one's own messages, nothing that an earlier
 * conversation held when it was fetched, and not the place in the queue, which has a pace of its own.
 */
export function announcements(before: ChatState, after: ChatState, messages: Messages): string[] {
  const said: string[] = [];
  if (before.phase !== 'resuming') {
    const known = new Set(before.entries.map(keyOf));
    const fresh = after.entries.filter(entry => !known.has(keyOf(entry)));
    said.push(...fresh.flatMap(entry => wordsOf(entry, messages)));
  }
  const notice = messages.chat.connection[after.connection];
  if (notice && after.connection !== before.connection && after.connection !== 'connecting')
    said.push(notice);
  if (after.proving && !before.proving) said.push(messages.chat.proving);
  if (after.problem && after.problem.code !== before.problem?.code)
    said.push(messages.problem(after.problem.code));
  if (failures(after) > failures(before)) said.push(messages.chat.notSent);
  return said;
}

function keyOf({ type, key }: TimelineEntry): string {
  return `${type} ${key}`;
}

function wordsOf(entry: TimelineEntry, messages: Messages): string[] {
  if (entry.type === 'happening') return happeningWords(entry, messages);
  if (entry.own || entry.text === null) return [];
  const name = entry.author.role === 'agent' ? entry.author.name : messages.timeline.system;
  return [messages.chat.announced(name, entry.text)];
}

function happeningWords({ happening }: HappeningEntry, messages: Messages): string[] {
  if (happening.kind === 'idle-warned') return [idleWords(happening.closesAt, messages)];
  const words = messages.timeline.happened(happening);
  if (words === undefined) return [];
  // Whoever did not end it hears how to go on.
  return happening.kind === 'closed' && happening.reason ? [words, messages.chat.closedHint] : [words];
}

function failures({ entries }: ChatState): number {
  return entries.filter(entry => entry.type === 'message' && entry.delivery === 'failed').length;
}
