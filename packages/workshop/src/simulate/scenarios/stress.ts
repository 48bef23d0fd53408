import type { Scenario } from '../scenario.ts';
import { quito } from './quito.ts';

const AGENTS = 10;
/** What they can do in an hour: each three chats at a time. */
const CAPACITY = (AGENTS * 3 * 3_600) / quito.handling.meanSeconds;
const BUSY_HOURS = 2;
const CALM_HOURS = 6;
const WEEKDAYS: ['wednesday'] = ['wednesday'];

/** Two hours at 110 % of what the people can do, in a day that is calm before and after: beside itself without the offer to be called. */
export const stress: Scenario = {
  ...quito,
  name: 'stress',
  title: 'Stress: two hours at 110 % of capacity in a day of eight, 10 people',
  sources: [],
  supposed: [
    'two hours at 110 % of capacity, from ten to twelve, and 60 % in each other hour; capacity is three chats at a time of 7 minutes each',
    'people give up after 12 minutes in the mean, and a third of them come back within the hour, as in Quito',
    'who would wait for two minutes or more is offered to be called; half of them take it, and choose a half hour in the afternoon',
    'a call takes 140 s, a third of a chat, as it has the whole attention of whoever calls; whoever is called answers',
    'being called within the half hour that one chose is not waiting; what was waited before choosing is, and what is waited after that half hour',
  ],
  site: {
    ...quito.site,
    id: 'stress',
    name: 'Estrés',
    channels: {
      chat: { hours: [{ days: WEEKDAYS, from: '08:00', to: '16:00' }], skills: [] },
      callback: {
        hours: [{ days: WEEKDAYS, from: '08:00', to: '18:00' }],
        skills: [],
        callback: { country: 'EC', offerAfterMinutes: 2 },
      },
    },
  },
  tickMs: 2_000,
  interactions: Math.round(CAPACITY * (BUSY_HOURS * 1.1 + CALM_HOURS * 0.6)),
  curve: { 8: 0.6, 9: 0.6, 10: 1.1, 11: 1.1, 12: 0.6, 13: 0.6, 14: 0.6, 15: 0.6 },
  agents: [{ name: 'Agente', count: AGENTS, skills: [], from: '08:00', to: '16:00', breaks: [] }],
  calling: {
    share: 0.5,
    later: { share: 1, from: '13:00', to: '15:30' },
    handling: { meanSeconds: 140, spread: 0.6 },
  },
};
