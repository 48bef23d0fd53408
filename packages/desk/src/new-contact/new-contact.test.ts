import { expect, waitUntil } from '@open-wc/testing';
import type { Desk } from '../desk/desk.ts';
import {
  choosePresence,
  citizen,
  closeCitizens,
  deep,
  press,
  show,
  shown,
  signIn,
  signOut,
  text,
  timeout,
  write,
} from '../testing/desk-page.ts';
import { violations } from '../testing/violations.ts';

/** Where there is no room for both, the conversation and what is known of it take turns. */
async function lookAt(desk: Desk, name: string): Promise<void> {
  (await shown<HTMLButtonElement>(desk, '.toggle', name)).click();
}

describe('a contact for somebody on the telephone or at the counter', () => {
  afterEach(closeCitizens);

  it('is begun by keyboard, shows its number at once, and takes notes and messages into its log', async () => {
    const desk = await show();
    await signIn(desk);
    await shown(desk, 'button', 'Nuevo contacto');
    press('KeyO', 'o');
    const dialog = await shown<HTMLDialogElement>(desk, 'dialog[open]', /Nuevo contacto/);
    expect(await violations(desk)).to.deep.equal([]);
    const field = (name: string) => dialog.querySelector<HTMLInputElement>(`[name=${name}]`);
    dialog.querySelector<HTMLInputElement>('[value=in-person]')?.click();
    const [name, note] = [field('name'), field('note')];
    if (!name || !note) throw new Error('The form has no fields.');
    name.value = 'Marta Ruiz';
    note.value = 'Perdió la licencia';
    dialog.querySelector('form')?.requestSubmit();

    await shown(desk, 'h2', /^\w{3}-\w{3}-\w{3}/);
    await waitUntil(() => text(desk).includes('Perdió la licencia'), 'The note is not shown.', { timeout });
    expect(text(desk).join(' ')).to.contain('Anotado por el agente, sin verificar: Marta Ruiz');
    await lookAt(desk, 'Datos del contacto');
    await shown(desk, 'dd', 'En persona');
    expect(await violations(desk)).to.deep.equal([]);
    await lookAt(desk, 'Conversación');
    await write(desk, /^Respuesta/, 'Le di una cita para el martes.');
    await waitUntil(() => text(desk).includes('Le di una cita para el martes.'), 'It is not shown.', {
      timeout,
    });
    expect(await violations(desk)).to.deep.equal([]);
    press('KeyC', 'c');
    (await shown<HTMLButtonElement>(desk, 'dialog[open] button', 'Cerrar contacto')).click();
    await shown(desk, '.bar p', /cerrado/);
    await signOut(desk);
  });

  it('can be for the person of the contact that is shown, and each is then beside the other', async () => {
    const desk = await show();
    await signIn(desk);
    await choosePresence(desk, 'available');
    const { chat } = citizen();
    chat.send('Perdí mi licencia');
    await shown(desk, '.item.offered', /licencia/);
    press('KeyA', 'a');
    await shown(desk, 'textarea', /^Respuesta/);
    const reference = new RegExp(`^${chat.state.reference}`);
    await lookAt(desk, 'Datos del contacto');
    (await shown<HTMLButtonElement>(desk, 'button', 'Nuevo contacto para esta persona')).click();
    const dialog = await shown<HTMLDialogElement>(desk, 'dialog[open]', /misma persona/);
    dialog.querySelector('form')?.requestSubmit();
    await waitUntil(() => deep(desk.renderRoot, 'dialog[open]').length === 0, 'The dialog stays.', {
      timeout,
    });
    await shown(desk, 'textarea', /^Respuesta/);
    await lookAt(desk, 'Datos del contacto');
    const earlier = await shown<HTMLButtonElement>(desk, '.contacts button', reference);
    await shown(desk, 'dd', 'Por teléfono');
    expect(await violations(desk)).to.deep.equal([]);
    earlier.click();
    await shown(desk, 'h2', reference);
    await waitUntil(() => text(desk).includes('Perdí mi licencia'), 'The other is not shown.', { timeout });
    await lookAt(desk, 'Datos del contacto');
    await shown(desk, '.contacts button', /Por teléfono/);
    expect(deep(desk.renderRoot, '.contacts button')).to.have.length(1);
    await signOut(desk);
  });
});
