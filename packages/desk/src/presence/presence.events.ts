import type { BreakKind, ChosenPresence } from '@ventanilla/client';

/** The agent says whether contacts may be offered. */
export class PresenceChooseEvent extends Event {
  readonly presence: ChosenPresence;
  /** What for the agent is away, where they say so. */
  readonly kind: BreakKind | undefined;

  constructor(presence: ChosenPresence, kind?: BreakKind) {
    super('presence-choose', { bubbles: true, composed: true });
    this.presence = presence;
    this.kind = kind;
  }
}

declare global {
  interface HTMLElementEventMap {
    'presence-choose': PresenceChooseEvent;
  }
}
