import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Procedure } from '@ventanilla/protocol';
import { createCatalogueIndex } from './catalogue-index.ts';
import { suggestProcedures } from './suggest-procedures.ts';

const entry = (id: string, title: string): Procedure => ({
  id,
  title,
  synonyms: [],
  summary: `Trámite de ${title.toLowerCase()}.`,
  requirements: [],
  documents: [],
  cost: '',
  processingTime: '',
  channels: [],
  info: true,
  book: false,
  online: false,
  fullyDigital24x7: false,
  competentBody: 'Secretaría',
  faq: [],
  updatedAt: '2026-10-01',
});
const index = createCatalogueIndex({
  procedures: [
    entry('predial', 'Impuesto predial'),
    entry('catastral', 'Certificado catastral'),
    entry('residencia', 'Certificado de residencia'),
    entry('tradicion', 'Certificado de tradición'),
    entry('estratificacion', 'Certificado de estratificación'),
    entry('licencia', 'Licencia de conducción'),
  ],
  redirects: [
    { id: 'luz', title: 'Recibo de la luz', phrases: ['recibo de la luz'], institution: 'Electrificadora' },
  ],
});
const idsFor = (...said: string[]) => suggestProcedures(index, said).map(({ id }) => id);

describe('suggestions to an agent', () => {
  it('are what fits, best first, whatever was said around it', () => {
    assert.deepEqual(idsFor('buenas tardes', 'quiero pagar el impuesto predial', 'gracias'), ['predial']);
  });

  it('are three at most', () => {
    assert.equal(
      idsFor('un certificado catastral, de residencia, de tradición o de estratificación').length,
      3,
    );
  });

  it('are none where nothing fits, in an emergency, or for the business of another body', () => {
    assert.deepEqual(idsFor(), []);
    assert.deepEqual(idsFor('¿a qué sabe la luna?'), []);
    assert.deepEqual(idsFor('hay un incendio en mi casa y necesito un certificado catastral'), []);
    assert.deepEqual(idsFor('el recibo de la luz'), []);
  });
});
