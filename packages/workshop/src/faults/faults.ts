import type { Fault } from './fault.ts';
import { holeBoth, holeDown, holeUp, slowNetwork } from './scenarios/bad-weather.ts';
import { clockJumps } from './scenarios/clock-jumps.ts';
import { closedTab } from './scenarios/closed-tab.ts';
import { clientKnowsNothing, connectionsCut, serverKnowsNothing } from './scenarios/cut-connections.ts';
import { doubledDeliveries } from './scenarios/doubled-deliveries.ts';
import { fullDisk } from './scenarios/full-disk.ts';
import { fullStorage } from './scenarios/full-storage.ts';
import { hourOffline } from './scenarios/hour-offline.ts';
import { killedServer } from './scenarios/killed-server.ts';
import { oneOfTwoServers } from './scenarios/one-of-two-servers.ts';
import { reloadedPage } from './scenarios/reloaded-page.ts';
import { restartedDatabase } from './scenarios/restarted-database.ts';
import { restartedRedis } from './scenarios/restarted-redis.ts';
import { twoDevices, twoTabs } from './scenarios/several-pages.ts';

/** Every fault of one round. A new one is a file and a line here. */
export const FAULTS: readonly Fault[] = [
  killedServer,
  connectionsCut,
  serverKnowsNothing,
  clientKnowsNothing,
  holeUp,
  holeDown,
  holeBoth,
  slowNetwork,
  twoTabs,
  twoDevices,
  closedTab,
  reloadedPage,
  fullStorage,
  doubledDeliveries,
  fullDisk,
  hourOffline,
  clockJumps,
  oneOfTwoServers,
  restartedDatabase,
  restartedRedis,
];
