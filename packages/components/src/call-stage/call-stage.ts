import type { CallPeer, CallSession, CallState, OwnSource } from '@ventanilla/client/call';
import { pictureVerdict } from '@ventanilla/client/call';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { callIcon } from '../icons/call-icons.ts';
import { icon } from '../icons/icons.ts';
import { controls } from '../styles/controls.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { callMessages } from './call.es.ts';
import type { CallMessages } from './call.messages.ts';
import { callStageStyles } from './call-stage.styles.ts';
import { guestNews } from './guest-news.ts';
import { isPinned } from './is-pinned.ts';
import { PictureWatch } from './picture-watch.ts';

/** Milliseconds for which it is said who has come or gone. */
const NEWS_MS = 10_000;
const SOURCES = ['microphone', 'camera'] as const satisfies readonly OwnSource[];

/**
 * A call that has been taken: the other side whole and uncovered, one's own picture beside it, and what can be done. Citizens
 * and desk use the same.
 *
 * @element ventanilla-call-stage
 * @slot - Further buttons beside the call's own.
 * @slot text - Live text, next to the picture.
 * @csspart peer - The other side's picture and name.
 * @csspart own - One's own picture.
 */
export class CallStage extends LitElement {
  static override styles = [tokens, controls, callStageStyles];

  @property({ attribute: false }) session: CallSession | undefined;
  @property({ attribute: false }) call: CallState | undefined;
  @property({ attribute: false }) messages: CallMessages = callMessages;
  /** Whether this side may show its screen. */
  @property({ type: Boolean }) sharing = false;

  /** The choice of devices is open. */
  @state() private isChoosing = false;
  @state() private ownIsHidden = false;
  @state() private ownIsAtEnd = false;
  /** The browser lets nothing be heard before a press. */
  @state() private isMute = false;
  /** Who has come or gone a moment ago, in words. */
  @state() private news: readonly string[] = [];

