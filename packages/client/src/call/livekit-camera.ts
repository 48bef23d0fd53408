import type { CallMedia, CallSignal, EndpointId } from '@ventanilla/protocol';
import { type TrackPublishOptions, VideoPreset } from 'livekit-client';
import type { Environment } from '../environment.ts';
import { CameraSender } from './camera-sender.ts';
import { CAMERA_PROFILE } from './media-profile.ts';
import type { AskedSizes } from './picture-size.ts';

export interface LivekitCameraOptions {
  environment: Pick<Environment, 'now'>;
  media: CallMedia;
  /** How many others receive the picture. */
  receivers(): number;
}

type ToldQuality = Extract<CallSignal, { kind: 'quality' }>;

/**
 * The least has to pass anywhere, and no step is to take twice what is known to pass. The first is large enough that some of its frames
 * take two packets, by which the other end sees how wide the way is.
 */
export const LIVEKIT_SIZES: AskedSizes = {
  sizes: [
    { lines: 180, bitrate: 0, most: 75_000, way: 0 },
    { lines: 180, bitrate: 90_000, most: 110_000, way: 95_000 },
    { lines: 240, bitrate: 180_000, most: 220_000, way: 180_000 },
    { lines: 256, bitrate: 200_000, most: 250_000, way: 200_000 },
    { lines: 288, bitrate: 250_000, most: 310_000, way: 345_000 },
    { lines: 360, bitrate: 400_000, most: 450_000, way: 400_000 },
    { lines: 480, bitrate: 700_000, most: 750_000, way: 560_000 },
    { lines: 720, bitrate: 1_150_000, most: 1_300_000, way: 1_040_000 },
  ],
  first: 3,
};

/** For whoever of several has a narrow link: as many frames as the large picture has. LiveKit's own small layers have 20 a second. */
const SMALL = new VideoPreset(320, 240, 200_000, 30);
/** Shorter side of the large one beside it, and its bits a second. */
const LARGE = { lines: 480, bitrate: 800_000 };
/** LiveKit's name of the small one. */
const SMALL_ID = 'q';
/** Without layers in time: a server that drops one of those halves the rate, where a smaller picture would do. */
const WITHOUT_LAYERS = { scalabilityMode: 'L1T1' };
/** Milliseconds after which the picture is looked at although the other end has told nothing. */
const SILENCE_MS = 1_500;

/**
 * The camera's picture through a media server: one, as large as its only receiver sees it whole; or two, where several receive it and
 * the server gives the small one to whoever needs it. For one receiver the large one would only take a narrow link from the small one.
 */
export class LivekitCamera {
  readonly #options: LivekitCameraOptions;
  readonly #camera: CameraSender;
  /** What each of the others has said since the last look of how the picture arrives. */
  readonly #told = new Map<EndpointId, ToldQuality>();
  #isLayered = false;
  #lookedAt: number;

  constructor(options: LivekitCameraOptions) {
    this.#options = options;
    this.#lookedAt = options.environment.now();
    this.#camera = new CameraSender(options.media, this.#lookedAt, LIVEKIT_SIZES);
  }

  /** Whether it has to be published anew, in one size or in two. */
  get isStale(): boolean {
    return this.#isLayered !== this.#needsLayers;
  }

  /** How to publish it now. */
  publishing(): TrackPublishOptions {
    this.#isLayered = this.#needsLayers;
    return {
      videoCodec: 'vp8',
      videoEncoding: {
        maxBitrate: this.#maxBitrate,
        maxFramerate: CAMERA_PROFILE[this.#options.media].maxFramerate,
        priority: 'high',
      },
      simulcast: this.#isLayered,
      videoSimulcastLayers: [SMALL],
      degradationPreference: this.#camera.preference,
    };
  }

  async tune(sender: RTCRtpSender): Promise<void> {
    await this.#camera.tune(sender, ({ rid }) => ({
      ...WITHOUT_LAYERS,
      ...((rid !== SMALL_ID || !this.#isLayered) && {
        maxBitrate: this.#maxBitrate,
        scaleResolutionDownBy: this.#isLayered ? this.#camera.scaleTo(LARGE.lines) : this.#camera.scale,
      }),
    }));
  }

  /** Sends a whole picture to an end that was away: its browser asks for one only after three seconds without a frame. */
  async restart(sender: RTCRtpSender): Promise<void> {
    if (this.#isLayered) return;
    this.#camera.restart();
    await this.tune(sender);
  }

  /** Takes what another end says of how the picture arrives. */
  note(from: EndpointId, quality: ToldQuality): void {
    this.#told.set(from, quality);
  }

  /** Whether nobody has told anything for long enough to look without. */
  get isUntold(): boolean {
    return this.#options.environment.now() - this.#lookedAt >= SILENCE_MS;
  }

  /**
   * Looks how the picture goes out and arrives, and makes it larger or smaller. One receiver is asked what arrives, since the server
   * tells nothing of the way to it; several are the server's to serve.
   */
  async steer(sender: RTCRtpSender): Promise<void> {
    const { now } = this.#options.environment;
    this.#lookedAt = now();
    const [told] = this.#told.values();
    this.#told.clear();
    if (this.#isLayered || this.#options.receivers() === 0) return;
    if (await this.#camera.look(sender, now, { shownFps: told?.fps, way: told?.way }))
      await this.tune(sender);
  }

  get #needsLayers(): boolean {
    return !this.#camera.isSteered || this.#options.receivers() > 1;
  }

  get #maxBitrate(): number {
    const { maxBitrate } = CAMERA_PROFILE[this.#options.media];
    if (!this.#camera.isSteered) return maxBitrate;
    return Math.min(maxBitrate, this.#isLayered ? LARGE.bitrate : this.#camera.enough);
  }
}
