import type { CallMedia } from '@ventanilla/protocol';
import { CameraSteering, type OtherFigures } from './camera-steering.ts';
import { cameraLines } from './media-profile.ts';
import type { AskedSizes } from './picture-size.ts';

/** The last is newer than the compiler's list of them. */
type DegradationPreference = RTCDegradationPreference | 'maintain-framerate-and-resolution';

const STEERED: DegradationPreference = 'maintain-framerate-and-resolution';
const UNSTEERED: DegradationPreference = 'maintain-framerate';

/** What one encoding is to be; called for each that the sender has. */
export type EncodingChange = (encoding: RTCRtpEncodingParameters) => RTCRtpEncodingParameters;

/** Sends the camera's picture by one connection, as large as the way carries it where the browser leaves that to the page. */
export class CameraSender {
  readonly #steering: CameraSteering;
  #isSteered = true;

  /**
   * @param now - Milliseconds.
   * @param asked - Where the browser knows a part of the way only, and the other end is asked what it shows.
   */
  constructor(media: CallMedia, now: number, asked?: AskedSizes) {
    this.#steering = new CameraSteering(cameraLines(media), now, asked);
  }

  /** A browser that leaves the picture's size to us; others choose it by themselves. True until one has refused. */
  get isSteered(): boolean {
    return this.#isSteered;
  }

  /** What gives way on a narrow link, in the compiler's words for it. */
  get preference(): RTCDegradationPreference {
    const preference: DegradationPreference = this.#isSteered ? STEERED : UNSTEERED;
    return preference as RTCDegradationPreference;
  }

  /** For `scaleResolutionDownBy`. */
  get scale(): number {
    return this.#isSteered ? this.#steering.scale : 1;
  }

  /** The same for a picture whose shorter side is to have so many pixels. */
  scaleTo(lines: number): number {
    return this.#isSteered ? this.#steering.scaleTo(lines) : 1;
  }

  /** Bits a second that are enough for the picture. */
  get enough(): number {
    return this.#steering.enough;
  }

  /** Begins anew with a whole picture, small, once it is tuned. */
  restart(): void {
    this.#steering.restart();
  }

  /** Sets what is sent, and what gives way when the link is narrow: a picture's size, never its rate. */
  async tune(sender: RTCRtpSender, change: EncodingChange): Promise<void> {
    if (this.#isSteered) {
      await tuneSender(sender, change, STEERED).catch((error: Error) => {
        // The name of the preference is not known there.
        if (error.name === 'TypeError') this.#isSteered = false;
      });
    }
    if (!this.#isSteered) await tuneSender(sender, change, UNSTEERED).catch(() => {});
  }

  /**
   * Looks once a second how the picture goes out.
   *
   * @returns Whether it is to be tuned again, to another scale.
   */
  async look(sender: RTCRtpSender, now: () => number, others?: OtherFigures): Promise<boolean> {
    if (!this.#isSteered || !this.#steering.isDue(now())) return false;
    return this.#steering.look(await sender.getStats(), now(), others);
  }
}

/** Sets a sender's encodings. Rejects where the browser refuses a setting. */
export async function tuneSender(
  sender: RTCRtpSender,
  change: EncodingChange,
  preference?: DegradationPreference,
): Promise<void> {
  const parameters = sender.getParameters();
  for (const encoding of parameters.encodings) Object.assign(encoding, change(encoding));
  if (preference) Object.assign(parameters, { degradationPreference: preference });
  await sender.setParameters(parameters);
}
