import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import type { PrivacyNotice } from '@ventanilla/protocol';
import {
  directoryOf,
  type HandlerFixture,
  newToken,
  opening,
  SITE,
  startHandler,
} from '../test-support/handler-fixture.ts';

const CONTACTS = '/v1/sites/ciudad/contacts';
const PRIVACY: PrivacyNotice = { version: '2026-1', text: { es: 'Sus datos, solo para atenderle.' } };
const SHOWN = { version: '2026-1', hash: 'a'.repeat(64) };

describe("a site's privacy notice", () => {
  let server: HandlerFixture | undefined;
  afterEach(() => server?.close());

  async function start(privacy: PrivacyNotice): Promise<HandlerFixture> {
    server = await startHandler({ sites: directoryOf({ ...SITE, privacy }) });
    return server;
  }

  it('is told with the availability, before anybody writes', async () => {
    const { call } = await start({ ...PRIVACY, asks: true });
    const { body } = await call('GET', '/v1/sites/ciudad/availability');
    assert.deepEqual(body.privacy, { ...PRIVACY, asks: true });
  });

  it('once shown is in the log with its version and hash, after the first message', async () => {
    const { call } = await start(PRIVACY);
    const token = newToken();
    const opened = await call('POST', CONTACTS, { token, body: { ...opening(), notice: SHOWN } });
    assert.equal(opened.status, 201);
    const { body } = await call('GET', `${CONTACTS}/${opened.body.contact.id}/events`, { token });
    const [, written, consent] = body.events;
    assert.equal(written.kind, 'message');
    assert.deepEqual([consent.n, consent.kind, consent.actor], [3, 'consent-given', { role: 'citizen' }]);
    assert.deepEqual(consent.payload, { purpose: 'personal-data', ...SHOWN });
  });

  it('that asks for an answer lets nobody write without one, and keeps the answer', async () => {
    const { call } = await start({ ...PRIVACY, asks: true });
    const token = newToken();
    for (const notice of [{}, { notice: SHOWN }]) {
      const refused = await call('POST', CONTACTS, { token, body: { ...opening(), ...notice } });
      assert.deepEqual([refused.status, refused.body.code], [403, 'consent-required']);
    }
    const body = { ...opening(), notice: { ...SHOWN, accepted: true } };
    const opened = await call('POST', CONTACTS, { token, body });
    const again = await call('POST', CONTACTS, { token, body });
    assert.deepEqual([opened.status, again.body.contact.id], [201, opened.body.contact.id]);
    const log = await call('GET', `${CONTACTS}/${opened.body.contact.id}/events`, { token });
    const given = log.body.events.filter(({ kind }: { kind: string }) => kind === 'consent-given');
    assert.deepEqual(
      given.map(({ payload }: { payload: object }) => payload),
      [{ purpose: 'personal-data', ...SHOWN, accepted: true }],
    );
  });

  for (const kind of ['call', 'sign-call'] as const) {
    it(`that asks for an answer lets nobody open a contact by ${kind} without one, and keeps the answer`, async () => {
      const channels = {
        ...SITE.channels,
        call: { hours: 'always' as const, skills: [] },
        'sign-call': { hours: 'always' as const, skills: [], signLanguages: ['csn'] },
      };
      server = await startHandler({
        sites: directoryOf({ ...SITE, channels, privacy: { ...PRIVACY, asks: true } }),
      });
      const { call } = server;
      const token = newToken();
      const id = '0d4be0a4-5b5c-4b0e-9d5c-3a1c8a3f2b11';
      const started =
        kind === 'call' ? { id, media: 'voice' } : { id, media: 'sign', signLanguage: 'csn', notice: SHOWN };
      const body = { channel: kind, locale: 'es', call: started };
      const refused = await call('POST', CONTACTS, { token, body: { ...body, notice: SHOWN } });
      assert.deepEqual([refused.status, refused.body.code], [403, 'consent-required']);
      const accepted = { ...SHOWN, accepted: true };
      const opened = await call('POST', CONTACTS, { token, body: { ...body, notice: accepted } });
      assert.equal(opened.status, 201);
      const log = await call('GET', `${CONTACTS}/${opened.body.contact.id}/events`, { token });
      const given = log.body.events.filter(({ kind }: { kind: string }) => kind === 'consent-given');
      assert.deepEqual(given.at(-1)?.payload, { purpose: 'personal-data', ...accepted });
    });
  }

  it('that asks for an answer takes no name and number without one', async () => {
    const callback = { hours: 'always' as const, skills: [], callback: { country: 'CO' } };
    const channels = { ...SITE.channels, callback };
    server = await startHandler({
      sites: directoryOf({ ...SITE, channels, privacy: { ...PRIVACY, asks: true } }),
    });
    const wish = {
      id: '0d4be0a4-5b5c-4b0e-9d5c-3a1c8a3f2b10',
      name: 'Rosa Cárdenas',
      reason: 'Una multa',
      phone: '300 555 0101',
      when: 'turn',
      key: newToken().replace(/^vt1_/, 'cb1_'),
    };
    const ask = (notice: object) =>
      server?.call('POST', CONTACTS, {
        token: newToken(),
        body: { channel: 'callback', locale: 'es', callback: { ...wish, notice } },
      });
    const refused = await ask(SHOWN);
    assert.deepEqual([refused?.status, refused?.body.code], [403, 'consent-required']);
    assert.equal((await ask({ ...SHOWN, accepted: true }))?.status, 201);
  });
});
