import type { CallMedia, CallSignal, RoomAccess } from '@ventanilla/protocol';
import type { Environment } from '../environment.ts';
import { TaskQueue } from '../task-queue.ts';
import type { MediaSlot, RoomPeer } from './call-room.ts';
import { CameraSender, tuneSender } from './camera-sender.ts';
import { CAMERA_PROFILE, SCREEN_PROFILE, type SendingProfile } from './media-profile.ts';

export type PeerToPeerAccess = Extract<RoomAccess, { kind: 'peer-to-peer' }>;
/** Makes a connection as `new RTCPeerConnection` does. */
export type PeerMaker = (configuration: RTCConfiguration) => RTCPeerConnection;

export interface PeerLinkOptions {
  access: PeerToPeerAccess;
  createPeer: PeerMaker;
  environment: Environment;
  media: CallMedia;
  /** Of two that offer at once the impolite one goes on; it also makes the first offer, and every new beginning. */
  isImpolite: boolean;
  tracks: ReadonlyMap<MediaSlot, MediaStreamTrack>;
  send(signal: CallSignal): void;
  onChange(): void;
  onData(text: string): void;
}

const SLOTS = ['microphone', 'camera', 'screen'] as const satisfies readonly MediaSlot[];
/** Milliseconds between two signs of life, which go beside media that may be switched off. */
const PULSE_MS = 500;
/** Milliseconds of silence after which the other side counts as gone for now. */
const SILENCE_MS = 1_500;
/** Milliseconds of silence, and between two tries, after which the ends look for a new way. */
const RESTART_MS = 3_000;

/**
 * One connection to one other end: W3C's perfect negotiation, with places for voice, camera and screen made once, so that
 * nothing has to be negotiated again when they are switched.
 */
export class PeerLink {
  readonly stream = new MediaStream();
  readonly screen = new MediaStream();
  readonly #options: PeerLinkOptions;
  readonly #peer: RTCPeerConnection;
  readonly #tracks: Map<MediaSlot, MediaStreamTrack>;
  readonly #senders = new Map<MediaSlot, RTCRtpSender>();
  /** Holds nothing: voice and camera name it, and only so does the other end play them together. */
  readonly #together = new MediaStream();
  /** What came before there was a description to add it to. */
  readonly #early: RTCIceCandidateInit[] = [];
  #pulse: RTCDataChannel | undefined;
  #data: RTCDataChannel | undefined;
  readonly #camera: CameraSender;
  /** One at a time: descriptions and candidates only make sense in their order. */
  readonly #tasks = new TaskQueue();
  #isOffering = false;
  #ignoresOffer = false;
  #connection: RoomPeer['connection'] = 'connecting';
  #heardAt: number;
  #triedAt: number;
  #receivedBytes = 0;
  #isClosed = false;
  #cancelPulse = () => {};

  constructor(options: PeerLinkOptions) {
    const { access, createPeer, environment, isImpolite, media, tracks } = options;
    this.#options = options;
    this.#tracks = new Map(tracks);
    this.#heardAt = this.#triedAt = environment.now();
    this.#camera = new CameraSender(media, this.#heardAt);
    this.#peer = createPeer({ ...configurationOf(access), bundlePolicy: 'max-bundle' });
    const peer = this.#peer;
    peer.onicecandidate = ({ candidate }) => this.#tellCandidate(candidate);
    peer.ontrack = ({ track, transceiver }) => this.#receive(track, transceiver);
    peer.onconnectionstatechange = () => this.#look();
    peer.onnegotiationneeded = () => this.#run(() => this.#offer());
    if (isImpolite) this.#makePlaces();
    this.#beat();
  }

  get connection(): RoomPeer['connection'] {
    return this.#connection;
  }

  /** Milliseconds since the other end gave a sign of life. */
  get silentMs(): number {
    return this.#options.environment.now() - this.#heardAt;
  }

