import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DraftStore } from './drafts.ts';

/** A storage as the browser's, over a map that a test can look into. */
function storageOver(items: Map<string, string>, full = false): Storage {
  return {
    get length() {
      return items.size;
    },
    key: index => [...items.keys()][index] ?? null,
    getItem: key => items.get(key) ?? null,
    setItem: (key, value) => {
      if (full) throw new DOMException('full', 'QuotaExceededError');
      items.set(key, value);
    },
    removeItem: key => void items.delete(key),
    clear: () => items.clear(),
  };
}

const draft = { mode: 'note', reply: 'Buenos días', note: 'llamar mañana' } as const;
const empty = { mode: 'reply', reply: '', note: '' };

describe('a draft', () => {
  it('is there after a reload, for its own contact and site only', () => {
    const items = new Map<string, string>();
    new DraftStore('quito', storageOver(items)).set('c1', draft);
    assert.deepEqual(new DraftStore('quito', storageOver(items)).get('c1'), draft);
    assert.deepEqual(new DraftStore('quito', storageOver(items)).get('c2'), empty);
    assert.deepEqual(new DraftStore('bogota', storageOver(items)).get('c1'), empty);
  });

  it('leaves nothing behind once sent', () => {
    const items = new Map<string, string>();
    const drafts = new DraftStore('quito', storageOver(items));
    drafts.set('c1', draft);
    drafts.set('c1', { ...draft, reply: '', note: '' });
    assert.equal(items.size, 0);
  });

  it('is kept in memory when the storage is full', () => {
    const drafts = new DraftStore('quito', storageOver(new Map(), true));
    drafts.set('c1', draft);
    assert.deepEqual(drafts.get('c1'), draft);
  });

  it('that something else has garbled counts as none', () => {
    const items = new Map([['ventanilla-desk:quito:draft:c1', '{"mode":7}']]);
    assert.deepEqual(new DraftStore('quito', storageOver(items)).get('c1'), empty);
  });

  it('is forgotten with all others of the site when the agent leaves', () => {
    const items = new Map([['other', 'kept']]);
    const drafts = new DraftStore('quito', storageOver(items));
    drafts.set('c1', draft);
    drafts.set('c2', draft);
    drafts.clear();
    assert.deepEqual(drafts.get('c1'), empty);
    assert.deepEqual([...items.keys()], ['other']);
  });
});
