import { expect, waitUntil } from '@open-wc/testing';
import type { Desk } from '../desk/desk.ts';
import { es } from '../locales/es.ts';
import {
  closeCitizens,
  deep,
  nameOf,
  serving,
  shown,
  signOut,
  text,
  timeout,
  write,
} from '../testing/desk-page.ts';
import { violations } from '../testing/violations.ts';

/** Its server gives sites of such a name a catalogue. */
const SITE = `test-catalogue-${crypto.randomUUID().slice(0, 8)}`;

const titles = (desk: Desk) => inSuggestions(desk, 'button').map(nameOf);

describe('suggested answers', () => {
  afterEach(closeCitizens);

  it('are procedures that fit what the citizen wrote, told once, put into the reply by one press and sent by nobody else', async () => {
    const { desk, chat } = await serving('Buenas tardes', SITE);
    const field = await shown<HTMLTextAreaElement>(desk, 'textarea', /^Respuesta/);
    const heard = listen(desk);
    chat.send('¿Dónde pago el predial?');
    await waitUntil(() => titles(desk).length > 0, 'Nothing is suggested.', { timeout });
    expect(titles(desk)).to.deep.equal(['Impuesto predial']);
    expect(await violations(desk)).to.deep.equal([]);
    chat.send('Gracias');
    await waitUntil(() => text(desk).some(line => line.includes('Gracias')), 'Thanks are not shown.', {
      timeout,
    });

    const suggestion = await shown<HTMLButtonElement>(desk, 'button', 'Impuesto predial');
    suggestion.click();
    await waitUntil(() => field.value.startsWith('Impuesto predial. '), 'The reply is empty.', { timeout });
    for (const part of [
      'Según el avalúo',
      'https://tramites.example/predial',
      'Información revisada el 2026-10-01.',
    ])
      expect(field.value).to.contain(part);
    expect(field.matches(':focus')).to.equal(true);
    expect(field.selectionStart).to.equal(field.value.length);
    expect(titles(desk)).to.deep.equal([]);

    const cited = field.value;
    await write(desk, /^Respuesta/, cited);
    const answers = () =>
      chat.state.entries.flatMap(entry => (entry.type === 'message' && !entry.own ? [entry.text] : []));
    await waitUntil(() => answers().length > 0, 'The citizen reads nothing.', { timeout });
    expect(answers()).to.deep.equal([cited], 'only what the agent sent');
    chat.send('¿Y el certificado catastral?');
    await waitUntil(() => titles(desk).includes('Certificado catastral'), 'Nothing new is suggested.', {
      timeout,
    });
    expect(heard).to.deep.equal([es.suggestions.count(1), es.suggestions.count(titles(desk).length)]);
    await chat.end();
    await signOut(desk);
  });

  it('go behind what the agent has written already', async () => {
    const { desk, chat } = await serving('¿Dónde pago el predial?', SITE);
    const field = await shown<HTMLTextAreaElement>(desk, 'textarea', /^Respuesta/);
    field.value = 'Buenos días, con gusto:';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    (await shown<HTMLButtonElement>(desk, 'button', 'Impuesto predial')).click();
    await waitUntil(() => field.value.includes('Impuesto predial. '), 'Nothing is put in.', { timeout });
    expect(field.value).to.match(/^Buenos días, con gusto:\n\nImpuesto predial\. /);
    await chat.end();
    await signOut(desk);
  });
});

function inSuggestions<E extends Element>(desk: Desk, selector: string): E[] {
  return deep(desk.renderRoot, 'ventanilla-desk-suggestions').flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll<E>(selector) ?? []),
  ]);
}

/** Everything that is read aloud of the suggestions from now on. */
function listen(desk: Desk): string[] {
  const heard: string[] = [];
  const [status] = inSuggestions<HTMLElement>(desk, '[role=status]');
  if (!status) throw new Error('Nothing would be read aloud.');
  const note = () => {
    const said = nameOf(status);
    if (said !== '') heard.push(said);
  };
  new MutationObserver(note).observe(status, { childList: true, characterData: true, subtree: true });
  return heard;
}
