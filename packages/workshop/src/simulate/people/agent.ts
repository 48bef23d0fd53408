import { type AgentContactSession, ContactError } from '@ventanilla/client';
import { type AgentClient, createAgentClient } from '@ventanilla/client/agent';
import type { BreakKind, ClosingOutcome, ContactSummary } from '@ventanilla/protocol';
import { Browser } from '../../faults/people/browser.ts';
import type { Random } from '../../faults/random.ts';
import type { Interaction, Ledger } from '../ledger.ts';
import type { OfficeDay } from '../office-days.ts';
import { draw } from '../random-people.ts';
import type { AgentGroup, Scenario } from '../scenario.ts';
import { wantsACall } from './leave-number.ts';
import { networkOf, type Surroundings } from './network.ts';

export interface AgentOptions {
  surroundings: Surroundings;
  scenario: Scenario;
  ledger: Ledger;
  random: Random;
  login: string;
  password: string;
  group: AgentGroup;
  /** Which turn of each break is theirs, from 0. */
  turn: number;
}

/** How an agent's last message begins, to which nobody answers. */
export const FAREWELL = 'Con mucho gusto.';
/** Between the farewell and closing, so that what the citizen was just writing still comes. */
const LEAVE_TAKING_MS = 5_000;
/** One in so many stays unresolved. */
const UNRESOLVED_EVERY = 6;

/** Somebody who answers at the desk, takes the time that it takes, and goes on breaks. */
export class Agent {
  readonly #options: AgentOptions;
  readonly #client: AgentClient;
  /** How many contacts so far. */
  #ended = 0;
  readonly #held = new Set<string>();
  /** Offers whose acceptance is under way. */
  readonly #accepting = new Set<string>();
  /** Whether offers are taken now. */
  #isTaking = false;
  #isAtWork = false;

