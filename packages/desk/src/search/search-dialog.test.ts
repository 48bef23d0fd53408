import { expect, waitUntil } from '@open-wc/testing';
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
} from '../testing/desk-page.ts';
import { violations } from '../testing/violations.ts';

describe('searching at the desk', () => {
  afterEach(closeCitizens);

  it('finds a closed contact by keyboard and shows it whole, with its number', async () => {
    const desk = await show();
    await signIn(desk);
    await choosePresence(desk, 'available');
    const { chat } = citizen();
    chat.send('Mi vecino dañó el andén de la esquina');
    await shown(desk, '.item.offered', /andén/);
    press('KeyA', 'a');
    await shown(desk, 'textarea', /^Respuesta/);
    press('KeyC', 'c');
    (await shown<HTMLButtonElement>(desk, 'dialog[open] button', 'Cerrar contacto')).click();
    await shown(desk, '.bar p', /cerrado/);

    press('KeyB', 'b');
    const dialog = await shown<HTMLDialogElement>(desk, 'dialog[open]', /Buscar contactos/);
    const field = dialog.querySelector('input');
    const form = dialog.querySelector('form');
    if (!field || !form) throw new Error('There is nowhere to type.');
    expect(field.matches(':focus')).to.equal(true);
    const reference = new RegExp(`^${chat.state.reference}`);
    field.value = 'anden esquina';
    const found = () => deep(desk.renderRoot, 'dialog[open] .contacts button').length > 0;
    // Words come to be found a moment after they were said.
    await waitUntil(
      () => {
        if (!found()) form.requestSubmit();
        return found();
      },
      'Nothing is found.',
      { timeout, interval: 300 },
    );
    const first = await shown<HTMLButtonElement>(desk, '.contacts button', reference);
    expect(first.textContent).to.contain('Mi vecino dañó el andén');
    await shown(desk, '[role=status]', '1 contacto');
    expect(await violations(desk)).to.deep.equal([]);
    first.focus();
    first.click();
    await shown(desk, 'h2', reference);
    await shown(desk, '.bar p', /cerrado/);
    await waitUntil(() => text(desk).includes('Mi vecino dañó el andén de la esquina'), 'It is not shown.', {
      timeout,
    });
    await signOut(desk);
  });
});
