import type { SignedClips } from '@ventanilla/client';
import { html } from 'lit';
import { canFilm, filmedClip } from '../testing/filmed-clip.ts';
import { story } from '../testing/story.ts';
import { untilShown } from '../testing/until.ts';
import './define.ts';

export default { title: 'Citizens/Sign clip', component: 'ventanilla-sign-clip' };

const TRANSCRIPT = {
  es: 'Aquí llama a una persona de la Alcaldía que habla en señas.',
  en: 'Here you call somebody of the city who signs.',
};

interface Setting {
  clips: SignedClips;
}

const filmed = async (): Promise<Setting> => ({
  clips: { csn: { src: await filmedClip(), transcript: TRANSCRIPT } },
});
const render = ({ clips }: Setting) => html`<ventanilla-sign-clip .clips=${clips}></ventanilla-sign-clip>`;
const turn = (element: HTMLElement) => element.shadowRoot?.querySelector<HTMLElement>('.turn');
const isPlaying = (element: HTMLElement) =>
  element.shadowRoot?.querySelector('video')?.paused === false && !!turn(element);

export const Playing = story({
  states: ['SignClip playing'],
  needs: canFilm,
  prepare: filmed,
  render,
  play: element => untilShown(element, () => isPlaying(element)),
});

export const Paused = story({
  states: ['SignClip paused'],
  needs: canFilm,
  prepare: filmed,
  render,
  async play(element) {
    await untilShown(element, () => isPlaying(element));
    turn(element)?.click();
    await untilShown(element, () => !isPlaying(element));
  },
});

export const Transcript = story({
  states: ['SignClip transcript'],
  needs: canFilm,
  prepare: filmed,
  render,
  async play(element) {
    await untilShown(element, () => !!turn(element));
    element.shadowRoot?.querySelector('summary')?.click();
  },
});

export const Unreachable = story({
  states: ['SignClip unreachable'],
  prepare: (): Setting => ({ clips: { csn: { src: '/no-such-clip.webm', transcript: TRANSCRIPT } } }),
  render,
  play: element => untilShown(element, () => !!element.shadowRoot?.querySelector('.clip > .said')),
});
