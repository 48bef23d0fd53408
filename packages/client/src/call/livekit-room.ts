import type { CallMedia, CallSignal, EndpointId, RoomAccess, SignalSender } from '@ventanilla/protocol';
import {
  ConnectionQuality,
  getLogger,
  type LocalTrackPublication,
  LoggerNames,
  LogLevel,
  ParticipantEvent,
  type RemoteParticipant,
  Room,
  RoomEvent,
  Track,
  type TrackPublishOptions,
  VideoPreset,
} from 'livekit-client';
import type { Environment } from '../environment.ts';
import { TaskQueue } from '../task-queue.ts';
import {
  type CallRoom,
  isSamePerson,
  type MediaSlot,
  type RoomListener,
  type RoomPeer,
  type RoomSelf,
} from './call-room.ts';
import { CameraSender } from './camera-sender.ts';
import type { OtherFigures } from './camera-steering.ts';
import { CAMERA_PROFILE, SCREEN_PROFILE, type SendingProfile } from './media-profile.ts';

export interface LivekitRoomOptions {
  access: Extract<RoomAccess, { kind: 'livekit' }>;
  self: RoomSelf;
  media: CallMedia;
  environment: Environment;
  tracks: ReadonlyMap<MediaSlot, MediaStreamTrack>;
  /** Access anew, since a token lets in for minutes only. */
  renewAccess(): Promise<RoomAccess>;
  listener: RoomListener;
}

interface Peer {
  sender: SignalSender;
  stream: MediaStream;
  screen: MediaStream;
  isLost: boolean;
}

const SOURCES = {
  microphone: Track.Source.Microphone,
  camera: Track.Source.Camera,
  screen: Track.Source.ScreenShare,
} as const satisfies Record<MediaSlot, Track.Source>;
/** For whoever of several has a narrow link: as many frames as the large picture has. LiveKit's own small layers have 20 a second. */
const SMALL = new VideoPreset(320, 240, 200_000, 30);
/** LiveKit's name of it. */
const SMALL_ID = 'q';
/** Without layers in time: a server that drops one of those halves the rate, where a smaller picture would do. */
const WITHOUT_LAYERS = { scalabilityMode: 'L1T1' };
/** Milliseconds between two looks at what is sent. */
const LOOK_MS = 1_000;
/** Milliseconds between two tries to come back into a room that was lost. */
const COME_BACK_MS = 3_000;

/*
 * What goes wrong is told by the call's state, while LiveKit writes errors into the page's console also where a call ends
 * in order. By its default level, since a level that is set would be kept in the browser's storage.
 */
getLogger(LoggerNames.Default).setDefaultLevel(LogLevel.silent);

/** A room on a LiveKit server: each end sends once, and the server passes it on. */
export class LivekitRoom implements CallRoom {
  readonly #options: LivekitRoomOptions;
  readonly #room: Room;
  readonly #peers = new Map<EndpointId, Peer>();
  readonly #tracks: Map<MediaSlot, MediaStreamTrack>;
  readonly #published = new Map<MediaSlot, LocalTrackPublication>();
  readonly #tasks = new TaskQueue();
  readonly #camera: CameraSender;
  /** Frames a second that each of the others shows of ours, as they have said since the last look. */
  readonly #shown = new Map<EndpointId, number>();
  #hasSmall = false;
  /** Whether the server takes what is to be sent: it does before media can pass. */
  #isHeard = false;
  #beginning: Promise<unknown> = Promise.resolve();
  #isClosed = false;
  #cancelReturn = () => {};
  #cancelLook = () => {};

  constructor(options: LivekitRoomOptions) {
    this.#options = options;
    this.#tracks = new Map(options.tracks);
    this.#camera = new CameraSender(options.media, options.environment.now());
    // A picture in a shadow root that LiveKit takes for hidden would be stopped, so sizes are left alone. Layers are ours.
    this.#room = new Room({ adaptiveStream: false, dynacast: false, stopLocalTrackOnUnpublish: false });
    this.#listen();
    this.#lookLater();
    this.#enter(options.access);
  }

