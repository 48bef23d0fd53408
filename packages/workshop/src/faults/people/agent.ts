import { type AgentContactSession, ContactError, type TimelineEntry } from '@ventanilla/client';
import { type AgentClient, createAgentClient } from '@ventanilla/client/agent';
import type { Ledger } from '../ledger.ts';
import { Wire } from '../network/wire.ts';
import type { TownClock } from '../town-clock.ts';
import { Browser } from './browser.ts';
import { type End, seen } from './pen.ts';

export interface AgentOptions {
  origin: string;
  site: string;
  login: string;
  ledger: Ledger;
  clock: TownClock;
}

/** An agent at the desk. */
export class Agent {
  readonly wire: Wire;
  readonly #client: AgentClient;

  constructor({ clock, ledger, origin, site }: Omit<AgentOptions, 'login'>) {
    this.wire = new Wire(ledger, clock);
    this.#client = createAgentClient({
      server: origin,
      site,
      storage: new Browser().storage,
      ...this.wire.environment,
    });
  }

  static async signIn(options: AgentOptions, password: string, signal: AbortSignal): Promise<Agent> {
    const agent = new Agent(options);
    for (;;) {
      try {
        await agent.#client.signIn(options.login, password);
        return agent;
      } catch (error) {
        if (!isTrouble(error) || signal.aborted) throw error;
      }
    }
  }

  /** Takes the contact of that reference as soon as it can be taken. @returns The agent's end of the chat. */
  async take(chat: number, reference: string, signal: AbortSignal): Promise<End> {
    const find = () => this.#client.state.inbox.find(contact => contact.reference === reference);
    for (let refusedVersion = -1; ; ) {
      await seen(this.#client, () => (find()?.version ?? -1) > refusedVersion, signal);
      const { id = '', version = 0 } = find() ?? {};
      const session = this.#client.contact(id);
      try {
        await session.accept();
        return endOf(session, chat);
      } catch (error) {
        if (isTrouble(error)) continue;
        // It is in the inbox a moment before it is in the queue.
        if (!(error instanceof ContactError && error.code === 'offer-gone')) throw error;
        refusedVersion = version;
      }
    }
  }

  close(): void {
    this.#client.close();
    this.wire.close();
  }
}

/** No answer, or none in time: people try again. */
function isTrouble(error: unknown): boolean {
  return error instanceof ContactError && (error.status === 0 || error.status >= 500);
}

function endOf(session: AgentContactSession, chat: number): End {
  return {
    chat,
    sender: 'agent',
    entries: (): readonly TimelineEntry[] => session.state.entries,
    subscribe: listener => session.subscribe(listener),
    send: text => session.send(text),
  };
}
