import '../define.ts';
import { fixture, html, waitUntil } from '@open-wc/testing';
import { type ChatSession, type ContactClient, createContactClient } from '@ventanilla/client';
import type { Desk } from '../desk/desk.ts';

/** Another one for each engine, as they share one server. */
export const SITE = `test-desk-${crypto.randomUUID().slice(0, 8)}`;
export const timeout = 25_000;

/** Looks through every shadow root below `root`. */
export function deep<E extends Element>(root: ParentNode, selector: string): E[] {
  const shadows = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [...root.querySelectorAll<E>(selector), ...shadows.flatMap(shadow => deep<E>(shadow, selector))];
}

/** What a person would call it: a button's or a link's name, a field's label. */
export const nameOf = (element: Element) =>
  (element.ariaLabel ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();

export async function shown<E extends Element>(
  desk: Desk,
  selector: string,
  name: string | RegExp,
): Promise<E> {
  const find = () =>
    deep<E>(desk.renderRoot, selector).find(
      element => nameOf(element).match(name) && element.checkVisibility?.() !== false,
    );
  await waitUntil(find, `No ${selector} is called ${name}.`, { timeout });
  const found = find();
  if (!found) throw new Error(`${selector} ${name} went away.`);
  return found;
}

export const text = (desk: Desk) => deep(desk.renderRoot, '.bubble, .happening').map(nameOf);
const clients: ContactClient[] = [];

/** Closes every citizen. */
export function closeCitizens(): void {
  for (const client of clients.splice(0)) client.close();
}

/** A citizen who writes from the same page, with a memory of their own. */
export function citizen(site = SITE): ContactClient {
  const client = createContactClient({
    server: location.origin,
    site,
    storage: 'memory',
    locale: 'es-CO',
  });
  clients.push(client);
  return client;
}

/** The desk, in Spanish. */
export const show = (site = SITE) =>
  fixture<Desk>(html`<ventanilla-desk site=${site} locale="es"></ventanilla-desk>`);

export async function signIn(desk: Desk, password = 'ventanilla-demo'): Promise<void> {
  const submit = await shown<HTMLButtonElement>(desk, 'button', 'Ingresar');
  const [login, secret] = deep<HTMLInputElement>(desk.renderRoot, 'input');
  if (!login || !secret) throw new Error('The form has no fields.');
  login.value = 'agente';
  secret.value = password;
  submit.click();
}

export async function choosePresence(desk: Desk, state: string): Promise<void> {
  await waitUntil(() => deep(desk.renderRoot, 'select').length === 1, 'No presence is shown.', { timeout });
  const [select] = deep<HTMLSelectElement>(desk.renderRoot, 'select');
  if (!select) return;
  select.value = state;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The desk of an agent who is there for others. */
export async function atWork(site = SITE): Promise<Desk> {
  const desk = await show(site);
  await signIn(desk);
  await choosePresence(desk, 'available');
  return desk;
}

/** The same, with a citizen's contact in view that the agent has taken, and none that went back to the queue as an agent signed out. */
export async function serving(said: string, site = SITE): Promise<{ desk: Desk; chat: ChatSession }> {
  const desk = await atWork(site);
  const { chat } = citizen(site);
  chat.send(said);
  await waitUntil(() => chat.state.reference, 'The chat has no number.', { timeout });
  (await shown<HTMLButtonElement>(desk, 'button', `Aceptar ${chat.state.reference}`)).click();
  await shown(desk, 'textarea', /^Respuesta/);
  return { desk, chat };
}

export async function signOut(desk: Desk): Promise<void> {
  (await shown<HTMLElement>(desk, 'summary', /^Cuenta de/)).click();
  (await shown<HTMLButtonElement>(desk, 'button', /^Cerrar sesión$/)).click();
  await shown(desk, 'button', 'Ingresar');
}

export async function write(desk: Desk, label: RegExp, message: string): Promise<void> {
  const field = await shown<HTMLTextAreaElement>(desk, 'textarea', label);
  field.value = message;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
}

export const press = (code: string, key: string) =>
  window.dispatchEvent(new KeyboardEvent('keydown', { code, key, altKey: true, cancelable: true }));
