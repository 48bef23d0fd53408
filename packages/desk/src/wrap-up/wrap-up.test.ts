import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { type ContactClient, createContactClient } from '@ventanilla/client';
import '../define.ts';
import type { Desk } from '../desk/desk.ts';
import { choosePresence, deep, nameOf, shown, timeout } from '../testing/desk-page.ts';
import { violations } from '../testing/violations.ts';
import type { DeskWrapUp } from './wrap-up.ts';

/** Another one for each engine, as they share one server; its name asks for wrap-up. */
const SITE = `test-wrap-up-${crypto.randomUUID().slice(0, 8)}`;

const citizen = (): ContactClient =>
  createContactClient({ server: location.origin, site: SITE, storage: 'memory', locale: 'es-CO' });

describe('wrap-up at the desk', () => {
  it('is told with what is left of it, lets the agent say what the contact was about, and ends when they say so', async () => {
    const desk = await fixture<Desk>(html`<ventanilla-desk site=${SITE} locale="es"></ventanilla-desk>`);
    const submit = await shown<HTMLButtonElement>(desk, 'button', 'Ingresar');
    const fields = deep<HTMLInputElement>(desk.renderRoot, 'input');
    for (const [index, value] of ['agente', 'ventanilla-demo'].entries()) {
      const field = fields[index];
      if (field) field.value = value;
    }
    submit.click();
    await choosePresence(desk, 'available');
    const first = citizen();
    first.chat.send('Se dañó el semáforo de mi esquina.');
    (await shown<HTMLButtonElement>(desk, 'button', /^Aceptar /)).click();
    await shown(desk, 'textarea', /^Respuesta/);
    await first.chat.end();

    await shown(desk, '[role=timer]', /^Quedan \d+ minutos\.$/);
    await shown(desk, '[role=status]', /no recibe contactos nuevos/);
    await shown(desk, 'button', 'Anotar tema y zona');
    expect(await violations(desk)).to.deep.equal([]);
    const second = citizen();
    second.chat.send('¿Hasta qué hora atienden?');
    await waitUntil(() => second.chat.state.phase === 'waiting', 'The second is not in the queue.', {
      timeout,
    });

    (await shown<HTMLButtonElement>(desk, 'button', 'Anotar tema y zona')).click();
    const topic = await shown<HTMLInputElement>(desk, 'dialog[open] [name=topic]', '');
    topic.value = 'Movilidad';
    topic.form?.requestSubmit();
    await waitUntil(() => deep(desk.renderRoot, 'dialog[open]').length === 0, 'The dialog stays.', {
      timeout,
    });
    expect(deep(desk.renderRoot, '.item.offered').map(nameOf)).to.deep.equal([]);

    (await shown<HTMLButtonElement>(desk, 'button', 'Terminar y recibir contactos')).click();
    await shown(desk, '.item.offered', /hora atienden/);
    expect(deep(desk.renderRoot, '[role=timer]')).to.deep.equal([]);
    for (const client of [first, second]) client.close();
  });

  it('is told in minutes, and in seconds towards its end', async () => {
    const in30Seconds = new Date(Date.now() + 30_000).toISOString();
    const in10Minutes = new Date(Date.now() + 600_000).toISOString();
    const bar = await fixture<DeskWrapUp>(
      html`<ventanilla-desk-wrap-up .until=${in10Minutes}></ventanilla-desk-wrap-up>`,
    );
    const left = () => deep(bar.renderRoot, '[role=timer]').map(nameOf).join();
    expect(left()).to.match(/^Quedan \d+ minutos\.$/);
    bar.until = in30Seconds;
    await bar.updateComplete;
    expect(left()).to.match(/^Quedan? \d+ segundos?\.$/);
  });
});
