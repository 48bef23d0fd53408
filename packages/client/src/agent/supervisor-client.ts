import type {
  Board,
  ChannelKind,
  ChannelPauses,
  PauseRequest,
  Report,
  StaffingPlan,
} from '@ventanilla/protocol';
import type { Rest } from '../transport/rest.ts';

/** What a report is asked for: days by the office's clock, both included, such as `2026-03-02`. */
export interface ReportSpan {
  from: string;
  to: string;
  /** What counts as answered in time, in seconds. Default 180. */
  withinSeconds?: number;
}

/** What an account that may supervise sees of its site, and decides. Every method throws a `ContactError` without an answer. */
export class SupervisorClient {
  readonly #rest: Rest;

  constructor(rest: Rest) {
    this.#rest = rest;
  }

  /** How queues and agents stand now. */
  board(): Promise<Board> {
    return this.#rest.request('agent/board');
  }

  report({ from, to, withinSeconds }: ReportSpan): Promise<Report> {
    const query = new URLSearchParams({
      from,
      to,
      ...(withinSeconds !== undefined && { withinSeconds: String(withinSeconds) }),
    });
    return this.#rest.request(`agent/reports?${query}`);
  }

  /** How many agents the next hours need. */
  staffing(): Promise<StaffingPlan> {
    return this.#rest.request('agent/staffing');
  }

  /** Which channels there are, and which of them are held back. */
  pauses(): Promise<ChannelPauses> {
    return this.#rest.request('agent/pauses');
  }

  /** Holds new contacts of a channel back; those that are open go on. Pausing what is paused gives it another reason. */
  async pause(pause: PauseRequest): Promise<void> {
    await this.#rest.request('agent/pauses', { method: 'PUT', body: pause });
  }

  async resume(channel: ChannelKind): Promise<void> {
    await this.#rest.request(`agent/pauses?channel=${channel}`, { method: 'DELETE' });
  }
}
