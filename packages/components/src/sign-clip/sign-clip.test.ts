import { expect, fixture, html } from '@open-wc/testing';
import { visibleText } from '../testing/claims.ts';
import { canFilm, filmedClip } from '../testing/filmed-clip.ts';
import { untilShown } from '../testing/until.ts';
import { signClipMessages as texts } from './sign-clip.es.ts';
import type { SignClip } from './sign-clip.ts';
import './define.ts';

const SAID = 'Aquí llama a una persona que habla en señas.';

async function shown(src: string, place?: HTMLElement): Promise<SignClip> {
  const clips = { csn: { src, transcript: { es: SAID, en: 'Here you call somebody who signs.' } } };
  return await fixture<SignClip>(
    html`<ventanilla-sign-clip lang="es" .clips=${clips}></ventanilla-sign-clip>`,
    place && { parentNode: place },
  );
}

const videoOf = (clip: SignClip) => clip.shadowRoot?.querySelector('video');
const turnOf = (clip: SignClip) => clip.shadowRoot?.querySelector<HTMLElement>('.turn');
const untilTurned = (clip: SignClip, word: string) =>
  untilShown(clip, () => turnOf(clip)?.textContent?.trim() === word);

/** Resolves once the browser has looked again at what is in sight. */
function untilSeen(element: Element): Promise<void> {
  return new Promise(resolve => {
    new IntersectionObserver((_entries, observer) => {
      observer.disconnect();
      resolve();
    }).observe(element);
  });
}

/** Somebody whose system asks for less motion, or does so from a moment on. */
function motionWanted(isReduced: boolean) {
  const wish = Object.assign(new EventTarget(), { matches: isReduced });
  const { matchMedia } = window;
  window.matchMedia = asked =>
    asked.includes('reduced-motion') ? (wish as unknown as MediaQueryList) : matchMedia.call(window, asked);
  return {
    reduce() {
      wish.matches = true;
      wish.dispatchEvent(new Event('change'));
    },
    restore() {
      window.matchMedia = matchMedia;
    },
  };
}

describe('a clip in sign language', () => {
  it('where it cannot be had leaves what it says in writing, and nothing to press', async () => {
    const clip = await shown('/no-such-clip.webm');
    await untilShown(clip, () => !!clip.shadowRoot?.querySelector('.clip > .said'));
    expect(visibleText(clip)).to.equal(SAID);
    expect(videoOf(clip)).to.equal(null);
    expect(turnOf(clip)).to.equal(null);
  });

  it('keeps the room that it will take before any of it is here', async () => {
    const clip = await shown('/no-such-clip.webm', hidden());
    const video = videoOf(clip);
    (clip.parentElement as HTMLElement).hidden = false;
    const { width, height } = video?.getBoundingClientRect() ?? { width: 0, height: 1 };
    expect(width / height).to.be.closeTo(4 / 3, 0.01);
  });

  if (!canFilm) return;

  it('fetches nothing until it is in sight', async () => {
    const place = hidden();
    const clip = await shown(await filmedClip(), place);
    await untilSeen(place);
    expect(videoOf(clip)?.hasAttribute('src')).to.equal(false);
    place.hidden = false;
    await untilTurned(clip, texts.pause);
    expect(videoOf(clip)?.src).to.equal(await filmedClip());
  });

  it('plays by itself, again and again and without a sound, until the citizen pauses it', async () => {
    const clip = await shown(await filmedClip());
    await untilTurned(clip, texts.pause);
    const video = videoOf(clip);
    expect(video?.loop).to.equal(true);
    expect(video?.muted).to.equal(true);
    turnOf(clip)?.click();
    await untilTurned(clip, texts.play);
    expect(video?.paused).to.equal(true);
    // Neither a new render nor coming back into sight starts it again.
    clip.locale = 'es-CO';
    await clip.updateComplete;
    clip.hidden = true;
    await untilSeen(clip);
    clip.hidden = false;
    await untilSeen(clip);
    expect(video?.paused).to.equal(true);
    turnOf(clip)?.click();
    await untilTurned(clip, texts.pause);
  });

  it('rests while it is out of sight, and goes on when it is back', async () => {
    const clip = await shown(await filmedClip());
    await untilTurned(clip, texts.pause);
    clip.hidden = true;
    await untilTurned(clip, texts.play);
    clip.hidden = false;
    await untilTurned(clip, texts.pause);
  });

  it('waits for a press where the system asks for less motion', async () => {
    const motion = motionWanted(true);
    try {
      const film = await filmedClip();
      const clip = await shown(film);
      await untilShown(clip, () => videoOf(clip)?.src === film && !!turnOf(clip));
      await clip.updateComplete;
      expect(videoOf(clip)?.paused).to.equal(true);
      turnOf(clip)?.click();
      await untilTurned(clip, texts.pause);
    } finally {
      motion.restore();
    }
  });

  it('comes to rest when the system asks for less motion from now on', async () => {
    const motion = motionWanted(false);
    try {
      const clip = await shown(await filmedClip());
      await untilTurned(clip, texts.pause);
      motion.reduce();
      await untilTurned(clip, texts.play);
    } finally {
      motion.restore();
    }
  });

  it('is named by its language, follows another that is chosen, and says it in writing when asked', async () => {
    const clip = await shown(await filmedClip());
    await untilTurned(clip, texts.pause);
    expect(videoOf(clip)?.getAttribute('aria-label')).to.contain('Lengua de Señas Colombiana');
    const details = clip.shadowRoot?.querySelector('details');
    expect(details?.open).to.equal(false);
    details?.querySelector('summary')?.click();
    expect(details?.textContent).to.contain(SAID);
    const ase = { src: `${await filmedClip()}#ase`, transcript: 'Here you call.' };
    clip.clips = { ...clip.clips, ase };
    clip.language = 'ase';
    await untilShown(clip, () => !!videoOf(clip)?.src.endsWith('#ase'));
    expect(videoOf(clip)?.getAttribute('aria-label')).to.contain('ASL');
    await untilShown(clip, () => videoOf(clip)?.paused === false);
  });
});

function hidden(): HTMLElement {
  const place = document.createElement('div');
  place.hidden = true;
  document.body.append(place);
  return place;
}
