import { request as sendRequest } from 'node:http';
import { claim, claimEqual } from './claims.ts';
import { type FrameworkClaim, newVisitorToken } from './framework-fixture.ts';

const FORWARDED = {
  'x-forwarded-for': '198.51.100.7',
  'x-forwarded-proto': 'https',
  'x-forwarded-host': 'ciudad.example',
};

/** How requests reach a handler, and answers the caller. */
export const requestClaims: FrameworkClaim[] = [
  {
    name: 'takes a first message in any script',
    async body({ write }) {
      const answer = await write('¿Qué tal? 日本 🙂');
      claimEqual(answer.status, 201, 'the status');
      const opened = (await answer.json()) as { contact: { reference: string } };
      claim(opened.contact.reference.length > 0, 'there was no reference');
    },
  },
  {
    name: 'hands over method, address, headers and bytes as they were',
    async body({ base, host, serve }) {
      serve(async request => {
        const { pathname, search, origin } = new URL(request.url);
        const bytes = [...new Uint8Array(await request.arrayBuffer())];
        const { method, headers } = request;
        return Response.json({
          method,
          origin,
          target: pathname + search,
          cookie: headers.get('cookie'),
          bytes,
        });
      });
      const answer = await fetch(`${base}/a%20b/%2F?q=%C3%B1&q=2`, {
        method: 'PUT',
        headers: { cookie: 'a=1; b=2', 'content-type': 'application/octet-stream' },
        body: new Uint8Array([0, 255, 128]),
      });
      claimEqual(
        await answer.json(),
        {
          method: 'PUT',
          origin: host.origin,
          target: '/a%20b/%2F?q=%C3%B1&q=2',
          cookie: 'a=1; b=2',
          bytes: [0, 255, 128],
        },
        'what arrived',
      );
    },
  },
  {
    name: 'brings back status and headers, each cookie by itself and below the path',
    async body({ base, serve }) {
      serve(async () => {
        const headers = new Headers({ 'x-own': 'si', etag: '"1"' });
        headers.append('set-cookie', 'a=1; Path=/v1/sites/ciudad; HttpOnly');
        headers.append('set-cookie', 'b=2; Expires=Thu, 01 Jan 2099 00:00:00 GMT');
        return new Response('teapot', { status: 418, headers });
      });
      const answer = await fetch(`${base}/x`);
      claimEqual(
        [answer.status, answer.headers.get('x-own'), answer.headers.get('etag')],
        [418, 'si', '"1"'],
        'the answer',
      );
      claimEqual(
        answer.headers.getSetCookie(),
        ['a=1; Path=/contacto/v1/sites/ciudad; HttpOnly', 'b=2; Expires=Thu, 01 Jan 2099 00:00:00 GMT'],
        'the cookies',
      );
      claimEqual(await answer.text(), 'teapot', 'the body');
    },
  },
  {
    name: 'answers HEAD with headers alone, and an empty answer with none',
    async body({ base, serve }) {
      const head = await fetch(`${base}/v1/openapi.json`, { method: 'HEAD' });
      claimEqual([head.status, await head.text()], [200, ''], 'the answer to HEAD');
      serve(async () => new Response(null, { status: 204 }));
      const empty = await fetch(`${base}/x`, { method: 'DELETE' });
      claimEqual([empty.status, await empty.text()], [204, ''], 'the empty answer');
    },
  },
  {
    name: 'brings back large answers whole',
    async body({ base, serve }) {
      serve(async () => new Response(new Uint8Array(3_000_000).fill(65)));
      const bytes = new Uint8Array(await (await fetch(`${base}/large`)).arrayBuffer());
      claim(bytes.length === 3_000_000 && bytes.every(byte => byte === 65), 'the answer was not whole');
    },
  },
  {
    name: 'flushes each piece of a streamed answer',
    async body({ base, serve }) {
      const made = Promise.withResolvers<ReadableStreamDefaultController<Uint8Array>>();
      serve(async () => new Response(new ReadableStream({ start: made.resolve })));
      const asking = fetch(`${base}/stream`);
      const line = await made.promise;
      line.enqueue(new TextEncoder().encode('one'));
      const reader = (await asking).body?.getReader();
      // The second piece is made only after the first was read.
      claimEqual(await readText(reader), 'one', 'the first piece');
      line.enqueue(new TextEncoder().encode('two'));
      claimEqual(await readText(reader), 'two', 'the second piece');
      line.close();
      claimEqual((await reader?.read())?.done, true, 'the end');
    },
  },
  {
    name: 'tells the handler that a caller has left',
    async body({ base, serve }) {
      const left = Promise.withResolvers<void>();
      const cancelled = Promise.withResolvers<void>();
      serve(async request => {
        request.signal.addEventListener('abort', () => left.resolve());
        const start = (line: ReadableStreamDefaultController) =>
          line.enqueue(new TextEncoder().encode('one'));
        return new Response(new ReadableStream({ start, cancel: () => cancelled.resolve() }));
      });
      const abort = new AbortController();
      const answer = await fetch(`${base}/stream`, { signal: abort.signal });
      await answer.body?.getReader().read();
      abort.abort();
      await Promise.all([left.promise, cancelled.promise]);
    },
  },
  {
    name: 'answers what is too large before it has been sent whole, and goes on serving',
    async body({ base, write }) {
      const status = await new Promise((resolve, reject) => {
        const request = sendRequest(`${base}/v1/sites/ciudad/contacts`, {
          method: 'POST',
          headers: {
            authorization: `Bearer ${newVisitorToken()}`,
            'content-type': 'application/json',
            'content-length': '1000000000',
          },
        });
        request.on('response', response => {
          resolve(response.statusCode);
          request.destroy();
        });
        request.on('error', reject);
        request.write('{');
      });
      claimEqual(status, 413, 'the status');
      claimEqual((await write('Hola')).status, 201, 'the status of what came next');
    },
  },
  {
    name: 'lets a caller read why a body was too large',
    async body({ write }) {
      for (let i = 0; i < 3; i++) {
        const answer = await write('a'.repeat(2_000_000));
        const { code } = (await answer.json()) as { code: string };
        claimEqual([answer.status, code], [413, 'body-too-large'], 'the answer');
      }
    },
  },
  {
    name: 'takes the word of no proxy that is not trusted',
    async body({ base, host, callers, serve }) {
      serve(async request => new Response(new URL(request.url).origin));
      const answer = await fetch(`${base}/origin`, { headers: FORWARDED });
      claimEqual(await answer.text(), host.origin, 'the origin');
      claimEqual(callers, ['127.0.0.1'], 'the caller');
    },
  },
  {
    name: 'believes a trusted proxy about address, scheme and host',
    trustedProxies: ['127.0.0.0/8'],
    async body({ base, callers, serve }) {
      serve(async request => new Response(new URL(request.url).origin));
      const answer = await fetch(`${base}/origin`, { headers: FORWARDED });
      claimEqual(await answer.text(), 'https://ciudad.example', 'the origin');
      claimEqual(callers, ['198.51.100.7'], 'the caller');
    },
  },
];

async function readText(reader: ReadableStreamDefaultReader<Uint8Array> | undefined): Promise<string> {
  const piece = await reader?.read();
  return new TextDecoder().decode(piece?.value);
}
