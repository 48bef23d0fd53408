import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cannedQueryAt, insertReply, matchingReplies } from './canned-replies.ts';

const replies = [
  { shortcut: 'despedida', text: 'Gracias por escribirnos.' },
  { shortcut: 'horario', text: 'Atendemos de lunes a viernes.' },
  { shortcut: 'saludo', text: '¡Buenos días! ¿En qué puedo ayudarle?' },
  { shortcut: 'pico-y-placa-horario', text: 'La restricción rige de 6 a 21 horas.' },
];
const shortcuts = (word: string) => matchingReplies(replies, word).map(reply => reply.shortcut);

describe('a slash', () => {
  it('at the beginning or behind white space looks for a saved reply', () => {
    assert.deepEqual(cannedQueryAt('/', 1), { start: 0, end: 1, word: '' });
    assert.deepEqual(cannedQueryAt('Hola /sal', 9), { start: 5, end: 9, word: 'sal' });
    assert.deepEqual(cannedQueryAt('Hola\n/sal y más', 9), { start: 5, end: 9, word: 'sal' });
  });

  it('inside a word, a date or an address is left alone, and so is one already passed', () => {
    assert.equal(cannedQueryAt('y/o', 3), undefined);
    assert.equal(cannedQueryAt('https://quito.gob.ec', 20), undefined);
    assert.equal(cannedQueryAt('/sal y más', 10), undefined);
  });
});

describe('saved replies', () => {
  it('are found by the beginning of their shortcut, then by any part of it, then by their text', () => {
    assert.deepEqual(shortcuts('hora'), ['horario', 'pico-y-placa-horario']);
    assert.deepEqual(shortcuts('horas'), ['pico-y-placa-horario']);
    assert.equal(shortcuts('').length, replies.length);
    assert.deepEqual(shortcuts('nada-así'), []);
  });

  it('are found without accents and in any case', () => {
    assert.deepEqual(shortcuts('RESTRICCION'), ['pico-y-placa-horario']);
  });

  it('take the place of what was typed, with the caret behind them', () => {
    const text = 'Hola. /des Ana';
    const query = cannedQueryAt(text, 10);
    assert.ok(query && replies[0]);
    assert.deepEqual(insertReply(text, query, replies[0]), {
      text: 'Hola. Gracias por escribirnos. Ana',
      caret: 30,
    });
  });
});
