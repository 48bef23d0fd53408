import assert from 'node:assert/strict';
import { it } from 'node:test';
import { es } from '../locales/es.ts';
import { deskTitle } from './desk-title.ts';

it('the title counts offers and unread messages together, and says nothing of zero', () => {
  assert.equal(deskTitle({ offers: 0, unread: 0 }, true, es), 'Mesa de atención');
  assert.equal(deskTitle({ offers: 1, unread: 2 }, false, es), '(3) Mesa de atención');
});

it('the title calls in turns while something is offered, never for messages alone', () => {
  assert.equal(deskTitle({ offers: 1, unread: 0 }, true, es), '¡Nuevo contacto!');
  assert.equal(deskTitle({ offers: 0, unread: 1 }, true, es), '(1) Mesa de atención');
});

it('the title calls in turns while a citizen does', () => {
  assert.equal(deskTitle({ offers: 0, calls: 1, unread: 0 }, true, es), es.call.rings.title);
  assert.equal(deskTitle({ offers: 0, calls: 1, unread: 0 }, false, es), '(1) Mesa de atención');
});
