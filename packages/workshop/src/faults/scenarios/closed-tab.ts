import type { Fault } from '../fault.ts';

const CHATS = 30;
const BEFORE = 8;

/** One of two tabs is closed in mid-send; the other sends what is left of it, and goes on. */
export const closedTab: Fault = {
  name: 'tab closed in mid-send',
  databases: ['SQLite'],
  chats: CHATS,
  async play({ random, town }) {
    const leaving = [...town.citizens];
    const staying = leaving.map(({ browser, chat }) => town.addPage(chat, 'second tab', browser));
    await Promise.all(staying.map(page => page.resume()));
    for (const page of leaving) for (let i = 0; i < BEFORE; i++) town.write(page);
    for (const page of leaving) {
      await town.acknowledged(random.between(0, 12));
      town.leave(page);
    }
    await town.converse(14);
  },
};
