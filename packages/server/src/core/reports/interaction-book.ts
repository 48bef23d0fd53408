import {
  type ContactChannel,
  type ContactId,
  isDeskChannel,
  type ReadableEvent,
  type SiteId,
} from '@ventanilla/protocol';
import type { Insertable } from 'kysely';
import type { Storage } from '../ports/storage.ts';
import type { Tables } from '../ports/tables.ts';
import { foldInteractions, TELLING_KINDS, type TellingEvent } from './interaction.ts';

const TELLING: ReadonlySet<string> = new Set(TELLING_KINDS);

/**
 * Keeps what reports count in step with the log: hears every event of every backend through the site's feed, and writes anew
 * what the contacts it tells of have come to. Hearing something twice changes nothing.
 */
export class InteractionBook {
  /** Under which the feed remembers how far it was told. */
  readonly name = 'reports';
  readonly #storage: Storage;

  constructor({ storage }: { storage: Storage }) {
    this.#storage = storage;
  }

  async handle(site: SiteId, events: readonly ReadableEvent[]): Promise<void> {
    const touched = events.filter(({ kind }) => TELLING.has(kind)).map(({ contact }) => contact);
    if (touched.length === 0) return;
    const rows = await this.#read(site, [...new Set(touched)]);
    await this.#storage.transaction(async tx => {
      for (const row of rows) {
        const { site: _site, contact: _contact, n: _n, ...change } = row;
        await tx.db
          .insertInto('interactions')
          .values(row)
          .onConflict(conflict => conflict.columns(['site', 'contact', 'n']).doUpdateSet(change))
          .execute();
      }
    });
  }

  async #read(site: SiteId, contacts: ContactId[]): Promise<Insertable<Tables['interactions']>[]> {
    const rows = await this.#storage.db
      .selectFrom('events')
      .innerJoin('contacts', join =>
        join.onRef('contacts.site', '=', 'events.site').onRef('contacts.id', '=', 'events.contact'),
      )
      .select([
        'events.contact',
        'events.n',
        'events.kind',
        'events.at',
        'events.payload',
        'contacts.channel',
      ])
      .where('events.site', '=', site)
      .where('events.contact', 'in', contacts)
      .where('events.kind', 'in', [...TELLING_KINDS])
      .orderBy('events.contact')
      .orderBy('events.n')
      .execute();
    return [...Map.groupBy(rows, ({ contact }) => contact)].flatMap(([contact, own]) => {
      const events = own.map(({ at, kind, n, payload }) => ({
        at: Number(at),
        kind,
        n,
        payload: payload === null ? null : JSON.parse(payload),
      })) as TellingEvent[];
      const channel = own[0]?.channel ?? '';
      return foldInteractions(events, isDeskChannel(channel as ContactChannel)).map(interaction => ({
        site,
        contact,
        n: interaction.n,
        channel,
        skills: JSON.stringify(interaction.skills),
        topic: interaction.topic,
        zone: interaction.zone,
        outcome: interaction.outcome,
        automated: interaction.automated ? 1 : 0,
        started_at: interaction.startedAt,
        queued_at: interaction.queuedAt,
        answered_at: interaction.answeredAt,
        ended_at: interaction.endedAt,
        handling_ms: interaction.handlingMs,
        score: interaction.score,
        callback: interaction.callback,
        closing: interaction.closing,
      }));
    });
  }
}
