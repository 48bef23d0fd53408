import type { PresenceState } from '@ventanilla/client';

/** The agent says whether contacts may be offered. */
export class PresenceChooseEvent extends Event {
  readonly presence: PresenceState;

  constructor(presence: PresenceState) {
    super('presence-choose', { bubbles: true, composed: true });
    this.presence = presence;
  }
}

declare global {
  interface HTMLElementEventMap {
    'presence-choose': PresenceChooseEvent;
  }
}
