import type { Fault } from './fault.ts';
import { killedServer } from './scenarios/killed-server.ts';

/** Every fault of one round. A new one is a file and a line here. */
export const FAULTS: readonly Fault[] = [killedServer];
