import type { Scenario } from '../scenario.ts';

/** Quito's contact centre on a day of 3,000 contacts. */
export const quito: Scenario = {
  name: 'quito',
  title: 'Quito: 3,000 contacts in a day, 20 people',
  sources: [
    '20 people, shift 07:50 to 16:30, lunch of 30 minutes in turns: Quito Contact Center, municipal news of the pandemic',
    '3,000 contacts a day in the mean: Quito omnichannel, ContactCenters, 28 July 2021',
  ],
  supposed: [
    'a chat takes 7 minutes from answer to end, three at a time',
    'people give up after 12 minutes in the mean, and a third of them come back within the hour',
    'two busy hours in the morning and a smaller one after lunch',
  ],
  site: {
    id: 'quito',
    name: 'Quito Contact Center',
    timeZone: 'America/Guayaquil',
    locale: 'es-EC',
    origins: [],
    channels: {
      chat: {
        hours: [
          { days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], from: '07:50', to: '16:30' },
        ],
        skills: [],
      },
    },
    lines: [{ kind: 'phone', label: '1800 510 510', href: 'tel:1800510510' }],
    holidays: { country: 'EC', regions: ['quito'] },
    cannedReplies: [],
  },
  utcOffset: '-05:00',
  tickMs: 1_000,
  firstDay: '2021-07-28',
  days: 1,
  closedDays: [],
  interactions: 3_000,
  curve: { 7: 0.5, 8: 0.9, 9: 1.25, 10: 1.3, 11: 1.1, 12: 0.8, 13: 0.75, 14: 1, 15: 0.9, 16: 0.6 },
  agents: [
    {
      name: 'Agente',
      count: 20,
      skills: [],
      from: '07:50',
      to: '16:30',
      breaks: [{ kind: 'lunch', from: '12:00', minutes: 30, turns: 4 }],
    },
  ],
  handling: { meanSeconds: 420, spread: 0.6 },
  accepting: { meanSeconds: 6, spread: 0.5 },
  patienceSeconds: 720,
  returning: { share: 1 / 3, meanSeconds: 1_500 },
  topics: [
    { value: 'el impuesto predial', share: 30 },
    { value: 'la patente', share: 20 },
    { value: 'la LUAE', share: 15 },
    { value: 'la transferencia de dominio', share: 15 },
    { value: 'un trámite en línea', share: 20 },
  ],
  zones: [
    { value: 'Quitumbe', share: 25 },
    { value: 'Eloy Alfaro', share: 20 },
    { value: 'Manuela Sáenz', share: 20 },
    { value: 'Eugenio Espejo', share: 20 },
    { value: 'Calderón', share: 15 },
  ],
  rating: {
    share: 0.3,
    scores: [
      { value: 5, share: 50 },
      { value: 4, share: 30 },
      { value: 3, share: 10 },
      { value: 2, share: 5 },
      { value: 1, share: 5 },
    ],
  },
};
