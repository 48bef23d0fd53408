import '../define.ts';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { type ContactClient, createContactClient } from '@ventanilla/client';
import { violations } from '../testing/violations.ts';
import type { Desk } from './desk.ts';

/** Another one for each engine, as they share one server. */
const SITE = `test-desk-${crypto.randomUUID().slice(0, 8)}`;
const timeout = 8_000;

/** Looks through every shadow root below `root`. */
function deep<E extends Element>(root: ParentNode, selector: string): E[] {
  const shadows = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [...root.querySelectorAll<E>(selector), ...shadows.flatMap(shadow => deep<E>(shadow, selector))];
}

/** What a person would call it: a button's or a link's name, a field's label. */
const nameOf = (element: Element) =>
  (element.ariaLabel ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();

async function shown<E extends Element>(desk: Desk, selector: string, name: string | RegExp): Promise<E> {
  const find = () =>
    deep<E>(desk.renderRoot, selector).find(
      element => nameOf(element).match(name) && element.checkVisibility?.() !== false,
    );
  await waitUntil(find, `No ${selector} is called ${name}.`, { timeout });
  const found = find();
  if (!found) throw new Error(`${selector} ${name} went away.`);
  return found;
}

const text = (desk: Desk) => deep(desk.renderRoot, '.bubble, .happening').map(nameOf);
const clients: ContactClient[] = [];

/** A citizen who writes from the same page, with a memory of their own. */
function citizen(): ContactClient {
  const client = createContactClient({
    server: location.origin,
    site: SITE,
    storage: 'memory',
    locale: 'es-CO',
  });
  clients.push(client);
  return client;
}

const show = () => fixture<Desk>(html`<ventanilla-desk site=${SITE} locale="es"></ventanilla-desk>`);

async function signIn(desk: Desk, password = 'ventanilla-demo'): Promise<void> {
  const submit = await shown<HTMLButtonElement>(desk, 'button', 'Ingresar');
  const [login, secret] = deep<HTMLInputElement>(desk.renderRoot, 'input');
  if (!login || !secret) throw new Error('The form has no fields.');
  login.value = 'agente';
  secret.value = password;
  submit.click();
}

async function choosePresence(desk: Desk, state: string): Promise<void> {
  await waitUntil(() => deep(desk.renderRoot, 'select').length === 1, 'No presence is shown.', { timeout });
  const [select] = deep<HTMLSelectElement>(desk.renderRoot, 'select');
  if (!select) return;
  select.value = state;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

async function signOut(desk: Desk): Promise<void> {
  (await shown<HTMLElement>(desk, 'summary', /^Cuenta de/)).click();
  (await shown<HTMLButtonElement>(desk, 'button', /^Cerrar sesión$/)).click();
  await shown(desk, 'button', 'Ingresar');
}

async function write(desk: Desk, label: RegExp, message: string): Promise<void> {
  const field = await shown<HTMLTextAreaElement>(desk, 'textarea', label);
  field.value = message;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
}

const press = (code: string, key: string) =>
  window.dispatchEvent(new KeyboardEvent('keydown', { code, key, altKey: true, cancelable: true }));

describe('the desk', () => {
  afterEach(() => {
    for (const client of clients.splice(0)) client.close();
  });

  it('asks who is there, says in plain words that the password is wrong, and is accessible', async () => {
    const desk = await show();
    await signIn(desk, 'no es esta');
    await shown(desk, '[role=alert]', /no coinciden/);
    expect(await violations(desk)).to.deep.equal([]);
  });

  it('takes an agent from sign-in over an offer to a conversation with a citizen', async () => {
    const desk = await show();
    await signIn(desk);
    await choosePresence(desk, 'available');
    const { chat } = citizen();
    chat.send('Buenas tardes, ¿hasta qué hora atienden?');

    await shown(desk, 'button', /^Aceptar /);
    await waitUntil(() => /^(\(\d+\) |¡Nuevo)/.test(document.title), 'The title does not call.', { timeout });
    press('KeyA', 'a');
    await write(desk, /^Respuesta/, 'Hasta las cinco.');
    await waitUntil(
      () => chat.state.entries.some(entry => entry.type === 'message' && entry.text === 'Hasta las cinco.'),
      'The reply did not arrive.',
      { timeout },
    );
    expect(text(desk)).to.include.members(['Buenas tardes, ¿hasta qué hora atienden?', 'Hasta las cinco.']);
    expect(await violations(desk)).to.deep.equal([]);

    await await shown<HTMLElement>(desk, 'h2', chat.state.reference ?? 'none');
    press('KeyN', 'n');
    await write(desk, /^Nota interna/, 'Ya había preguntado ayer.');
    await waitUntil(() => text(desk).includes('Ya había preguntado ayer.'), 'The note is not shown.', {
      timeout,
    });
    chat.send('Muchas gracias');
    await waitUntil(() => text(desk).includes('Muchas gracias'), 'The answer did not arrive.', { timeout });
    expect(JSON.stringify(chat.state.entries)).not.to.contain('ayer');

    press('KeyC', 'c');
    (await shown<HTMLButtonElement>(desk, 'dialog[open] button', 'Cerrar contacto')).click();
    await waitUntil(() => chat.state.phase === 'closed', 'The citizen is not told.', { timeout });
    await signOut(desk);
  });

  it('brings back the session, the open contact and its draft after a reload', async () => {
    const desk = await show();
    await signIn(desk);
    await choosePresence(desk, 'available');
    citizen().chat.send('Necesito un certificado');
    (await shown<HTMLButtonElement>(desk, 'button', /^Aceptar /)).click();
    const field = await shown<HTMLTextAreaElement>(desk, 'textarea', /^Respuesta/);
    field.value = 'Claro que sí, ';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    desk.remove();

    const again = await show();
    const restored = await shown<HTMLTextAreaElement>(again, 'textarea', /^Respuesta/);
    expect(restored.value).to.equal('Claro que sí, ');
    expect(text(again)).to.include('Necesito un certificado');
    await signOut(again);
    expect(Object.keys(sessionStorage).filter(key => key.includes(':draft:'))).to.deep.equal([]);
  });

  it('transfers a contact to the queue, and says so in the conversation', async () => {
    const desk = await show();
    await signIn(desk);
    await choosePresence(desk, 'available');
    citizen().chat.send('¿Dónde pago el impuesto?');
    await shown(desk, '.item.offered', /impuesto/);
    press('KeyA', 'a');
    await shown(desk, 'textarea', /^Respuesta/);
    press('KeyT', 't');
    (await shown<HTMLButtonElement>(desk, 'dialog[open] [type=submit]', 'Transferir')).click();
    await shown(desk, '.happening', /transfirió el contacto a la fila/);
    await waitUntil(() => deep(desk.renderRoot, 'textarea').length === 0, 'It can still be answered.', {
      timeout,
    });
    // The news may come by the socket before the answer that closes the dialog.
    await waitUntil(() => deep(desk.renderRoot, 'dialog[open]').length === 0, 'The dialog stays.', {
      timeout,
    });
    await signOut(desk);
  });

  it('speaks English to who asks for it', async () => {
    const desk = await fixture<Desk>(html`<ventanilla-desk site=${SITE} locale="en-GB"></ventanilla-desk>`);
    await shown(desk, 'h1', 'Agent sign-in');
    expect(desk.renderRoot.querySelector('[lang]')?.getAttribute('lang')).to.equal('en-GB');
  });

  it('shows its shortcuts when asked, and gives the focus back', async () => {
    const desk = await show();
    await signIn(desk);
    const opener = await shown<HTMLButtonElement>(desk, 'button', 'Atajos de teclado');
    opener.focus();
    window.dispatchEvent(new KeyboardEvent('keydown', { code: 'Minus', key: '?', cancelable: true }));
    await shown(desk, 'dialog[open] dd', 'Aceptar el contacto ofrecido');
    (await shown<HTMLButtonElement>(desk, 'dialog[open] button', 'Cerrar')).click();
    expect(opener.matches(':focus')).to.equal(true);
    await signOut(desk);
  });
});
