import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ERROR_STATUS } from './errors.ts';
import { MAX_BODY_BYTES, MAX_TEXT_LENGTH } from './identifiers.ts';
import { clientFrame, messageSend, openApiDocument, routes, serverConfiguration } from './schemas.ts';

const id = '0b8f6c1e-2f4b-4a6e-9c39-5d3a4f1f7a10';
const site = {
  id: 'bogota',
  name: 'Centro de Contacto de Movilidad',
  timeZone: 'America/Bogota',
  channels: { chat: { hours: [{ days: ['monday'], from: '07:00', to: '17:00' }] } },
};

describe('messages', () => {
  it('of the greatest length fit into a body in any script', () => {
    const text = '語'.repeat(MAX_TEXT_LENGTH);
    assert.equal(messageSend.parse({ id, text }).text, text);
    assert.ok(new TextEncoder().encode(JSON.stringify({ id, text })).length < MAX_BODY_BYTES);
  });

  for (const [what, body] of Object.entries({
    'of white space alone': { id, text: ' \n\t' },
    'too long': { id, text: 'a'.repeat(MAX_TEXT_LENGTH + 1) },
    'with a lone surrogate': { id, text: 'hola \ud83d' },
    'with a NUL': { id, text: 'hola\u0000' },
    'with an unknown field': { id, text: 'hola', html: '<b>' },
    'without an id': { text: 'hola' },
    'with an id that is no UUID': { id: '1', text: 'hola' },
  })) {
    it(`are refused ${what}`, () => assert.equal(messageSend.safeParse(body).success, false));
  }
});

describe('the site configuration', () => {
  it('fills in what may be left out', () => {
    const [parsed] = serverConfiguration.parse({ sites: [site] }).sites;
    assert.deepEqual(parsed, {
      ...site,
      locale: 'es',
      origins: [],
      lines: [],
      cannedReplies: [],
      channels: { chat: { ...site.channels.chat, skills: [] } },
    });
  });

  for (const [what, wrong] of Object.entries({
    'an unknown time zone': { timeZone: 'America/Bogotá' },
    'an origin with a path': { origins: ['https://www.bogota.gov.co/movilidad'] },
    'hours that end before they begin': {
      channels: { chat: { hours: [{ days: ['monday'], from: '17:00', to: '07:00' }] } },
    },
    'a misspelt field': { timezone: 'America/Bogota' },
    'a line that is a script': { lines: [{ kind: 'phone', label: '195', href: 'javascript:alert(1)' }] },
  })) {
    it(`refuses ${what}`, () => {
      assert.equal(serverConfiguration.safeParse({ sites: [{ ...site, ...wrong }] }).success, false);
    });
  }

  it('keeps how a matter went no shorter than what was said', () => {
    const accepts = (retention: object) =>
      serverConfiguration.safeParse({ sites: [{ ...site, retention }] }).success;
    for (const right of [{}, { messagesDays: 730 }, { contactsDays: 'forever' }]) assert.ok(accepts(right));
    for (const wrong of [{ messagesDays: 731 }, { contactsDays: 89 }, { messagesDays: 1.5 }]) {
      assert.ok(!accepts(wrong));
    }
  });

  it('refuses two sites of one id', () => {
    assert.match(String(serverConfiguration.safeParse({ sites: [site, site] }).error), /different id/);
  });
});

describe('socket frames', () => {
  it('of an unknown type or with a field too many are refused', () => {
    assert.equal(clientFrame.safeParse({ type: 'ping' }).success, true);
    assert.equal(clientFrame.safeParse({ type: 'ping', extra: 1 }).success, false);
    assert.equal(clientFrame.safeParse({ type: 'steal' }).success, false);
  });
});

describe('the OpenAPI document', () => {
  const document = JSON.parse(JSON.stringify(openApiDocument('1.2.3')));

  it('describes every route with its errors as problem documents', () => {
    for (const [name, route] of Object.entries(routes)) {
      const operation = document.paths[route.path][route.method.toLowerCase()];
      assert.equal(operation.operationId, name);
      for (const code of route.errors) {
        assert.match(operation.responses[ERROR_STATUS[code]].description, new RegExp(`\\b${code}\\b`));
      }
    }
  });

  it('names each parameter of each path', () => {
    for (const [path, operations] of Object.entries<
      Record<string, { parameters: { name: string; in: string }[] }>
    >(document.paths)) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(match => match[1]);
      for (const operation of Object.values(operations)) {
        assert.deepEqual(
          operation.parameters.filter(p => p.in === 'path').map(p => p.name),
          inPath,
        );
      }
    }
  });
});
