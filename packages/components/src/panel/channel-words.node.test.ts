import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { panel as texts } from '../locales/panel.es.ts';
import { inOrder, insteadWords, stateWords } from './channel-words.ts';

const LINES = [{ kind: 'phone', label: '(601) 555 0100', href: 'tel:+576015550100' } as const];
const nobody = { state: 'busy', reason: 'no-agents' } as const;
const words = (channel: Parameters<typeof stateWords>[0]) => [
  stateWords(channel, texts, undefined),
  insteadWords(channel, { lines: LINES }, texts),
];

describe('what the list says of a channel', () => {
  it('while nobody is at work, asks to write in the chat and to wait there', () => {
    assert.deepEqual(words({ kind: 'chat', ...nobody }), [
      `${texts.states.busy} · ${texts.reasons['no-agents']}`,
      '',
    ]);
  });

  it('while nobody is at work, sends whoever would call to the telephone, since nobody answers a call later', () => {
    for (const kind of ['call', 'sign-call'] as const)
      assert.deepEqual(words({ kind, ...nobody }), [texts.states.busy, 'Ahora puede usar: (601) 555 0100']);
  });

  it('offers the channels that answer now before a telephone number', () => {
    const [, instead] = words({ kind: 'call', ...nobody, alternatives: ['chat'] });
    assert.equal(instead, 'Ahora puede usar: Chat');
  });

  it('keeps silent about other ways where somebody answers, or the wait is known', () => {
    assert.deepEqual(words({ kind: 'call', state: 'available' }), [texts.states.available, '']);
    const expectedWait = { minSeconds: 120, maxSeconds: 240 };
    assert.deepEqual(words({ kind: 'call', state: 'busy', reason: 'all-agents-busy', expectedWait }), [
      'Con espera · Espera aproximada: de 2 a 4 minutos',
      '',
    ]);
  });

  it('puts sign language above the other channels, which keep their order', () => {
    const order = inOrder([{ kind: 'chat' }, { kind: 'call' }, { kind: 'sign-call' }]);
    assert.deepEqual(
      order.map(({ kind }) => kind),
      ['sign-call', 'chat', 'call'],
    );
  });
});
