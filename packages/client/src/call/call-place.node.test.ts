import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { KeyValueStore } from '../storage/key-value-store.ts';
import { MemoryStorage } from '../test-support/memory-storage.ts';
import { CallPlace } from './call-place.ts';
import type { LoggedCall } from './logged-call.ts';

const AT = '2026-03-02T15:00:00.000Z';
const rung: LoggedCall = { id: 'c', media: 'video', by: 'citizen', at: AT, guests: [] };
const taken: LoggedCall = { ...rung, acceptedAt: AT };
const over: LoggedCall = { ...taken, ended: { by: 'agent', reason: 'hung-up' } };

function newPlace(storage = new MemoryStorage()) {
  return { storage, place: new CallPlace(new KeyValueStore(storage, 'page/')) };
}

describe("a page's place in a call", () => {
  it('is within the one that was begun here once it is taken, and again after a reload', () => {
    const { place, storage } = newPlace();
    place.begin('c');
    assert.equal(place.follow(rung, 'within'), 'apart');
    assert.equal(place.follow(taken, 'within'), 'within');
    assert.equal(newPlace(storage).place.follow(taken, 'within'), 'within');
    assert.equal(newPlace().place.follow(taken, 'within'), 'apart');
  });

  it('ends once, and leaves nothing for a reload', () => {
    const { place, storage } = newPlace();
    place.begin('c');
    assert.ok(!place.isFree);
    assert.deepEqual([place.follow(over, 'within'), place.follow(over, 'within')], ['ended', 'apart']);
    assert.ok(place.isFree);
    assert.equal(storage.length, 0);
  });

  it('is not taken again where the person has left, until they come back', () => {
    const { place } = newPlace();
    place.enter('c');
    place.leave('c');
    assert.equal(place.follow(taken, 'guest'), 'apart');
    place.enter('c');
    assert.equal(place.follow(taken, 'guest'), 'within');
  });

  it('is lost to whoever is in the call no more, and to no one who is just taking it', () => {
    const { place } = newPlace();
    place.enter('c');
    assert.equal(place.follow(taken, 'outside'), 'apart', 'the log has not heard of it');
    assert.equal(place.follow(taken, 'within'), 'within');
    assert.equal(place.follow(taken, 'outside'), 'gone');
    assert.equal(place.call, undefined);
  });

  it('is kept for an agent whose call the citizen has not taken, whoever holds the contact', () => {
    const { place } = newPlace();
    place.begin('c');
    assert.equal(place.follow({ ...rung, by: 'agent' }, 'outside'), 'apart');
    assert.equal(place.follow(rung, 'outside'), 'gone');
  });

  it('has a call under way that the log has not told of, and none that it has told the end of', () => {
    const { place } = newPlace();
    assert.equal(place.underWay(undefined), undefined);
    assert.equal(place.underWay(rung), 'c');
    place.begin('d');
    assert.equal(place.underWay(undefined), 'd');
    assert.equal(place.underWay(over), 'd');
    place.begin('c');
    assert.equal(place.underWay(over), undefined);
  });
});
