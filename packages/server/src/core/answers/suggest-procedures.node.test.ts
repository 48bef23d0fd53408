import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleProcedure } from '../../testing/sample-procedure.ts';
import { createCatalogueIndex } from './catalogue-index.ts';
import { suggestProcedures } from './suggest-procedures.ts';

const index = createCatalogueIndex({
  procedures: [
    sampleProcedure('predial', 'Impuesto predial'),
    sampleProcedure('catastral', 'Certificado catastral'),
    sampleProcedure('residencia', 'Certificado de residencia'),
    sampleProcedure('tradicion', 'Certificado de tradición'),
    sampleProcedure('estratificacion', 'Certificado de estratificación'),
    sampleProcedure('licencia', 'Licencia de conducción'),
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
