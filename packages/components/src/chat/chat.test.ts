import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { type ContactClient, createContactClient } from '@ventanilla/client';
import type { AgentContactSession } from '@ventanilla/client/agent';
import { messages } from '../locales/es.ts';
import type { Replies } from '../replies/replies.ts';
import { availableAgent } from '../testing/agent.ts';
import { deep, isAccessible, visibleText } from '../testing/claims.ts';
import { until, untilShown } from '../testing/until.ts';
import type { ChatUnreadEvent } from './chat.events.ts';
import type { Chat } from './chat.ts';
import './define.ts';

const site = 'test-chat';
const server = location.origin;

const agent = await availableAgent(site);
let client: ContactClient;

const show = () =>
  fixture<Chat>(html`<ventanilla-chat site=${site} lang="es" .client=${client}></ventanilla-chat>`);
const says = (chat: Chat, text: string) => untilShown(chat, () => visibleText(chat).includes(text));

function write(chat: Chat, text: string): void {
  const field = deep<HTMLTextAreaElement>(chat, 'textarea');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
}

/** The agent's side of this test's contact, once taken. */
async function answering(chat: Chat): Promise<AgentContactSession> {
  const { reference } = await until(client.chat, state => state.reference !== undefined);
  const { inbox } = await until(agent, state => state.inbox.some(contact => contact.reference === reference));
  const session = agent.contact(inbox.find(contact => contact.reference === reference)?.id ?? '');
  await session.accept();
  await until(client.chat, state => state.phase === 'assigned');
  await chat.updateComplete;
  return session;
}

/** Puts pieces of so many characters into the browser's storage until it takes no more. */
function fill(size: number): void {
  try {
    for (;;) localStorage.setItem(`filling ${crypto.randomUUID()}`, 'x'.repeat(size));
  } catch {
    // Full for this size.
  }
}

