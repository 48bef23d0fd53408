import type { SiteConfiguration } from '@ventanilla/protocol';
import { SITE } from './handler-fixture.ts';

/** A Wednesday, ten in the morning in Bogotá. */
export const TEN = Date.parse('2026-11-25T15:00:00.000Z');
export const HOUR = 3_600_000;
export const SITE_PATH = '/v1/sites/ciudad';
export const CONTACTS = `${SITE_PATH}/contacts`;
export const NOTICE = { version: '2026-1', hash: 'a'.repeat(64) };

/** An office that calls back on weekdays from 7 to 17, twice at most. */
export const CITY: SiteConfiguration = {
  ...SITE,
  channels: {
    ...SITE.channels,
    callback: {
      hours: [{ days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], from: '07:00', to: '17:00' }],
      skills: [],
      callback: {
        country: 'CO',
        refusedPrefixes: ['+57601999'],
        topics: [
          { id: 'tramites', name: 'Trámites' },
          { id: 'multas', name: 'Multas', skill: 'multas' },
        ],
        languages: ['es', 'en'],
        attempts: 2,
      },
    },
  },
};
