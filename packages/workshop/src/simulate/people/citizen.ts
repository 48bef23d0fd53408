import { type ContactClient, createContactClient, type MessageEntry } from '@ventanilla/client';
import { createCallbackSession } from '@ventanilla/client/callback';
import { Browser } from '../../faults/people/browser.ts';
import type { Random } from '../../faults/random.ts';
import type { Interaction, Ledger } from '../ledger.ts';
import { choose, draw, drawExponential } from '../random-people.ts';
import type { Scenario } from '../scenario.ts';
import { FAREWELL } from './agent.ts';
import { leaveNumber, wantsACall } from './leave-number.ts';
import { networkOf, type Surroundings } from './network.ts';

export interface CitizenOptions {
  surroundings: Surroundings;
  scenario: Scenario;
  ledger: Ledger;
  random: Random;
  /** Comes when this one's last visit of the day is over. */
  onGone(): void;
}

/** Who has been answered looks at the farewell for so long before leaving. */
const LINGERING_MS = 5_000;
const REPLYING = { meanSeconds: 25, spread: 0.6 };

/** Somebody with a matter: writes, waits, gives up when it takes too long, and may come back later. */
export class Citizen {
  readonly #options: CitizenOptions;
  readonly #browser = new Browser();
  readonly #topic: string;
  readonly #zone: string;

  constructor(options: CitizenOptions) {
    this.#options = options;
    this.#topic = choose(options.scenario.topics, options.random);
    this.#zone = choose(options.scenario.zones, options.random);
  }

  /** Never rejects: what goes wrong stands in the ledger. */
  async come(): Promise<void> {
    const { ledger, surroundings } = this.#options;
    const interaction = ledger.came({
      topic: this.#topic,
      zone: this.#zone,
      cameAt: surroundings.clock.now(),
    });
    const client = createContactClient({
      server: surroundings.origin,
      site: surroundings.site,
      locale: 'es',
      storage: this.#browser.storage,
      locks: this.#browser.locks,
      channel: this.#browser.channel,
      ...networkOf(surroundings),
    });
    try {
      await this.#visit(client, interaction);
    } catch (error) {
      ledger.missing.push(`${interaction.reference ?? 'somebody'} met ${error}`);
    } finally {
      client.close();
    }
    const { outcome } = interaction;
    if (outcome === 'abandoned' || outcome === 'unheard') this.#perhapsReturn();
    else this.#options.onGone();
  }

  async #visit(client: ContactClient, interaction: Interaction): Promise<void> {
    const { ledger, random, scenario, surroundings } = this.#options;
    const { chat } = client;
    const { channels } = await client.availability();
    const state = channels.find(({ kind }) => kind === 'chat')?.state;
    if (state !== 'available' && state !== 'busy') {
      interaction.outcome = 'turned-away';
      return;
    }
    // Whoever comes back finds the earlier conversation, and begins another.
    await chat.resume();
    if (chat.state.phase !== 'idle') chat.startNew();
    chat.send(ledger.write(interaction, `Buenos días, tengo una pregunta sobre ${interaction.topic}`));
    const { clock } = surroundings;
    const { promise: left, resolve: leave } = Promise.withResolvers<void>();
    let isGivingUp = false;
    const giveUp = async () => {
      if (interaction.outcome !== 'waiting' || chat.state.phase === 'assigned') return;
      isGivingUp = true;
      await chat.end();
      // Somebody may have answered at the same moment.
      const wasAnswered = interaction.takenBy.length > 0 || hasHappened(client, 'assigned');
      const hadAPlace = hasHappened(client, 'queue-entered');
      settle(wasAnswered ? 'answered' : hadAPlace ? 'abandoned' : 'unheard');
      leave();
    };
    const cancelPatience = clock.setTimer(
      () => giveUp().catch(error => ledger.missing.push(`${interaction.reference} could not end: ${error}`)),
      drawExponential(scenario.patienceSeconds, random),
    );
    const settle = (outcome: Interaction['outcome']) => {
      if (interaction.outcome !== 'waiting') return;
      interaction.outcome = outcome;
      interaction.settledAt = clock.now();
    };
    let isOffered = false;
    const considerCall = async () => {
      const { calling } = scenario;
      if (calling === undefined || isGivingUp || !random.chance(calling.share)) return;
      cancelPatience();
      const askedAt = clock.now();
      const { topic: reason } = interaction;
      const phone = ledger.newPhone();
      const left = await leaveNumber(client, { phone, reason, random, scenario, calling });
      // An agent was quicker, and goes on in writing.
      if (!wantsACall(chat.state.entries)) return createCallbackSession(client).cancel();
      interaction.calling = { askedAt, ...left };
      leave();
    };
    const unsubscribe = chat.subscribe(({ entries, phase, queue, reference }) => {
      if (reference) ledger.given(interaction, reference);
      if (queue?.expectedWait && interaction.outcome === 'waiting') interaction.told ??= queue.expectedWait;
      if (queue?.alternatives?.includes('callback') && !isOffered) {
        isOffered = true;
        considerCall().catch(error =>
          ledger.missing.push(`${interaction.reference} could not leave a number: ${error}`),
        );
      }
      if (phase === 'assigned' && !wantsACall(entries)) settle('answered');
      if (phase === 'closed' && !isGivingUp) {
        settle('answered');
        interaction.endedAt ??= clock.now();
        clock.setTimer(leave, LINGERING_MS);
      }
    });
    let isContent = false;
    const deafen = chat.on('message', ({ text }) => {
      isContent ||= text?.startsWith(FAREWELL) ?? false;
      clock.setTimer(
        () => {
          if (isContent || chat.state.phase !== 'assigned') return;
          chat.send(ledger.write(interaction, 'Sí, entiendo. ¿Y qué debo hacer ahora?'));
        },
        draw(REPLYING, random),
      );
    });
    await left;
    if (interaction.outcome === 'answered') await this.#perhapsRate(client, interaction);
    cancelPatience();
    unsubscribe();
    deafen();
    ledger.compare(interaction, textsOf(client), 'the citizen');
  }

  async #perhapsRate({ chat }: ContactClient, interaction: Interaction): Promise<void> {
    const { random, scenario } = this.#options;
    if (!random.chance(scenario.rating.share)) return;
    const score = choose(scenario.rating.scores, random);
    await chat.rate(score);
    interaction.score = score;
  }

  #perhapsReturn(): void {
    const { onGone, random, scenario, surroundings } = this.#options;
    const { meanSeconds, share } = scenario.returning;
    if (random.chance(share)) {
      surroundings.clock.setTimer(() => void this.come(), drawExponential(meanSeconds, random));
    } else onGone();
  }
}

function textsOf({ chat }: ContactClient): string[] {
  const messages = chat.state.entries.filter((entry): entry is MessageEntry => entry.type === 'message');
  return messages.map(({ text }) => text ?? '');
}

function hasHappened({ chat }: ContactClient, kind: 'assigned' | 'queue-entered'): boolean {
  return chat.state.entries.some(entry => entry.type === 'happening' && entry.happening.kind === kind);
}