  setTrack(slot: MediaSlot, track: MediaStreamTrack | null): void {
    if (track) this.#tracks.set(slot, track);
    else this.#tracks.delete(slot);
    const sender = this.#senders.get(slot);
    if (!sender) return;
    this.#run(async () => {
      await this.#put(slot, sender);
      await this.#tune(slot);
    });
  }

  handleDescription({ type, sdp }: { type: 'offer' | 'answer'; sdp: string }): void {
    this.#run(async () => {
      const peer = this.#peer;
      const collides = type === 'offer' && (this.#isOffering || peer.signalingState !== 'stable');
      this.#ignoresOffer = collides && this.#options.isImpolite;
      if (this.#ignoresOffer) return;
      if (type === 'answer' && peer.signalingState !== 'have-local-offer') return;
      await peer.setRemoteDescription({ type, sdp });
      for (const candidate of this.#early.splice(0)) await peer.addIceCandidate(candidate);
      if (type === 'answer') return;
      if (this.#senders.size === 0) this.#takePlaces();
      await peer.setLocalDescription();
      this.#tellDescription();
      await this.#tuneAll();
    });
  }

  handleCandidate(candidate: RTCIceCandidateInit): void {
    this.#run(async () => {
      if (!this.#peer.remoteDescription) {
        this.#early.push(candidate);
        return;
      }
      try {
        await this.#peer.addIceCandidate(candidate);
      } catch (error) {
        if (!this.#ignoresOffer) throw error;
      }
    });
  }

  /** Looks for a new way to the other end, with whatever access is good now. */
  restart(access: PeerToPeerAccess): void {
    this.#triedAt = this.#options.environment.now();
    this.#peer.setConfiguration({ ...configurationOf(access), bundlePolicy: 'max-bundle' });
    this.#run(async () => {
      // In every state: an offer that was lost is replaced by this one.
      await this.#peer.setLocalDescription(await this.#peer.createOffer({ iceRestart: true }));
      this.#tellDescription();
    });
  }

  /** Whether it is time to look for a new way. */
  get isStuck(): boolean {
    const { now } = this.#options.environment;
    return this.#connection !== 'connected' && now() - Math.max(this.#triedAt, this.#heardAt) >= RESTART_MS;
  }

  /** A try was made otherwise, as by asking the other end for an offer. */
  noteTry(): void {
    this.#triedAt = this.#options.environment.now();
  }

  /** @returns False when the text cannot go by this way now. */
  sendData(text: string): boolean {
    if (this.#data?.readyState !== 'open') return false;
    this.#data.send(text);
    return true;
  }

  stats(): Promise<RTCStatsReport> {
    return this.#peer.getStats();
  }

  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#cancelPulse();
    const peer = this.#peer;
    peer.onicecandidate = peer.ontrack = peer.onconnectionstatechange = peer.onnegotiationneeded = null;
    peer.close();
  }

  /** Voice, camera and screen, in this order, which is how the other end knows them. */
  #makePlaces(): void {
    this.#addChannels();
    for (const slot of SLOTS) {
      const { sender } = this.#peer.addTransceiver(slot === 'microphone' ? 'audio' : 'video', {
        direction: 'sendrecv',
        streams: this.#streamsOf(slot),
        ...(slot !== 'microphone' && { sendEncodings: [this.#encodingOf(slot)] }),
      });
      this.#senders.set(slot, sender);
      this.#run(() => this.#put(slot, sender));
    }
    this.#keepCodecs();
  }

  #takePlaces(): void {
    this.#addChannels();
    for (const [index, transceiver] of this.#peer.getTransceivers().entries()) {
      const slot = SLOTS[index];
      if (!slot) return;
      transceiver.direction = 'sendrecv';
      transceiver.sender.setStreams(...this.#streamsOf(slot));
      this.#senders.set(slot, transceiver.sender);
      // Not awaited: the answer must not wait for a camera.
      this.#put(slot, transceiver.sender).catch(() => {});
    }
    this.#keepCodecs();
  }

  #keepCodecs(): void {
    const codecs = RTCRtpReceiver.getCapabilities('video')?.codecs.filter(isKept);
    if (!codecs?.length) return;
    for (const transceiver of this.#peer.getTransceivers()) {
      if (transceiver.receiver.track.kind === 'video') transceiver.setCodecPreferences?.(codecs);
    }
  }

  #streamsOf(slot: MediaSlot): MediaStream[] {
    return slot === 'screen' ? [] : [this.#together];
  }

  #addChannels(): void {
    const pulse = this.#peer.createDataChannel('pulse', {
      negotiated: true,
      id: 1,
      ordered: false,
      maxRetransmits: 0,
    });
    pulse.onmessage = () => this.#heard();
    this.#pulse = pulse;
    const data = this.#peer.createDataChannel('live-text', { negotiated: true, id: 0 });
    data.onmessage = ({ data: text }) => {
      this.#heard();
      if (typeof text === 'string') this.#options.onData(text);
    };
    this.#data = data;
  }

  async #put(slot: MediaSlot, sender: RTCRtpSender): Promise<void> {
    await sender.replaceTrack(this.#tracks.get(slot) ?? null);
  }

  async #offer(): Promise<void> {
    this.#isOffering = true;
    try {
      await this.#peer.setLocalDescription();
      this.#tellDescription();
      await this.#tuneAll();
    } finally {
      this.#isOffering = false;
    }
  }

  #tellDescription(): void {
    const { localDescription } = this.#peer;
    if (localDescription?.type !== 'offer' && localDescription?.type !== 'answer') return;
    this.#options.send({ kind: 'description', type: localDescription.type, sdp: localDescription.sdp });
  }

  #tellCandidate(candidate: RTCIceCandidate | null): void {
    this.#options.send({
      kind: 'candidate',
      candidate: candidate?.candidate ?? '',
      mid: candidate?.sdpMid ?? null,
      line: candidate?.sdpMLineIndex ?? null,
    });
  }

  async #tuneAll(): Promise<void> {
    for (const slot of SLOTS) await this.#tune(slot);
  }

  async #tune(slot: MediaSlot): Promise<void> {
    const sender = this.#senders.get(slot);
    if (!sender) return;
    // A place without a track is counted on otherwise: silence that is not sent took 60 kbit/s from the picture.
    const change = () => ({
      active: this.#tracks.has(slot),
      ...(slot !== 'microphone' && this.#encodingOf(slot)),
    });
    if (slot === 'camera') await this.#camera.tune(sender, change);
    // A browser that refuses a setting sends by its own.
    else
      await tuneSender(sender, change, slot === 'screen' ? 'maintain-resolution' : undefined).catch(() => {});
  }

  #encodingOf(slot: Exclude<MediaSlot, 'microphone'>): RTCRtpEncodingParameters {
    const scaleResolutionDownBy = slot === 'camera' ? this.#camera.scale : 1;
    return { ...encodingOf(this.#profile(slot)), scaleResolutionDownBy };
  }

  /** Looks how the camera's picture goes out, and makes it larger or smaller. */
  async #steer(): Promise<void> {
    const sender = this.#senders.get('camera');
    if (!sender) return;
    if (await this.#camera.look(sender, this.#options.environment.now)) this.#run(() => this.#tune('camera'));
  }

  #profile(slot: Exclude<MediaSlot, 'microphone'>): SendingProfile {
    return slot === 'screen' ? SCREEN_PROFILE : CAMERA_PROFILE[this.#options.media];
  }

  #receive(track: MediaStreamTrack, transceiver: RTCRtpTransceiver): void {
    const slot = SLOTS[this.#peer.getTransceivers().indexOf(transceiver)];
    const stream = slot === 'screen' ? this.screen : this.stream;
    if (!stream.getTracks().includes(track)) stream.addTrack(track);
    this.#options.onChange();
  }

  /** Says that this end lives, and looks whether the other does. */
  #beat(): void {
    const { setTimer } = this.#options.environment;
    this.#cancelPulse = setTimer(() => {
      if (this.#isClosed) return;
      if (this.#pulse?.readyState === 'open') this.#pulse.send('');
      Promise.allSettled([this.#hearMedia(), this.#steer()]).then(() => {
        if (this.#isClosed) return;
        this.#look();
        this.#beat();
      });
    }, PULSE_MS);
  }

  /** Whatever arrives is a sign of life, also from an end whose data channel is not open yet. */
  async #hearMedia(): Promise<void> {
    const report = await this.#peer.getStats().catch(() => undefined);
    let bytes = 0;
    report?.forEach(entry => {
      if (entry.type === 'inbound-rtp') bytes += entry.bytesReceived ?? 0;
    });
    if (bytes > this.#receivedBytes) this.#heardAt = this.#options.environment.now();
    this.#receivedBytes = bytes;
  }

  #heard(): void {
    this.#heardAt = this.#options.environment.now();
    if (this.#connection !== 'connected') this.#look();
  }

  #look(): void {
    const state = this.#peer.connectionState;
    const isOver = state === 'failed' || state === 'closed';
    const isThere = state === 'connected' && this.silentMs < SILENCE_MS;
    const was = this.#connection;
    if (isThere) this.#connection = 'connected';
    else if (was === 'connected' && (isOver || this.silentMs >= SILENCE_MS)) this.#connection = 'interrupted';
    if (was !== this.#connection) this.#options.onChange();
  }

  #run(task: () => Promise<void>): void {
    // What goes wrong leaves the link without a connection, and the next try begins with a fresh offer.
    this.#tasks.run(async () => this.#isClosed || task()).catch(() => {});
  }
}

function configurationOf({ iceServers, relayOnly }: PeerToPeerAccess): RTCConfiguration {
  return { iceServers, iceTransportPolicy: relayOnly ? 'relay' : 'all' };
}

function encodingOf({ maxBitrate, maxFramerate }: SendingProfile): RTCRtpEncodingParameters {
  return { maxBitrate, maxFramerate, priority: 'high', networkPriority: 'high' };
}

/**
 * The two that every browser must have (RFC 7742), asking again for what was lost, and what mends losses in advance: a browser that
 * knows of none of the last waits a round trip more before it shows any frame. Descriptions with all that there are fill a narrow link
 * for a second.
 */
function isKept({ mimeType, sdpFmtpLine = '' }: RTCRtpCodec): boolean {
  if (/\/h264$/i.test(mimeType))
    return /42e01f/i.test(sdpFmtpLine) && sdpFmtpLine.includes('packetization-mode=1');
  return /\/(vp8|rtx|red|ulpfec)$/i.test(mimeType);
}
