import type { ContactLog } from '../log/contact-log.ts';
import type { Bus } from '../ports/bus.ts';
import type { Runtime } from '../ports/runtime.ts';
import type { SiteDirectory } from '../ports/sites.ts';
import type { Storage } from '../ports/storage.ts';

/** What every part of the built-in contact centre works with. It keeps no state that another process would need. */
export interface CentreContext {
  storage: Storage;
  log: ContactLog;
  sites: SiteDirectory;
  runtime: Runtime;
  bus: Bus;
  /** How long an agent counts as present after the last sign of life. */
  presenceLeaseMs: number;
  /** How long an agent may think about an offer. */
  offerMs: number;
}