  private newsTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly watches = new Map<HTMLVideoElement, PictureWatch>();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.newsTimer);
    this.news = [];
    for (const watch of this.watches.values()) watch.stop();
    this.watches.clear();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const news = guestNews(changed.get('call'), this.call, this.messages);
    if (news.length === 0) return;
    this.news = news;
    clearTimeout(this.newsTimer);
    this.newsTimer = setTimeout(() => {
      this.news = [];
    }, NEWS_MS);
  }

  protected override render() {
    const { call, messages } = this;
    if (!call) return nothing;
    const pinned = call.peers.filter(peer => isPinned(peer, call)).length;
    return html`<div class="stage ${this.ownIsAtEnd ? 'end' : ''}">
        <div class="peers ${call.peers.length > 1 ? `several pinned-${pinned} beside-${call.peers.length - pinned}` : ''}">
          ${
            call.peers.length === 0
              ? html`<p class="alone">${messages.phases[call.phase]}</p>`
              : repeat(
                  call.peers,
                  peer => peer.endpoint,
                  peer => this.peer(peer, call),
                )
          }
        </div>
        <div class="said">
          <div class="notices" role="status">
            ${[...this.news, ...notices(call, messages)].map(notice => html`<p>${notice}</p>`)}
          </div>
          ${
            this.isMute
              ? html`<button type="button" class="hear primary" @click=${this.handleHear}>${messages.hear}</button>`
              : nothing
          }
          <slot name="text"></slot>
        </div>
        ${this.own(call)}
        <div class="controls">
          ${SOURCES.map(source => this.sourceButton(source, call))}
          ${this.sharing ? this.shareButton(call) : nothing}
          <button type="button" aria-pressed=${call.own.isHeld} class="hold" @click=${this.handleHold}>
            ${icon(call.own.isHeld ? 'play' : 'pause')} ${call.own.isHeld ? messages.resume : messages.hold}
          </button>
          <slot></slot>
        </div>
      </div>
      ${this.settings(call)}`;
  }

  protected override updated(): void {
    const shown = new Set(this.renderRoot.querySelectorAll<HTMLVideoElement>('.peer video.camera'));
    for (const [video, watch] of this.watches) {
      if (shown.has(video)) continue;
      watch.stop();
      this.watches.delete(video);
    }
    for (const video of shown) {
      if (this.watches.has(video)) continue;
      const endpoint = video.dataset['endpoint'] ?? '';
      this.watches.set(
        video,
        new PictureWatch(video, quality => this.session?.notePicture(endpoint, quality)),
      );
      this.play(video);
    }
  }

  private play(video: HTMLVideoElement): void {
    video.play().catch((error: DOMException) => {
      // A picture that was replaced while it began to play is no refusal.
      if (error.name !== 'NotAllowedError' || video.muted) return;
      // What is seen does not wait for it: whoever signs may never press.
      this.isMute = video.muted = true;
      this.play(video);
    });
  }

  private peer(peer: CallPeer, call: CallState) {
    const { messages } = this;
    // `live`: Lit sets an object at every render, and a stream that is set again begins its picture anew.
    const name = nameOf(peer, messages);
    const { media, role } = peer;
    const hasPicture = media?.camera !== false && !media?.held;
    const about = [...(role ? [messages.guests.roles[role]] : []), ...this.about(peer, call)];
    return html`
      <figure class="peer ${isPinned(peer, call) ? 'pinned' : 'beside'} ${hasPicture ? '' : 'voice'}" part="peer">
        ${
          media?.screen
            ? html`<video class="screen" autoplay playsinline muted .srcObject=${live(peer.screen)} aria-label=${messages.theirs.sharing}></video>`
            : nothing
        }
        <video
          class="camera"
          autoplay
          playsinline
          data-endpoint=${peer.endpoint}
          .srcObject=${live(peer.stream)}
          aria-label=${messages.theirPicture(name)}
        ></video>
        <figcaption>
          <strong>${name}</strong>
          ${about.join(' · ')}
        </figcaption>
      </figure>
    `;
  }

  private about({ connection, media }: CallPeer, { media: kind }: CallState): string[] {
    const { theirs, phases } = this.messages;
    if (connection === 'connecting') return [phases.connecting];
    if (connection === 'interrupted') return [theirs.interrupted];
    if (media?.held) return [theirs.held];
    return [
      ...(media?.screen ? [theirs.sharing] : []),
      ...(media?.camera === false && kind !== 'voice' ? [theirs.cameraOff] : []),
      ...(media?.microphone === false && kind !== 'sign' ? [theirs.microphoneOff] : []),
    ];
  }

  private own({ own }: CallState) {
    return own.preview && !this.ownIsHidden
      ? html`<video class="own" part="own" autoplay playsinline muted .srcObject=${live(own.preview)} aria-label=${this.messages.ownPicture}></video>`
      : nothing;
  }

  private sourceButton(source: OwnSource, { own }: CallState) {
    const isOn = own.states[source] === 'on';
    return html`<button
      type="button"
      class=${source}
      aria-pressed=${isOn}
      @click=${() => this.session?.setSource(source, !isOn)}
    >
      ${callIcon(isOn ? source : `${source}-off`)} ${this.messages.turn[source][isOn ? 'off' : 'on']}
    </button>`;
  }

  private shareButton({ own }: CallState) {
    return html`<button type="button" class="share" aria-pressed=${own.isSharing} @click=${this.handleShare}>
      ${callIcon('screen')} ${own.isSharing ? this.messages.stopSharing : this.messages.share}
    </button>`;
  }

  private settings({ own }: CallState) {
    const { messages } = this;
    return html`<details @toggle=${this.handleSettings}>
      <summary>${messages.devices}</summary>
      ${
        own.preview
          ? html`
              <button type="button" class="move" @click=${this.handleMove}>${messages.moveOwn}</button>
              <button type="button" class="hide" aria-pressed=${!this.ownIsHidden} @click=${this.handleHide}>
                ${this.ownIsHidden ? messages.showOwn : messages.hideOwn}
              </button>
            `
          : nothing
      }
      ${
        this.isChoosing
          ? html`<ventanilla-device-choice .session=${this.session} .messages=${messages}></ventanilla-device-choice>`
          : nothing
      }
    </details>`;
  }

  private handleSettings(event: Event): void {
    this.isChoosing = (event.target as HTMLDetailsElement).open;
    // Where it cannot be fetched, the devices in use go on.
    if (this.isChoosing) import('../device-choice/define.ts').catch(() => undefined);
  }

  private handleMove(): void {
    this.ownIsAtEnd = !this.ownIsAtEnd;
  }

  private handleHide(): void {
    this.ownIsHidden = !this.ownIsHidden;
  }

  private handleHold(): void {
    this.session?.setHeld(!this.call?.own.isHeld);
  }

  private handleShare(): void {
    // Whoever chooses no screen has changed their mind, which is no fault.
    this.session?.setSharing(!this.call?.own.isSharing).catch(() => undefined);
  }

  private handleHear(): void {
    this.isMute = false;
    for (const video of this.renderRoot.querySelectorAll<HTMLVideoElement>('.peer video.camera')) {
      video.muted = false;
      this.play(video);
    }
  }
}

/** What both sides should know about the pictures now, and what this side can mend. */
export function notices(call: CallState, messages: CallMessages): string[] {
  const { own, peers, media, phase } = call;
  const said: (string | undefined)[] = call.guests
    .filter(({ joined }) => !joined || phase === 'waiting')
    .map(({ joined, name, role }) => messages.guests[joined ? 'staying' : 'coming'](name, role));
  if (phase === 'reconnecting') said.push(messages.phases.reconnecting);
  for (const source of SOURCES) said.push(messages.trouble[source][own.states[source]]);
  if (own.isLowered) said.push(messages.lowered);
  for (const { connection, media: sent, received, reported } of peers) {
    if (connection !== 'connected') continue;
    if (received && sent?.camera && !sent.held) said.push(messages.received[pictureVerdict(received, media)]);
    if (reported && own.states.camera === 'on' && !own.isHeld) {
      said.push(messages.reported[pictureVerdict(reported, media)]);
    }
  }
  if (call.problem) said.push(messages.problem(call.problem));
  return [...new Set(said.filter(notice => notice !== undefined))];
}

function nameOf({ sender }: CallPeer, messages: CallMessages): string {
  return sender.party === 'agent' ? sender.agent.name : messages.citizen;
}