describe('the chat', () => {
  beforeEach(() => {
    client = createContactClient({ server, site, locale: 'es', storage: 'memory' });
  });

  afterEach(async () => {
    if (client.chat.state.phase !== 'idle' && client.chat.state.phase !== 'closed') await client.chat.end();
    client.close();
  });

  it('invites to write before anything else, and stores nothing', async () => {
    const chat = await show();
    await says(chat, messages.chat.welcome);
    await isAccessible(chat);
    expect(localStorage.length).to.equal(0);
  });

  it('shows what was sent, the number of the case, and a place in the queue', async () => {
    const chat = await show();
    await says(chat, messages.chat.welcome);
    write(chat, 'Buenos días');
    await says(chat, 'Buenos días');
    await says(chat, messages.chat.reference);
    await says(chat, messages.timeline.delivery.sent);
    expect(visibleText(chat)).to.match(/[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}/);
    await isAccessible(chat);
  });

  it('offers what the bot is asked most before anything is written, each sent with one press', async () => {
    const chat = await show();
    const quickReplies = [
      'Trámites en línea',
      'Impuesto predial',
      'Patente',
      'LUAE',
      'Transferencia de Dominio',
    ];
    chat.availability = {
      site,
      timeZone: 'America/Guayaquil',
      channels: [{ kind: 'chat', state: 'available', automated: true, quickReplies }],
      lines: [],
    };
    const replies = deep<Replies>(chat, 'ventanilla-replies');
    const buttons = () => [...(replies.shadowRoot?.querySelectorAll('button') ?? [])];
    await untilShown(chat, () => buttons().length > 0);
    expect(buttons().map(button => button.textContent.trim())).to.deep.equal(quickReplies);
    await isAccessible(chat);
    buttons()[1]?.click();
    const { entries } = await until(client.chat, state => state.phase === 'waiting');
    expect(entries[0]?.type === 'message' && entries[0].text).to.equal('Impuesto predial');
    await untilShown(chat, () => buttons().length === 0);
  });

  it('carries a conversation with an agent, both ways', async () => {
    const chat = await show();
    await says(chat, messages.chat.welcome);
    write(chat, '¿Está abierta la oficina?');
    const session = await answering(chat);
    const { agent: card } = client.chat.state;
    expect(visibleText(chat)).to.contain(messages.chat.answering(card?.name ?? '?'));
    session.send('Sí, hasta las cinco');
    await says(chat, 'Sí, hasta las cinco');
    write(chat, 'Gracias');
    await until(session, state =>
      state.entries.some(entry => entry.type === 'message' && entry.text === 'Gracias'),
    );
    session.markRead();
    await says(chat, messages.timeline.delivery.read);
    await isAccessible(chat);
  });

  it('shows that the agent is writing', async () => {
    const chat = await show();
    await says(chat, messages.chat.welcome);
    write(chat, 'Hola');
    const session = await answering(chat);
    await until(client.chat, state => state.connection === 'live');
    session.setTyping(true);
    await says(chat, messages.chat.typing(client.chat.state.agent?.name));
  });

  it('announces what the agent writes, once and not what the citizen writes', async () => {
    const chat = await show();
    await says(chat, messages.chat.welcome);
    write(chat, 'Hola');
    const session = await answering(chat);
    session.send('Buenas tardes');
    const status = () => deep(chat, '[role=status]').textContent ?? '';
    await untilShown(chat, () => status().includes('Buenas tardes'));
    expect(status()).not.to.contain('Hola');
  });

  it('ends only when asked twice, and then offers to go on or to begin anew', async () => {
    const chat = await show();
    await says(chat, messages.chat.welcome);
    write(chat, 'Hola');
    await says(chat, messages.chat.end);
    await until(client.chat, state => state.phase === 'waiting');
    await chat.updateComplete;
    deep(chat, '.end').click();
    await says(chat, messages.chat.endQuestion);
    await isAccessible(chat);
    deep(chat, '.end-cancel').click();
    write(chat, 'Sigo aquí');
    await until(client.chat, ({ entries }) => entries.at(-1)?.n !== undefined);
    await chat.updateComplete;
    deep(chat, '.end').click();
    await chat.updateComplete;
    deep(chat, '.danger').click();
    await says(chat, messages.chat.closedHint);
    await isAccessible(chat);
    const closings = client.chat.state.entries.filter(
      entry => entry.type === 'happening' && entry.happening.kind === 'closed',
    );
    expect(closings.length).to.equal(1);
    deep(chat, '.ask .primary').click();
    await says(chat, messages.chat.welcome);
  });

  it('tells the page how many messages wait to be seen', async () => {
    const chat = await show();
    await says(chat, messages.chat.welcome);
    write(chat, 'Hola');
    const session = await answering(chat);
    chat.hidden = true;
    const unread = oneEvent<ChatUnreadEvent>(chat, 'chat-unread');
    session.send('¿Sigue ahí?');
    expect((await unread).count).to.equal(1);
  });

  it('says so when the browser has no room to keep the chat, and works for the visit', async () => {
    for (let size = 1_048_576; size >= 1; size = size / 2) fill(size);
    try {
      const chat = await fixture<Chat>(html`<ventanilla-chat site=${site} lang="es"></ventanilla-chat>`);
      await says(chat, messages.chat.welcome);
      write(chat, 'No queda sitio');
      await says(chat, messages.chat.notDurable);
      await says(chat, messages.timeline.delivery.sent);
      await isAccessible(chat);
      write(chat, 'Y sigo escribiendo');
      await says(chat, 'Y sigo escribiendo');
      expect(Object.keys(localStorage).some(key => key.startsWith('ventanilla/'))).to.equal(false);
    } finally {
      localStorage.clear();
    }
  });

  it('changes its language with the page', async () => {
    const chat = await show();
    await says(chat, messages.chat.welcome);
    chat.locale = 'en';
    await says(chat, 'Tell us what you need');
  });
});
