import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Catalogue, ReadableEvent, Report, SiteConfiguration } from '@ventanilla/protocol';
import {
  directoryOf,
  type HandlerFixture,
  message,
  newToken,
  opening,
  SITE,
  startHandler,
} from '../../test-support/handler-fixture.ts';
import { taxProcedure } from '../../test-support/tax-procedure.ts';
import { createCatalogueIndex } from '../answers/catalogue-index.ts';
import type { BotProvider } from '../ports/bot.ts';

const CONTACTS = '/v1/sites/ciudad/contacts';
const CHAT = { hours: 'always', skills: ['chat'] } as const;

function siteWith(chat: SiteConfiguration['channels']['chat']): SiteConfiguration {
  return { ...SITE, channels: { chat: chat ?? { hours: 'always', skills: [] } } };
}

const BOT_FIRST = siteWith({ ...CHAT, skills: ['chat'], bot: { mode: 'bot-first', emergencyLine: '123' } });
/** Open in the first minute of Mondays alone. */
const CLOSED = [{ days: ['monday'], from: '00:00', to: '00:01' }] as const;

const CATALOGUE: Catalogue = {
  procedures: [
    taxProcedure('predial', 'Impuesto predial', 'Consulte y pague el impuesto de su casa o terreno.', {
      fullyDigital24x7: true,
    }),
    taxProcedure('patente', 'Patente municipal', 'Registro anual para ejercer actividades económicas.', {
      fullyDigital24x7: true,
    }),
    taxProcedure('licencia', 'Licencia de construcción', 'Permiso para levantar una vivienda.'),
  ],
  redirects: [
    {
      id: 'pasaporte',
      title: 'Pasaporte',
      phrases: ['sacar pasaporte', 'renovar pasaporte'],
      institution: 'Cancillería',
    },
  ],
};

