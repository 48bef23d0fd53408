import type { Fault } from '../fault.ts';

const HOUR_MS = 3_600_000;
/** More than the events of one page, so that coming back takes several. */
const MISSED = 230;

/** Citizens lose their network for an hour by their clock, write meanwhile, and miss more than a page of answers. */
export const hourOffline: Fault = {
  name: 'an hour offline',
  databases: ['SQLite'],
  chats: 5,
  async play({ town }) {
    const citizens = new Set<object>(town.citizens);
    for (const { wire } of town.citizens) wire.goOffline();
    for (const citizen of town.citizens) for (let i = 0; i < 5; i++) town.write(citizen);
    await town.converse(
      MISSED,
      town.ends.filter(end => !citizens.has(end)),
    );
    for (const { wire } of town.citizens) {
      wire.clockOffsetMs += HOUR_MS;
      wire.goOnline();
    }
    await town.converse(3);
  },
};
