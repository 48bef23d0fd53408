import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messages as ar } from './ar.ts';
import { messages as en } from './en.ts';
import { messages as es } from './es.ts';
import type { Messages } from './messages.ts';
import { messages as pt } from './pt.ts';

const ALL: Messages[] = [es, en, pt, ar];

test('counted texts agree in number', () => {
  assert.equal(es.composer.left(1), 'Queda 1 carácter');
  assert.equal(es.composer.left(2), 'Quedan 2 caracteres');
  assert.equal(es.composer.left(-3), 'Sobran 3 caracteres');
  assert.equal(en.composer.left(1), '1 character left');
  assert.equal(pt.composer.left(1), 'Resta 1 caractere');
  assert.equal(pt.composer.left(-1), 'Sobra 1 caractere');
  assert.equal(pt.composer.left(2), 'Restam 2 caracteres');
});

test('Arabic counts in each of its six forms', () => {
  const left = [0, 1, 2, 3, 11, 100].map(count => ar.composer.left(count).replace(/[\d\u0660-\u0669]+/, 'n'));
  assert.deepEqual(left, [
    'المتبقي: لا حروف',
    'المتبقي: حرف واحد',
    'المتبقي: حرفان',
    'المتبقي: n أحرف',
    'المتبقي: n حرفًا',
    'المتبقي: n حرف',
  ]);
});

test('a place in the queue is told as a sentence', () => {
  assert.equal(es.chat.position(1), 'Usted es la siguiente persona en la fila');
  assert.equal(es.chat.position(3), 'Usted es la persona número 3 en la fila');
  assert.equal(pt.chat.position(3), 'Você é a pessoa número 3 da fila');
});

test('an expected wait is told in whole minutes, at least one', () => {
  assert.equal(es.panel.wait({ minSeconds: 0, maxSeconds: 20 }), 'Espera aproximada: 1 minuto');
  assert.equal(es.panel.wait({ minSeconds: 100, maxSeconds: 310 }), 'Espera aproximada: de 2 a 5 minutos');
  assert.equal(en.panel.wait({ minSeconds: 100, maxSeconds: 310 }), 'Expected wait: 2 to 5 minutes');
  assert.equal(pt.panel.wait({ minSeconds: 0, maxSeconds: 20 }), 'Espera aproximada: 1 minuto');
});

test('a long wait is told as longer than a quarter of an hour, and no more exactly', () => {
  const long = { minSeconds: 900, maxSeconds: 2_460 };
  assert.equal(es.panel.wait(long), 'Espera aproximada: más de 15 minutos');
  assert.equal(en.panel.wait(long), 'Expected wait: more than 15 minutes');
  assert.equal(pt.panel.wait(long), 'Espera aproximada: mais de 15 minutos');
  assert.equal(ar.panel.wait(long), 'الانتظار المتوقع: أكثر من 15 دقيقة');
});

test('every problem says something, ends its sentences, and shows no code', () => {
  for (const { errors } of ALL)
    for (const [code, sentence] of Object.entries(errors)) {
      assert.match(sentence, /\.$/, code);
      assert.equal(sentence.includes(code) && code.includes('-'), false, code);
    }
});

test('a name of the other direction is set apart from the words around it', () => {
  assert.match(ar.chat.answering('Lucía'), /\u2068Lucía\u2069/);
});

test('no language is left with a sentence of another one', () => {
  for (const other of [en, pt, ar]) {
    const texts = flat(other);
    // Portuguese does share words with Spanish.
    const same = Object.entries(flat(es)).filter(([key, text]) => texts[key] === text);
    assert.deepEqual(
      same.filter(([, text]) => text.split(' ').length > 2),
      [],
      other.locale,
    );
  }
});

test('a code of a later release is told as a fault of ours', () => {
  for (const texts of ALL) assert.equal(texts.problem('brand-new' as 'internal'), texts.errors.internal);
  assert.equal(es.problem('contact-closed'), es.errors['contact-closed']);
});

/** The plain texts of a language by their path, such as `chat.end`. */
function flat(texts: object, path = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[path + key, value]]
        : typeof value === 'object'
          ? Object.entries(flat(value, `${path}${key}.`))
          : [],
    ),
  );
}
