import type { HandlerContext } from '../handler-context.ts';
import type { MetricFamily } from './metrics-text.ts';

/** What foreign contact centres have not been told yet, of each site, as the database tells every process alike. */
export async function readDeliveryMetrics({
  storage,
}: Pick<HandlerContext, 'storage'>): Promise<MetricFamily[]> {
  const rows = await storage.db
    .selectFrom('deliveries')
    .select(({ fn }) => [
      'site',
      'backend',
      fn.countAll<number>().as('contacts'),
      fn.max<number>('attempts').as('attempts'),
    ])
    .whereRef('delivered', '<', 'target')
    .groupBy(['site', 'backend'])
    .execute();
  const gauge = (name: string, help: string, key: 'contacts' | 'attempts'): MetricFamily => ({
    name,
    help,
    type: 'gauge',
    samples: rows.map(({ site, backend, ...row }) => ({
      labels: { site, backend },
      value: Number(row[key]),
    })),
  });
  return [
    gauge('ventanilla_webhooks_waiting_contacts', 'Contacts with events that are not told yet.', 'contacts'),
    gauge('ventanilla_webhooks_failures', 'Failures in a row of the one that fails most.', 'attempts'),
  ];
}
