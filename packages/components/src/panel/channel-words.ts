import type { ContactLine, SiteAvailability } from '@ventanilla/client';
import type { PanelMessages } from '../locales/messages.ts';

/** Tells an instant; absent until the words for days are here. */
type WordsForOpening = ((opensAt: string) => string) | undefined;

type Channel = SiteAvailability['channels'][number];

/** A channel's state in words, such as `Cerrado ahora · Abre mañana, 7:00 a. m.`. */
export function stateWords(channel: Channel, texts: PanelMessages, opening: WordsForOpening): string {
  const { state, reason, opensAt, expectedWait } = channel;
  const detail = opensAt
    ? opening && texts.opens(opening(opensAt))
    : expectedWait
      ? texts.wait(expectedWait)
      : reason && !isCallToNobody(channel) && texts.reasons[reason];
  return detail ? `${texts.states[state]} · ${detail}` : texts.states[state];
}

/** What to do instead of waiting for a channel that does not answer now; empty where it does, or there is nothing. */
export function insteadWords(
  channel: Channel,
  { lines }: Pick<SiteAvailability, 'lines'>,
  texts: PanelMessages,
): string {
  const { state, alternatives } = channel;
  if (state === 'available') return '';
  const names = alternatives?.map(kind => texts.channels[kind].name) ?? [];
  // Somebody who may wait in a chat needs no telephone number; somebody who may not does.
  if (names.length === 0 && (state !== 'busy' || isCallToNobody(channel)))
    names.push(...lines.slice(0, 1).map(({ label }) => label));
  return names.length > 0 ? texts.instead(names.join(', ')) : '';
}

/** Writing is answered later; a call that nobody can take is not. */
function isCallToNobody({ kind, reason }: Channel): boolean {
  return kind !== 'chat' && reason === 'no-agents';
}

/** Channels in the site's order, except that a sign language never stands below the others. */
export function inOrder<Channel extends { kind: string }>(channels: readonly Channel[]): Channel[] {
  const isSigned = ({ kind }: Channel) => Number(kind === 'sign-call');
  return [...channels].sort((a, b) => isSigned(b) - isSigned(a));
}

/** Kinds of line whose label alone does not say what they are. */
export function needsKind({ kind }: ContactLine): boolean {
  return kind === 'textphone' || kind === 'short-code' || kind === 'whatsapp';
}
