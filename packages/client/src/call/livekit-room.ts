import type { CallMedia, CallSignal, EndpointId, RoomAccess, SignalSender } from '@ventanilla/protocol';
import {
  ConnectionQuality,
  DisconnectReason,
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
import { LivekitCamera } from './livekit-camera.ts';
import { SCREEN_PROFILE } from './media-profile.ts';
import { WayMeter } from './way-meter.ts';

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
  meter: WayMeter;
  way: number | undefined;
  /** Since when nothing has come from there. */
  awaySince?: number | undefined;
}

const SOURCES = {
  microphone: Track.Source.Microphone,
  camera: Track.Source.Camera,
  screen: Track.Source.ScreenShare,
} as const satisfies Record<MediaSlot, Track.Source>;
/** Milliseconds between two looks at how pictures arrive. */
const LOOK_MS = 500;
/** The same while nothing comes, so that whoever returns is seen at once. */
const LOOK_AWAY_MS = 100;
/** After so many milliseconds connections have to be made anew, and so often a whole picture is sent then, once at each look. */
const LONG_AWAY_MS = 8_000;
const LONG_AWAY_RESTARTS = 4;
/** Whoever was lost otherwise is waited for, with what they were typing. */
const HAS_GONE = [
  DisconnectReason.CLIENT_INITIATED,
  DisconnectReason.PARTICIPANT_REMOVED,
  DisconnectReason.ROOM_DELETED,
];
/**
 * Seconds for which pictures are held where packets are lost: as long as one takes that the server has to ask its sender for. The
 * browser counts on its own way to the server alone.
 */
