import type { ClosingOutcome } from '@ventanilla/protocol';
import type { ToldWait } from '@ventanilla/server/testing';

/** One time that somebody came, as they remember it. */
export interface Interaction {
  topic: string;
  zone: string;
  /** From 1 to 5, where they said it. */
  score?: number;
  /** In ms since 1970, as all times here. */
  cameAt: number;
  /** `turned-away`: the channel was not open to them. `unheard`: they left before the office had given them a place in the queue. */
  outcome: 'waiting' | 'answered' | 'abandoned' | 'turned-away' | 'unheard';
  /** When somebody answered or they gave up. */
  settledAt?: number;
  endedAt?: number;
  /** How the agent said that it ended. */
  closing?: ClosingOutcome;
  told?: ToldWait['told'];
  /** They left their number and went about their day: since when, and where they chose a time, by when they are to be called. */
  calling?: { askedAt: number; dueBy?: number };
  /** The number they were given. */
  reference?: string;
  /** Every agent who took it. */
  takenBy: string[];
  /** What both sides wrote, each text unlike any other. */
  written: string[];
}

/** How many, in the people's own memory. */
export interface Account {
  offered: number;
  answered: number;
  abandoned: number;
  turnedAway: number;
  unheard: number;
  /** Never answered and never given up; or texts that the other side never saw. */
  lost: number;
  /** Held by two agents at a time, numbers given twice, or texts seen twice. */
  doubled: number;
  messages: number;
  /** Asked to be called, and were. */
  callbacks: number;
  calledBack: number;
  waits: { meanSeconds: number; medianSeconds: number; p90Seconds: number };
}

/**
 * How long somebody waited, in seconds, until they were answered, called or gave up. The time that they chose themselves, such as a
 * certain half hour, is not waiting, but being called after it is.
 */
export function waitSeconds({ calling, cameAt, settledAt }: Interaction): number | undefined {
  if (settledAt === undefined) return undefined;
  if (calling?.dueBy === undefined) return (settledAt - cameAt) / 1_000;
  return (calling.askedAt - cameAt + Math.max(0, settledAt - calling.dueBy)) / 1_000;
}

/** What the people of a city remember: outside the product, and never taken back. */
export class Ledger {
  readonly interactions: Interaction[] = [];
  /** What somebody saw that should not be: texts that are missing or there twice, contacts that two agents hold. */
  readonly missing: string[] = [];
  readonly doubles: string[] = [];
  readonly #byReference = new Map<string, Interaction>();
  #texts = 0;
  #phones = 0;

  came(matter: Pick<Interaction, 'topic' | 'zone' | 'cameAt'>): Interaction {
    const interaction: Interaction = { ...matter, outcome: 'waiting', takenBy: [], written: [] };
    this.interactions.push(interaction);
    return interaction;
  }

  given(interaction: Interaction, reference: string): void {
    const before = this.#byReference.get(reference);
    if (before === interaction) return;
    if (before) this.doubles.push(`${reference} was given to two people`);
    interaction.reference = reference;
    this.#byReference.set(reference, interaction);
  }

  /** An agent has it now. @returns Whose it is. */
  taken(reference: string, agent: string): Interaction | undefined {
    const interaction = this.#byReference.get(reference);
    if (interaction?.takenBy.length) this.doubles.push(`${reference} was taken by ${agent} besides another`);
    interaction?.takenBy.push(agent);
    return interaction;
  }

  /** Somebody who had left their number is being called. */
  rang(interaction: Interaction, at: number): void {
    if (interaction.outcome !== 'waiting') this.doubles.push(`${interaction.reference} was called again`);
    interaction.outcome = 'answered';
    interaction.settledAt = at;
  }

  /** A telephone number that nobody else has. */
  newPhone(): string {
    this.#phones += 1;
    return `09${90_000_000 + this.#phones}`;
  }

  /** A text that nobody has written before, noted as written. */
  write(interaction: Interaction, words: string): string {
    this.#texts += 1;
    const text = `${words} (${this.#texts})`;
    interaction.written.push(text);
    return text;
  }

  /** What somebody sees at the end, against what was written. */
  compare(interaction: Interaction, seen: readonly string[], by: string): void {
    const counts = new Map<string, number>();
    for (const text of seen) counts.set(text, (counts.get(text) ?? 0) + 1);
    for (const text of interaction.written) {
      const count = counts.get(text) ?? 0;
      if (count === 0) this.missing.push(`${by} of ${interaction.reference} never saw "${text}"`);
      if (count > 1) this.doubles.push(`${by} of ${interaction.reference} saw "${text}" ${count} times`);
    }
  }

  /** How many wait now. */
  get waiting(): number {
    return this.interactions.reduce((sum, { outcome }) => sum + (outcome === 'waiting' ? 1 : 0), 0);
  }

  /** Everybody who was told how long it would take, and was answered in their turn. */
  get toldWaits(): ToldWait[] {
    return this.interactions.flatMap(interaction => {
      const { calling, outcome, told } = interaction;
      const waitedSeconds = waitSeconds(interaction);
      if (!told || outcome !== 'answered' || waitedSeconds === undefined) return [];
      return calling?.dueBy === undefined ? [{ told, waitedSeconds }] : [];
    });
  }

  get account(): Account {
    const count = (outcome: Interaction['outcome']) =>
      this.interactions.filter(interaction => interaction.outcome === outcome).length;
    const waits = this.interactions
      .flatMap(interaction => (interaction.outcome === 'answered' ? (waitSeconds(interaction) ?? []) : []))
      .sort((a, b) => a - b);
    const called = this.interactions.filter(({ calling }) => calling !== undefined);
    const turnedAway = count('turned-away');
    const unheard = count('unheard');
    return {
      offered: this.interactions.length - turnedAway - unheard,
      answered: count('answered'),
      abandoned: count('abandoned'),
      turnedAway,
      unheard,
      lost: count('waiting') + this.missing.length,
      doubled: this.doubles.length,
      messages: this.#texts,
      callbacks: called.length,
      calledBack: called.filter(({ outcome }) => outcome === 'answered').length,
      waits: {
        meanSeconds: waits.reduce((sum, wait) => sum + wait, 0) / Math.max(1, waits.length),
        medianSeconds: waits[Math.floor((waits.length - 1) / 2)] ?? 0,
        p90Seconds: waits[Math.ceil(0.9 * waits.length) - 1] ?? 0,
      },
    };
  }
}
