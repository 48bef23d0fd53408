import { expect, fixture, html } from '@open-wc/testing';
import { type ContactClient, createContactClient } from '@ventanilla/client';
import type { Chat } from '../chat/chat.ts';
import '../chat/define.ts';
import { messages } from '../locales/es.ts';
import { join } from '../locales/join.es.ts';
import { deep, isAccessible, visibleText } from '../testing/claims.ts';
import { until, untilShown } from '../testing/until.ts';

const site = 'test-share';
const clients: ContactClient[] = [];

async function phone() {
  const client = createContactClient({ server: location.origin, site, locale: 'es', storage: 'memory' });
  clients.push(client);
  const chat = await fixture<Chat>(
    html`<ventanilla-chat site=${site} lang="es" .client=${client}></ventanilla-chat>`,
  );
  await says(chat, messages.chat.welcome);
  return { chat, client };
}
const says = (chat: Chat, text: string) => untilShown(chat, () => visibleText(chat).includes(text));

async function write({ chat, client }: Awaited<ReturnType<typeof phone>>, text: string): Promise<void> {
  client.chat.send(text);
  await until(client.chat, ({ phase }) => phase === 'waiting');
  await says(chat, text);
  await says(chat, join.shareShort);
}

async function type(chat: Chat, code: string): Promise<void> {
  const field = deep<HTMLInputElement>(deep(chat, 'ventanilla-join'), 'input');
  field.value = code;
  field.form?.requestSubmit();
}

describe('another phone', () => {
  afterEach(() => {
    for (const client of clients.splice(0)) client.close();
  });

  it('goes on with the chat by a code that the first one shows', async () => {
    const first = await phone();
    await write(first, 'Perdí mi documento');
    deep(deep(first.chat, 'ventanilla-share'), '.open').click();
    await untilShown(first.chat, () => /[0-9A-Z]{4}-[0-9A-Z]{4}/.test(visibleText(first.chat)));
    await says(first.chat, join.left(10));
    await isAccessible(first.chat);
    const code = deep(deep(first.chat, 'ventanilla-share'), 'output [aria-hidden]').textContent ?? '';

    const second = await phone();
    deep(second.chat, '.join').click();
    await says(second.chat, join.joinHint);
    await isAccessible(second.chat);
    await type(second.chat, code.toLowerCase());
    await says(second.chat, 'Perdí mi documento');
    expect(visibleText(second.chat)).to.include(first.client.chat.state.reference ?? '?');
    expect(visibleText(second.chat)).not.to.include(join.joinHint);
  });

  it('is told in plain words what is wrong with a code, and keeps the field', async () => {
    const { chat } = await phone();
    deep(chat, '.join').click();
    await says(chat, join.joinHint);
    await type(chat, 'abc');
    await says(chat, join.malformed);
    await type(chat, '0000-0000');
    await says(chat, join.problem('join-code-unknown'));
    await isAccessible(chat);
    deep(deep(chat, 'ventanilla-join'), '.outlined').click();
    await untilShown(chat, () => !visibleText(chat).includes(join.joinHint));
    await says(chat, messages.chat.join);
  });
});
