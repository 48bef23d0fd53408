import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Colleague } from '@ventanilla/client';
import type { CallState } from '@ventanilla/client/call';
import { invitable } from './invitable.ts';

const person = (id: string, skills: string[], presence: Colleague['presence'] = 'available'): Colleague => ({
  id,
  name: id,
  skills,
  presence,
});
const call = (change: Partial<CallState>) => ({ guests: [], ...change }) as unknown as CallState;
const idsOf = (people: readonly Colleague[]) => people.map(({ id }) => id);

it('whoever signs the language of the call comes first, and any sign language counts where the call has none', () => {
  const people = [person('luis', []), person('eva', ['csn']), person('rosa', ['ecs', 'taxes'])];
  const signed = invitable(people, call({ signLanguage: 'csn' }));
  assert.deepEqual(idsOf(signed.interpreters), ['eva']);
  assert.deepEqual(idsOf(signed.others), ['luis', 'rosa']);
  assert.deepEqual(idsOf(invitable(people, call({})).interpreters), ['eva', 'rosa']);
});

it('nobody is asked who is away, or who was asked already', () => {
  const people = [person('luis', []), person('eva', [], 'away'), person('rosa', [], 'offline')];
  assert.deepEqual(idsOf(invitable(people, call({})).others), ['luis']);
  const guests: CallState['guests'] = [{ id: 'luis', name: 'Luis', role: 'colleague', joined: false }];
  assert.deepEqual(idsOf(invitable(people, call({ guests })).others), []);
});
