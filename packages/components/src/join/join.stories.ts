import { html } from 'lit';
import { type PageCitizen, pageCitizen } from '../testing/page-city/citizen.ts';
import type { PageCity } from '../testing/page-city/page-city.ts';
import { story } from '../testing/story.ts';
import { untilShown } from '../testing/until.ts';
import './define.ts';

export default { title: 'Citizens/Join', component: 'ventanilla-join' };

interface Setting {
  citizen: PageCitizen;
}

const render = ({ citizen }: Setting) => html`<ventanilla-join .client=${citizen.client}></ventanilla-join>`;

function newcomer(city: PageCity): Setting {
  const citizen = pageCitizen(city.site());
  city.later(() => citizen.client.close());
  return { citizen };
}

/** Types a code and hands it in. */
async function type(element: HTMLElement, code: string): Promise<void> {
  const field = () => element.shadowRoot?.querySelector('input');
  await untilShown(element, () => !!field());
  const input = field();
  if (!input) return;
  input.value = code;
  input.form?.requestSubmit();
}

const told = (element: HTMLElement) =>
  untilShown(element, () => element.shadowRoot?.querySelector('.problem')?.textContent !== '');

export const Asking = story({
  states: ['Join asking'],
  prepare: newcomer,
  render,
  play: element => untilShown(element, () => !!element.shadowRoot?.querySelector('input')),
});

export const Malformed = story({
  states: ['Join malformed'],
  prepare: newcomer,
  render,
  async play(element) {
    await type(element, 'hola');
    await told(element);
  },
});

export const Unknown = story({
  states: ['Join unknown'],
  prepare: newcomer,
  render,
  async play(element) {
    await type(element, 'K7M4-2HX9');
    await told(element);
  },
});

export const Checking = story({
  states: ['Join checking'],
  prepare: newcomer,
  render,
  async play(element, _setting, { network }) {
    network.isHanging = true;
    await type(element, 'K7M4-2HX9');
    await untilShown(element, () => !!element.shadowRoot?.querySelector('.primary[disabled]'));
  },
});
