import { describe, it } from 'node:test';
import { directoryOf, SITE } from '../../test-support/handler-fixture.ts';
import { botContract } from '../../testing/bot-contract.ts';
import { createCatalogueIndex } from '../answers/catalogue-index.ts';
import { createCatalogueBot } from './catalogue-bot.ts';

const index = createCatalogueIndex({
  procedures: [
    {
      id: 'predial',
      title: 'Impuesto predial',
      summary: 'Consulte y pague el impuesto de su casa o terreno.',
      synonyms: [],
      requirements: [],
      documents: [],
      cost: '',
      processingTime: '',
      channels: ['online'],
      info: true,
      book: false,
      online: true,
      fullyDigital24x7: true,
      competentBody: 'Dirección Tributaria',
      faq: [],
      updatedAt: '2026-11-02',
    },
  ],
  redirects: [],
});

botContract({
  describe,
  it,
  create: () => createCatalogueBot({ catalogues: { get: () => index }, sites: directoryOf(SITE) }),
  site: SITE.id,
  known: '¿Cómo pago el predial?',
  unknown: 'xyzzy plugh',
});
