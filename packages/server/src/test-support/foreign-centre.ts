import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { WebhookMessage } from '@ventanilla/protocol';

/** A webhook as it came. */
export interface HeardWebhook {
  headers: IncomingHttpHeaders;
  body: string;
  message: WebhookMessage;
}

/** Whether a webhook is taken: a status, or an answer of one's own. */
type Manner = (
  heard: HeardWebhook,
  response: ServerResponse,
) => number | undefined | Promise<number | undefined>;

/** A contact centre elsewhere, on a real port of the loopback. Takes every webhook unless told otherwise. */
export interface ForeignCentre {
  url: string;
  /** Every webhook that came, also those that were not taken. */
  heard: HeardWebhook[];
  /** Changes what it answers from now on; an answer of `undefined` has been written by the function itself. */
  behave(manner: Manner): void;
  /** Resolves as soon as what was heard is so. */
  until(isSo: (heard: HeardWebhook[]) => boolean): Promise<void>;
  close(): Promise<void>;
}

export async function openForeignCentre(): Promise<ForeignCentre> {
  const heard: HeardWebhook[] = [];
  const waiting = new Set<() => void>();
  let manner: Manner = () => 204;
  const server = createServer(async (request, response) => {
    const body = (await buffer(request)).toString();
    const one = { headers: request.headers, body, message: JSON.parse(body) as WebhookMessage };
    heard.push(one);
    for (const look of [...waiting]) look();
    const status = await manner(one, response);
    if (status !== undefined) response.writeHead(status).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`,
    heard,
    behave: next => {
      manner = next;
    },
    until: isSo =>
      new Promise(resolve => {
        const look = () => {
          if (!isSo(heard)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A secret as `openssl rand` would make it. */
export function newWebhookSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}

/** What one side writes into `webhook-signature`, made apart from the code under test. */
export function signatureOf(secret: string, id: string, seconds: number | string, content: string): string {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${content}`).digest('base64')}`;
}

/** Headers that show a request to be a foreign centre's. */
export function signedHeaders(
  secret: string,
  method: string,
  target: string,
  body: unknown,
  now: number,
): Record<string, string> {
  const id = randomUUID();
  const seconds = Math.floor(now / 1_000);
  const text = body === undefined ? '' : JSON.stringify(body);
  return {
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': signatureOf(secret, id, seconds, `${method} ${target}\n${text}`),
  };
}
