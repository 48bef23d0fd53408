import type { Findings } from './audit.ts';
import type { Fault } from './fault.ts';
import type { FaultMessage } from './sabotage/fault-server.ts';
import { FAULT_SERVER } from './sabotage/fault-server-path.ts';
import { connectionsCutHard } from './scenarios/cut-connections.ts';
import { killedServer } from './scenarios/killed-server.ts';

/** A server that breaks one promise, and how the audit of a fault shows it. */
export interface Sabotage {
  /** What `VENTANILLA_SABOTAGE` says to the server, where it does not learn of it later. */
  name: string;
  fault: Fault;
  isNoticed(findings: Findings): boolean;
}

/** Longer than a busy machine may keep the blow from falling after an acknowledgement. */
const COMMIT_AFTER_MS = 2_000;

const misplaced = ({ acknowledged, foundOnce }: Findings) => foundOnce < acknowledged;

/** What each round must fail on, or its passes would mean nothing. */
export const SABOTAGES: readonly Sabotage[] = [
  {
    name: 'acknowledge-before-commit',
    fault: {
      ...killedServer,
      serverCommand: FAULT_SERVER,
      async play(scene) {
        scene.server.tell({ commitAfterMs: COMMIT_AFTER_MS } satisfies FaultMessage);
        await killedServer.play(scene);
      },
    },
    isNoticed: misplaced,
  },
  {
    name: 'no-deduplication',
    fault: { ...connectionsCutHard, serverCommand: FAULT_SERVER },
    isNoticed: misplaced,
  },
  {
    name: 'no-catch-up',
    fault: { ...connectionsCutHard, serverCommand: FAULT_SERVER },
    isNoticed: ({ ends, equalEnds }) => equalEnds < ends,
  },
];
