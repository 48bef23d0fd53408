import type { ChannelKind, SiteId } from '@ventanilla/protocol';
import type { ChannelCapacity } from '../hours/availability.ts';
import { CHANNEL_WEIGHT, placesLeft } from './capacity.ts';
import type { CentreContext } from './centre-context.ts';
import type { QueueBoard } from './queue-board.ts';
import { newcomersWait } from './queue-standings.ts';
import { isAble } from './routing.ts';

/**
 * Whether a new contact would be answered now, and how long it would wait. An agent who is away for a moment counts as at work but
 * not as free, and those who already wait come first.
 */
export async function centreAvailability(
  { sites }: Pick<CentreContext, 'sites'>,
  board: QueueBoard,
  site: SiteId,
  channel: ChannelKind,
): Promise<ChannelCapacity> {
  const configured = sites.get(site)?.channels[channel];
  // In sign language: whether the site's usual one is answered.
  const skills = [...(configured?.skills ?? []), ...(configured?.signLanguages?.slice(0, 1) ?? [])];
  const state = await board.state(site);
  const able = state.agents.filter(agent => isAble(agent, skills));
  if (able.length === 0) return { state: 'busy', reason: 'no-agents' };
  const places = able
    .filter(agent => agent.state === 'available')
    .reduce((sum, agent) => sum + placesLeft(agent.load, CHANNEL_WEIGHT[channel]), 0);
  const waiting = state.queue.filter(
    contact => !contact.isOffered && able.some(agent => isAble(agent, contact.skills)),
  );
  if (places > waiting.length) return { state: 'available' };
  const expectedWait = newcomersWait(state, channel, skills);
  return { state: 'busy', reason: 'all-agents-busy', ...(expectedWait && { expectedWait }) };
}
