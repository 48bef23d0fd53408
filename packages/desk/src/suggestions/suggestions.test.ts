import { expect, waitUntil } from '@open-wc/testing';
import { createContactClient } from '@ventanilla/client';
import type { Desk } from '../desk/desk.ts';
import {
  choosePresence,
  deep,
  nameOf,
  shown,
  signIn,
  signOut,
  timeout,
  write,
} from '../testing/desk-page.ts';
import { violations } from '../testing/violations.ts';
import '../define.ts';
import { fixture, html } from '@open-wc/testing';

const SITE = `test-catalogue-${crypto.randomUUID().slice(0, 8)}`;
const titles = (desk: Desk) =>
  deep(desk.renderRoot, 'ventanilla-desk-suggestions').flatMap(({ shadowRoot }) =>
    [...(shadowRoot?.querySelectorAll('button') ?? [])].map(nameOf),
  );

describe('suggested answers', () => {
  it('are procedures that fit what the citizen wrote, put into the reply by one press and sent by nobody else', async () => {
    const desk = await fixture<Desk>(html`<ventanilla-desk site=${SITE} locale="es"></ventanilla-desk>`);
    await signIn(desk);
    await choosePresence(desk, 'available');
    const client = createContactClient({
      server: location.origin,
      site: SITE,
      storage: 'memory',
      locale: 'es-CO',
    });
    const { chat } = client;
    chat.send('Buenas tardes');
    (await shown<HTMLButtonElement>(desk, 'button', /^Aceptar /)).click();
    const field = await shown<HTMLTextAreaElement>(desk, 'textarea', /^Respuesta/);
    chat.send('¿Dónde pago el predial?');
    await waitUntil(() => titles(desk).length > 0, 'Nothing is suggested.', { timeout });
    expect(titles(desk)).to.deep.equal(['Impuesto predial']);
    expect(await violations(desk)).to.deep.equal([]);

    const suggestion = await shown<HTMLButtonElement>(desk, 'button', 'Impuesto predial');
    // Reached by the keyboard just before the field.
    suggestion.focus();
    suggestion.click();
    await waitUntil(() => field.value.startsWith('Impuesto predial. '), 'The reply is empty.', { timeout });
    for (const part of [
      'Según el avalúo',
      'https://tramites.example/predial',
      'Información revisada el 2026-10-01.',
    ])
      expect(field.value).to.contain(part);
    expect(field.matches(':focus')).to.equal(true);
    expect(titles(desk)).to.deep.equal([]);
    const own = chat.state.entries.filter(entry => entry.type === 'message' && !entry.own);
    expect(own).to.deep.equal([]);

    const cited = field.value;
    await write(desk, /^Respuesta/, cited);
    await waitUntil(
      () => chat.state.entries.some(entry => entry.type === 'message' && entry.text === cited),
      'The citizen does not read it.',
      { timeout },
    );
    chat.send('¿Y el certificado catastral?');
    await waitUntil(() => titles(desk).includes('Certificado catastral'), 'Nothing new is suggested.', {
      timeout,
    });
    chat.send('¿A qué sabe la luna?');
    await waitUntil(() => chat.state.entries.every(({ n }) => n !== undefined), 'It is not stored.', {
      timeout,
    });
    await chat.end();
    client.close();
    await signOut(desk);
  });
});