  get peers(): readonly RoomPeer[] {
    const isHere = this.#room.state === 'connected';
    return [...this.#peers].map(([endpoint, { sender, stream, screen, isLost }]) => ({
      endpoint,
      sender,
      stream,
      screen,
      connection: isHere && !isLost ? 'connected' : 'interrupted',
    }));
  }

  setTrack(slot: MediaSlot, track: MediaStreamTrack | null): void {
    if (track) this.#tracks.set(slot, track);
    else this.#tracks.delete(slot);
    this.#run(() => this.#publish(slot));
  }

  /** Ends find each other at the server. What arrives of a picture is known to nobody but who sees it. */
  handleSignal({ endpoint }: SignalSender, signal: CallSignal): void {
    if (signal.kind === 'quality') this.#shown.set(endpoint, signal.fps);
  }

  handleLive(): void {}

  wake(): void {
    if (this.#room.state === 'disconnected') this.#comeBack();
  }

  sendData(): boolean {
    return false;
  }

  async stats(): Promise<Map<EndpointId, RTCStatsReport>> {
    const reports = new Map<EndpointId, RTCStatsReport>();
    for (const [endpoint, participant] of this.#room.remoteParticipants) {
      const track = participant.getTrackPublication(Track.Source.Camera)?.track;
      const report = await track?.getRTCStatsReport();
      if (report) reports.set(endpoint, report);
    }
    return reports;
  }

  close(): void {
    this.#isClosed = true;
    this.#cancelReturn();
    this.#cancelLook();
    this.#room.removeAllListeners();
    this.#room.disconnect(false).catch(() => {});
    this.#peers.clear();
  }

  #listen(): void {
    const { listener } = this.#options;
    this.#room
      .on(RoomEvent.ParticipantConnected, participant => this.#meet(participant, true))
      .on(RoomEvent.ParticipantDisconnected, ({ identity }) => {
        this.#peers.delete(identity);
        listener.onPeers();
      })
      .on(RoomEvent.TrackSubscribed, (track, { source }, participant) => {
        this.#streamOf(participant, source)?.addTrack(track.mediaStreamTrack);
        listener.onPeers();
      })
      .on(RoomEvent.TrackUnsubscribed, (track, { source }, participant) => {
        this.#streamOf(participant, source)?.removeTrack(track.mediaStreamTrack);
        listener.onPeers();
      })
      .on(RoomEvent.ConnectionQualityChanged, (quality, { identity }) => {
        const peer = this.#peers.get(identity);
        if (!peer) return;
        peer.isLost = quality === ConnectionQuality.Lost;
        listener.onPeers();
      })
      .on(RoomEvent.ConnectionStateChanged, () => listener.onPeers())
      .on(RoomEvent.SignalConnected, () => {
        this.#isHeard = true;
        this.#beginning = Promise.allSettled([...this.#tracks.keys()].map(slot => this.#publish(slot)));
      })
      .on(RoomEvent.Disconnected, () => {
        this.#isHeard = false;
        this.#published.clear();
        this.#peers.clear();
        listener.onPeers();
        this.#comeBackLater();
      });
    // Before anything is negotiated, so that the first frames are small already.
    this.#room.localParticipant.on(ParticipantEvent.LocalSenderCreated, (sender, { source }) => {
      if (source === Track.Source.Camera) this.#tune(sender);
    });
  }

  #enter({ url, token }: { url: string; token: string }): void {
    this.#run(async () => {
      try {
        await this.#room.connect(url, token);
      } catch {
        this.#comeBackLater();
        return;
      }
      for (const participant of this.#room.remoteParticipants.values()) this.#meet(participant, false);
      await this.#beginning;
    });
  }

  #comeBackLater(): void {
    this.#cancelReturn();
    if (this.#isClosed) return;
    this.#cancelReturn = this.#options.environment.setTimer(() => this.#comeBack(), COME_BACK_MS);
  }

  #comeBack(): void {
    this.#cancelReturn();
    this.#options.renewAccess().then(
      access => {
        if (!this.#isClosed && access.kind === 'livekit') this.#enter(access);
      },
      () => this.#comeBackLater(),
    );
  }

  /** @param isNew - It has come after this end: of the same person, it is the page where they go on. */
  #meet(participant: RemoteParticipant, isNew: boolean): void {
    const sender = senderOf(participant);
    const { self, listener } = this.#options;
    if (isSamePerson(sender, self)) {
      if (!isNew) return;
      this.close();
      listener.onMoved();
      return;
    }
    this.#peerOf(participant);
    listener.onPeers();
  }

  #peerOf(participant: RemoteParticipant): Peer {
    const { identity } = participant;
    const known = this.#peers.get(identity);
    if (known) return known;
    const peer: Peer = {
      sender: senderOf(participant),
      stream: new MediaStream(),
      screen: new MediaStream(),
      isLost: false,
    };
    this.#peers.set(identity, peer);
    return peer;
  }

  /** Nothing for the page that this person has just left, whose pictures may still come for a moment. */
  #streamOf(participant: RemoteParticipant, source: Track.Source): MediaStream | undefined {
    if (isSamePerson(senderOf(participant), this.#options.self)) return undefined;
    const { stream, screen } = this.#peerOf(participant);
    return source === Track.Source.ScreenShare ? screen : stream;
  }

  /** Makes what is sent in a place what should be. */
  async #publish(slot: MediaSlot): Promise<void> {
    if (!this.#isHeard) return;
    const wanted = this.#tracks.get(slot);
    const sent = this.#published.get(slot);
    if (sent?.track?.mediaStreamTrack === wanted) return;
    const { localParticipant } = this.#room;
    if (sent?.track) {
      this.#published.delete(slot);
      await localParticipant.unpublishTrack(sent.track.mediaStreamTrack, false);
    }
    if (!wanted || wanted.readyState === 'ended') return;
    const publication = await localParticipant.publishTrack(wanted, this.#publishing(slot));
    this.#published.set(slot, publication);
    const sender = publication.track?.sender;
    if (slot === 'camera' && sender) await this.#tune(sender);
  }

  #publishing(slot: MediaSlot): TrackPublishOptions {
    const source = SOURCES[slot];
    if (slot === 'microphone') return { source, red: true, dtx: true };
    const profile = slot === 'screen' ? SCREEN_PROFILE : this.#cameraProfile;
    return {
      source,
      videoCodec: 'vp8',
      videoEncoding: { ...profile, priority: 'high' },
      simulcast: slot === 'camera',
      videoSimulcastLayers: [SMALL],
      degradationPreference: slot === 'camera' ? this.#camera.preference : 'maintain-resolution',
    };
  }

  get #cameraProfile(): SendingProfile {
    const { maxBitrate, maxFramerate } = CAMERA_PROFILE[this.#options.media];
    return { maxBitrate: Math.min(maxBitrate, this.#camera.enough), maxFramerate };
  }

  #lookLater(): void {
    this.#cancelLook = this.#options.environment.setTimer(() => {
      this.#run(() => this.#look());
      this.#lookLater();
    }, LOOK_MS);
  }

  /** Looks how the camera's picture goes out and arrives, and makes it larger or smaller. */
  async #look(): Promise<void> {
    const sender = this.#published.get('camera')?.track?.sender;
    if (!sender) return;
    const isOther = await this.#camera.look(sender, this.#options.environment.now, this.#otherFigures());
    this.#shown.clear();
    if (isOther || this.#hasSmall !== this.#needsSmall) await this.#tune(sender);
  }

  /**
   * One that receives is asked what it shows, since the server tells nothing of the way to it. Of several, the server gives the small
   * picture to whoever needs it.
   */
  #otherFigures(): OtherFigures {
    if (this.#peers.size > 1) {
      return { shownFps: Number.POSITIVE_INFINITY, bitrate: this.#hasSmall ? SMALL.encoding.maxBitrate : 0 };
    }
    return { shownFps: [...this.#shown.values()][0] };
  }

  /** Whether the small picture goes beside the whole one, which costs bits and a part of the machine. */
  get #needsSmall(): boolean {
    return !this.#camera.isSteered || (this.#peers.size > 1 && this.#camera.lines > SMALL.height);
  }

  async #tune(sender: RTCRtpSender): Promise<void> {
    const layers = sender.getParameters().encodings.length;
    await this.#camera.tune(sender, ({ rid }) => {
      this.#hasSmall = this.#needsSmall;
      if (layers > 1 && rid === SMALL_ID) return { ...WITHOUT_LAYERS, active: this.#hasSmall };
      return {
        ...WITHOUT_LAYERS,
        maxBitrate: this.#cameraProfile.maxBitrate,
        scaleResolutionDownBy: this.#camera.scale,
      };
    });
  }

  #run(task: () => Promise<void>): void {
    // A device that went away meanwhile is told by the page's own media, a lost room by its event.
    this.#tasks.run(async () => this.#isClosed || task()).catch(() => {});
  }
}

/** The server vouches for the name: it is in the token. */
function senderOf({ identity, name, attributes }: RemoteParticipant): SignalSender {
  const id = attributes['agent'];
  if (id === undefined) return { endpoint: identity, party: 'citizen' };
  return { endpoint: identity, party: 'agent', agent: { id, name: name ?? '' } };
}
