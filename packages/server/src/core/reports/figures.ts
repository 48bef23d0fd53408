import type { ClosingOutcome, ReportFigures } from '@ventanilla/protocol';
import type { CallbackFate, Outcome } from './interaction.ts';

/** What is counted of one interaction. Times in ms since 1970. */
export interface CountedInteraction {
  outcome: Outcome;
  automated: boolean;
  queuedAt: number | null;
  answeredAt: number | null;
  endedAt: number | null;
  handlingMs: number;
  score: number | null;
  callback: CallbackFate | null;
  closing: ClosingOutcome | null;
}

/** From which on citizens count as satisfied, of 5. */
const SATISFIED = 4;

/** Sums interactions up. They may be given in any order, and one at a time. */
export class FigureSum {
  readonly #waits: number[] = [];
  readonly #lost: number[] = [];
  #offered = 0;
  /** Begun by an agent with the person before them. */
  #atDesk = 0;
  #selfService = 0;
  #redirected = 0;
  #botSessions = 0;
  #contained = 0;
  #ended = 0;
  #handlingMs = 0;
  #ratings = 0;
  #satisfied = 0;
  readonly #closings: Record<ClosingOutcome, number> = { resolved: 0, unresolved: 0 };
  readonly #callbacks: Record<CallbackFate, number> = {
    asked: 0,
    called: 0,
    reached: 0,
    withdrawn: 0,
    dropped: 0,
  };

  add(interaction: CountedInteraction): void {
    const { answeredAt, automated, callback, closing, endedAt, handlingMs, outcome, queuedAt, score } =
      interaction;
    if (callback !== null) this.#callbacks[callback] += 1;
    if (closing !== null) this.#closings[closing] += 1;
    if (automated) this.#botSessions += 1;
    if (score !== null) this.#ratings += 1;
    if (score !== null && score >= SATISFIED) this.#satisfied += 1;
    if (answeredAt !== null && endedAt !== null) {
      this.#ended += 1;
      this.#handlingMs += handlingMs;
    }
    if (queuedAt === null && answeredAt !== null) {
      this.#atDesk += 1;
      if (outcome === 'redirected') this.#redirected += 1;
      return;
    }
    if (queuedAt === null) {
      if (outcome === 'redirected') this.#redirected += 1;
      if (outcome === 'redirected' || outcome === 'self-service') {
        this.#selfService += 1;
        if (automated) this.#contained += 1;
      }
      return;
    }
    this.#offered += 1;
    if (outcome === 'redirected') this.#redirected += 1;
    // A clock that was set back measures nothing.
    const waitedUntil = (moment: number) => Math.max(0, moment - queuedAt) / 1_000;
    if (answeredAt !== null) this.#waits.push(waitedUntil(answeredAt));
    else if (endedAt !== null) this.#lost.push(waitedUntil(endedAt));
  }

  /** @param withinSeconds - What counts as answered in time. */
  figures(withinSeconds: number): ReportFigures {
    const waits = Float64Array.from(this.#waits).sort();
    const queued = waits.length;
    const answered = queued + this.#atDesk;
    const offered = this.#offered + this.#atDesk;
    const inTime = waits.filter(wait => wait <= withinSeconds).length;
    const lateLosses = this.#lost.filter(wait => wait > withinSeconds).length;
    const came = offered + this.#selfService;
    const { resolved, unresolved } = this.#closings;
    const { asked, called, reached, withdrawn, dropped } = this.#callbacks;
    return {
      offered,
      answered,
      abandoned: this.#lost.length,
      waiting: offered - answered - this.#lost.length,
      selfService: this.#selfService,
      redirected: this.#redirected,
      botSessions: this.#botSessions,
      wait:
        queued === 0
          ? null
          : {
              mean: waits.reduce((sum, wait) => sum + wait, 0) / queued,
              median: quantile(waits, 0.5),
              p90: quantile(waits, 0.9),
            },
      serviceLevel: share(inTime, queued + lateLosses),
      serviceLevelOfOffered: share(inTime, this.#offered),
      handlingSeconds: this.#ended === 0 ? null : this.#handlingMs / this.#ended / 1_000,
      selfServiceShare: share(this.#selfService, came),
      containment: share(this.#contained, this.#botSessions),
      ratings: this.#ratings,
      satisfaction: share(this.#satisfied, this.#ratings),
      callbacks: asked + called + reached + withdrawn + dropped,
      callbacksReached: reached,
      callbacksKept: share(called + reached, called + reached + dropped),
      resolved,
      unresolved,
      resolvedShare: share(resolved, resolved + unresolved),
    };
  }

  get handlingMs(): number {
    return this.#handlingMs;
  }
}

/** The smallest value that at least such a share of all does not exceed. */
export function quantile(sorted: Float64Array, of: number): number {
  return sorted[Math.max(0, Math.ceil(of * sorted.length) - 1)] ?? 0;
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
