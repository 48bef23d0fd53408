import { randomBytes, randomUUID } from 'node:crypto';
import { TEXT } from './chats.ts';
import { inTurns } from './open-socket.ts';

export const SITE = 'sol';
export const AGENT_PASSWORD = 'una clave larga';
const MOST_ATTEMPTS = 5;

/** A citizen with one open contact. */
export interface Visitor {
  token: string;
  contact: string;
}

/** Opens contacts with their first message, each of a citizen of its own. */
export function openContacts(origin: string, count: number): Promise<Visitor[]> {
  return inTurns(count, async () => {
    const token = `vt1_${randomBytes(32).toString('base64url')}`;
    const body = { channel: 'chat', locale: 'es', message: { id: randomUUID(), text: TEXT } };
    const answer = await post(`${origin}/v1/sites/${SITE}/contacts`, body, {
      authorization: `Bearer ${token}`,
    });
    const { contact } = (await answer.json()) as { contact: { id: string } };
    return { token, contact: contact.id };
  });
}

/** A signed-in agent. */
export interface Agent {
  /** Takes a contact, as soon as it is in the queue. */
  accept(contact: string): Promise<void>;
  /** For one socket. */
  ticket(): Promise<string>;
}

export async function signIn(origin: string, login: string): Promise<Agent> {
  const site = `${origin}/v1/sites/${SITE}`;
  const answer = await post(`${site}/agent/session`, { login, password: AGENT_PASSWORD });
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const { csrfToken } = (await answer.json()) as { csrfToken: string };
  const headers = { cookie, 'ventanilla-csrf': csrfToken };
  return {
    async accept(contact) {
      for (;;) {
        const taken = await post(`${site}/contacts/${contact}/accept`, { id: randomUUID() }, headers, [409]);
        await taken.arrayBuffer();
        if (taken.ok) return;
        await new Promise(resolve => setTimeout(resolve, 50));
      }
    },
    async ticket() {
      const made = await post(`${site}/agent/tickets`, undefined, headers);
      return ((await made.json()) as { ticket: string }).ticket;
    },
  };
}

async function post(
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
  expected: readonly number[] = [],
): Promise<Response> {
  const answer = await stubbornly(url, {
    method: 'POST',
    headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (answer.ok || expected.includes(answer.status)) return answer;
  throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
}

/** A connection may go while nobody uses it, and with it what is just being sent: with an id of its own it counts once, however often it is said. */
async function stubbornly(url: string, init: RequestInit): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await fetch(url, init);
    } catch (error) {
      if (attempt === MOST_ATTEMPTS) throw error;
    }
  }
}
