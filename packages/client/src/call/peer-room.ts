import type { CallMedia, CallSignal, EndpointId, RoomAccess, SignalSender } from '@ventanilla/protocol';
import type { Environment } from '../environment.ts';
import {
  type CallRoom,
  isSamePerson,
  type MediaSlot,
  type RoomListener,
  type RoomPeer,
  type RoomSelf,
} from './call-room.ts';
import { PeerLink, type PeerMaker, type PeerToPeerAccess } from './peer-link.ts';

export interface PeerRoomOptions {
  access: PeerToPeerAccess;
  self: RoomSelf;
  media: CallMedia;
  createPeer: PeerMaker;
  environment: Environment;
  tracks: ReadonlyMap<MediaSlot, MediaStreamTrack>;
  send(signal: CallSignal, to?: EndpointId): void;
  /** Access anew, since the one at hand may have ended. */
  renewAccess(): Promise<RoomAccess>;
  /** How many others should be there. */
  expects(): number;
  listener: RoomListener;
}

interface Peer {
  sender: SignalSender;
  link: PeerLink;
}

/** Milliseconds between two looks at how the connections are. */
const LOOK_MS = 1_000;
/** Milliseconds between two calls for others while somebody is missing. */
const CALL_MS = 2_000;
/** Milliseconds of silence after which a connection is given up for a new one. */
const REBUILD_MS = 20_000;
/** Milliseconds before its end at which access is asked for anew. */
const NEARLY_OVER_MS = 60_000;

/** A room without a server: every end has a connection to every other. */
export class PeerRoom implements CallRoom {
  readonly #options: PeerRoomOptions;
  readonly #peers = new Map<EndpointId, Peer>();
  readonly #tracks: Map<MediaSlot, MediaStreamTrack>;
  #access: PeerToPeerAccess;
  #calledAt = 0;
  #isClosed = false;
  #cancelLook = () => {};
  #leavePage: () => void;

  constructor(options: PeerRoomOptions) {
    this.#options = options;
    this.#access = options.access;
    this.#tracks = new Map(options.tracks);
    this.#leavePage = options.environment.page.onWake(() => this.wake());
    this.#call();
    this.#lookLater();
  }

