import type { Fault } from '../fault.ts';
import type { Direction } from '../network/tcp-proxy.ts';

const HOLES = 3;
const SLOW_PIECE_MS = 2;

/** Bytes are swallowed in some direction for a while; then they come late, or their connections are gone. */
function blackHole(name: string, lost: readonly Direction[]): Fault {
  return {
    name,
    databases: ['SQLite'],
    async play({ random, town }) {
      const writing = town.converse(11);
      for (let hole = 0; hole < HOLES; hole++) {
        await town.acknowledged(random.between(50, 200));
        const [proxy] = random.chance(0.5) ? town.proxies : town.proxies.toReversed();
        proxy?.change({ lost });
        // The other side of the chats writes on; its sends measure how long the hole lasts.
        await Promise.race([
          town.acknowledged(random.between(20, 60)),
          town.waited(random.between(500, 1_500)),
        ]);
        proxy?.clear(random.chance(0.5));
      }
      await writing;
    },
  };
}

export const holeUp = blackHole('black hole towards the server', ['up']);
export const holeDown = blackHole('black hole towards the clients', ['down']);
export const holeBoth = blackHole('black hole both ways', ['up', 'down']);

/** Every connection brings its bytes in small pieces, with a pause before each. */
export const slowNetwork: Fault = {
  name: 'slow network',
  databases: ['SQLite'],
  async play({ town }) {
    for (const proxy of town.proxies) proxy.change({ pieceDelayMs: SLOW_PIECE_MS });
    await town.converse(11);
    await town.settled();
    for (const proxy of town.proxies) proxy.clear(true);
  },
};
