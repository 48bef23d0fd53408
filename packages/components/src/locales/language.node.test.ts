import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatTag, languageOf } from './language.ts';
import { loadMessages, loadPanelMessages } from './load-messages.ts';
import { openingWords } from './opening.ts';

// Kichwa of Ecuador by two tags, Wayuunaiki, Nasa Yuwe: browsers have no dates, numbers or plurals in them.
const WITHOUT_DATA = ['qu-EC', 'quz', 'quz-Latn-EC', 'guc', 'guc-CO', 'pbb'];
const NONSENSE = ['', 'x', 'es_CO', 'español', 'constructor', '--', 'arn', 'ara', 'ptx', 'english'];

test('each language serves its own tags, in any case and with any region', () => {
  assert.deepEqual(['es', 'es-419', 'EN-gb', 'en', 'pt-BR', 'pt', 'ar', 'ar-EG'].map(languageOf), [
    'es',
    'es',
    'en',
    'en',
    'pt',
    'pt',
    'ar',
    'ar',
  ]);
});

test('a language without texts, and what is no tag at all, is served in Spanish', async () => {
  for (const tag of [...WITHOUT_DATA, ...NONSENSE]) {
    assert.equal((await loadMessages(tag)).chat.end, 'Terminar', tag);
    assert.equal((await loadPanelMessages(tag)).close, 'Cerrar', tag);
  }
});

test('dates, numbers and plurals of a language without data are Spanish, not the browser’s own', async () => {
  for (const tag of [...WITHOUT_DATA, ...NONSENSE]) {
    const { locale, timeline, composer } = await loadMessages(tag);
    assert.match(new Intl.DateTimeFormat(locale).resolvedOptions().locale, /^es\b/, tag);
    assert.match(new Intl.NumberFormat(timeline.locale).resolvedOptions().locale, /^es\b/, tag);
    assert.match(
      openingWords('2026-03-06T12:00:00Z', locale, 'America/Bogota', Date.parse('2026-03-02T13:00:00Z')),
      /^viernes, /,
      tag,
    );
    assert.equal(composer.left(1), 'Queda 1 carácter', tag);
  }
});

test('the region that is asked for decides how dates are written, whatever the language', () => {
  assert.equal(formatTag('es', 'es-CO'), 'es-CO');
  assert.equal(formatTag('es', 'qu-EC'), 'es-EC');
  assert.equal(formatTag('pt', 'pt-Latn-BR-u-ca-gregory'), 'pt-BR');
  assert.equal(formatTag('es', 'guc'), 'es');
});

test('a language that was loaded before is there at once', async () => {
  await loadMessages('pt-BR');
  assert.equal(loadMessages('pt-BR') instanceof Promise, false);
});
