import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Desk } from '../desk/desk.ts';
import { es } from '../locales/es.ts';
import { closeCitizens, deep, nameOf, serving, shown, signOut, timeout } from '../testing/desk-page.ts';
import { violations } from '../testing/violations.ts';
import type { DeskChecklist } from './checklist.ts';

/** Its server gives sites of such a name checklists. */
const SITE = `test-checklist-${crypto.randomUUID().slice(0, 8)}`;
const IDENTITY = /^Identidad verificada/;
const MEDICAL = /^Examen médico visto/;

describe('a checklist', () => {
  afterEach(closeCitizens);

  it('is ticked by the agent who holds the contact, read by the others, and asked for before the contact is closed as resolved', async () => {
    const { desk, chat } = await serving('Vengo por mi licencia', SITE);
    await look(desk, es.details.label);
    const identity = await tick(desk, IDENTITY);
    await waitUntil(
      () => rows(desk).some(row => IDENTITY.test(row) && row.includes('Agente')),
      'Nobody is named.',
      {
        timeout,
      },
    );
    expect(await violations(desk)).to.deep.equal([]);
    const other = await reader(desk);
    expect(other.shadowRoot?.querySelector('input, select')).to.equal(null);
    expect(nameOf(other.shadowRoot?.querySelector('.row') ?? other)).to.match(
      /^Confirmado: Identidad verificada.* Agente/,
    );
    expect(await violations(other)).to.deep.equal([]);

    identity.click();
    await waitUntil(() => rows(desk).every(row => !row.includes('Agente')), 'It stays confirmed.', {
      timeout,
    });
    expect(nameOf(other.shadowRoot?.querySelector('.row') ?? other)).to.match(/^Pendiente: /);
    const [topic] = deep<HTMLSelectElement>(desk.renderRoot, 'ventanilla-desk-checklist').flatMap(
      ({ shadowRoot }) => shadowRoot?.querySelector('select') ?? [],
    );
    if (!topic) throw new Error('No topic can be chosen.');
    topic.value = 'Licencias';
    topic.dispatchEvent(new Event('change'));
    await shown(desk, 'label', MEDICAL);

    await look(desk, es.contact.conversation);
    await closeAs(desk, 'Resuelto');
    expect(await spoken(desk)).to.contain(es.contact.missing('Identidad verificada y Examen médico visto'));
    await shown(desk, 'dialog[open] .problem', es.errors['checklist-incomplete']);
    expect(await violations(desk)).to.deep.equal([]);
    (await shown<HTMLButtonElement>(desk, 'dialog[open] button', es.contact.cancel)).click();
    await look(desk, es.details.label);
    await tick(desk, IDENTITY);
    await tick(desk, MEDICAL);
    await waitUntil(
      () => rows(desk).filter(row => row.includes('Agente')).length === 2,
      'Not both are confirmed.',
      {
        timeout,
      },
    );
    expect(JSON.stringify(chat.state)).not.to.match(/Identidad|Examen/);
    await look(desk, es.contact.conversation);
    await closeAs(desk, 'Resuelto');
    await waitUntil(() => chat.state.phase === 'closed', 'It is not closed.', { timeout });
    await signOut(desk);
  });
});

/** What the points say, with who has confirmed them. */
function rows(desk: Desk): string[] {
  return deep(desk.renderRoot, 'ventanilla-desk-checklist').flatMap(({ shadowRoot }) =>
    [...(shadowRoot?.querySelectorAll('label.row') ?? [])].map(nameOf),
  );
}

/** Where the two do not stand side by side: the conversation, or what is known of the contact. */
async function look(desk: Desk, name: string): Promise<void> {
  (await shown<HTMLButtonElement>(desk, 'button.toggle', name)).click();
}

async function tick(desk: Desk, name: RegExp): Promise<HTMLInputElement> {
  const input = (await shown(desk, 'label', name)).querySelector('input');
  if (!input) throw new Error(`${name} cannot be ticked.`);
  input.click();
  return input;
}

/** The same contact as a colleague sees it. */
async function reader(desk: Desk): Promise<DeskChecklist> {
  const [own] = deep<DeskChecklist>(desk.renderRoot, 'ventanilla-desk-checklist');
  const element = await fixture<DeskChecklist>(html`<ventanilla-desk-checklist
    .session=${own?.session}
    .checklists=${own?.checklists ?? []}
    .agent=${'otra'}
    .messages=${es}
  ></ventanilla-desk-checklist>`);
  return element;
}

async function closeAs(desk: Desk, outcome: string): Promise<void> {
  (await shown<HTMLButtonElement>(desk, 'button', es.contact.close)).click();
  (await shown<HTMLElement>(desk, 'dialog[open] label', outcome)).click();
  (await shown<HTMLButtonElement>(desk, 'dialog[open] button', es.contact.closeConfirm)).click();
}

async function spoken(desk: Desk): Promise<string> {
  return nameOf(await shown(desk, 'dialog[open] [role=status]', /./));
}