  get peers(): readonly RoomPeer[] {
    return [...this.#peers].map(([endpoint, { sender, link }]) => ({
      endpoint,
      sender,
      connection: link.connection,
      stream: link.stream,
      screen: link.screen,
    }));
  }

  setTrack(slot: MediaSlot, track: MediaStreamTrack | null): void {
    if (track) this.#tracks.set(slot, track);
    else this.#tracks.delete(slot);
    for (const { link } of this.#peers.values()) link.setTrack(slot, track);
  }

  handleSignal(from: SignalSender, signal: CallSignal): void {
    switch (signal.kind) {
      case 'join':
        this.#handleJoin(from);
        break;
      case 'description':
        this.#linkTo(from).handleDescription(signal);
        break;
      case 'candidate': {
        const { candidate, mid, line } = signal;
        const init = { candidate, sdpMid: mid, sdpMLineIndex: line };
        this.#peers.get(from.endpoint)?.link.handleCandidate(init);
        break;
      }
      case 'leave':
        this.#drop(from.endpoint);
    }
  }

  handleLive(): void {
    this.#call();
  }

  wake(): void {
    for (const [endpoint, { link }] of this.#peers) {
      if (link.connection !== 'connected') this.#tryAgain(endpoint, link);
    }
  }

  /** The end that sends has its own estimate of all of the way. */
  wayFrom(): undefined {}

  sendData(to: EndpointId, text: string): boolean {
    return this.#peers.get(to)?.link.sendData(text) ?? false;
  }

  async stats(): Promise<Map<EndpointId, RTCStatsReport>> {
    const reports = [...this.#peers].map(async ([id, { link }]) => [id, await link.stats()] as const);
    return new Map(await Promise.all(reports));
  }

  close(): void {
    if (this.#isClosed) return;
    this.#options.send({ kind: 'leave' });
    this.#end();
  }

  #end(): void {
    this.#isClosed = true;
    this.#cancelLook();
    this.#leavePage();
    for (const { link } of this.#peers.values()) link.close();
    this.#peers.clear();
  }

  /** Says to everybody that this end is here. */
  #call(): void {
    this.#calledAt = this.#options.environment.now();
    this.#options.send({ kind: 'join' });
  }

  #handleJoin(from: SignalSender): void {
    const { self, send, listener } = this.#options;
    if (isSamePerson(from, self)) {
      this.#end();
      listener.onMoved();
      return;
    }
    const known = this.#peers.get(from.endpoint);
    if (!known) {
      this.#linkTo(from);
      // Whoever calls has not met this end, or not from where it is now.
      send({ kind: 'join' }, from.endpoint);
      // A connection that is being made is left to it: beginning anew each time would never let it come about.
    } else if (known.link.isStuck) this.#tryAgain(from.endpoint, known.link);
  }

  #linkTo(sender: SignalSender): PeerLink {
    const { endpoint } = sender;
    const known = this.#peers.get(endpoint);
    if (known) return known.link;
    // The same person at a new page: the old one is gone, whether it could say so or not.
    for (const [id, peer] of this.#peers) if (isSamePerson(peer.sender, sender)) this.#drop(id);
    const { self, media, createPeer, environment, send, listener } = this.#options;
    const link = new PeerLink({
      access: this.#access,
      createPeer,
      environment,
      media,
      isImpolite: isImpolite(self, sender),
      tracks: this.#tracks,
      send: signal => send(signal, endpoint),
      onChange: () => listener.onPeers(),
      onData: text => listener.onData(endpoint, text),
    });
    this.#peers.set(endpoint, { sender, link });
    listener.onPeers();
    return link;
  }

  #drop(endpoint: EndpointId): void {
    const peer = this.#peers.get(endpoint);
    if (!peer) return;
    peer.link.close();
    this.#peers.delete(endpoint);
    this.#options.listener.onPeers();
  }

  #lookLater(): void {
    this.#cancelLook = this.#options.environment.setTimer(() => {
      if (this.#isClosed) return;
      this.#look();
      this.#lookLater();
    }, LOOK_MS);
  }

  #look(): void {
    const now = this.#options.environment.now();
    const there = [...this.#peers.values()].filter(({ link }) => link.connection === 'connected');
    const isIncomplete = there.length < this.#options.expects();
    if (isIncomplete && now - this.#calledAt >= CALL_MS) this.#call();
    for (const [endpoint, { sender, link }] of [...this.#peers]) {
      if (!link.isStuck) continue;
      if (link.silentMs < REBUILD_MS) this.#tryAgain(endpoint, link);
      else if (isImpolite(this.#options.self, sender)) this.#rebuild(sender);
    }
  }

  /** The impolite end makes a fresh offer; the other one asks for it. */
  #tryAgain(endpoint: EndpointId, link: PeerLink): void {
    const sender = this.#peers.get(endpoint)?.sender;
    link.noteTry();
    if (!sender || !isImpolite(this.#options.self, sender)) {
      this.#options.send({ kind: 'join' }, endpoint);
      return;
    }
    this.#renew().then(access => {
      if (this.#peers.get(endpoint)?.link === link) link.restart(access);
    });
  }

  /** Nothing of the old connection is trusted any more. */
  #rebuild(sender: SignalSender): void {
    this.#drop(sender.endpoint);
    this.#options.send({ kind: 'leave' }, sender.endpoint);
    this.#renew().then(() => {
      if (!this.#isClosed) this.#options.send({ kind: 'join' }, sender.endpoint);
    });
  }

  /** Only when it is about to end: a new way must not wait for a server. Without an answer the old access has to do. */
  async #renew(): Promise<PeerToPeerAccess> {
    if (Date.parse(this.#access.expiresAt) - this.#options.environment.now() > NEARLY_OVER_MS)
      return this.#access;
    try {
      const access = await this.#options.renewAccess();
      if (access.kind === 'peer-to-peer') this.#access = access;
    } catch {
      // The server is away as well; both come back in their own time.
    }
    return this.#access;
  }
}

/** Between a citizen and an agent, the agent; between two agents, the one whose page has the greater id. */
function isImpolite(self: RoomSelf, other: SignalSender): boolean {
  if (self.party !== other.party) return self.party === 'agent';
  return self.endpoint > other.endpoint;
}
