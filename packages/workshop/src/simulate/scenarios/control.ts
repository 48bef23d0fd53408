import type { Scenario } from '../scenario.ts';
import { quito } from './quito.ts';

/**
 * Flat traffic for agents who take one at a time, as Erlang A supposes it: whether the simulator itself is right. Ten days, since chance alone
 * puts every fourth single day more than 10 % off, for people and queues that are just as the formula supposes, and almost no ten.
 */
export const control: Scenario = {
  ...quito,
  name: 'control',
  title:
    'Control: 100 contacts an hour, 180 s each, patience of 120 s, 5 people who take one at a time, for ten days',
  sources: [],
  supposed: ['everything, as the formula does: exponential times, no breaks, nobody comes back'],
  site: {
    ...quito.site,
    id: 'control',
    name: 'Control',
    channels: { chat: { hours: [{ days: ['wednesday'], from: '06:00', to: '18:00' }], skills: [] } },
  },
  tickMs: 500,
  days: 10,
  interactions: 11_900,
  curve: Object.fromEntries(Array.from({ length: 24 }, (_, hour) => [hour, 1])),
  agents: [
    { name: 'Agente', count: 5, skills: [], from: '06:00', to: '18:00', breaks: [], oneAtATime: true },
  ],
  handling: { meanSeconds: 180, spread: 'exponential' },
  accepting: { meanSeconds: 0.001, spread: 0 },
  patienceSeconds: 120,
  returning: { share: 0, meanSeconds: 1 },
  control: { arrivalsPerHour: 100, agents: 5 },
  rating: { share: 0, scores: quito.rating.scores },
};
