import type {
  AgentCard,
  AgentId,
  ContactChannel,
  ContactId,
  DeskContactRequest,
  ErrorCode,
  ReadableEvent,
  SendId,
  SiteId,
  TransferRequest,
  TransferTarget,
} from '@ventanilla/protocol';
import { mayDial } from '../callbacks/callback-hours.ts';
import { openCallback } from '../callbacks/callback-standing.ts';
import type { AgentCaller } from '../caller.ts';
import { createSecret, hashSecret } from '../crypto/secrets.ts';
import { openAtDesk } from '../log/commands/open-at-desk.ts';
import type { CommandOutcome, ContactHead, Decision, StorageTransaction } from '../ports/storage.ts';
import { insertVisitor, newVisitor } from '../visitors/new-visitor.ts';
import type { CentreContext } from './centre-context.ts';
import { decideAccept, decideTransfer } from './decisions.ts';
import type { Offers } from './offers.ts';
import type { Presence } from './presence.ts';
import { markIdle } from './presence-rows.ts';
import { readPresentAgents } from './queue-reads.ts';
import { isAble } from './routing.ts';

export interface AcceptCommand {
  site: SiteId;
  contact: ContactId;
  agent: AgentCard & { skills: string[] };
  id: SendId;
}

export interface TransferCommand {
  site: SiteId;
  contact: ContactId;
  agent: AgentCard;
  id: SendId;
  to: TransferRequest['to'];
}

export interface OpenAtDeskCommand {
  site: SiteId;
  caller: AgentCaller;
  request: DeskContactRequest;
}

/** Passes contacts from the queue to an agent, and from one agent on. */
export class Handovers {
  readonly #context: CentreContext;
  readonly #offers: Offers;
  readonly #presence: Presence;

  constructor(context: CentreContext, offers: Offers, presence: Presence) {
    this.#context = context;
    this.#offers = offers;
    this.#presence = presence;
  }

