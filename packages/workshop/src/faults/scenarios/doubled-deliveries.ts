import type { Fault } from '../fault.ts';
import type { Tamper } from '../network/wire.ts';
import type { Random } from '../random.ts';

const SHARE = 0.15;
const LATE_MS = 40;

/** Frames come twice, late and out of turn, and some requests are made two or three times. */
export const doubledDeliveries: Fault = {
  name: 'deliveries doubled and reordered',
  databases: ['SQLite', 'PostgreSQL'],
  async play({ random, town }) {
    for (const wire of town.wires) {
      wire.tamper = tamper(random);
      wire.repeats = () => (random.chance(SHARE) ? random.between(2, 3) : 1);
    }
    await town.converse(11);
  },
};

function tamper(random: Random): Tamper {
  return (text, deliver) => {
    const late = () => setTimeout(deliver, random.between(1, LATE_MS), text);
    const { type } = JSON.parse(text);
    // What a greeting opens has to come first on any socket; the rest may come as it likes.
    if (type === 'welcome' || type === 'goodbye' || type === 'mark') deliver(text);
    else if (random.chance(SHARE)) late();
    else {
      deliver(text);
      if (random.chance(SHARE)) late();
    }
  };
}
