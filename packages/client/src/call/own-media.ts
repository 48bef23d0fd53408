import type { CallMedia } from '@ventanilla/protocol';
import type { MediaSlot } from './call-room.ts';
import { captureConstraints, type OwnSource, sendingHint } from './media-profile.ts';
import type { MediaDevicesLike, SourceState } from './source-state.ts';

export type { OwnSource } from './media-profile.ts';
export type { MediaDevicesLike, SourceState } from './source-state.ts';

/** A camera or a microphone of this machine. */
export interface OwnDevice {
  id: string;
  label: string;
  inUse: boolean;
}

export interface OwnMediaOptions {
  /** `undefined` where the page has none, as without https. */
  devices: MediaDevicesLike | undefined;
  /** Whether the page's own headers allow a source. Default yes. */
  isAllowed?: (source: OwnSource) => boolean;
  /** What is sent has changed: `null` sends nothing. */
  onTrack(source: MediaSlot, track: MediaStreamTrack | null): void;
  onChange(): void;
}

/** Camera, microphone and screen of this page: each on its own, so that one that is refused leaves the others. */
export class OwnMedia {
  readonly #options: OwnMediaOptions;
  readonly #tracks = new Map<MediaSlot, MediaStreamTrack>();
  /** What was asked for and not given up since: the person may take minutes to allow it, and have left by then. */
  readonly #wanted = new Set<MediaSlot>();
  readonly #devices = new Map<OwnSource, string>();
  /** What each source has had last, whether it still gives anything or not. */
  readonly #last = new Map<OwnSource, MediaStreamTrack>();
  #states: Record<OwnSource, SourceState> = { microphone: 'off', camera: 'off' };
  #media: CallMedia = 'video';
  #preview: MediaStream | undefined;
  #isHeld = false;

  constructor(options: OwnMediaOptions) {
    this.#options = options;
  }

  get states(): Readonly<Record<OwnSource, SourceState>> {
    return this.#states;
  }

  /** What the camera shows, for the mirror. Absent while it is off. */
  get preview(): MediaStream | undefined {
    return this.#preview;
  }

  get isSharing(): boolean {
    return this.#tracks.has('screen');
  }

  get isHeld(): boolean {
    return this.#isHeld;
  }

