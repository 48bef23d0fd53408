import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ContactCommand } from '../../core/ports/storage.ts';
import { sampleCommands } from '../../testing/sample-commands.ts';
import { chooseReferences } from './choose-references.ts';
import { headKey, type KnownState, planCommands } from './plan-commands.ts';

const { open, say, decide } = sampleCommands('city');

function known(commands: ContactCommand[]): KnownState {
  const references = new Map(commands.map((command, i) => [command, `R-${i}`]));
  return { heads: new Map(), sends: new Map(), references };
}

describe('planning commands', () => {
  it('writes a contact that is opened and spoken to in one batch once, as it ends', () => {
    const commands = [open('a'), say('a', 'hola'), say('a', 'adiós')];
    const plan = planCommands(commands, known(commands));
    assert.deepEqual([plan.opened.length, plan.changed.length, plan.events.length], [1, 0, 4]);
    assert.deepEqual([plan.opened[0]?.lastN, plan.opened[0]?.version, plan.opened[0]?.unread], [4, 3, 3]);
  });

  it('gives the same plan when it runs again', () => {
    const commands = [open('a'), say('a', 'hola', { id: 'x' }), say('a', 'hola', { id: 'x' })];
    const state = known(commands);
    assert.deepEqual(planCommands(commands, state), planCommands(commands, state));
  });

  it('finds a repeated send within its own batch', () => {
    const commands = [open('a'), say('a', 'hola', { id: 'x' }), say('a', 'hola', { id: 'x' })];
    const plan = planCommands(commands, known(commands));
    assert.deepEqual(
      plan.results.map(result => 'outcome' in result && result.outcome.status),
      ['stored', 'stored', 'duplicate'],
    );
    assert.equal(plan.events.length, 3);
  });

  it('knows a change that a message makes from one that moves a contact in the queue', () => {
    const [opening] = [open('a')];
    const [head] = planCommands([opening], known([opening])).opened;
    assert.ok(head);
    const state = { ...known([]), heads: new Map([[headKey('city', 'a'), head]]) };
    const closing = decide('a', () => ({ events: [], head: { status: 'closed' } }));
    assert.equal(planCommands([say('a', 'hola')], state).changed[0]?.onlyProgress, true);
    assert.equal(planCommands([closing, say('a', 'hola')], state).changed[0]?.onlyProgress, false);
    assert.equal(planCommands([say('a', 'hola'), closing], state).changed[0]?.onlyProgress, false);
  });

  it('takes a decision with two sends for a fault', () => {
    const opening = open('a');
    const message = {
      kind: 'message',
      payload: { id: 'x', text: 'hola' },
      actor: { role: 'citizen' },
    } as const;
    const twice = decide('a', () => ({
      events: [message, message].map(event => ({ ...event, isSend: true })),
    }));
    const [, result] = planCommands(
      [opening, { ...twice, ...sendOf(opening, 'y') }],
      known([opening]),
    ).results;
    assert.ok(result && 'error' in result && result.error instanceof TypeError);
  });
});

describe('choosing reference numbers', () => {
  it('asks again for those that are taken, and gives none twice', () => {
    const words = ['R-1', 'R-1', 'R-2', 'R-3', 'R-4'];
    const createReference = () => words.shift() ?? 'R-9';
    const [first, second] = [open('a', { createReference }), open('b', { createReference })];
    const choosing = chooseReferences([first, second, say('a', 'hola')]);
    assert.deepEqual(proposedBy(choosing.next()), ['R-1', 'R-1']);
    assert.deepEqual(proposedBy(choosing.next(new Set())), ['R-2']);
    const end = choosing.next(new Set(['city R-2']));
    assert.deepEqual(proposedBy(end), ['R-3']);
    const done = choosing.next(new Set());
    assert.deepEqual(
      done.value,
      new Map([
        [first, 'R-1'],
        [second, 'R-3'],
      ]),
    );
  });
});

function sendOf(command: ContactCommand, id: string): Pick<ContactCommand, 'send'> {
  return command.send ? { send: { ...command.send, id } } : {};
}

function proposedBy(step: ReturnType<ReturnType<typeof chooseReferences>['next']>): string[] {
  return step.done ? [] : step.value.map(({ reference }) => reference);
}
