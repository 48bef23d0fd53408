import type { BreakKind, ContactChannel, PresenceState, ReportKey } from '@ventanilla/client';

/** Every text of the supervisor's page in one language. */
export interface SupervisionMessages {
  heading: string;
  loading: string;
  retry: string;
  channels: Record<ContactChannel, string>;

  board: {
    heading: string;
    waiting: string;
    longest: string;
    agents: string;
    /** Said aloud, and shown, while somebody waits for too long. */
    alarm: (count: number, minutes: number) => string;
    calm: string;
    queues: string;
    noQueue: string;
    queue: string;
    able: string;
    people: string;
    agent: string;
    state: string;
    since: string;
    contacts: string;
    noAgents: string;
    states: Record<PresenceState, string>;
    breaks: Record<BreakKind, string>;
    overLimit: string;
    anySkill: string;
  };
  pauses: {
    heading: string;
    hint: string;
    channel: string;
    open: string;
    paused: (reason: string, by: string, since: string) => string;
    pause: (channel: string) => string;
    resume: (channel: string) => string;
    reason: string;
    reasonMissing: string;
    confirm: string;
    cancel: string;
  };
  staffing: {
    heading: string;
    /** From what the plan is drawn. */
    basis: (days: number, handling: string, concurrency: number) => string;
    target: (percent: string, seconds: number) => string;
    unknown: string;
    hour: string;
    expected: string;
    needed: string;
    wait: string;
    now: (count: number) => string;
  };
  report: {
    heading: string;
    from: string;
    to: string;
    show: string;
    spanWrong: string;
    by: string;
    keys: Record<ReportKey, string>;
    none: string;
    /** For a topic or zone that nobody has noted. */
    unnoted: string;
    csv: string;
    before: (value: string) => string;
    plot: (key: string) => string;
    endingsPlot: (key: string) => string;
    /** Contacts of which an agent said how they ended. */
    endings: string;
    figures: Record<
      | 'offered'
      | 'answered'
      | 'abandoned'
      | 'waiting'
      | 'waitMean'
      | 'waitMedian'
      | 'waitP90'
      | 'serviceLevel'
      | 'serviceLevelOfOffered'
      | 'handling'
      | 'occupancy'
      | 'wrapUp'
      | 'selfService'
      | 'containment'
      | 'redirected'
      | 'callbacks'
      | 'callbacksReached'
      | 'callbacksKept'
      | 'resolved'
      | 'unresolved'
      | 'resolvedShare'
      | 'satisfaction'
      | 'ratings',
      string
    >;
    /** What the service level is a share of. */
    serviceLevelHint: (seconds: number) => string;
  };
}
