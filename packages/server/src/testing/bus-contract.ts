import type { Bus, BusHint } from '../core/ports/bus.ts';
import { claim, claimEqual } from './claims.ts';

/** Two processes' ends of one bus; for a bus within a process, the same one twice. */
export interface BusFixture {
  bus: Bus;
  other: Bus;
  /** Closes both. */
  dispose(): Promise<void>;
}

export interface BusContractOptions {
  /** Of Node's runner, mocha or any other that has the two. */
  describe(name: string, body: () => void): void;
  it(name: string, body: () => Promise<void>): void;
  /** Called for each test. Both ends hear each other by the time it resolves. */
  create(): Promise<BusFixture>;
}

const HINTS: BusHint[] = [
  { kind: 'contact', site: 'quito', contact: 'k-1', lastN: 7, version: 12 },
  { kind: 'typing', site: 'quito', contact: 'k-1', party: 'agent', typing: true },
  {
    kind: 'signal',
    site: 'quito',
    contact: 'k-1',
    call: 'c-1',
    from: { endpoint: 'e-1', party: 'agent', agent: { id: 'a-1', name: 'Ana' } },
    to: 'e-2',
    signal: { kind: 'text', n: 3, line: 'l-1', text: 'señas 👋\b' },
  },
  { kind: 'presence', site: 'bogotá 📞', agent: 'a-1' },
];

/** What every adapter of the `Bus` port keeps to. */
export function busContract({ describe, it, create }: BusContractOptions): void {
  const test = (name: string, body: (fixture: BusFixture) => Promise<void>) => {
    it(name, async () => {
      const fixture = await create();
      try {
        await body(fixture);
      } finally {
        await fixture.dispose();
      }
    });
  };

  describe('bus', () => {
    test('tells the other process every hint, as it was and in order', async ({ bus, other }) => {
      const heard = listen(other, HINTS.length);
      for (const hint of HINTS) bus.publish(hint);
      claimEqual(await heard, HINTS, 'what was heard');
    });

    test('tells this process at once, and once', async ({ bus, other }) => {
      const own: BusHint[] = [];
      bus.subscribe(hint => own.push(hint));
      const heard = listen(other, HINTS.length);
      for (const hint of HINTS) bus.publish(hint);
      claimEqual(own, HINTS, 'what this process heard');
      await heard;
      // What the other says comes after whatever came back of our own.
      const answered = listen(bus, 1);
      for (const hint of HINTS.slice(0, 1)) other.publish(hint);
      await answered;
      claimEqual(own, [...HINTS, ...HINTS.slice(0, 1)], 'what this process heard in the end');
    });

    test('tells every listener, and none that has left', async ({ bus, other }) => {
      const gone: BusHint[] = [];
      other.subscribe(hint => gone.push(hint))();
      const both = [listen(other, 1), listen(other, 1)];
      for (const hint of HINTS.slice(0, 1)) bus.publish(hint);
      await Promise.all(both);
      claimEqual(gone, [], 'what somebody who left has heard');
    });

    test('takes hints after it was closed, and tells nobody', async ({ bus }) => {
      const heard: BusHint[] = [];
      bus.subscribe(hint => heard.push(hint));
      await bus.close();
      for (const hint of HINTS) bus.publish(hint);
      claim(heard.length === 0, 'a closed bus told a hint');
    });
  });
}

/** The next so many hints. */
function listen(bus: Bus, count: number): Promise<BusHint[]> {
  return new Promise(resolve => {
    const heard: BusHint[] = [];
    const leave = bus.subscribe(hint => {
      heard.push(hint);
      if (heard.length < count) return;
      leave();
      resolve(heard);
    });
  });
}