  constructor(options: AgentOptions) {
    this.#options = options;
    const { surroundings } = options;
    this.#client = createAgentClient({
      server: surroundings.origin,
      site: surroundings.site,
      storage: new Browser().storage,
      ...networkOf(surroundings, true),
    });
    this.#client.on('offer', offer => this.#consider(offer));
  }

  /** From signing in until everything that is held has ended. */
  get isAtWork(): boolean {
    return this.#isAtWork;
  }

  get isBusy(): boolean {
    return this.#held.size > 0;
  }

  async begin(day: OfficeDay): Promise<void> {
    const { group, login, password, surroundings, turn } = this.#options;
    const { clock } = surroundings;
    this.#isAtWork = true;
    await this.#client.signIn(login, password);
    await this.#present('available');
    for (const { from, kind, minutes, turns } of group.breaks) {
      const begins = day.at(from) + (turn % turns) * minutes * 60_000;
      const ends = begins + minutes * 60_000;
      if (begins < clock.now() || ends > Math.min(day.at(group.to), day.closesAt)) continue;
      clock.setTimer(() => this.#attempt(() => this.#present('away', kind)), begins - clock.now());
      clock.setTimer(() => this.#attempt(() => this.#present('available')), ends - clock.now());
    }
  }

  /** Takes nothing more, and leaves once what is held has ended. */
  async finish(): Promise<void> {
    await this.#present('away');
    await this.#leaveWhenFree();
  }

  async #leaveWhenFree(): Promise<void> {
    // Signing out gives back to the queue what has just been accepted, too.
    if (this.#held.size > 0 || this.#accepting.size > 0) {
      this.#options.surroundings.clock.setTimer(() => this.#attempt(() => this.#leaveWhenFree()), 5_000);
      return;
    }
    await this.#client.signOut();
    this.#isAtWork = false;
  }

  close(): void {
    this.#client.close();
  }

  async #present(state: 'available' | 'away', kind?: BreakKind): Promise<void> {
    this.#isTaking = state === 'available';
    await this.#client.setPresence(state, kind);
  }

  #consider(offer: ContactSummary): void {
    const { random, scenario, surroundings } = this.#options;
    surroundings.clock.setTimer(
      () => this.#attempt(() => this.#take(offer)),
      draw(scenario.accepting, random),
    );
  }

  /** What was offered together with a contact whose citizen has just given up: passed over while that one was being accepted. */
  #considerOthers(gone: string): void {
    if (!this.#options.group.oneAtATime) return;
    const { inbox, session } = this.#client.state;
    const others = inbox.filter(({ id, offer }) => id !== gone && offer?.agent.id === session?.agent.id);
    for (const other of others) this.#consider(other);
  }

  async #take({ id, reference }: ContactSummary): Promise<void> {
    const { group, ledger, login } = this.#options;
    const current = this.#client.state.inbox.find(contact => contact.id === id);
    if (!this.#isTaking || current?.offer?.agent.id !== this.#client.state.session?.agent.id) return;
    // Of several offers at once the others are taken back as soon as this agent is away.
    if (group.oneAtATime && (this.#accepting.size > 0 || this.#held.size > 0)) return;
    this.#accepting.add(id);
    const session = this.#client.contact(id);
    try {
      await session.accept();
      this.#held.add(id);
    } catch (error) {
      session.close();
      if (!(error instanceof ContactError && error.code === 'offer-gone')) throw error;
      this.#considerOthers(id);
      return;
    } finally {
      this.#accepting.delete(id);
    }
    if (group.oneAtATime) await this.#client.setPresence('away');
    const interaction = ledger.taken(reference, login);
    if (interaction === undefined) {
      ledger.missing.push(`${reference} was answered and nobody knows it`);
      return;
    }
    if (wantsACall(session.state.entries)) this.#call(session, interaction);
    else this.#chat(session, interaction);
  }

  /** Rings, speaks, and says that it went well; whoever is called answers. */
  #call(session: AgentContactSession, interaction: Interaction): void {
    const { group, ledger, random, scenario, surroundings } = this.#options;
    const { clock } = surroundings;
    ledger.rang(interaction, clock.now());
    const handling = scenario.calling?.handling ?? scenario.handling;
    clock.setTimer(
      () =>
        this.#attempt(async () => {
          await session.recordAttempt('answered');
          await this.#end(session, interaction);
        }),
      draw(handling, random) * (group.pace ?? 1),
    );
  }

  #chat(session: AgentContactSession, interaction: Interaction): void {
    const { group, random, scenario, surroundings } = this.#options;
    const { clock } = surroundings;
    const handlingMs = draw(scenario.handling, random) * (group.pace ?? 1);
    const sayings = ['Buenos días, ya reviso su caso.', 'Puede hacerlo en línea o aquí mismo.'];
    for (const [index, words] of sayings.entries()) {
      clock.setTimer(() => this.#say(session, interaction, words), (handlingMs * index) / sayings.length);
    }
    clock.setTimer(
      () => this.#say(session, interaction, `${FAREWELL} Que tenga un buen día.`),
      handlingMs - LEAVE_TAKING_MS,
    );
    clock.setTimer(() => this.#attempt(() => this.#end(session, interaction)), handlingMs);
  }

  #say(session: AgentContactSession, interaction: Interaction, words: string): void {
    if (isOver(session)) return;
    session.send(this.#options.ledger.write(interaction, words));
  }

  async #end(session: AgentContactSession, interaction: Interaction): Promise<void> {
    const { topic, zone } = interaction;
    await session.classify({ topic, zone });
    if (!isOver(session)) interaction.closing = this.#nextOutcome();
    await session.end(interaction.closing);
    this.#held.delete(session.id);
    if (this.#options.group.oneAtATime && this.#isTaking) await this.#client.setPresence('available');
    const seen = session.state.entries.flatMap(entry => (entry.type === 'message' ? [entry.text ?? ''] : []));
    this.#options.ledger.compare(interaction, seen, 'the agent');
    session.close();
  }

  #nextOutcome(): ClosingOutcome {
    this.#ended += 1;
    return this.#ended % UNRESOLVED_EVERY === 0 ? 'unresolved' : 'resolved';
  }

  /** What fails stands in the ledger. */
  #attempt(act: () => Promise<void>): void {
    const { ledger, login } = this.#options;
    act().catch(error => ledger.missing.push(`${login} met ${error}`));
  }
}

function isOver({ state }: AgentContactSession): boolean {
  return state.summary?.status === 'closed';
}