  async accept({ site, contact, agent, id }: AcceptCommand): Promise<CommandOutcome> {
    return await this.#asPresent(site, agent.id, tx =>
      executeOne(tx, {
        site,
        contact,
        at: this.#context.runtime.now(),
        send: {
          sender: `agent:${agent.id}`,
          id,
          isSame: stored => stored.contact === contact && stored.kind === 'assigned',
        },
        decide: head => this.#whyNotOurs(head) ?? this.#whyNotNow(head) ?? decideAccept(head, agent),
      }),
    );
  }

  async open({ site, caller, request }: OpenAtDeskCommand): Promise<CommandOutcome> {
    const { runtime } = this.#context;
    // Nobody has the token: what is noted for somebody is theirs to be told, corrected and erased, like all that is known of a person.
    const token = await hashSecret(createSecret(runtime, 32));
    return await this.#asPresent(site, caller.agent.id, async tx => {
      const person = await this.#personOf(tx, site, request.samePersonAs);
      if (person === null) return { status: 'refused', code: 'contact-not-found' };
      const visitor = newVisitor(runtime, site, token, person);
      const outcome = await executeOne(
        tx,
        openAtDesk({ site, caller, visitor: visitor.id, request, runtime }),
      );
      if (outcome.status === 'stored') await insertVisitor(tx.db, visitor);
      return outcome;
    });
  }

  /** What an agent does with a contact shows that they are there. */
  async #asPresent(
    site: SiteId,
    agent: AgentId,
    act: (tx: StorageTransaction) => Promise<CommandOutcome>,
  ): Promise<CommandOutcome> {
    const { log, bus } = this.#context;
    const { outcome, isBack } = await log.transaction(async tx => {
      const outcome = await act(tx);
      return {
        outcome,
        isBack: outcome.status === 'stored' && (await this.#presence.touch(tx, site, agent)),
      };
    });
    if (isBack) bus.publish({ kind: 'presence', site, agent });
    return outcome;
  }

  /** @returns `undefined` for somebody new, `null` where there is no such contact. */
  async #personOf(
    tx: StorageTransaction,
    site: SiteId,
    contact: ContactId | undefined,
  ): Promise<string | undefined | null> {
    if (contact === undefined) return undefined;
    const row = await tx.db
      .selectFrom('contacts')
      .innerJoin('visitors', join =>
        join.onRef('visitors.site', '=', 'contacts.site').onRef('visitors.id', '=', 'contacts.visitor'),
      )
      .select(['visitors.person', 'contacts.channel'])
      .where('contacts.site', '=', site)
      .where('contacts.id', '=', contact)
      .executeTakeFirst();
    if (row === undefined || !this.#context.answers(site, row.channel as ContactChannel)) return null;
    return row.person;
  }

  async transfer({ site, contact, agent, id, to }: TransferCommand): Promise<CommandOutcome> {
    const { log, runtime, offerMs } = this.#context;
    const from: AgentCard = { id: agent.id, name: agent.name };
    return await log.transaction(async tx => {
      await tx.lockSite(site);
      const now = runtime.now();
      const offerExpiresAt = now + offerMs;
      const { target, verdict } = await this.#findTarget(tx, site, contact, from.id, to);
      const outcome = await executeOne(tx, {
        site,
        contact,
        at: now,
        send: {
          sender: `agent:${from.id}`,
          id,
          isSame: stored => stored.contact === contact && isSameTransfer(stored, target),
        },
        decide: head =>
          this.#whyNotOurs(head) ?? decideTransfer(head, from, target, { offerExpiresAt, verdict }),
      });
      if (outcome.status !== 'stored') return outcome;
      if ('agent' in target) {
        await this.#offers.planExpiry(tx, site, { contact, agent: target.agent }, offerExpiresAt);
      }
      await markIdle(tx, site, from.id, now);
      await this.#offers.routeWithin(tx, site);
      return outcome;
    });
  }

  /** Nobody is called outside opening hours, whoever takes it. */
  #whyNotNow(head: ContactHead): Decision | undefined {
    const site = this.#context.sites.get(head.site);
    const isHeld = openCallback(head) && site && !mayDial(site, this.#context.runtime.now());
    return isHeld ? { refuse: 'channel-closed' } : undefined;
  }

  #whyNotOurs({ site, channel }: ContactHead): Decision | undefined {
    return this.#context.answers(site, channel) ? undefined : { refuse: 'answered-elsewhere' };
  }

  /** Who or what a transfer goes to, and why that cannot be. A repeated transfer is answered whatever the verdict. */
  async #findTarget(
    tx: StorageTransaction,
    site: SiteId,
    contact: ContactId,
    from: AgentId,
    to: TransferRequest['to'],
  ): Promise<{ target: TransferTarget; verdict: ErrorCode | undefined }> {
    const accounts = await tx.db
      .selectFrom('agents')
      .select(['id', 'name', 'skills'])
      .where('site', '=', site)
      .where('disabled_at', 'is', null)
      .execute();
    if ('skills' in to) {
      // A queue that no account could ever answer would be a trap.
      const isServed = accounts.some(({ skills }) => isAble({ skills: JSON.parse(skills) }, to.skills));
      return { target: to, verdict: isServed ? undefined : 'agent-not-able' };
    }
    const account = accounts.find(({ id }) => id === to.agentId);
    const target = { agent: { id: to.agentId, name: account?.name ?? '' } };
    if (account === undefined) return { target, verdict: 'agent-not-found' };
    const head = await tx.db
      .selectFrom('contacts')
      .select('skills')
      .where('site', '=', site)
      .where('id', '=', contact)
      .executeTakeFirst();
    const present = await readPresentAgents(tx.db, site, this.#context.runtime.now());
    const colleague = present.find(({ id, state }) => id === to.agentId && state === 'available');
    const canTake =
      colleague !== undefined && colleague.id !== from && isAble(colleague, JSON.parse(head?.skills ?? '[]'));
    return { target, verdict: canTake ? undefined : 'agent-not-able' };
  }
}

function isSameTransfer(stored: ReadableEvent, to: TransferTarget): boolean {
  if (stored.kind !== 'transferred') return false;
  if (stored.payload === null) return true;
  const before = stored.payload.to;
  if ('agent' in before) return 'agent' in to && before.agent.id === to.agent.id;
  return 'skills' in to && before.skills.join('\n') === to.skills.join('\n');
}

async function executeOne(
  tx: StorageTransaction,
  command: Parameters<StorageTransaction['execute']>[0][number],
): Promise<CommandOutcome> {
  const [outcome] = await tx.execute([command]);
  if (outcome === undefined) throw new Error('a command had no outcome');
  return outcome;
}
