import { claim, claimEqual } from './claims.ts';
import { type FrameworkClaim, type FrameworkFixture, newVisitorToken } from './framework-fixture.ts';

/** How a handler and the app around it leave each other alone. */
export const appClaims: FrameworkClaim[] = [
  {
    name: 'leaves the app its own routes and body parsers',
    async body({ host, base, write }) {
      await claimAppAnswers({ host });
      claimEqual((await write('Hola')).status, 201, 'the status of the message');
      await claimAppAnswers({ host });
      claimEqual((await fetch(`${base}/v1/openapi.json`)).status, 200, 'the status of ours');
    },
  },
  {
    name: 'answers at its path and nowhere beside it',
    async body({ host, base, callers }) {
      for (const path of ['/v1/openapi.json', '/contactos/v1/openapi.json', '/x/contacto/v1/openapi.json'])
        claimEqual((await fetch(host.origin + path)).status, 404, path);
      claimEqual(callers, [], 'what reached the handler');
      for (const path of ['', '/', '/none']) {
        const answer = await fetch(base + path);
        claimEqual(
          [answer.status, codeOf(await answer.text())],
          [404, 'route-not-found'],
          `our answer at ${path}`,
        );
      }
    },
  },
  {
    name: 'can have the whole host but for what the app has taken',
    path: '',
    async body({ host, base, write, join }) {
      const token = newVisitorToken();
      claimEqual((await write('Hola', token)).status, 201, 'the status');
      await join(token);
      claimEqual(codeOf(await (await fetch(`${base}/none`)).text()), 'route-not-found', 'the code');
      await claimAppAnswers({ host });
    },
  },
  {
    name: 'leaves the app open when it is closed itself',
    async body({ host, write, join, closeHandler }) {
      const token = newVisitorToken();
      await write('Hola', token);
      const socket = await join(token);
      await closeHandler();
      await host.leave();
      claim((await socket.closed) > 0, 'the socket was left open');
      await claimAppAnswers({ host });
    },
  },
];

async function claimAppAnswers({ host }: Pick<FrameworkFixture, 'host'>): Promise<void> {
  claimEqual(await (await fetch(`${host.origin}/own`)).text(), 'yours', 'the app’s own answer');
  const answer = await fetch(`${host.origin}/own`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Ñusta' }),
  });
  claimEqual(await answer.text(), 'Ñusta', 'what the app’s parser has read');
}

function codeOf(problem: string): unknown {
  try {
    return (JSON.parse(problem) as { code?: unknown }).code;
  } catch {
    return problem;
  }
}
