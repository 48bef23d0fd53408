import { type SignClip as Clip, localizedText, type SignedClips } from '@ventanilla/client';
import { html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { icon } from '../icons/icons.ts';
import { LocalizeController } from '../locales/localize-controller.ts';
import { signLanguageName } from '../sign-call/sign-language-name.ts';
import { controls } from '../styles/controls.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { loadSignClipMessages } from './load-sign-clip-messages.ts';
import type { SignClipMessages } from './sign-clip.messages.ts';
import { signClipStyles } from './sign-clip.styles.ts';

const STILL = '(prefers-reduced-motion: reduce)';

/**
 * Something that the city says in sign language, filmed once: it repeats while it is in sight, can be paused, and stands beside what
 * it says in writing. Nothing of it is fetched until it is in sight, and only a press starts it for somebody who wants less motion or less data. Where
 * it cannot be had, the writing stands alone.
 *
 * @element ventanilla-sign-clip
 * @cssproperty [--ventanilla-sign-clip-width=16rem] - Most that the picture takes of the line.
 * @cssproperty [--ventanilla-sign-clip-height=100vh] - Most that the picture takes of the height.
 */
export class SignClip extends LitElement {
  static override styles = [tokens, controls, signClipStyles];

  /** What the city has filmed for this place, by sign language, the usual one first. */
  @property({ attribute: false }) clips: SignedClips | undefined;

  /** Code of the sign language that is wanted. Default the first of `clips`, also where there is none in it. */
  @property() language: string | undefined;

  /** Language tag of the texts. Default the nearest `lang`, then Spanish. */
  @property() locale: string | undefined;

  @state() private wasInSight = false;
  @state() private isPlaying = false;
  /** The file that could not be had. */
  @state() private failed: string | undefined;

  @query('video') private readonly video!: HTMLVideoElement | null;

  private readonly localize = new LocalizeController<SignClipMessages>(this, loadSignClipMessages);
  private readonly still = matchMedia(STILL);
  private isStopped = this.still.matches || savesData();
  private isInSight = false;
  private sight: IntersectionObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.still.addEventListener('change', this.handleMotion);
    this.sight = new IntersectionObserver(entries => this.handleSight(entries));
    this.sight.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.still.removeEventListener('change', this.handleMotion);
    this.sight?.disconnect();
    this.isInSight = false;
  }

  protected override render() {
    const { clips = {}, language: wanted = '' } = this;
    const language = clips[wanted] ? wanted : Object.keys(clips)[0];
    const clip = clips[language ?? ''];
    if (!clip || language === undefined) return nothing;
    const { texts } = this.localize;
    return html`<div class="clip" lang=${texts?.locale ?? nothing} dir=${texts?.rtl ? 'rtl' : 'ltr'} data-ratio=${clip.aspectRatio ?? '4:3'}>
      ${this.failed === clip.src ? this.renderSaid(clip, texts) : this.renderPicture(clip, language, texts)}
    </div>`;
  }

  /** Its room is taken before the words are here. */
  private renderPicture(clip: Clip, language: string, texts: SignClipMessages | undefined) {
    const { src, poster } = clip;
    return html`
      <video
        src=${this.wasInSight ? src : nothing}
        poster=${this.wasInSight && poster ? poster : nothing}
        preload=${savesData() ? 'none' : 'metadata'}
        aria-label=${texts?.video(signLanguageName(language)) ?? nothing}
        .muted=${true}
        loop
        playsinline
        @play=${this.handlePlaying}
        @pause=${this.handlePlaying}
        @error=${() => {
          this.failed = src;
        }}
      ></video>
      <div class="below">
        ${
          texts &&
          html`<button type="button" class="outlined turn" @click=${this.handleTurn}>
              ${icon(this.isPlaying ? 'pause' : 'play')} ${this.isPlaying ? texts.pause : texts.play}
            </button>
            <details>
              <summary>${texts.transcript}</summary>
              ${this.renderSaid(clip, texts)}
            </details>`
        }
      </div>
    `;
  }

  private renderSaid({ transcript }: Clip, texts: SignClipMessages | undefined) {
    return texts && html`<p class="said">${localizedText(transcript, this.locale || texts.locale)}</p>`;
  }

  protected override updated(): void {
    this.goOn();
  }

  /** Plays if that is wanted and it is in sight, and rests otherwise. */
  private goOn(): void {
    const { video } = this;
    if (!video) return;
    const plays = this.isInSight && !this.isStopped;
    // A browser that plays nothing by itself shows the button; a file that cannot be had is told by its own event.
    if (plays && video.paused) video.play().catch(() => undefined);
    else if (!plays && !video.paused) video.pause();
  }

  private handleSight(entries: IntersectionObserverEntry[]): void {
    this.isInSight = entries.at(-1)?.isIntersecting ?? false;
    // It plays once it has a file, after that.
    if (this.isInSight && !this.wasInSight) this.wasInSight = true;
    else this.goOn();
  }

  private readonly handleMotion = (): void => {
    if (this.still.matches) this.isStopped = true;
    this.goOn();
  };

  private handlePlaying(): void {
    this.isPlaying = this.video?.paused === false;
  }

  private handleTurn(): void {
    this.isStopped = this.video?.paused === false;
    this.goOn();
  }
}

/** Whether somebody pays for each byte, as far as the browser says. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData ?? false;
}
