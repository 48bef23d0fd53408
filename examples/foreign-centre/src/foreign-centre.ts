import { createHash, createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { text } from 'node:stream/consumers';

/** What a webhook carries, as far as this centre looks at it. */
interface Told {
  contact: { id: string };
  event: { n: number; kind: string; actor: { role: string }; payload: { text?: string } | null };
}

const MARTA = { id: 'marta', name: 'Marta' };
const MAX_AGE_SECONDS = 300;

/**
 * A contact centre with one agent, who answers every chat at once and ends it when she is thanked.
 *
 * @param options.port - Of the webhooks; 0 for any that is free.
 * @param options.ventanilla - Origin of Ventanilla's server.
 * @param options.secret - Shared with it: `whsec_` and base64.
 */
export async function openForeignCentre(options: {
  port: number;
  ventanilla: string;
  site: string;
  secret: string;
}): Promise<Server> {
  const { port, ventanilla, site, secret } = options;
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const sign = (id: string, seconds: string, content: string) =>
    `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${content}`).digest('base64')}`;

  const isGenuine = (headers: IncomingHttpHeaders, body: string) => {
    const [id, seconds, signatures] = ['id', 'timestamp', 'signature'].map(name =>
      String(headers[`webhook-${name}`]),
    );
    if (!(Math.abs(Date.now() / 1_000 - Number(seconds)) < MAX_AGE_SECONDS)) return false;
    const right = Buffer.from(sign(String(id), String(seconds), body));
    const given = String(signatures)
      .split(' ')
      .map(signature => Buffer.from(signature));
    return given.some(signature => signature.length === right.length && timingSafeEqual(signature, right));
  };

  const call = async (method: string, path: string, content: object) => {
    const body = JSON.stringify(content);
    const [id, seconds] = [randomUUID(), String(Math.floor(Date.now() / 1_000))];
    const answer = await fetch(ventanilla + path, {
      method,
      body,
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': seconds,
        'webhook-signature': sign(id, seconds, `${method} ${path}\n${body}`),
      },
    });
    // 409: the citizen has ended it meanwhile, and nothing is left to be done.
    if (!answer.ok && answer.status !== 409) throw new Error(`${path} was answered ${answer.status}`);
  };

  /** Webhooks may come twice. Ids made from what was told make every act count once. */
  const answer = async ({ contact, event }: Told) => {
    const act = (kind: string, fields: object = {}) =>
      call('POST', `/v1/sites/${site}/backend/commands`, {
        id: idFrom(contact.id, event.n, kind),
        contact: contact.id,
        kind,
        ...fields,
      });
    if (event.kind === 'contact-opened') await act('assign', { agent: MARTA });
    if (event.kind !== 'message' || event.actor.role !== 'citizen') return;
    const isThanks = /gracias/i.test(event.payload?.text ?? '');
    await act('message', {
      agent: MARTA,
      text: isThanks ? 'Con gusto. Feliz día.' : 'Ya lo busco en el archivo.',
    });
    if (isThanks) await act('close');
  };

  const server = createServer(async (request, response) => {
    const body = await text(request);
    if (!isGenuine(request.headers, body)) return response.writeHead(401).end();
    // Whatever is not answered with 2xx is told again.
    const status = await answer(JSON.parse(body)).then(
      () => 204,
      () => 500,
    );
    response.writeHead(status).end();
  });
  server.listen(port, 'localhost');
  await once(server, 'listening');

  const sayAvailable = () =>
    call('PUT', `/v1/sites/${site}/backend/availability`, { channel: 'chat', state: 'available' }).catch(
      () => undefined,
    );
  await sayAvailable();
  const timer = setInterval(sayAvailable, 60_000);
  server.on('close', () => clearInterval(timer));
  return server;
}

/** The same UUID for the same parts. */
function idFrom(...parts: (string | number)[]): string {
  const hex = createHash('sha256').update(parts.join(' ')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
