import type { ContactClient } from '@ventanilla/client';
import {
  type CallSession,
  type CallState,
  type OwnSide,
  type OwnSource,
  usualSources,
} from '@ventanilla/client/call';
import { createCallCheck, type WayReport } from '@ventanilla/client/call-check';
import { css, html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { callMessages } from '../call-stage/call.es.ts';
import type { CallMessages } from '../call-stage/call.messages.ts';
import { icon } from '../icons/icons.ts';
import { LocalizeController } from '../locales/localize-controller.ts';
import { controls } from '../styles/controls.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import type { CallCheckMessages } from './call-check.messages.ts';
import { loadCallCheckMessages } from './load-call-check-messages.ts';
import { playTone } from './play-tone.ts';
import { type CameraReading, watchCamera } from './watch-camera.ts';

/** What was found, all of it or the part that is known by now. */
interface Findings {
  devices?: OwnSide['states'];
  way?: WayReport;
  /** `null` where nothing can be said of its picture. */
  camera?: CameraReading | null;
}

/** One line of the check: what to say where it does not just work, and a mark where it is good or bad. */
interface Finding {
  mark?: 'check' | 'alert';
  said?: string | undefined;
}

/**
 * Tries everything that a call needs before anybody is called, and says of each part whether it works, or else how to mend it.
 * Begins once it is on the page.
 *
 * @element ventanilla-call-check
 */
export class CallCheck extends LitElement {
  static override styles = [
    tokens,
    controls,
    css`
      :host {
        display: block;
        text-align: start;
      }
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 8px 12px;
        margin: 8px 0;
      }
      dt {
        font-weight: 600;
      }
      dd {
        margin: 0;
      }
      svg {
        block-size: 1.2em;
        inline-size: 1.2em;
        vertical-align: text-bottom;
      }
    `,
  ];

  @property({ attribute: false }) client: ContactClient | undefined;
  @property({ attribute: false }) session: CallSession | undefined;
  /** What the call will be for, which decides what it needs: signing asks for no sound. */
  @property() media: CallState['media'] = 'video';
  /** Language tag. Default the nearest `lang`, then Spanish. */
  @property() locale: string | undefined;
  /** What calls say, of devices too. */
  @property({ attribute: false }) messages: CallMessages = callMessages;

  @state() private found: Findings | undefined;

  private readonly localize = new LocalizeController<CallCheckMessages>(this, loadCallCheckMessages);

  protected override firstUpdated(): void {
    this.run();
  }

  protected override render() {
    const { texts } = this.localize;
    const { found } = this;
    if (!texts || !found) return nothing;
    const isDone = found.devices !== undefined && found.way !== undefined && found.camera !== undefined;
    return html`<section aria-labelledby="heading">
      <h4 id="heading">${texts.heading}</h4>
      <div role="status" aria-busy=${!isDone}><dl>
        ${usualSources(this.media).map(source => this.row(source, texts, found.devices && this.ofDevice(source, found.devices)))}
        ${pictureParts(this.media, found.camera).map(part => this.row(part, texts, found.camera ? ofPicture(part, found.camera, texts) : undefined))}
        ${(['server', 'socket', 'media'] as const).map(part => this.row(part, texts, found.way && ofWay(part, found.way, texts)))}
      </dl></div>
      ${
        this.media === 'sign'
          ? nothing
          : html`<p>
              <strong>${texts.parts.speaker}</strong>
              <button type="button" class="tone" @click=${playTone}>${texts.tone}</button>
              ${texts.toneHint}
            </p>`
      }
      <button type="button" class="again" aria-disabled=${!isDone} @click=${() => isDone && this.run()}>${texts.again}</button>
    </section>`;
  }

  /** @param finding - Absent while it is not known. */
  private row(
    part: keyof CallCheckMessages['parts'],
    texts: CallCheckMessages,
    finding: Finding | undefined,
  ) {
    const said = finding?.said ?? (finding ? texts.works : texts.running);
    return html`<dt>${texts.parts[part]}</dt>
      <dd class=${part}>${finding?.mark ? icon(finding.mark) : nothing} ${said}</dd>`;
  }

  private ofDevice(source: OwnSource, states: OwnSide['states']): Finding {
    const { trouble } = this.messages;
    const state = states[source];
    if (state === 'on') return { mark: 'check' };
    return { mark: 'alert', said: trouble[source][state] ?? trouble[source].failed };
  }

  private async run(): Promise<void> {
    const { client, session, media } = this;
    if (!client || !session) return;
    this.found = {};
    await Promise.all([
      createCallCheck(client)
        .run()
        .then(way => {
          this.found = { ...this.found, way };
        }),
      this.tryDevices(session, media),
    ]);
  }

  /** Turned off again, unless the mirror was on before. */
  private async tryDevices(session: CallSession, media: CallState['media']): Promise<void> {
    const wasOn = session.state.own.preview !== undefined;
    await session.prepare(media, usualSources(media));
    const { states, preview } = session.state.own;
    this.found = { ...this.found, devices: states };
    const camera = preview && states.camera === 'on' ? await watchCamera(preview, this.renderRoot) : null;
    this.found = { ...this.found, camera: camera ?? null };
    if (!wasOn) session.relax();
  }
}

/** What is told of the camera's picture. A face can be followed at a lower rate than signing. */
function pictureParts(media: CallState['media'], camera: Findings['camera']): ('rate' | 'light')[] {
  if (media === 'voice' || camera === null) return [];
  return media === 'sign' ? ['rate', 'light'] : ['light'];
}

function ofPicture(
  part: 'rate' | 'light',
  { fps, isSlow, light }: CameraReading,
  texts: CallCheckMessages,
): Finding {
  if (part === 'light') return { mark: light === 'good' ? 'check' : 'alert', said: texts.light[light] };
  return { mark: isSlow ? 'alert' : 'check', said: texts.rate[isSlow ? 'few' : 'enough'](fps) };
}

function ofWay(part: 'server' | 'socket' | 'media', way: WayReport, texts: CallCheckMessages): Finding {
  if (way[part] === 'works') return { mark: 'check' };
  if (part !== 'media') return { mark: 'alert', said: texts.silent[part] };
  if (way.media === 'refused') return { mark: 'alert', said: texts.media.refused };
  if (way.media !== 'silent') return { said: texts.media[way.media === 'unset' ? 'unset' : 'unasked'] };
  return { mark: 'alert', said: texts.media[way.needsMedia ? 'needed' : 'helps'] };
}