describe('a bot that answers first', () => {
  let server: HandlerFixture;
  let token: string;

  async function start(site: SiteConfiguration = BOT_FIRST, bot?: BotProvider): Promise<void> {
    const index = createCatalogueIndex(CATALOGUE, { regional: [] });
    server = await startHandler({
      sites: directoryOf(site),
      catalogues: { get: () => index },
      ...(bot && { bot }),
    });
  }

  beforeEach(() => {
    token = newToken();
  });
  afterEach(() => server.close());

  /** @param after - What was left for it. */
  async function open(text: string, after?: string): Promise<string> {
    const { status, body } = await server.call('POST', CONTACTS, {
      token,
      body: { ...opening(text), ...(after && { after }) },
    });
    assert.equal(status, 201);
    return body.contact.id;
  }

  async function write(contact: string, text: string): Promise<void> {
    await server.call('POST', `${CONTACTS}/${contact}/messages`, { token, body: message(text) });
  }

  async function end(contact: string): Promise<void> {
    const { status } = await server.call('POST', `${CONTACTS}/${contact}/close`, {
      token,
      body: { id: message('').id },
    });
    assert.equal(status, 201);
  }

  /** The log as the citizen reads it, once the bot has spoken so many times. */
  function logAfter(contact: string, answers: number): Promise<ReadableEvent[]> {
    return server.until(async () => {
      const { body } = await server.call('GET', `${CONTACTS}/${contact}/events`, { token });
      const events: ReadableEvent[] = body.events;
      return events.filter(said).length >= answers && events;
    });
  }

  function said(event: ReadableEvent): event is ReadableEvent & { kind: 'message' } {
    return event.kind === 'message' && event.actor.role === 'bot';
  }

  function lastSaid(events: ReadableEvent[]) {
    const payload = events.findLast(said)?.payload;
    assert.ok(payload);
    return payload;
  }

  it('says that it is automatic, cites the procedure and keeps the contact out of the queue', async () => {
    await start();
    const contact = await open('¿Cómo pago el predial?');
    const events = await logAfter(contact, 1);
    assert.deepEqual(
      events.map(({ kind }) => kind),
      ['contact-opened', 'message', 'message'],
    );
    const { text, card, replies } = lastSaid(events);
    assert.match(text, /^Soy un asistente automático, no una persona\./);
    assert.match(text, /Impuesto predial\. Consulte.*\n.*Estar al día.*\n.*Cédula.*\n.*Sin costo/s);
    assert.equal(card?.id, 'predial');
    assert.equal(card?.updatedAt, '2026-11-02');
    assert.deepEqual(replies, ['Hablar con una persona']);
    const agent = await server.signIn();
    const inbox = await server.call('GET', '/v1/sites/ciudad/agent/inbox', { agent });
    assert.deepEqual(inbox.body.contacts, []);
  });

  it('asks once when it does not know, and then offers a person without promising one who is not there', async () => {
    await start();
    const contact = await open('xyzzy');
    assert.match(lastSaid(await logAfter(contact, 1)).text, /otras palabras/);
    await write(contact, 'plugh');
    const { text, replies } = lastSaid(await logAfter(contact, 2));
    assert.match(text, /prefiero no inventarla.*Ahora todas están ocupadas/);
    assert.deepEqual(replies, ['Hablar con una persona']);
  });

  it('offers what is asked most as buttons before anything is written, and again where it has not understood', async () => {
    const quickReplies = [
      'Trámites en línea',
      'Impuesto predial',
      'Patente',
      'LUAE',
      'Transferencia de Dominio',
    ];
    await start(
      siteWith({ ...CHAT, skills: [], bot: { mode: 'bot-first', emergencyLine: '911', quickReplies } }),
    );
    const { body } = await server.call('GET', '/v1/sites/ciudad/availability');
    assert.deepEqual(body.channels[0].quickReplies, quickReplies);
    const contact = await open('xyzzy');
    assert.deepEqual(lastSaid(await logAfter(contact, 1)).replies, [
      ...quickReplies,
      'Hablar con una persona',
    ]);
    await write(contact, 'Patente');
    assert.equal(lastSaid(await logAfter(contact, 2)).card?.id, 'patente');
  });

  it('hands over to the queue with what it has understood, which the citizen does not read', async () => {
    await start();
    const contact = await open('¿Cómo pago el predial?');
    await logAfter(contact, 1);
    await write(contact, 'Hablar con una persona');
    const events = await logAfter(contact, 2);
    assert.deepEqual(events.map(({ kind }) => kind).slice(3), [
      'message',
      'message',
      'withheld',
      'queue-entered',
    ]);
    const agent = await server.signIn();
    const inbox = await server.call('GET', '/v1/sites/ciudad/agent/inbox', { agent });
    assert.equal(inbox.body.contacts[0].id, contact);
    assert.equal(inbox.body.contacts[0].status, 'waiting');
    const { body } = await server.call('GET', `${CONTACTS}/${contact}/events`, { agent });
    assert.deepEqual(body.events[5].payload, {
      reason: 'asked',
      facts: [
        { name: 'question', value: '¿Cómo pago el predial?' },
        { name: 'procedure', value: 'Impuesto predial' },
      ],
    });
    assert.equal(body.events[1].payload.text, '¿Cómo pago el predial?');
  });

  it('says nothing more once it has handed over', async () => {
    await start();
    const contact = await open('quiero hablar con un asesor');
    await logAfter(contact, 1);
    await write(contact, '¿y el predial?');
    const agent = await server.signIn();
    const accepted = await server.call('POST', `${CONTACTS}/${contact}/accept`, {
      agent,
      body: { id: message('').id },
    });
    assert.equal(accepted.status, 201);
    const { body } = await server.call('GET', `${CONTACTS}/${contact}/events`, { token });
    assert.equal(body.events.filter(said).length, 1);
  });

  it('sends an emergency to the emergency line and to a person at once', async () => {
    await start();
    const contact = await open('hay un incendio en la casa de al lado');
    const events = await logAfter(contact, 1);
    assert.match(lastSaid(events).text, /llame ahora mismo al 123/);
    assert.equal(events.at(-1)?.kind, 'queue-entered');
  });

  it('names the institution whose business it is, and leaves a trace to be counted', async () => {
    await start();
    const events = await logAfter(await open('quiero renovar el pasaporte'), 1);
    assert.match(lastSaid(events).text, /Debe acudir a: Cancillería/);
    assert.deepEqual(events.find(({ kind }) => kind === 'bot-redirected')?.payload, {
      institution: 'Cancillería',
    });
  });

  it('answers while people are away, and tells when they are back and what can be done meanwhile', async () => {
    await start(
      siteWith({
        ...BOT_FIRST.channels.chat,
        skills: [],
        hours: [...CLOSED].map(open => ({ ...open, days: [...open.days] })),
      }),
    );
    const { body } = await server.call('GET', '/v1/sites/ciudad/availability');
    assert.deepEqual(body.channels, [{ kind: 'chat', state: 'available', automated: true }]);
    const contact = await open('persona');
    assert.match(
      lastSaid(await logAfter(contact, 1)).text,
      /Ahora no hay personas atendiendo\. Atienden de nuevo el lunes/,
    );
    const going = await open('impuesto predial', contact);
    assert.match(lastSaid(await logAfter(going, 1)).text, /a cualquier hora, también con la oficina cerrada/);
    const waiting = await open('licencia de construcción', going);
    assert.doesNotMatch(lastSaid(await logAfter(waiting, 1)).text, /a cualquier hora/);
  });

  it('is counted as self-service where it settles the matter, apart from what people answer, by channel', async () => {
    await start();
    const settled = await open('¿Cómo pago el predial?');
    await logAfter(settled, 1);
    await end(settled);
    const redirected = await open('quiero renovar el pasaporte');
    await logAfter(redirected, 1);
    await end(redirected);
    await logAfter(await open('quiero hablar con un asesor'), 1);
    const supervisor = await server.signIn('jefa', 'supervisor');
    const today = new Date(server.runtime.now() - 5 * 3_600_000).toISOString().slice(0, 10);
    const report = await server.until(async () => {
      const path = `/v1/sites/ciudad/agent/reports?from=${today}&to=${today}`;
      const body: Report = (await server.call('GET', path, { agent: supervisor })).body;
      return body.total.selfService === 2 && body.total.offered === 1 && body;
    });
    for (const figures of [report.total, report.by.channel[0]?.figures]) {
      assert.equal(figures?.redirected, 1);
      assert.equal(figures.botSessions, 3);
      assert.equal(figures.selfServiceShare, 2 / 3);
      assert.equal(figures.answered, 0);
    }
    assert.equal(report.by.channel[0]?.key, 'chat');
  });

  it('leaves open hours to people where it is to answer after hours alone', async () => {
    await start(siteWith({ ...CHAT, skills: [], bot: { mode: 'after-hours', emergencyLine: '123' } }));
    const contact = await open('¿Cómo pago el predial?');
    const events = await server.until(async () => {
      const { body } = await server.call('GET', `${CONTACTS}/${contact}/events`, { token });
      return body.events.length >= 3 && body.events;
    });
    assert.equal(events[2].kind, 'queue-entered');
  });

  it('whose program fails hands over, so that nobody is left with silence', async () => {
    await start(BOT_FIRST, { answer: () => Promise.reject(new Error('no model')) });
    const events = await logAfter(await open('hola'), 1);
    assert.match(lastSaid(events).text, /no puede responder en este momento/);
    assert.equal(events.at(-1)?.kind, 'queue-entered');
    assert.ok(server.logged.some(({ event }) => event === 'bot-failed'));
  });

  it('reads the catalogue that anybody may read', async () => {
    await start();
    const all = await server.call('GET', '/v1/sites/ciudad/procedures');
    assert.deepEqual(
      all.body.procedures.map(({ id }: { id: string }) => id),
      ['predial', 'licencia', 'patente'],
    );
    assert.equal(all.headers.get('cache-control'), 'public, max-age=60');
    assert.equal(all.headers.get('access-control-allow-origin'), '*');
    const asked = await server.call('GET', '/v1/sites/ciudad/procedures?q=pagar%20predial');
    assert.equal(asked.body.procedures[0].id, 'predial');
    const one = await server.call('GET', '/v1/sites/ciudad/procedures/patente');
    assert.equal(one.body.title, 'Patente municipal');
    assert.equal((await server.call('GET', '/v1/sites/ciudad/procedures/otro')).status, 404);
  });
});
