import { readPresentAgents, readQueue } from '../centre/queue-reads.ts';
import type { HandlerContext } from '../handler-context.ts';
import type { MetricFamily } from './metrics-text.ts';

/** How each site stands, as the database tells every process alike. */
export async function readCentreMetrics(
  context: Pick<HandlerContext, 'storage' | 'sites' | 'runtime' | 'centre'>,
): Promise<MetricFamily[]> {
  const { storage, sites, runtime, centre } = context;
  const now = runtime.now();
  const read = sites.all().map(async ({ id }) => {
    const queue = await readQueue(storage.db, id, { sites, runtime, answers: centre.answers });
    const agents = await readPresentAgents(storage.db, id, now);
    const oldest = queue.reduce((least, { queuedAt }) => Math.min(least, queuedAt), now);
    const available = agents.filter(({ state }) => state === 'available').length;
    return { labels: { site: id }, waiting: queue.length, waitSeconds: (now - oldest) / 1_000, available };
  });
  const standings = await Promise.all(read);
  const gauge = (name: string, help: string, key: 'waiting' | 'waitSeconds' | 'available'): MetricFamily => ({
    name,
    help,
    type: 'gauge',
    samples: standings.map(standing => ({ labels: standing.labels, value: standing[key] })),
  });
  return [
    gauge('ventanilla_queue_contacts', 'Contacts that wait and are offered to nobody.', 'waiting'),
    gauge('ventanilla_queue_longest_wait_seconds', 'How long the first of them has waited.', 'waitSeconds'),
    gauge('ventanilla_agents_available', 'Agents who are at work and take contacts.', 'available'),
  ];
}
