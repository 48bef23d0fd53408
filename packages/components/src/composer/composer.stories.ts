import { MAX_TEXT_LENGTH } from '@ventanilla/client';
import { html } from 'lit';
import { loadMessages } from '../locales/load-messages.ts';
import type { Messages } from '../locales/messages.ts';
import { deep } from '../testing/claims.ts';
import { story } from '../testing/story.ts';
import type { Composer } from './composer.ts';
import './define.ts';

export default { title: 'Pieces/Composer', component: 'ventanilla-composer' };

interface Setting {
  texts: Messages;
}

const prepare = async (): Promise<Setting> => ({ texts: await loadMessages(document.documentElement.lang) });
const render = ({ texts }: Setting) => html`
  <div lang=${texts.locale} dir=${texts.rtl ? 'rtl' : 'ltr'}>
    <ventanilla-composer .messages=${texts.composer}></ventanilla-composer>
  </div>
`;

async function write(element: HTMLElement, text: string): Promise<void> {
  const composer = element as Composer;
  await composer.updateComplete;
  const field = deep<HTMLTextAreaElement>(composer, 'textarea');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await composer.updateComplete;
}

export const Empty = story({ states: ['Composer empty'], prepare, render });

export const Written = story({
  states: ['Composer written'],
  prepare,
  render,
  play: composer => write(composer, 'Necesito una cita, por favor.\nEn la tarde, si se puede.'),
});

export const NearTheLimit = story({
  states: ['Composer near limit'],
  prepare,
  render,
  play: composer => write(composer, 'Palabra '.repeat(MAX_TEXT_LENGTH / 8 - 2)),
});

export const TooLong = story({
  states: ['Composer over limit'],
  prepare,
  render,
  play: composer => write(composer, 'Palabra '.repeat(MAX_TEXT_LENGTH / 8 + 2)),
});
