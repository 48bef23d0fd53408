import type { AgentId, CallId, CallInvite, ContactId, SiteId } from '@ventanilla/protocol';
import type { AgentCaller } from '../caller.ts';
import { findInvitee } from '../calls/find-invitee.ts';
import type { JobHandler } from '../jobs/job-runner.ts';
import { planJob } from '../jobs/jobs.ts';
import { decideUnanswered, inviteToCall } from '../log/commands/call-guests.ts';
import type { CommandOutcome } from '../ports/storage.ts';
import type { CentreContext } from './centre-context.ts';
import type { Offers } from './offers.ts';

export interface InviteCommand {
  site: SiteId;
  contact: ContactId;
  caller: AgentCaller;
  body: CallInvite;
}

/** What an invitation's expiry needs to know. */
interface InvitationExpiry {
  contact: ContactId;
  call: CallId;
  agent: AgentId;
}

/** Asks colleagues into a call that is under way, for as long as an offer stands. */
export class Invitations {
  readonly #context: CentreContext;
  readonly #offers: Offers;

  constructor(context: CentreContext, offers: Offers) {
    this.#context = context;
    this.#offers = offers;
  }

  async invite({ site, contact, caller, body }: InviteCommand): Promise<CommandOutcome> {
    const { log, offerMs, runtime, storage } = this.#context;
    const at = runtime.now();
    const agent = body.agentId;
    const invitee = await findInvitee(storage.db, site, { by: caller.agent.id, of: agent, at });
    const expiry: InvitationExpiry = { contact, call: body.call, agent };
    return await log.transaction(async tx => {
      const [outcome] = await tx.execute([inviteToCall({ site, contact, caller, body, at, invitee })]);
      if (outcome === undefined) throw new Error('a command had no outcome');
      // Asked again, they have as long again.
      if (outcome.status === 'stored') {
        await planJob(tx.db, {
          site,
          id: `invitation:${contact}:${agent}`,
          kind: 'invitation-expiry',
          payload: JSON.stringify(expiry),
          dueAt: at + offerMs,
        });
      }
      return outcome;
    });
  }

  /** Handler for the job that an invitation plans. */
  get jobHandlers(): { 'invitation-expiry': JobHandler } {
    return {
      'invitation-expiry': async ({ site, payload }) => {
        const { contact, call, agent } = JSON.parse(payload) as InvitationExpiry;
        const { log, runtime } = this.#context;
        const decide = decideUnanswered(call, agent);
        const { status } = await log.execute({ site, contact, at: runtime.now(), decide });
        // Nothing else was offered to whoever was asked.
        if (status === 'stored') await this.#offers.route(site);
        return undefined;
      },
    };
  }
}
