import { describe, it } from 'node:test';
import { directoryOf, SITE } from '../../test-support/handler-fixture.ts';
import { botContract } from '../../testing/bot-contract.ts';
import { sampleProcedure } from '../../testing/sample-procedure.ts';
import { createCatalogueIndex } from '../answers/catalogue-index.ts';
import { createCatalogueBot } from './catalogue-bot.ts';

const index = createCatalogueIndex({
  procedures: [
    sampleProcedure('predial', 'Impuesto predial', {
      summary: 'Consulte y pague el impuesto de su casa o terreno.',
      fullyDigital24x7: true,
    }),
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
