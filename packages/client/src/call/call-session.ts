// Long because it is the one place where the log, the room, the devices and the live text of a call meet.
import type {
  AgentId,
  CallEnd,
  CallId,
  CallMedia,
  CallSignal,
  EndpointId,
  GuestRole,
  RoomAccess,
  SentMedia,
  ServerFrame,
  ShownNotice,
  SignalSender,
  SignLanguage,
} from '@ventanilla/protocol';
import type { Environment } from '../environment.ts';
import { ContactError } from '../errors.ts';
import { randomId } from '../random-id.ts';
import type { KeyValueStore } from '../storage/key-value-store.ts';
import { type Observable, Store } from '../store.ts';
import type { MessageEntry } from '../timeline/timeline.ts';
import type { CallLine } from './call-line.ts';
import type { CallFacts } from './call-phase.ts';
import type { CallRoom, MediaSlot, RoomSelf } from './call-room.ts';
import type { CallState } from './call-state.ts';
import { viewCall } from './call-view.ts';
import { Descent } from './descent.ts';
import { isAllowedByPage } from './is-allowed-by-page.ts';
import { LiveText } from './live-text/live-text.ts';
import { type LoggedCall, loggedCall } from './logged-call.ts';
import { fetchRoom, type OpenRoomOptions, openRoom } from './open-room.ts';
import { type MediaDevicesLike, type OwnDevice, OwnMedia, type OwnSource } from './own-media.ts';
import type { PeerMaker } from './peer-link.ts';
import type { PictureQuality } from './picture-quality.ts';

/** What a page gives a call to work with; every part can be replaced. */
export interface CallMediaOptions {
  /** Default `navigator.mediaDevices`; a page without https has `undefined`. */
  devices?: MediaDevicesLike | undefined;
  /** Default `new RTCPeerConnection`. */
  createPeer?: PeerMaker;
  /** Whether the page's own headers allow a camera or microphone. Default asked from the document. */
  isAllowed?: (source: OwnSource) => boolean;
}

export interface CallSessionOptions extends CallMediaOptions {
  line: CallLine;
  environment: Environment;
  /** Kept for this page alone, through a reload. */
  store: KeyValueStore;
}

/** Which call this page was in, so that it is in it again after a reload. */
const HERE = 'call-here';

/**
 * A call within a contact, from one page of one of its sides. Who called, accepted and ended is read from the contact's log, so
 * that a reload, a second tab and the other side see the same; this page adds what it sends and whom it hears.
 */
export class CallSession implements Observable<CallState> {
  readonly #options: CallSessionOptions;
  readonly #store: Store<CallState>;
  readonly #own: OwnMedia;
  readonly #text: LiveText;
  /** Number of the last event whose text was compared with what is being typed. */
  #comparedN = 0;
  readonly #said = new Map<EndpointId, SentMedia>();
  readonly #received = new Map<EndpointId, PictureQuality>();
  readonly #reported = new Map<EndpointId, PictureQuality>();
  readonly #descent = new Descent();
  /** This page has turned the camera off, so that the voice gets through. */
  #isLowered = false;
  #endpoint: EndpointId;
  #room: CallRoom | undefined;
  /** The call and the agent that the room was joined for. */
  #roomOf: string | undefined;
  #here: CallId | undefined;
  /** The call that this page takes, until its log says so: the answer to the act and the log come each by their own way. */
  #taking: CallId | undefined;
  #isStarting = false;
  /** It was called off before the office knew of it. */
  #calledOff: CallEnd['reason'] | undefined;
  #isHeld = false;
  #isDismissed = false;
  #hadPeer = false;
  #problem: CallState['problem'];
  #startId: CallId | undefined;
  #acts = new Map<string, string>();
  #isClosed = false;
  #leave: () => void;