const LOSSY_DELAY_SECONDS = 0.12;
/** Milliseconds until a try of the library counts as failed. */
const TRY_MS = 4_000;
/** Milliseconds between two tries to come back into a room that was lost. */
const COME_BACK_MS = 1_000;

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
  readonly #camera: LivekitCamera;
  /** Whether the server takes what is to be sent: it does before media can pass. */
  #isHeard = false;
  #beginning: Promise<unknown> = Promise.resolve();
  #isClosed = false;
  /** How often a whole picture is still to be sent to whoever was away. */
  #restarts = 0;
  #cancelReturn = () => {};
  #cancelLook = () => {};

  constructor(options: LivekitRoomOptions) {
    this.#options = options;
    this.#tracks = new Map(options.tracks);
    const { environment, media } = options;
    this.#camera = new LivekitCamera({ environment, media, receivers: () => this.#peers.size });
    // A picture in a shadow root that LiveKit takes for hidden would be stopped, so sizes are left alone. Layers are ours.
    this.#room = new Room({
      adaptiveStream: false,
      dynacast: false,
      stopLocalTrackOnUnpublish: false,
      // Where it cannot go on at once, the room is entered anew: the library would show nothing of others for two seconds.
      reconnectPolicy: { nextRetryDelayInMs: ({ retryCount }) => (retryCount === 0 ? 0 : null) },
    });
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
    if (signal.kind === 'leave' && this.#peers.delete(endpoint)) this.#options.listener.onPeers();
    if (signal.kind !== 'quality') return;
    this.#camera.note(endpoint, signal);
    this.#run(() => this.#steer());
  }

  handleLive(): void {}

  wake(): void {
    if (this.#room.state === 'disconnected') this.#comeBack();
  }

  wayFrom(from: EndpointId): number | undefined {
    return this.#peers.get(from)?.way;
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
      .on(RoomEvent.ParticipantDisconnected, ({ identity }, reason) => {
        const peer = this.#peers.get(identity);
        if (peer && !(reason && HAS_GONE.includes(reason))) peer.isLost = true;
        else this.#peers.delete(identity);
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
        listener.onPeers();
        this.#comeBackLater();
      });
    // Before anything is negotiated, so that the first frames are small already.
    this.#room.localParticipant.on(ParticipantEvent.LocalSenderCreated, (sender, { source }) => {
      if (source === Track.Source.Camera) this.#camera.tune(sender);
    });
  }

  #enter({ url, token }: { url: string; token: string }): void {
    this.#run(async () => {
      try {
        await this.#room.connect(url, token, { websocketTimeout: TRY_MS });
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
    this.#peerOf(participant).isLost = false;
    listener.onPeers();
  }

  #peerOf(participant: RemoteParticipant): Peer {
    const { identity } = participant;
    const known = this.#peers.get(identity);
    if (known) return known;
    const sender = senderOf(participant);
    // The same person at a new page: the old one is gone, whether it could say so or not.
    for (const [id, peer] of this.#peers) if (isSamePerson(peer.sender, sender)) this.#peers.delete(id);
    const peer: Peer = {
      sender,
      stream: new MediaStream(),
      screen: new MediaStream(),
      isLost: false,
      meter: new WayMeter(),
      way: undefined,
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
    const isStale = slot === 'camera' && this.#camera.isStale;
    if (sent?.track?.mediaStreamTrack === wanted && !isStale) return;
    const { localParticipant } = this.#room;
    if (sent?.track) {
      this.#published.delete(slot);
      await localParticipant.unpublishTrack(sent.track.mediaStreamTrack, false);
    }
    if (!wanted || wanted.readyState === 'ended') return;
    const publication = await localParticipant.publishTrack(wanted, this.#publishing(slot));
    this.#published.set(slot, publication);
    const sender = publication.track?.sender;
    if (slot === 'camera' && sender) await this.#camera.tune(sender);
  }

  #publishing(slot: MediaSlot): TrackPublishOptions {
    const source = SOURCES[slot];
    if (slot === 'microphone') return { source, red: true, dtx: true };
    if (slot === 'camera') return { source, ...this.#camera.publishing() };
    return {
      source,
      videoCodec: 'vp8',
      videoEncoding: { ...SCREEN_PROFILE, priority: 'high' },
      simulcast: false,
      degradationPreference: 'maintain-resolution',
    };
  }

  #lookLater(): void {
    const isAnyAway = [...this.#peers.values()].some(({ meter }) => meter.isAway);
    this.#cancelLook = this.#options.environment.setTimer(
      () => {
        this.#run(() => this.#look());
        this.#lookLater();
      },
      isAnyAway ? LOOK_AWAY_MS : LOOK_MS,
    );
  }

  async #look(): Promise<void> {
    for (const [endpoint, report] of await this.stats()) {
      const peer = this.#peers.get(endpoint);
      if (!peer) continue;
      peer.way = peer.meter.read(report);
      if (peer.meter.isAway) peer.awaySince ??= this.#options.environment.now();
      else if (peer.awaySince !== undefined) this.#noteReturn(peer, peer.awaySince);
      this.#room.remoteParticipants
        .get(endpoint)
        ?.getTrackPublication(Track.Source.Camera)
        ?.track?.setPlayoutDelay(peer.meter.isLossy ? LOSSY_DELAY_SECONDS : 0);
    }
    // A third person has come, or has gone.
    if (this.#camera.isStale) await this.#publish('camera');
    if (this.#camera.isUntold) await this.#steer();
    const sender = this.#sender;
    if (this.#restarts === 0 || !sender) return;
    this.#restarts -= 1;
    await this.#camera.restart(sender);
  }

  /** Where something comes from, something can be sent to. After a long time what is sent finds its way later than what comes. */
  #noteReturn(peer: Peer, since: number): void {
    peer.awaySince = undefined;
    this.#restarts = this.#options.environment.now() - since > LONG_AWAY_MS ? LONG_AWAY_RESTARTS : 1;
  }

  /** As soon as the other end has told how the camera's picture arrives. */
  async #steer(): Promise<void> {
    const sender = this.#sender;
    if (sender) await this.#camera.steer(sender);
  }

  get #sender(): RTCRtpSender | undefined {
    return this.#published.get('camera')?.track?.sender;
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
