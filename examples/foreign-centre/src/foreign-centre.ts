import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { isGenuine, signedHeaders } from './signature.ts';

/** What a webhook carries, as far as this centre looks at it. */
interface Told {
  contact: { id: string };
  event: { n: number; kind: string; actor: { role: string }; payload: { text?: string } | null };
}

const MARTA = { id: 'marta', name: 'Marta' };

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

  const ask = async (method: string, what: string, content: object) => {
    const path = `/v1/sites/${site}/backend/${what}`;
    const body = JSON.stringify(content);
    const signed = signedHeaders(secret, randomUUID(), `${method} ${path}\n${body}`);
    const headers = { 'content-type': 'application/json', ...signed };
    const answer = await fetch(ventanilla + path, { method, headers, body });
    // 409: the citizen has ended it meanwhile, and nothing is left to be done.
    if (!answer.ok && answer.status !== 409) throw new Error(`${path} was answered ${answer.status}`);
  };

  const answer = async ({ contact, event }: Told) => {
    // Webhooks may come twice; an id made from what was told makes every act count once.
    const act = (kind: string, fields: object = {}) =>
      ask('POST', 'commands', {
        id: idFrom(contact.id, event.n, kind),
        contact: contact.id,
        kind,
        ...fields,
      });
    if (event.kind === 'contact-opened') await act('assign', { agent: MARTA });
    if (event.kind !== 'message' || event.actor.role !== 'citizen') return;
    const isThanks = /gracias/i.test(event.payload?.text ?? '');
    const reply = isThanks ? 'Con gusto. Feliz día.' : 'Ya lo busco en el archivo.';
    await act('message', { agent: MARTA, text: reply });
    if (isThanks) await act('close');
  };

  const server = createServer(async (request, response) => {
    const body = await text(request);
    if (!isGenuine(secret, request.headers, body)) return response.writeHead(401).end();
    const isDone = await answer(JSON.parse(body)).then(
      () => true,
      () => false, // Whatever is not answered with 2xx is told again.
    );
    response.writeHead(isDone ? 204 : 500).end();
  });
  server.listen(port, 'localhost');
  await once(server, 'listening');

  const sayAvailable = () =>
    ask('PUT', 'availability', { channel: 'chat', state: 'available' }).catch(() => undefined);
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