  constructor(options: CallSessionOptions) {
    this.#options = options;
    const { environment, line, store } = options;
    this.#endpoint = randomId(environment.random);
    this.#own = new OwnMedia({
      devices: 'devices' in options ? options.devices : globalThis.navigator?.mediaDevices,
      isAllowed: options.isAllowed ?? isAllowedByPage,
      onTrack: (slot, track) => this.#room?.setTrack(slot, this.#isHeld ? null : track),
      onChange: () => {
        this.#tellMedia();
        this.#show();
      },
    });
    this.#text = new LiveText({
      environment,
      signal: (signal, to) => this.#signal(signal, to),
      sendData: (to, text) => this.#room?.sendData(to, text) ?? false,
      onChange: () => this.#show(),
    });
    this.#here = store.read<CallId>(HERE);
    this.#store = new Store(this.#view());
    this.#leave = line.watch(() => this.#follow());
    this.#follow();
  }

  get state(): CallState {
    return this.#store.state;
  }

  subscribe(listener: (state: CallState) => void): () => void {
    return this.#store.subscribe(listener);
  }

  /**
   * Turns camera and microphone on before anybody is called, as for a mirror. What cannot be had is told by `state.own`.
   *
   * @param media - What the call will be for, which decides the picture's size.
   */
  async prepare(media: CallMedia, sources: readonly OwnSource[]): Promise<void> {
    this.#own.setPurpose(media);
    await this.#own.open(sources);
  }

  /** Lets go of camera and microphone, when the person goes back from the mirror. */
  relax(): void {
    if (this.#here === undefined) this.#own.closeAll();
  }

  /**
   * Calls the other side, and opens a contact for it where there is none. A repeat after a failure is the same call.
   *
   * @param sign - For sign calls: the language, and what a citizen was shown before asking for it.
   * @param privacy - What a citizen was shown of the site's privacy notice, where it has one and a contact is opened.
   * @throws {ContactError} Such as `channel-closed`; also told by `state.problem`.
   */
  async start(
    media: CallMedia,
    sign?: { language: SignLanguage; notice?: ShownNotice },
    privacy?: ShownNotice,
  ): Promise<void> {
    const { environment, line } = this.#options;
    this.#startId ??= randomId(environment.random);
    const id = this.#startId;
    this.#isStarting = true;
    this.#calledOff = undefined;
    this.#isDismissed = false;
    this.#problem = undefined;
    this.#own.setPurpose(media);
    this.#show();
    fetchRoom(line.way());
    try {
      const start = {
        id,
        media,
        ...(sign && { signLanguage: sign.language }),
        ...(sign?.notice && { notice: sign.notice }),
      };
      await line.begin(start, privacy);
      // Whoever forgot everything meanwhile leaves nothing to the next person at this computer.
      if (this.#startId !== id) return;
      this.#setHere(id);
      this.#startId = undefined;
      if (this.#calledOff) await this.#hangUp(id, this.#calledOff);
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#isStarting = false;
      this.#follow();
    }
  }

  /**
   * Takes the call that the other side began, or the invitation into a colleague's.
   *
   * @throws {ContactError} `call-over` when it has ended meanwhile, `invitation-gone` when the invitation was taken back.
   */
  async accept(): Promise<void> {
    const call = this.#call();
    if (!call) return;
    this.#own.setPurpose(call.media);
    this.#taking = call.id;
    const path = this.#part(call) === 'invited' ? 'calls/enter' : 'calls/accept';
    try {
      await this.#act(path, id => this.#options.line.post(path, { id, call: call.id }));
    } catch (error) {
      this.#taking = undefined;
      throw error;
    }
    this.#enter(call.id);
  }

  /** Is in the call from this page on: after accepting the contact at the desk, or instead of another page. */
  takeOver(): void {
    const call = this.#call();
    if (!call || call.ended) return;
    this.#own.setPurpose(call.media);
    this.#enter(call.id);
  }

  /**
   * Ends the call for both sides. Does nothing when it is over already. One that is still on its way to the office ends as soon as it is there, which
   * `start()` waits for.
   *
   * @throws {ContactError} The server could not be told; this page sends nothing any more all the same.
   */
  async end(reason: CallEnd['reason'] = 'hung-up'): Promise<void> {
    const call = this.#call();
    this.#own.closeAll();
    if (this.#isStarting) {
      this.#calledOff = reason;
      this.#show();
      return;
    }
    if (!call || call.ended) return;
    this.#closeRoom();
    await this.#hangUp(call.id, reason);
  }

  /**
   * Asks a colleague into the call that is under way. Only the agent who holds the contact may.
   *
   * @param language - What an interpreter must sign. Default the call's own sign language, where it has one.
   * @throws {ContactError} `agent-not-able` when they cannot come now, `agent-not-found`, `not-assigned-to-you`, or no answer.
   */
  async invite(agentId: AgentId, role: GuestRole, language?: SignLanguage): Promise<void> {
    const body = { agentId, role, ...(language && { signLanguage: language }) };
    await this.#actOnCall(`invite ${agentId} ${role} ${language}`, 'calls/invite', body);
  }

  /**
   * Takes an invitation back, or sees a guest out. Only the agent who holds the contact may.
   *
   * @throws {ContactError} `invitation-gone` when there is neither, or no answer.
   */
  async withdraw(agentId: AgentId): Promise<void> {
    await this.#actOnCall(`dismiss ${agentId}`, 'calls/dismiss', { agentId });
  }

  /**
   * As a guest: declines the invitation, or leaves the call, which goes on for the others.
   *
   * @throws {ContactError} The server could not be told; this page sends nothing any more all the same.
   */
  async leaveCall(): Promise<void> {
    this.#own.closeAll();
    this.#closeRoom();
    try {
      await this.#actOnCall('leave', 'calls/leave', {});
    } catch (error) {
      const isOver =
        error instanceof ContactError && (error.code === 'invitation-gone' || error.code === 'call-over');
      if (!isOver) throw error;
    }
  }

  /** Turns the microphone or the camera on or off. Never rejects; what cannot be had is told by `state.own`. */
  async setSource(source: OwnSource, isOn: boolean): Promise<void> {
    if (source === 'camera') {
      this.#isLowered = false;
      this.#descent.reset();
    }
    if (isOn) await this.#own.open([source]);
    else this.#own.close(source);
  }

  /** Cameras and microphones that can be used instead. */
  devices(): Promise<Record<OwnSource, readonly OwnDevice[]>> {
    return this.#own.list();
  }

  /** Uses another camera or microphone. @throws {DOMException} It cannot be had; the old one goes on. */
  async useDevice(source: OwnSource, deviceId: string): Promise<void> {
    await this.#own.use(source, deviceId);
  }

  /** @throws {DOMException} The person chose no screen, or the browser cannot. */
  async setSharing(isSharing: boolean): Promise<void> {
    if (isSharing) await this.#own.shareScreen();
    else this.#own.stopSharing();
  }

  /** Sends nothing while on hold; camera and microphone stay this page's. */
  setHeld(isHeld: boolean): void {
    this.#isHeld = isHeld;
    for (const slot of SLOTS) this.#room?.setTrack(slot, isHeld ? null : this.#own.track(slot));
    this.#tellMedia();
    this.#show();
  }

  /** Shows the others what stands in the field now, letter by letter. */
  setText(text: string): void {
    this.#text.setText(text);
  }

  /** Ends the line, which is kept in the log like any message. Does nothing with an empty one. */
  finishLine(): void {
    const text = this.#text.finish();
    if (text.trim() !== '') this.#options.line.say(text);
  }

  /** Asks the others to look here. */
  alert(): void {
    this.#text.alert();
  }

  /** The page's own measure of a peer's picture, which the peer is told. */
  notePicture(endpoint: EndpointId, quality: PictureQuality): void {
    this.#received.set(endpoint, quality);
    const { fps, gapMs } = quality;
    this.#signal({ kind: 'quality', fps, gapMs }, endpoint);
    this.#show();
  }

  /** The person has seen that the call is over. */
  dismiss(): void {
    this.#isDismissed = true;
    this.#problem = undefined;
    this.#show();
  }

  /** Figures of every connection, as the browser gives them. */
  async stats(): Promise<Map<EndpointId, RTCStatsReport>> {
    return (await this.#room?.stats()) ?? new Map();
  }

  handleFrame(frame: ServerFrame): void {
    if (frame.type !== 'signal' || frame.contact !== this.#options.line.contact) return;
    if (frame.call !== this.#here || frame.from.endpoint === this.#endpoint) return;
    if (frame.to !== undefined && frame.to !== this.#endpoint) return;
    this.#handleSignal(frame.from, frame.signal);
  }

  handleLive(isLive: boolean): void {
    if (!isLive) return;
    this.#room?.handleLive();
    this.#tellMedia();
  }

  /** Leaves the call for good, with nothing left of it here: others use this computer too. */
  forget(): void {
    this.#closeRoom();
    this.#forgetHere();
    this.#text.close();
    this.#startId = this.#taking = undefined;
    this.#comparedN = 0;
    this.#acts.clear();
    this.dismiss();
  }

  /** Leaves without ending the call: the page goes, and may come back. */
  close(): void {
    this.#isClosed = true;
    this.#leave();
    this.#closeRoom();
    this.#text.close();
    this.#own.closeAll();
  }

  /** The log has changed, or somebody else holds the contact. */
  #follow(): void {
    if (this.#isClosed) return;
    const call = this.#call();
    const isOurs = call !== undefined && call.id === this.#here;
    const isWithin = call !== undefined && ['within', 'guest'].includes(this.#part(call));
    if (isOurs && call.ended === undefined && call.acceptedAt !== undefined && isWithin) {
      this.#join(call);
      this.#dropStrangers(call);
    } else if (this.#roomOf) this.#closeRoom();
    // Another tab has forgotten the contact.
    if (this.#here !== undefined && this.#options.line.contact === undefined) this.#forgetHere();
    if (isOurs && call.ended) {
      this.#options.store.remove(HERE);
      this.#own.closeAll();
    } else if (
      isOurs &&
      !isWithin &&
      this.#taking !== call.id &&
      (call.acceptedAt !== undefined || call.by !== 'agent')
    ) {
      // This guest has left, or was seen out; or it was handed on, or taken back, and is another agent's from now on. Whoever goes on with it keeps
      // the mirror while waiting.
      this.#forgetHere();
    }
    if (call?.acceptedAt !== undefined && isOurs && isWithin) this.#taking = undefined;
    this.#compareText();
    this.#show();
  }

  /** Citizens are within, and of the agents the one who holds the contact. */
  #part({ guests }: LoggedCall): CallFacts['part'] {
    const { party, agent, holder } = this.#options.line;
    if (party === 'citizen' || (holder !== undefined && holder.id === agent?.id)) return 'within';
    const guest = guests.find(({ id }) => id === agent?.id);
    if (guest) return guest.joined ? 'guest' : 'invited';
    return 'outside';
  }

  /** A guest who has left may not know it yet, or not want to: nothing of theirs is shown or sent to any more. */
  #dropStrangers(call: LoggedCall): void {
    for (const { sender } of this.#room?.peers ?? []) {
      if (!this.#belongs(sender, call)) this.#room?.handleSignal(sender, { kind: 'leave' });
    }
  }

  #belongs(sender: SignalSender, { guests }: LoggedCall): boolean {
    if (sender.party === 'citizen') return true;
    const { id } = sender.agent;
    return id === this.#options.line.holder?.id || guests.some(guest => guest.id === id && guest.joined);
  }

  #forgetHere(): void {
    this.#here = undefined;
    this.#options.store.remove(HERE);
    this.#own.closeAll();
  }

  /** A line that the log tells is no longer being typed. */
  #compareText(): void {
    for (const entry of this.#options.line.entries) {
      if (entry.type !== 'message' || entry.n === undefined || entry.n <= this.#comparedN) continue;
      this.#comparedN = entry.n;
      if (!this.#wrote(entry) && entry.text !== null) this.#text.handleLogged(entry.text);
    }
  }

  /** Agents of one call write apart. */
  #wrote({ author, own }: MessageEntry): boolean {
    const { agent } = this.#options.line;
    return own && (author.role !== 'agent' || author.id === agent?.id);
  }

  #enter(call: CallId): void {
    this.#isDismissed = false;
    this.#problem = undefined;
    this.#taking = call;
    this.#setHere(call);
    this.#follow();
  }

  #setHere(call: CallId): void {
    if (this.#here !== call) this.#hadPeer = false;
    this.#here = call;
    this.#options.store.write(HERE, call);
  }

  /** Asks for access and enters the room, once for each call and agent. */
  #join(call: LoggedCall): void {
    const key = `${call.id} ${call.acceptedAt}`;
    if (this.#roomOf === key) return;
    this.#closeRoom();
    this.#roomOf = key;
    this.#enterRoom(call, key).catch(error => {
      if (this.#roomOf !== key || this.#isClosed) return;
      this.#roomOf = undefined;
      this.#problem = error instanceof ContactError ? error.code : 'unexpected-answer';
      this.#show();
      this.#options.environment.setTimer(() => this.#follow(), REJOIN_MS);
    });
  }

  async #enterRoom(call: LoggedCall, key: string): Promise<void> {
    const access = await this.#access(call.id);
    const isWanted = () => this.#roomOf === key;
    const { createPeer, environment } = this.#options;
    const options: OpenRoomOptions = {
      self: this.#self(),
      media: call.media,
      environment,
      createPeer,
      tracks: () => this.#sentTracks(),
      send: (signal, to) => this.#signal(signal, to),
      renewAccess: () => this.#access(call.id),
      expects: () => this.#othersWithin(),
      listener: {
        onPeers: () => this.#handlePeers(),
        onData: (from, text) => this.#text.handleData(from, text),
        onMoved: () => this.#handleMoved(),
      },
    };
    const room = await openRoom(access, options, isWanted);
    if (!room) return;
    this.#room = room;
    this.#problem = undefined;
    this.#tellMedia();
    this.#show();
  }

  /** How many others should be there. */
  #othersWithin(): number {
    return 1 + (this.#call()?.guests.filter(({ joined }) => joined).length ?? 0);
  }

  #access(call: CallId): Promise<RoomAccess> {
    return this.#options.line.post<RoomAccess>('calls/join', { call, endpoint: this.#endpoint });
  }

  #closeRoom(): void {
    this.#roomOf = undefined;
    this.#room?.close();
    this.#room = undefined;
    this.#text.handlePeers([]);
    // What was for this end of the call is not for the next.
    this.#endpoint = randomId(this.#options.environment.random);
    this.#said.clear();
    this.#received.clear();
    this.#reported.clear();
  }

  #handlePeers(): void {
    const peers = this.#room?.peers ?? [];
    if (peers.some(({ connection }) => connection === 'connected')) this.#hadPeer = true;
    const known = new Set(peers.map(({ endpoint }) => endpoint));
    this.#text.handlePeers([...known]);
    if (peers.some(({ endpoint }) => !this.#said.has(endpoint))) this.#tellMedia();
    for (const map of [this.#said, this.#received, this.#reported]) {
      for (const endpoint of map.keys()) if (!known.has(endpoint)) map.delete(endpoint);
    }
    this.#show();
  }

  /** This person goes on at another page. */
  #handleMoved(): void {
    this.#room = undefined;
    this.#closeRoom();
    this.#forgetHere();
    this.#show();
  }

  #handleSignal(from: SignalSender, signal: CallSignal): void {
    switch (signal.kind) {
      case 'media': {
        const { kind: _kind, ...media } = signal;
        const isNew = !this.#said.has(from.endpoint);
        this.#said.set(from.endpoint, media);
        if (isNew) this.#tellMedia();
        this.#show();
        break;
      }
      case 'quality':
        this.#reported.set(from.endpoint, { fps: signal.fps, gapMs: signal.gapMs });
        this.#lowerIfNeeded({ fps: signal.fps, gapMs: signal.gapMs });
        this.#show();
        break;
      case 'text':
      case 'text-seen':
        this.#text.handleSignal(from.endpoint, signal);
        break;
      default:
        this.#room?.handleSignal(from, signal);
    }
  }

  /** Gives the picture up where it has arrived badly for too long: the voice and the text have the link for themselves. */
  #lowerIfNeeded(reported: PictureQuality): void {
    const { media } = this.#store.state;
    if (this.#own.states.camera !== 'on' || this.#isHeld) return;
    if (!this.#descent.note(reported, media, this.#options.environment.now())) return;
    this.#isLowered = true;
    this.#own.close('camera');
  }

  #tellMedia(): void {
    if (!this.#room) return;
    const { states, isSharing } = this.#own;
    this.#signal({
      kind: 'media',
      microphone: states.microphone === 'on',
      camera: states.camera === 'on',
      screen: isSharing,
      held: this.#isHeld,
    });
  }

  #signal(signal: CallSignal, to?: EndpointId): void {
    const { line } = this.#options;
    const { contact } = line;
    const call = this.#here;
    if (contact === undefined || call === undefined) return;
    line.sendFrame({ type: 'signal', contact, call, from: this.#endpoint, ...(to && { to }), signal });
  }

  #sentTracks(): Map<MediaSlot, MediaStreamTrack> {
    const tracks = new Map<MediaSlot, MediaStreamTrack>();
    for (const slot of this.#isHeld ? [] : SLOTS) {
      const track = this.#own.track(slot);
      if (track) tracks.set(slot, track);
    }
    return tracks;
  }

  #self(): RoomSelf {
    const { party, agent } = this.#options.line;
    return { endpoint: this.#endpoint, party, agent };
  }

  #call(): LoggedCall | undefined {
    return loggedCall(this.#options.line.entries);
  }

  /** One act under one id until its answer is known. */
  async #act(name: string, run: (id: string) => Promise<unknown>): Promise<void> {
    const id = this.#acts.get(name) ?? randomId(this.#options.environment.random);
    this.#acts.set(name, id);
    try {
      await run(id);
      this.#acts.delete(name);
      this.#problem = undefined;
    } catch (error) {
      if (error instanceof ContactError && error.status >= 400) this.#acts.delete(name);
      this.#fail(error);
    }
  }

  async #hangUp(call: CallId, reason: CallEnd['reason']): Promise<void> {
    try {
      await this.#act('end', id => this.#options.line.post('calls/end', { id, call, reason }));
    } catch (error) {
      if (!(error instanceof ContactError && error.code === 'call-over')) throw error;
    }
  }

  /** Does nothing once there is no call. */
  async #actOnCall(name: string, path: string, body: object): Promise<void> {
    const call = this.#call();
    if (!call || call.ended) return;
    await this.#act(`${name} ${call.id}`, id =>
      this.#options.line.post(path, { id, call: call.id, ...body }),
    );
  }

  #fail(error: unknown): never {
    this.#problem = error instanceof ContactError ? error.code : 'unexpected-answer';
    this.#show();
    throw error;
  }

  #view(): CallState {
    const { line } = this.#options;
    const call = this.#call();
    return viewCall({
      line,
      call,
      part: call ? this.#part(call) : 'outside',
      peers: (this.#room?.peers ?? []).filter(({ sender }) => !call || this.#belongs(sender, call)),
      said: this.#said,
      received: this.#received,
      reported: this.#reported,
      own: this.#own,
      isHeld: this.#isHeld,
      isLowered: this.#isLowered,
      text: this.#text.state,
      isStarting: this.#isStarting && !this.#calledOff,
      isHere: call !== undefined && (this.#here === call.id || this.#taking === call.id),
      hadPeer: this.#hadPeer,
      isDismissed: this.#isDismissed,
      problem: this.#problem,
    });
  }

  #show(): void {
    if (!this.#isClosed) this.#store.set(this.#view());
  }
}

const SLOTS = ['microphone', 'camera', 'screen'] as const;
/** Milliseconds after which access is asked for again, when it could not be had. */
const REJOIN_MS = 3_000;
