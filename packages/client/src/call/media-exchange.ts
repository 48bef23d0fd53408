import type { CallMedia, CallSignal, EndpointId, SentMedia } from '@ventanilla/protocol';
import type { Environment } from '../environment.ts';
import { Descent } from './descent.ts';
import type { OwnMedia } from './own-media.ts';
import type { PictureQuality } from './picture-quality.ts';

export interface MediaExchangeOptions {
  environment: Pick<Environment, 'now'>;
  own: OwnMedia;
  /** What the call is for. */
  media(): CallMedia;
  /** Whether this end is in the room: before, nobody is told anything. */
  isEntered(): boolean;
  signal(signal: CallSignal, to?: EndpointId): void;
  /** Bits a second that the way from one end carries, where this browser knows it. */
  wayFrom(from: EndpointId): number | undefined;
  onChange(): void;
}

/** What the ends of a call tell each other of what they send and of how it arrives, for as long as they are there. */
export class MediaExchange {
  readonly #options: MediaExchangeOptions;
  readonly #said = new Map<EndpointId, SentMedia>();
  readonly #received = new Map<EndpointId, PictureQuality>();
  readonly #reported = new Map<EndpointId, PictureQuality>();
  readonly #descent = new Descent();
  #isLowered = false;

  constructor(options: MediaExchangeOptions) {
    this.#options = options;
  }

  /** What each of the others says it sends. */
  get said(): ReadonlyMap<EndpointId, SentMedia> {
    return this.#said;
  }

  /** How each one's picture arrives here. */
  get received(): ReadonlyMap<EndpointId, PictureQuality> {
    return this.#received;
  }

  /** How each says our picture arrives there. */
  get reported(): ReadonlyMap<EndpointId, PictureQuality> {
    return this.#reported;
  }

  /** This page has turned the camera off, so that the voice gets through. */
  get isLowered(): boolean {
    return this.#isLowered;
  }

  /** Tells the others what is sent from here. */
  tell(): void {
    if (!this.#options.isEntered()) return;
    const { isHeld, isSharing, states } = this.#options.own;
    this.#options.signal({
      kind: 'media',
      microphone: states.microphone === 'on',
      camera: states.camera === 'on',
      screen: isSharing,
      held: isHeld,
    });
  }

  /** The page's own measure of a peer's picture, which the peer is told. */
  measure(endpoint: EndpointId, quality: PictureQuality): void {
    this.#received.set(endpoint, quality);
    const { fps, gapMs } = quality;
    const way = this.#options.wayFrom(endpoint);
    this.#options.signal({ kind: 'quality', fps, gapMs, ...(way && { way }) }, endpoint);
    this.#options.onChange();
  }

  /** The person has chosen anew whether the camera is on. */
  noteChoice(): void {
    this.#isLowered = false;
    this.#descent.reset();
  }

  handleMedia(from: EndpointId, { kind: _kind, ...media }: Extract<CallSignal, { kind: 'media' }>): void {
    const isNew = !this.#said.has(from);
    this.#said.set(from, media);
    if (isNew) this.tell();
    this.#options.onChange();
  }

  handleQuality(from: EndpointId, { fps, gapMs }: PictureQuality): void {
    this.#reported.set(from, { fps, gapMs });
    this.#lowerIfNeeded({ fps, gapMs });
    this.#options.onChange();
  }

  /** The ends that are there now. */
  handlePeers(endpoints: ReadonlySet<EndpointId>): void {
    if ([...endpoints].some(endpoint => !this.#said.has(endpoint))) this.tell();
    for (const notes of [this.#said, this.#received, this.#reported]) {
      for (const endpoint of notes.keys()) if (!endpoints.has(endpoint)) notes.delete(endpoint);
    }
  }

  /** Gives the picture up where it has arrived badly for too long: the voice and the text have the link for themselves. */
  #lowerIfNeeded(reported: PictureQuality): void {
    const { environment, media, own } = this.#options;
    if (own.states.camera !== 'on' || own.isHeld) return;
    if (!this.#descent.note(reported, media(), environment.now())) return;
    this.#isLowered = true;
    own.close('camera');
  }
}
