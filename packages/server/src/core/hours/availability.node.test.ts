import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ChannelAvailability, SiteConfiguration } from '@ventanilla/protocol';
import type { ChannelCapacity } from './availability.ts';
import { openingVerdict, siteAvailability } from './availability.ts';

const site: SiteConfiguration = {
  id: 'bogota',
  name: 'Movilidad',
  timeZone: 'America/Bogota',
  locale: 'es-CO',
  origins: [],
  channels: {
    chat: { hours: [{ days: ['monday', 'tuesday'], from: '07:00', to: '17:00' }], skills: [] },
  },
  lines: [{ kind: 'phone', label: '(601) 364 9400, opción 2', href: 'tel:+576013649400' }],
  cannedReplies: [],
};
const available: ChannelCapacity = { state: 'available' };
const busy: ChannelCapacity = { state: 'busy', reason: 'all-agents-busy' };
const nobody: ChannelCapacity = { state: 'busy', reason: 'no-agents' };

/** What the site says of its chat at a time of Bogotá. */
function chatAt(local: string, capacity?: ChannelCapacity): ChannelAvailability {
  const told = siteAvailability(site, bogota(local), capacity === undefined ? {} : { chat: capacity });
  const { kind, ...availability } = told.channels[0] ?? assert.fail('no channel');
  assert.equal(kind, 'chat');
  return availability;
}

describe('availability', () => {
  it('says what the backend says while the office is open', () => {
    assert.deepEqual(chatAt('2026-03-02T07:00:00', available), available);
    assert.deepEqual(chatAt('2026-03-02T07:00:00', busy), busy);
    assert.deepEqual(chatAt('2026-03-02T07:00:00', nobody), nobody);
  });

  it('says when the office opens next while it is closed, whoever is at the desk', () => {
    const closed = { state: 'closed', reason: 'outside-hours', opensAt: '2026-03-03T12:00:00.000Z' };
    for (const capacity of [available, busy, nobody]) {
      assert.deepEqual(chatAt('2026-03-02T17:00:00', capacity), closed);
    }
  });

  it('starts nothing new in the last five minutes', () => {
    assert.deepEqual(chatAt('2026-03-02T16:54:59.999', available), available);
    assert.deepEqual(chatAt('2026-03-02T16:55:00', available), {
      state: 'existing-only',
      reason: 'closing-soon',
    });
  });

  it('calls a channel without a backend unavailable, and lists the telephone all the same', () => {
    assert.deepEqual(chatAt('2026-03-02T09:00:00'), { state: 'unavailable' });
    assert.deepEqual(siteAvailability(site, 0, {}).lines, site.lines);
  });

  it('tells what was filmed by where it stands, in the order of the sign languages, and nothing where nothing was', () => {
    const clip = (src: string) => ({ src, transcript: 'Aviso' });
    const signCall = { hours: 'always' as const, skills: [], signLanguages: ['csn', 'ase'] };
    const told = (channel: NonNullable<SiteConfiguration['channels']['sign-call']>) => {
      const channels = { 'sign-call': channel };
      return siteAvailability({ ...site, channels }, 0, { 'sign-call': available }).channels[0]?.signClips;
    };
    assert.equal(told(signCall), undefined);
    const clips = {
      ase: { notice: clip('/ase/notice.webm') },
      csn: { hours: clip('/csn/hours.webm'), notice: clip('/csn/notice.webm') },
    };
    const known = told({ ...signCall, clips });
    assert.deepEqual(known, {
      notice: { csn: clip('/csn/notice.webm'), ase: clip('/ase/notice.webm') },
      hours: { csn: clip('/csn/hours.webm') },
    });
    assert.deepEqual(Object.keys(known?.notice ?? {}), ['csn', 'ase']);
  });
});

describe('opening a contact', () => {
  const at = (local: string, capacity?: ChannelCapacity) =>
    openingVerdict(site, 'chat', bogota(local), capacity);

  it('is allowed within hours, also while all are busy or nobody has signed in yet', () => {
    for (const capacity of [undefined, available, busy, nobody]) {
      assert.deepEqual(at('2026-03-02T09:00:00', capacity), { open: true });
    }
  });

  it('is refused outside hours with the next opening', () => {
    assert.deepEqual(at('2026-03-02T06:59:59'), {
      open: false,
      code: 'channel-closed',
      opensAt: '2026-03-02T12:00:00.000Z',
    });
  });

  it('is refused in the last minutes with the opening after', () => {
    assert.deepEqual(at('2026-03-02T16:58:00'), {
      open: false,
      code: 'channel-closed',
      opensAt: '2026-03-03T12:00:00.000Z',
    });
  });

  it('is refused where the channel is switched off', () => {
    const off: SiteConfiguration = { ...site, channels: {} };
    assert.deepEqual(openingVerdict(off, 'chat', bogota('2026-03-02T09:00:00')), {
      open: false,
      code: 'channel-unavailable',
    });
    assert.deepEqual(at('2026-03-02T09:00:00', { state: 'unavailable' }), {
      open: false,
      code: 'channel-unavailable',
    });
  });
});

function bogota(local: string): number {
  return Date.parse(`${local}-05:00`);
}
