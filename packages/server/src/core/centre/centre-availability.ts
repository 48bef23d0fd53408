import type { ChannelKind, SiteId } from '@ventanilla/protocol';
import type { ChannelCapacity } from '../hours/availability.ts';
import { CHANNEL_WEIGHT, placesLeft } from './capacity.ts';
import type { CentreContext } from './centre-context.ts';
import { readPresentAgents, readQueue } from './queue-reads.ts';
import { isAble } from './routing.ts';

/**
 * Whether a new contact would be answered now. An agent who is away for a moment counts as at work but not as free, and
 * those who already wait come first.
 */
export async function centreAvailability(
  context: Pick<CentreContext, 'storage' | 'sites' | 'runtime' | 'answers'>,
  site: SiteId,
  channel: ChannelKind,
): Promise<ChannelCapacity> {
  const { storage, sites, runtime } = context;
  const configured = sites.get(site)?.channels[channel];
  // In sign language: whether the site's usual one is answered.
  const skills = [...(configured?.skills ?? []), ...(configured?.signLanguages?.slice(0, 1) ?? [])];
  const present = await readPresentAgents(storage.db, site, runtime.now());
  const able = present.filter(agent => isAble(agent, skills));
  if (able.length === 0) return { state: 'busy', reason: 'no-agents' };
  const places = able
    .filter(agent => agent.state === 'available')
    .reduce((sum, agent) => sum + placesLeft(agent.load, CHANNEL_WEIGHT[channel]), 0);
  const waiting = (await readQueue(storage.db, site, context)).filter(contact =>
    able.some(agent => isAble(agent, contact.skills)),
  );
  return places > waiting.length ? { state: 'available' } : { state: 'busy', reason: 'all-agents-busy' };
}