  /** What is sent now. */
  get sentTracks(): ReadonlyMap<MediaSlot, MediaStreamTrack> {
    return new Map(this.#isHeld ? [] : this.#tracks);
  }

  /** Sends nothing while on hold, and goes on with what it has. */
  setHeld(isHeld: boolean): void {
    if (isHeld === this.#isHeld) return;
    this.#isHeld = isHeld;
    for (const [source, track] of this.#tracks) this.#options.onTrack(source, isHeld ? null : track);
    this.#options.onChange();
  }

  /** What the media are for, which decides size and rate from the next start on. */
  setPurpose(media: CallMedia): void {
    this.#media = media;
  }

  /** Turns sources on, by one prompt where the browser has one for both. Never rejects: what fails is in `states`. */
  async open(sources: readonly OwnSource[]): Promise<void> {
    const wanted = sources.filter(source => this.#states[source] !== 'on' && this.#mayAsk(source));
    for (const source of wanted) this.#wanted.add(source);
    await this.#openWanted(wanted);
  }

  /** Turns a source off, and its light with it. What is still being asked for is let go as soon as it is given. */
  close(source: OwnSource): void {
    this.#wanted.delete(source);
    this.#drop(source);
    this.#set(source, 'off');
  }

  /**
   * Uses another device of the same kind from now on, also in place of one that has failed; the old one goes on where the new one
   * cannot be had.
   */
  async use(source: OwnSource, deviceId: string): Promise<void> {
    const before = this.#devices.get(source);
    this.#devices.set(source, deviceId);
    if (!this.#wanted.has(source)) return;
    try {
      await this.#get([source]);
    } catch (error) {
      if (before === undefined) this.#devices.delete(source);
      else this.#devices.set(source, before);
      throw error;
    }
  }

  /** Devices of each kind, with the names that the browser tells once one is in use. */
  async list(): Promise<Record<OwnSource, readonly OwnDevice[]>> {
    const all = (await this.#options.devices?.enumerateDevices()) ?? [];
    const of = (kind: MediaDeviceKind, source: OwnSource) =>
      all
        .filter(device => device.kind === kind && device.deviceId !== '')
        .map(({ deviceId: id, label }) => ({ id, label, inUse: id === this.#idOf(source) }));
    return { microphone: of('audioinput', 'microphone'), camera: of('videoinput', 'camera') };
  }

  #idOf(source: OwnSource): string | undefined {
    return this.#tracks.get(source)?.getSettings().deviceId;
  }

  /** @throws {DOMException} The person chose nothing, or the browser cannot. */
  async shareScreen(): Promise<void> {
    this.#wanted.add('screen');
    const stream = await this.#options.devices?.getDisplayMedia?.({ video: { frameRate: 15 }, audio: false });
    const [track] = stream?.getVideoTracks() ?? [];
    if (track) this.#take('screen', track);
  }

  stopSharing(): void {
    this.#wanted.delete('screen');
    this.#drop('screen');
    this.#options.onChange();
  }

  /** Lets go of every device. */
  closeAll(): void {
    for (const source of ['microphone', 'camera'] as const) this.close(source);
    this.stopSharing();
  }

  async #openWanted(sources: readonly OwnSource[]): Promise<void> {
    const wanted = sources.filter(source => this.#wanted.has(source));
    if (wanted.length === 0) return;
    try {
      await this.#get(wanted);
    } catch (error) {
      // One of two that is missing fails both; asked alone, the other may work.
      if (wanted.length > 1) for (const source of wanted) await this.#openWanted([source]);
      else for (const source of wanted) await this.#refuse(source, error);
    }
  }

  async #refuse(source: OwnSource, error: unknown): Promise<void> {
    const state = REFUSALS[(error as DOMException | undefined)?.name ?? ''] ?? 'failed';
    // The one that was chosen is not there any more: any other will do.
    if (state === 'missing' && this.#devices.delete(source)) await this.#openWanted([source]);
    else if (this.#wanted.has(source)) this.#set(source, state);
  }

  #mayAsk(source: OwnSource): boolean {
    const { devices, isAllowed = () => true } = this.#options;
    const refusal = !devices ? 'insecure' : isAllowed(source) ? undefined : 'blocked';
    if (refusal) this.#set(source, refusal);
    return refusal === undefined;
  }

  async #get(sources: readonly OwnSource[]): Promise<void> {
    const constraints = captureConstraints(this.#media, sources, this.#devices);
    const stream = await this.#options.devices?.getUserMedia(constraints);
    for (const track of stream?.getTracks() ?? []) {
      this.#take(track.kind === 'audio' ? 'microphone' : 'camera', track);
    }
  }

  #take(source: MediaSlot, track: MediaStreamTrack): void {
    if (!this.#wanted.has(source)) {
      track.stop();
      return;
    }
    this.#drop(source, true);
    // Lost with the old track, so set on each new one.
    if (source !== 'microphone') track.contentHint = sendingHint(source);
    this.#tracks.set(source, track);
    track.addEventListener('ended', () => {
      // Unplugged, taken by the system, or permission withdrawn.
      if (this.#tracks.get(source) !== track) return;
      if (source === 'screen') this.stopSharing();
      else {
        this.#drop(source);
        this.#set(source, 'failed');
      }
    });
    if (source !== 'screen') this.#watch(source, track);
    if (source === 'camera') this.#preview = new MediaStream([track]);
    if (!this.#isHeld) this.#options.onTrack(source, track);
    if (source === 'screen') this.#options.onChange();
    else this.#set(source, 'on');
  }

  /** Without the code for it, which comes once there is a track, a device that fails is still told as such. */
  #watch(source: OwnSource, track: MediaStreamTrack): void {
    const { devices } = this.#options;
    this.#last.set(source, track);
    import('./track-watch.ts')
      .then(({ watchTrack }) =>
        watchTrack(track, {
          source,
          devices,
          state: () => (this.#last.get(source) === track ? this.#states[source] : 'off'),
          tell: state => this.#set(source, state),
          use: deviceId => this.use(source, deviceId),
        }),
      )
      .catch(() => {});
  }

  #drop(source: MediaSlot, isReplaced = false): void {
    const track = this.#tracks.get(source);
    if (!track) return;
    this.#tracks.delete(source);
    track.stop();
    if (source === 'camera') this.#preview = undefined;
    if (!isReplaced) this.#options.onTrack(source, null);
  }

  #set(source: OwnSource, state: SourceState): void {
    this.#states = { ...this.#states, [source]: state };
    this.#options.onChange();
  }
}

/** What a person turns on for a call of these media: signing needs no sound, and nobody is asked for a microphone for it. */
export function usualSources(media: CallMedia): OwnSource[] {
  if (media === 'sign') return ['camera'];
  return media === 'voice' ? ['microphone'] : ['microphone', 'camera'];
}

/** What an error of `getUserMedia` means for the person, by its name. */
const REFUSALS: Record<string, SourceState> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotReadableError: 'in-use',
  AbortError: 'in-use',
};
