import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import {
  atWork,
  choosePresence,
  citizen,
  closeCitizens,
  deep,
  press,
  SITE,
  serving,
  show,
  shown,
  signIn,
  signOut,
  text,
  timeout,
  write,
} from '../testing/desk-page.ts';
import { violations } from '../testing/violations.ts';
import type { DeskWorkspace } from '../workspace/workspace.ts';
import type { Desk } from './desk.ts';

describe('the desk', () => {
  afterEach(closeCitizens);

  it('asks who is there, says in plain words that the password is wrong, and is accessible', async () => {
    const desk = await show();
    await signIn(desk, 'no es esta');
    await shown(desk, '[role=alert]', /no coinciden/);
    expect(await violations(desk)).to.deep.equal([]);
  });

  it('asks whether it may notify once the agent says to be there for others, and not before', async () => {
    let asked = 0;
    const real = Object.getOwnPropertyDescriptor(window, 'Notification');
    const SystemNotification = {
      permission: 'default' as NotificationPermission,
      requestPermission: async () => {
        asked += 1;
        SystemNotification.permission = 'denied';
        return SystemNotification.permission;
      },
    };
    Object.defineProperty(window, 'Notification', { value: SystemNotification, configurable: true });
    try {
      const desk = await show();
      await signIn(desk);
      await choosePresence(desk, 'away');
      expect(asked).to.equal(0);
      for (const state of ['available', 'away', 'available']) await choosePresence(desk, state);
      expect(asked).to.equal(1);
      await signOut(desk);
    } finally {
      if (real) Object.defineProperty(window, 'Notification', real);
    }
  });

  it('follows no contact whose offer was declined', async () => {
    const desk = await atWork();
    const { chat } = citizen();
    chat.send('¿Hay alguien?');
    await waitUntil(() => chat.state.reference, 'The chat has no number.', { timeout });
    const decline = await shown<HTMLButtonElement>(desk, 'button', `Rechazar ${chat.state.reference}`);
    const [workspace] = deep<DeskWorkspace>(desk.renderRoot, 'ventanilla-desk-workspace');
    const client = workspace?.client;
    const offered = client?.state.inbox.find(({ reference }) => reference === chat.state.reference);
    const followed = client?.contact(offered?.id ?? '');
    decline.click();
    await waitUntil(() => client?.contact(offered?.id ?? '') !== followed, 'It is followed still.', {
      timeout,
    });
    client?.contact(offered?.id ?? '').close();
    await chat.end();
    await signOut(desk);
  });

  it('lets go of a contact that ends while another is in view, and of none before', async () => {
    const { desk, chat } = await serving('Ya casi termino');
    const [workspace] = deep<DeskWorkspace>(desk.renderRoot, 'ventanilla-desk-workspace');
    const client = workspace?.client;
    const idOf = (reference: string | undefined) =>
      client?.state.inbox.find(contact => contact.reference === reference)?.id ?? '';
    const id = idOf(chat.state.reference);
    const followed = client?.contact(id);
    const other = citizen().chat;
    other.send('Y yo apenas empiezo');
    await waitUntil(() => other.state.reference, 'The chat has no number.', { timeout });
    (await shown<HTMLButtonElement>(desk, 'button', `Aceptar ${other.state.reference}`)).click();
    await shown(desk, 'h2', other.state.reference ?? 'none');
    chat.send('Una cosa más');
    await waitUntil(
      () => followed?.state.entries.some(entry => entry.type === 'message' && entry.text === 'Una cosa más'),
      'It is not followed.',
      { timeout },
    );
    await chat.end();
    await waitUntil(() => idOf(chat.state.reference) === '', 'It has not ended.', { timeout });
    const again = client?.contact(id);
    expect(again).not.to.equal(followed);
    again?.close();
    await other.end();
    await signOut(desk);
  });

  it('takes an agent from sign-in over an offer to a conversation with a citizen', async () => {
    const desk = await atWork();
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
    const { desk } = await serving('Necesito un certificado');
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

  it('tells the citizen in closing which other body deals with it', async () => {
    const { desk, chat } = await serving('Quiero renovar el pasaporte');
    press('KeyC', 'c');
    const close = await shown<HTMLButtonElement>(desk, 'dialog[open] button', 'Cerrar contacto');
    const [topic, institution] = ['topic', 'institution'].map(
      name => deep<HTMLInputElement>(desk.renderRoot, `dialog[open] [name=${name}]`)[0],
    );
    if (!topic || !institution) throw new Error('There is nowhere to write it.');
    institution.value = 'Cancillería';
    close.click();
    expect(topic.validity.valueMissing).to.equal(true);
    topic.value = 'Pasaporte';
    close.click();
    await waitUntil(() => chat.state.phase === 'closed', 'The citizen is not told.', { timeout });
    const last = chat.state.entries.findLast(entry => entry.type === 'message');
    expect(last?.type === 'message' && last.text).to.match(/\(Pasaporte\).*Debe acudir a: Cancillería/);
    await signOut(desk);
  });

  it('transfers a contact to the queue, and says so in the conversation', async () => {
    const { desk } = await serving('¿Dónde pago el impuesto?');
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
