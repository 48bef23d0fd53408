import type { SiteConfiguration } from '@ventanilla/protocol';
import type { SiteDirectory } from '@ventanilla/server';

const site: SiteConfiguration = {
  id: 'catastro',
  name: 'Catastro Municipal',
  timeZone: 'America/Bogota',
  locale: 'es',
  origins: [], // The app's own pages may always write.
  channels: { chat: { hours: 'always', skills: [] } },
  lines: [{ kind: 'phone', label: '(601) 555 0180', href: 'tel:+576015550180' }],
  cannedReplies: [],
};

/** The one site of this app. Another app would read its sites from where it keeps its settings. */
export const sites: SiteDirectory = {
  get: id => (id === site.id ? site : undefined),
  all: () => [site],
  subscribe: () => () => {},
};
