import type { BackendTools } from '../ports/backend.ts';

/** What every part of the built-in contact centre works with. It keeps no state that another process would need. */
export interface CentreContext extends BackendTools {
  /** How long an agent counts as present after the last sign of life. */
  presenceLeaseMs: number;
  /** How long an agent may think about an offer. */
  offerMs: number;
}
