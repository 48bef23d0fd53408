import type { Fault, Scene } from '../fault.ts';
import type { Browser } from '../people/browser.ts';

const CHATS = 30;
const CUTS = 6;

/** A second page of each citizen writes beside the first, while connections break off. */
async function writeOnBoth({ random, town }: Scene, sender: string, other: (first: Browser) => Browser) {
  const firstPages = [...town.citizens];
  const pages = firstPages.map(({ browser, chat }) => town.addPage(chat, sender, other(browser)));
  await Promise.all(pages.map(page => page.resume()));
  const writing = town.converse(13);
  for (let cut = 0; cut < CUTS; cut++) {
    await town.acknowledged(random.between(40, 120));
    for (const proxy of town.proxies) proxy.cut('both', () => random.chance(0.3));
  }
  await writing;
}

/** Two tabs share what the browser keeps, the unsent messages included. */
export const twoTabs: Fault = {
  name: 'two tabs',
  databases: ['SQLite'],
  chats: CHATS,
  play: scene => writeOnBoth(scene, 'second tab', browser => browser),
};

/** Two devices share nothing but the visitor's token and contact. */
export const twoDevices: Fault = {
  name: 'two devices',
  databases: ['SQLite'],
  chats: CHATS,
  play: scene => writeOnBoth(scene, 'second device', browser => browser.joinedDevice()),
};
