import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { excerpt, phoneWords, searchTerms, wordsOf } from './search-terms.ts';

const isFound = (typed: string, words: Set<string>) =>
  searchTerms(typed).every(term =>
    term.some(beginning => [...words].some(word => word.startsWith(beginning))),
  );

describe('what an agent looks for', () => {
  it('is found whatever its accents and capitals, by the beginnings of words, all of them', () => {
    const said = wordsOf('¿Cuánto debo de PREDIAL por mi casa en Chapinero?');
    for (const typed of ['predial', 'Prédial chapi', 'cuánto', 'CASA predi'])
      assert.ok(isFound(typed, said), typed);
    for (const typed of ['predios', 'predial usaquén', 'apinero']) assert.ok(!isFound(typed, said), typed);
  });

  it('may be a telephone number, with or without a country’s code, spaces or a leading zero', () => {
    const noted = phoneWords('+593 98 692 5363');
    for (const typed of ['0986925363', '+593986925363', '98 692 5363', '6925363', '098-692-5363']) {
      assert.ok(isFound(typed, noted), typed);
    }
    assert.ok(!isFound('0986925364', noted));
    assert.ok(isFound('+57 300 123 4567', phoneWords('300 123 4567')));
    assert.equal(phoneWords('123').size, 0);
  });

  it('asks for nothing where nothing was typed but signs', () => {
    assert.deepEqual(searchTerms(' ¿? '), []);
  });

  it('is shown with the words around it', () => {
    const long = `${'Buenas tardes. '.repeat(20)}Perdí mi licencia de conducción ayer. ${'Gracias. '.repeat(20)}`;
    const shown = excerpt(long, searchTerms('LICENCIA'));
    assert.match(shown ?? '', /^….*Perdí mi licencia de conducción ayer.*…$/);
    assert.ok((shown ?? '').length <= 142);
    assert.equal(excerpt('Nada de eso', searchTerms('licencia')), undefined);
  });
});
