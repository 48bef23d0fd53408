import { expect, fixture, html } from '@open-wc/testing';
import { MAX_TEXT_LENGTH } from '@ventanilla/client';
import { messages } from '../locales/es.ts';
import { deep, isAccessible, visibleText } from '../testing/claims.ts';
import type { Composer } from './composer.ts';
import './define.ts';

const show = () =>
  fixture<Composer>(html`<ventanilla-composer .messages=${messages.composer}></ventanilla-composer>`);
const field = (composer: Composer) => deep<HTMLTextAreaElement>(composer, 'textarea');
const button = (composer: Composer) => deep<HTMLButtonElement>(composer, 'button');

async function write(composer: Composer, text: string): Promise<void> {
  field(composer).value = text;
  field(composer).dispatchEvent(new InputEvent('input', { bubbles: true }));
  await composer.updateComplete;
}

function press(composer: Composer, key: string, options: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options });
  field(composer).dispatchEvent(event);
  return event;
}

function sentBy(composer: Composer): string[] {
  const texts: string[] = [];
  composer.addEventListener('composer-send', ({ text }) => texts.push(text));
  return texts;
}

describe('the composer', () => {
  it('is accessible, empty and with a text that is too long', async () => {
    const composer = await show();
    await isAccessible(composer);
    await write(composer, 'a'.repeat(MAX_TEXT_LENGTH + 1));
    await isAccessible(composer);
  });

  it('sends by button, without blanks around the text, and is empty again', async () => {
    const composer = await show();
    const sent = sentBy(composer);
    await write(composer, '  Buenos días\n');
    button(composer).click();
    await composer.updateComplete;
    expect(sent).to.deep.equal(['Buenos días']);
    expect(field(composer).value).to.equal('');
  });

  it('sends on Enter, and begins a line on Shift+Enter or while a word is being composed', async () => {
    const composer = await show();
    const sent = sentBy(composer);
    await write(composer, 'Hola');
    expect(press(composer, 'Enter', { shiftKey: true }).defaultPrevented).to.equal(false);
    expect(press(composer, 'Enter', { isComposing: true }).defaultPrevented).to.equal(false);
    expect(sent).to.deep.equal([]);
    expect(press(composer, 'Enter').defaultPrevented).to.equal(true);
    expect(sent).to.deep.equal(['Hola']);
  });

  it('does not send nothing', async () => {
    const composer = await show();
    const sent = sentBy(composer);
    await write(composer, ' \n ');
    press(composer, 'Enter');
    expect(button(composer).disabled).to.equal(true);
    expect(sent).to.deep.equal([]);
  });

  it('counts near the limit, keeps a text that is too long, and says by how much', async () => {
    const composer = await show();
    await write(composer, 'a'.repeat(MAX_TEXT_LENGTH - 10));
    expect(visibleText(composer)).to.contain('Quedan 10 caracteres');
    await write(composer, 'a'.repeat(MAX_TEXT_LENGTH + 2));
    expect(visibleText(composer)).to.contain('Sobran 2 caracteres');
    expect(button(composer).disabled).to.equal(true);
    expect(field(composer).value.length).to.equal(MAX_TEXT_LENGTH + 2);
  });

  it('grows with its lines', async () => {
    const composer = await show();
    const { offsetHeight } = composer;
    await write(composer, 'uno\ndos\ntres');
    expect(composer.offsetHeight).to.be.greaterThan(offsetHeight + 20);
  });

  it('is set in at least 16 pixels, so that a phone does not zoom in', async () => {
    const { fontSize } = getComputedStyle(field(await show()));
    expect(Number.parseFloat(fontSize)).to.be.at.least(16);
  });

  it('tells that its writer types, and that they have stopped', async () => {
    const composer = await show();
    const told: boolean[] = [];
    composer.addEventListener('composer-typing', ({ typing }) => told.push(typing));
    await write(composer, 'H');
    await write(composer, '');
    expect(told).to.deep.equal([true, false]);
  });
});
