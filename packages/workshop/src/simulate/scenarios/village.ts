import type { Scenario } from '../scenario.ts';
import { quito } from './quito.ts';

/** One busy hour of an invented village, for tests. */
export const village: Scenario = {
  ...quito,
  name: 'village',
  title: 'A village: 100 contacts in an hour, 5 people',
  sources: [],
  supposed: ['everything'],
  site: {
    ...quito.site,
    id: 'village',
    name: 'Alcaldía de Aldea',
    channels: { chat: { hours: [{ days: ['wednesday'], from: '09:00', to: '10:00' }], skills: [] } },
  },
  interactions: 100,
  curve: { 9: 1 },
  agents: [
    {
      name: 'Agente',
      count: 5,
      skills: [],
      from: '09:00',
      to: '10:00',
      breaks: [{ kind: 'rest', from: '09:20', minutes: 5, turns: 5 }],
    },
  ],
};
