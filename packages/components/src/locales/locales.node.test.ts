import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messages as en } from './en.ts';
import { messages as es } from './es.ts';

test('counted texts agree in number', () => {
  assert.equal(es.composer.left(1), 'Queda 1 carácter');
  assert.equal(es.composer.left(2), 'Quedan 2 caracteres');
  assert.equal(es.composer.left(-3), 'Sobran 3 caracteres');
  assert.equal(en.composer.left(1), '1 character left');
});

test('a place in the queue is told as a sentence', () => {
  assert.equal(es.chat.position(1), 'Usted es la siguiente persona en la fila');
  assert.equal(es.chat.position(3), 'Usted es la persona número 3 en la fila');
});

test('an expected wait is told in whole minutes, at least one', () => {
  assert.equal(es.panel.wait({ minSeconds: 0, maxSeconds: 20 }), 'Espera aproximada: 1 minuto');
  assert.equal(es.panel.wait({ minSeconds: 100, maxSeconds: 310 }), 'Espera aproximada: de 2 a 5 minutos');
  assert.equal(en.panel.wait({ minSeconds: 100, maxSeconds: 310 }), 'Expected wait: 2 to 5 minutes');
});

test('every problem says something, ends its sentences, and shows no code', () => {
  for (const { errors } of [es, en])
    for (const [code, sentence] of Object.entries(errors)) {
      assert.match(sentence, /\.$/, code);
      assert.equal(sentence.includes(code) && code.includes('-'), false, code);
    }
});

test('a code of a later release is told as a fault of ours', () => {
  assert.equal(es.problem('brand-new' as 'internal'), es.errors.internal);
  assert.equal(es.problem('contact-closed'), es.errors['contact-closed']);
});
