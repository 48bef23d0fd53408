import type { Scenario } from '../scenario.ts';

/** Bogotá's mobility contact centre in its first 20 days. */
export const bogota: Scenario = {
  name: 'bogota',
  title: 'Bogotá: 25,000 interactions in 20 days, 45 people',
  sources: [
    '25,000 interactions in 20 days from 20 October 2021, 45 people of whom 5 in their first job: Portal Bogotá, 21 November 2021',
    'Monday to Friday 7:00 to 17:00, Saturday 8:00 to 12:00: the same',
  ],
  supposed: [
    'days are those on which the centre is open: no Sundays, nor 1 November',
    'two shifts that overlap at midday; breaks of half an hour in turns',
    'a chat takes 20 minutes from answer to end, three at a time; those in their first job take a third longer',
    'people give up after 15 minutes in the mean, and a third of them come back within the hour',
  ],
  site: {
    id: 'bogota',
    name: 'Centro de Contacto de Movilidad',
    timeZone: 'America/Bogota',
    locale: 'es-CO',
    origins: [],
    channels: {
      chat: {
        hours: [
          { days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], from: '07:00', to: '17:00' },
          { days: ['saturday'], from: '08:00', to: '12:00' },
        ],
        skills: [],
      },
    },
    lines: [{ kind: 'phone', label: '(601) 364 9400, opción 2', href: 'tel:+576013649400' }],
    holidays: { country: 'CO' },
    cannedReplies: [],
  },
  utcOffset: '-05:00',
  tickMs: 4_000,
  firstDay: '2021-10-20',
  days: 20,
  closedDays: ['2021-11-01'],
  interactions: 25_000,
  curve: { 7: 0.7, 8: 1.1, 9: 1.35, 10: 1.35, 11: 1.15, 12: 0.85, 13: 0.8, 14: 1.05, 15: 1, 16: 0.7 },
  agents: [
    {
      name: 'Gestor express',
      count: 20,
      skills: [],
      from: '07:00',
      to: '13:00',
      breaks: [{ kind: 'rest', from: '09:30', minutes: 30, turns: 4 }],
    },
    {
      name: 'Gestor de acompañamiento',
      count: 20,
      skills: [],
      from: '08:00',
      to: '17:00',
      breaks: [{ kind: 'lunch', from: '12:00', minutes: 60, turns: 3 }],
    },
    {
      name: 'Gestor de primer empleo',
      count: 5,
      skills: [],
      from: '08:00',
      to: '17:00',
      breaks: [{ kind: 'lunch', from: '12:00', minutes: 60, turns: 3 }],
      pace: 1.33,
    },
  ],
  handling: { meanSeconds: 1_200, spread: 0.6 },
  accepting: { meanSeconds: 8, spread: 0.5 },
  patienceSeconds: 900,
  returning: { share: 1 / 3, meanSeconds: 1_800 },
  topics: [
    { value: 'la salida de patios', share: 20 },
    { value: 'un acuerdo de pago', share: 20 },
    { value: 'un curso pedagógico', share: 20 },
    { value: 'la impugnación de un comparendo', share: 15 },
    { value: 'otro trámite', share: 25 },
  ],
  zones: [
    { value: 'Kennedy', share: 25 },
    { value: 'Suba', share: 25 },
    { value: 'Engativá', share: 20 },
    { value: 'Puente Aranda', share: 15 },
    { value: 'Usaquén', share: 15 },
  ],
  rating: {
    share: 0.25,
    scores: [
      { value: 5, share: 45 },
      { value: 4, share: 30 },
      { value: 3, share: 12 },
      { value: 2, share: 6 },
      { value: 1, share: 7 },
    ],
  },
};
