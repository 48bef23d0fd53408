import '../define.ts';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { violations } from '../testing/violations.ts';
import type { ComposerSubmitEvent, ComposerTypingEvent } from './composer.events.ts';
import type { DeskComposer } from './composer.ts';
import { DraftStore } from './drafts.ts';

const cannedReplies = [
  { shortcut: 'saludo', text: '¡Buenos días!' },
  { shortcut: 'horario', text: 'Atendemos de lunes a viernes.' },
];
const show = (drafts = new DraftStore('test')) =>
  fixture<DeskComposer>(html`<ventanilla-desk-composer
    .contact=${'c1'}
    .drafts=${drafts}
    .cannedReplies=${cannedReplies}
  ></ventanilla-desk-composer>`);
const field = (composer: DeskComposer): HTMLTextAreaElement => {
  const found = composer.shadowRoot?.querySelector('textarea');
  if (!found) throw new Error('There is no field.');
  return found;
};
const write = async (composer: DeskComposer, text: string) => {
  field(composer).value = text;
  field(composer).dispatchEvent(new InputEvent('input'));
  await composer.updateComplete;
};
const press = async (composer: DeskComposer, key: string, options: KeyboardEventInit = {}) => {
  const pressed = new KeyboardEvent('keydown', { key, cancelable: true, ...options });
  field(composer).dispatchEvent(pressed);
  await composer.updateComplete;
  return pressed;
};
const found = (composer: DeskComposer) =>
  [...(composer.shadowRoot?.querySelectorAll('[role=option] .shortcut') ?? [])].map(
    option => option.textContent,
  );

describe('the composer', () => {
  it('is accessible while replying, choosing a saved reply and writing a note', async () => {
    const composer = await show();
    expect(await violations(composer)).to.deep.equal([]);
    await write(composer, '/');
    expect(await violations(composer)).to.deep.equal([]);
    await composer.write('note');
    expect(await violations(composer)).to.deep.equal([]);
  });

  it('sends by Enter, empties the field and keeps the caret there', async () => {
    const composer = await show();
    await write(composer, 'Buenas tardes');
    setTimeout(() => press(composer, 'Enter'));
    const { mode, text }: ComposerSubmitEvent = await oneEvent(composer, 'composer-submit');
    expect({ mode, text }).to.deep.equal({ mode: 'reply', text: 'Buenas tardes' });
    await composer.updateComplete;
    expect(field(composer).value).to.equal('');
    expect(composer.shadowRoot?.activeElement).to.equal(field(composer));
  });

  it('leaves Shift+Enter, and Enter while characters are being composed, to the field', async () => {
    const composer = await show();
    composer.addEventListener('composer-submit', () => expect.fail('It was sent.'));
    await write(composer, 'Buenas');
    expect((await press(composer, 'Enter', { shiftKey: true })).defaultPrevented).to.equal(false);
    expect((await press(composer, 'Enter', { isComposing: true })).defaultPrevented).to.equal(false);
  });

  it('sends neither white space nor what is too long, and says by how much', async () => {
    const composer = await show();
    composer.addEventListener('composer-submit', () => expect.fail('It was sent.'));
    await write(composer, ' \n ');
    await press(composer, 'Enter');
    await write(composer, 'a'.repeat(8_001));
    await press(composer, 'Enter');
    expect(composer.shadowRoot?.querySelector('.over')?.textContent).to.equal('Sobran 1 carácter');
  });

  it('finds saved replies as they are typed, and puts the chosen one into the text', async () => {
    const composer = await show();
    await write(composer, 'Hola. /');
    expect(found(composer)).to.deep.equal(['/saludo', '/horario']);
    await press(composer, 'ArrowDown');
    const active = field(composer).getAttribute('aria-activedescendant');
    expect(composer.shadowRoot?.getElementById(active ?? '')?.textContent).to.contain('/horario');
    await write(composer, 'Hola. /sal');
    expect(found(composer)).to.deep.equal(['/saludo']);
    await press(composer, 'Enter');
    expect(field(composer).value).to.equal('Hola. ¡Buenos días!');
    expect(found(composer)).to.deep.equal([]);
  });

  it('closes the saved replies by Escape and then sends the slash as it is', async () => {
    const composer = await show();
    await write(composer, '/sal');
    await press(composer, 'Escape');
    expect(found(composer)).to.deep.equal([]);
    setTimeout(() => press(composer, 'Enter'));
    const { text }: ComposerSubmitEvent = await oneEvent(composer, 'composer-submit');
    expect(text).to.equal('/sal');
  });

  it('tells of typing in a reply and never in a note', async () => {
    const composer = await show();
    const told: boolean[] = [];
    composer.addEventListener('composer-typing', (event: ComposerTypingEvent) => told.push(event.typing));
    await write(composer, 'Bue');
    await composer.write('note');
    await write(composer, 'Es la tercera vez que escribe');
    expect(told).to.deep.equal([true, false]);
  });

  it('says in note mode that the citizen does not see it, and keeps both texts apart', async () => {
    const composer = await show();
    await write(composer, 'una respuesta');
    await composer.write('note');
    expect(field(composer).value).to.equal('');
    expect(field(composer).ariaLabel).to.equal('Nota interna: el ciudadano no la ve');
    await write(composer, 'una nota');
    setTimeout(() => press(composer, 'Enter'));
    const { mode, text }: ComposerSubmitEvent = await oneEvent(composer, 'composer-submit');
    expect({ mode, text }).to.deep.equal({ mode: 'note', text: 'una nota' });
    await composer.write('reply');
    expect(field(composer).value).to.equal('una respuesta');
  });

  it('brings back each contact’s draft, also in a composer made anew', async () => {
    const drafts = new DraftStore('test');
    const composer = await show(drafts);
    await write(composer, 'para el primero');
    composer.contact = 'c2';
    await composer.updateComplete;
    expect(field(composer).value).to.equal('');
    await write(composer, 'para el segundo');
    expect(field(await show(drafts)).value).to.equal('para el primero');
  });
});
