import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCatalogue } from './read-catalogue.ts';

const PREDIAL = `{ "id": "predial", "title": "Impuesto predial", "summary": "Pague el impuesto de su casa", "competentBody": "Municipio", "updatedAt": "2026-11-02" }`;
const CSV = `id;title;summary;competentBody;updatedAt;channels;documents;fullyDigital24x7
predial;Impuesto predial;Pague el impuesto de su casa;Municipio;2026-11-02;online|phone;Cédula|Escritura;sí
patente;Patente municipal;"Para ejercer;
una actividad";Municipio;2026-11-02;;;no
`;

describe('a catalogue file', () => {
  it('in our own form is taken, with defaults for what it leaves out', () => {
    const { procedures, redirects } = readCatalogue(`{ "procedures": [${PREDIAL}] }`, 'c.json');
    assert.equal(procedures[0]?.title, 'Impuesto predial');
    assert.equal(procedures[0]?.info, true);
    assert.equal(procedures[0]?.fullyDigital24x7, false);
    assert.deepEqual(redirects, []);
  });

  it('with an id twice names both lines', () => {
    assertMistakes(`{ "procedures": [\n${PREDIAL},\n${PREDIAL}\n] }`, 'c.json', [
      'c.json:3:3: procedures[1].id "predial" is taken already at c.json:2:3; choose another id',
    ]);
  });

  it('with a field missing or misspelt names its line and what would be right', () => {
    const text = `{ "procedures": [\n${PREDIAL.replace('"title"', '"titel"')}\n] }`;
    assertMistakes(text, 'c.json', [
      'c.json:2:1: procedures[0].title is missing; expected a text',
      'c.json:2:20: procedures[0].titel is not a setting; did you mean title?',
    ]);
  });

  it('that is CSV is taken, with lists and flags in their columns', () => {
    const [predial, patente] = readCatalogue(CSV, 'c.csv').procedures;
    assert.deepEqual(predial?.channels, ['online', 'phone']);
    assert.deepEqual(predial?.documents, [
      { name: 'Cédula', required: true },
      { name: 'Escritura', required: true },
    ]);
    assert.equal(predial?.fullyDigital24x7, true);
    assert.equal(patente?.summary, 'Para ejercer;\nuna actividad');
  });

  it('that is CSV names the line of a wrong row', () => {
    assertMistakes(CSV.replace('patente;Patente municipal', 'predial;Patente municipal'), 'c.csv', [
      'c.csv:3:1: procedures[1].id "predial" is taken already at c.csv:2:1; choose another id',
    ]);
    assertMistakes(CSV.replace('2026-11-02;online', 'ayer;online'), 'c.csv', [
      'c.csv:2:1: procedures[0].updatedAt expected a day such as "2026-11-02", in quotes; found "ayer"',
    ]);
  });

  it('of schema.org’s form gives its services', () => {
    const text = JSON.stringify({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'Organization', name: 'Municipio' },
        {
          '@type': 'GovernmentService',
          '@id': 'https://ciudad.example/tramites/predial',
          name: 'Impuesto predial',
          alternateName: 'Contribución territorial',
          description: 'Pague el impuesto de su casa',
          provider: { '@type': 'GovernmentOrganization', name: 'Municipio' },
          offers: { price: 0 },
          availableChannel: { serviceUrl: 'https://ciudad.example/predial', processingTime: '5 días' },
          dateModified: '2026-11-02T08:00:00Z',
        },
      ],
    });
    const [service] = readCatalogue(text, 'c.jsonld').procedures;
    assert.equal(service?.id, 'predial');
    assert.equal(service?.competentBody, 'Municipio');
    assert.equal(service?.cost, 'Sin costo');
    assert.deepEqual(service?.synonyms, ['Contribución territorial']);
    assert.deepEqual(service?.channels, ['online']);
    assert.equal(service?.updatedAt, '2026-11-02');
  });

  it('of schema.org’s form names the line of a service that lacks something', () => {
    assertMistakes(
      `[\n{ "@type": "GovernmentService", "identifier": "predial",\n"name": "Predial", "provider": "Municipio", "dateModified": "2026-11-02" }]`,
      'c.jsonld',
      ['c.jsonld:2:1: procedures[0].summary is missing; expected a text'],
    );
  });

  it('of an unknown form says which there are', () => {
    assertMistakes('', 'c.xlsx', ['c.xlsx: a catalogue ends in .json, .yaml, .yml, .jsonld, .csv']);
  });
});

function assertMistakes(text: string, name: string, mistakes: string[]): void {
  assert.throws(() => readCatalogue(text, name), { name: 'CommandError', message: mistakes.join('\n') });
}
