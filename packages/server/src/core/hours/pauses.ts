import type { AgentCard, ChannelKind, ChannelPause, SiteId } from '@ventanilla/protocol';
import { createSecret } from '../crypto/secrets.ts';
import type { Runtime } from '../ports/runtime.ts';
import type { Storage, StorageTransaction } from '../ports/storage.ts';

/** Who decided what, for how a channel is offered. */
interface PauseDecision {
  site: SiteId;
  channel: ChannelKind;
  agent: AgentCard;
}

/**
 * Channels that a supervisor holds back for a while: contacts that are open go on, new ones do not begin. Each decision leaves a
 * row in `site_acts`. Kept in the database, so every process says the same.
 */
export class Pauses {
  readonly #storage: Storage;
  readonly #runtime: Pick<Runtime, 'now' | 'randomBytes'>;

  constructor(options: { storage: Storage; runtime: Pick<Runtime, 'now' | 'randomBytes'> }) {
    this.#storage = options.storage;
    this.#runtime = options.runtime;
  }

  /** In order of channels. */
  async list(site: SiteId): Promise<ChannelPause[]> {
    const rows = await this.#storage.db
      .selectFrom('channel_pauses')
      .selectAll()
      .where('site', '=', site)
      .orderBy('channel')
      .execute();
    return rows.map(row => ({
      channel: row.channel as ChannelKind,
      reason: row.reason,
      by: { id: row.agent, name: row.agent_name },
      since: new Date(row.since).toISOString(),
    }));
  }

  async isPaused(site: SiteId, channel: ChannelKind): Promise<boolean> {
    const row = await this.#storage.db
      .selectFrom('channel_pauses')
      .select('channel')
      .where('site', '=', site)
      .where('channel', '=', channel)
      .executeTakeFirst();
    return row !== undefined;
  }

  /** Pausing what is paused gives it another reason; since when it is paused stays. */
  async pause({ reason, ...decision }: PauseDecision & { reason: string }): Promise<void> {
    const { site, channel, agent } = decision;
    const since = this.#runtime.now();
    const id = createSecret(this.#runtime, 16);
    await this.#storage.transaction(async tx => {
      const by = { agent: agent.id, agent_name: agent.name };
      await tx.db
        .insertInto('channel_pauses')
        .values({ site, channel, reason, since, ...by })
        .onConflict(conflict => conflict.columns(['site', 'channel']).doUpdateSet({ reason, ...by }))
        .execute();
      await this.#note(tx, id, 'channel-paused', decision, { channel, reason });
    });
  }

  /** Does nothing where nothing is paused. */
  async resume(decision: PauseDecision): Promise<void> {
    const { site, channel } = decision;
    const id = createSecret(this.#runtime, 16);
    await this.#storage.transaction(async tx => {
      const ended = await tx.db
        .deleteFrom('channel_pauses')
        .where('site', '=', site)
        .where('channel', '=', channel)
        .executeTakeFirst();
      if (ended.numDeletedRows > 0n) await this.#note(tx, id, 'channel-resumed', decision, { channel });
    });
  }

  async #note(
    tx: StorageTransaction,
    id: string,
    kind: 'channel-paused' | 'channel-resumed',
    { site, agent }: PauseDecision,
    payload: { channel: ChannelKind; reason?: string },
  ): Promise<void> {
    await tx.db
      .insertInto('site_acts')
      .values({
        site,
        id,
        at: this.#runtime.now(),
        agent: agent.id,
        agent_name: agent.name,
        kind,
        payload: JSON.stringify(payload),
      })
      .execute();
  }
}
