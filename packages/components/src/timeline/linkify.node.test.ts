import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkify } from './linkify.ts';

const linksOf = (text: string) => linkify(text).flatMap(({ href }) => href ?? []);

test('the parts joined are the text, to the letter', () => {
  for (const text of [
    '',
    'Hola',
    'Vea www.bogota.gov.co, por favor.',
    '  <b>no</b> https://a.co\n\n(mailto:a@b.co) ',
  ]) {
    const joined = linkify(text).map(part => part.text);
    assert.equal(joined.join(''), text);
  }
});

test('addresses become links, without the punctuation of the sentence around them', () => {
  assert.deepEqual(linksOf('Entre a https://www.quito.gob.ec/tramites. Gracias.'), [
    'https://www.quito.gob.ec/tramites',
  ]);
  assert.deepEqual(linksOf('(vea www.bogota.gov.co)'), ['https://www.bogota.gov.co/']);
  assert.deepEqual(linksOf('¿https://a.example/x?y=1&z=2?'), ['https://a.example/x?y=1&z=2']);
  assert.deepEqual(linksOf('https://es.wikipedia.org/wiki/Quito_(ciudad)'), [
    'https://es.wikipedia.org/wiki/Quito_(ciudad)',
  ]);
  assert.deepEqual(linksOf('Escriba a atencion.ciudadana@quito.gob.ec o llame a tel:195'), [
    'mailto:atencion.ciudadana@quito.gob.ec',
    'tel:195',
  ]);
});

test('nothing that could run a script becomes a link', () => {
  for (const text of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,hola',
    'file:///etc/passwd',
    'vbscript:x',
    'https://',
    'intent://x#Intent',
  ])
    assert.deepEqual(linksOf(text), [], text);
});

test('a long text without addresses is read in time that grows with its length only', () => {
  const text = 'a.'.repeat(4_000);
  const parts = linkify(text);
  assert.deepEqual(parts, [{ text }]);
});
