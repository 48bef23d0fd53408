import type {
  AgentId,
  CallEnd,
  CallId,
  CallMedia,
  CallSignal,
  EndpointId,
  GuestRole,
  ServerFrame,
  ShownNotice,
  SignLanguage,
} from '@ventanilla/protocol';
import type { Environment } from '../environment.ts';
import { ContactError } from '../errors.ts';
import type { KeyValueStore } from '../storage/key-value-store.ts';
import { type Observable, Store } from '../store.ts';
import { CallActs } from './call-acts.ts';
import type { CallLine } from './call-line.ts';
import { CallMeeting } from './call-meeting.ts';
import { isWithin, othersWithin, partIn } from './call-part.ts';
import { CallPlace } from './call-place.ts';
import type { CallState } from './call-state.ts';
import { viewCall } from './call-view.ts';
import { isAllowedByPage } from './is-allowed-by-page.ts';
import { LiveText } from './live-text/live-text.ts';
import { type LoggedCall, loggedCall } from './logged-call.ts';
import { MediaExchange } from './media-exchange.ts';
import { fetchRoom } from './open-room.ts';
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

/** A call that is on its way to the office, and why it is ended as soon as it is there. */
interface Starting {
  calledOff?: CallEnd['reason'];
}

/** Milliseconds after which access is asked for again, when it could not be had. */
const REJOIN_MS = 3_000;

/**
 * A call within a contact, from one page of one of its sides. Who called, accepted and ended is read from the contact's log, so
 * that a reload, a second tab and the other side see the same; this page adds what it sends and whom it hears.
 */
export class CallSession implements Observable<CallState> {
  readonly #options: CallSessionOptions;
  readonly #store: Store<CallState>;
  readonly #own: OwnMedia;
  readonly #text: LiveText;
  readonly #acts: CallActs;
  readonly #meeting: CallMeeting;
  readonly #exchange: MediaExchange;
  readonly #place: CallPlace;
  #starting: Starting | undefined;
  #isDismissed = false;
  #hadPeer = false;
  #problem: CallState['problem'];
  #isClosed = false;
  readonly #unwatch: () => void;

  constructor(options: CallSessionOptions) {
    this.#options = options;
    const { createPeer, environment, line, store } = options;
    this.#acts = new CallActs(line, environment);
    this.#own = new OwnMedia({
      devices: 'devices' in options ? options.devices : globalThis.navigator?.mediaDevices,
      isAllowed: options.isAllowed ?? isAllowedByPage,
      onTrack: (slot, track) => this.#meeting.setTrack(slot, track),
      onChange: () => {
        this.#exchange.tell();
        this.#show();
      },
    });
    this.#text = new LiveText({
      environment,
      signal: (signal, to) => this.#signal(signal, to),
      sendData: (to, text) => this.#meeting.sendData(to, text),
      onChange: () => this.#show(),
    });
    this.#meeting = new CallMeeting({
      line,
      environment,
      createPeer,
      tracks: () => this.#own.sentTracks,
      send: (signal, to) => this.#signal(signal, to),
      expects: () => othersWithin(this.#call()),
      listener: {
        onEntered: () => this.#handleEntered(),
        onFailed: error => this.#handleFailed(error),
        onPeers: () => this.#handlePeers(),
        onData: (from, text) => this.#text.handleData(from, text),
        onMoved: () => this.#forgetHere(),
      },
    });
    this.#exchange = new MediaExchange({
      environment,
      own: this.#own,
      media: () => this.state.media,
      isEntered: () => this.#meeting.isEntered,
      signal: (signal, to) => this.#signal(signal, to),
      wayFrom: endpoint => this.#meeting.wayFrom(endpoint),
      onChange: () => this.#show(),
    });
    this.#place = new CallPlace(store);
    this.#store = new Store(this.#view());
    this.#unwatch = line.watch(() => this.#follow());
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
    if (this.#place.isFree) this.#own.closeAll();
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
    const starting: Starting = {};
    this.#starting = starting;
    this.#isDismissed = false;
    this.#problem = undefined;
    this.#own.setPurpose(media);
    this.#show();
    fetchRoom(this.#options.line.way());
    try {
      const { language: signLanguage, notice } = sign ?? {};
      const start = { media, ...(signLanguage && { signLanguage }), ...(notice && { notice }) };
      const id = await this.#acts.start(start, privacy);
      // Whoever forgot everything meanwhile leaves nothing to the next person at this computer.
      if (this.#starting !== starting) return;
      this.#renew(id);
      this.#place.begin(id);
      if (starting.calledOff) await this.#acts.hangUp(id, starting.calledOff);
    } catch (error) {
      this.#fail(error);
    } finally {
      if (this.#starting === starting) this.#starting = undefined;
      this.#follow();
    }
  }

  /**
   * Takes the call that the other side began, or the invitation into a colleague's. Where that fails, camera and microphone are let go.
   *
   * @throws {ContactError} `call-over` when it has ended meanwhile, `invitation-gone` when the invitation was taken back.
   */
  async accept(): Promise<void> {
    const call = this.#call();
    if (!call) return;
    this.#own.setPurpose(call.media);
    this.#place.take(call.id);
    const isInvited = partIn(call, this.#options.line) === 'invited';
    try {
      await (isInvited ? this.#acts.enter(call.id) : this.#acts.accept(call.id));
    } catch (error) {
      this.#place.giveUp();
      this.relax();
      this.#fail(error);
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
   * Ends the call for both sides. Does nothing when it is over already. One that is still on its way to the office ends as soon as it
   * is there, which `start()` waits for.
   *
   * @throws {ContactError} The server could not be told; this page sends nothing any more all the same.
   */
  async end(reason: CallEnd['reason'] = 'hung-up'): Promise<void> {
    this.#own.closeAll();
    if (this.#starting) {
      this.#starting.calledOff = reason;
      this.#show();
      return;
    }
    await this.#depart(call => this.#acts.hangUp(call, reason));
  }

  /**
   * Asks a colleague into the call that is under way. Only the agent who holds the contact may.
   *
   * @param language - What an interpreter must sign. Default the call's own sign language, where it has one.
   * @throws {ContactError} `agent-not-able` when they cannot come now, `agent-not-found`, `not-assigned-to-you`, or no answer.
   */
  async invite(agentId: AgentId, role: GuestRole, language?: SignLanguage): Promise<void> {
    await this.#attempt(call => this.#acts.invite(call, agentId, role, language));
  }

  /**
   * Takes an invitation back, or sees a guest out. Only the agent who holds the contact may.
   *
   * @throws {ContactError} `invitation-gone` when there is neither, or no answer.
   */
  async withdraw(agentId: AgentId): Promise<void> {
    await this.#attempt(call => this.#acts.dismiss(call, agentId));
  }

  /**
   * As a guest: declines the invitation, or leaves the call, which goes on for the others.
   *
   * @throws {ContactError} The server could not be told; this page sends nothing any more all the same.
   */
  async leaveCall(): Promise<void> {
    this.#own.closeAll();
    await this.#depart(call => this.#acts.leave(call));
  }

  /** Turns the microphone or the camera on or off. Never rejects; what cannot be had is told by `state.own`. */
  async setSource(source: OwnSource, isOn: boolean): Promise<void> {
    if (source === 'camera') this.#exchange.noteChoice();
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
    this.#own.setHeld(isHeld);
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
    this.#exchange.measure(endpoint, quality);
  }

  /** The person has seen that the call is over. */
  dismiss(): void {
    this.#isDismissed = true;
    this.#problem = undefined;
    this.#show();
  }

  /** Figures of every connection, as the browser gives them. */
  stats(): Promise<Map<EndpointId, RTCStatsReport>> {
    return this.#meeting.stats();
  }

  handleFrame(frame: ServerFrame): void {
    if (frame.type !== 'signal' || frame.contact !== this.#options.line.contact) return;
    if (frame.call !== this.#place.call || frame.from.endpoint === this.#meeting.endpoint) return;
    if (frame.to !== undefined && frame.to !== this.#meeting.endpoint) return;
    this.#handleSignal(frame);
  }

  handleLive(isLive: boolean): void {
    if (!isLive) return;
    this.#meeting.handleLive();
    this.#exchange.tell();
  }

  /** Leaves the call for good, with nothing left of it here: others use this computer too. */
  forget(): void {
    this.#meeting.leave();
    this.#forgetHere();
    this.#text.close();
    this.#starting = undefined;
    this.#acts.forget();
    this.dismiss();
  }

  /** Leaves without ending the call: the page goes, and may come back. */
  close(): void {
    this.#isClosed = true;
    this.#unwatch();
    this.#meeting.leave();
    this.#text.close();
    this.#own.closeAll();
  }

  /** The log has changed, or somebody else holds the contact. */
  #follow(): void {
    if (this.#isClosed) return;
    const call = this.#call();
    const { line } = this.#options;
    const place = this.#place.follow(call, partIn(call, line));
    if (call && place === 'within') {
      this.#meeting.join(call);
      this.#meeting.dropUnless(sender => isWithin(sender, call, line));
    } else if (this.#meeting.isJoined) this.#meeting.leave();
    if (place === 'ended' || place === 'gone') this.#own.closeAll();
    // Another tab has forgotten the contact.
    if (this.#place.call !== undefined && line.contact === undefined) this.#forgetHere();
    this.#text.handleEntries(line.entries, line.agent?.id);
    this.#show();
  }

  #forgetHere(): void {
    this.#place.forget();
    this.#own.closeAll();
  }

  #enter(call: CallId): void {
    this.#isDismissed = false;
    this.#problem = undefined;
    this.#renew(call);
    this.#place.enter(call);
    this.#follow();
  }

  /** What was of an earlier call is not of this one. */
  #renew(call: CallId): void {
    if (this.#place.call === call) return;
    this.#hadPeer = false;
    this.#own.setHeld(false);
  }

  #handleEntered(): void {
    this.#problem = undefined;
    this.#exchange.tell();
    this.#show();
  }

  #handleFailed(error: unknown): void {
    if (this.#isClosed) return;
    this.#note(error);
    this.#options.environment.setTimer(() => this.#follow(), REJOIN_MS);
  }

  #handlePeers(): void {
    const { peers } = this.#meeting;
    if (peers.some(({ connection }) => connection === 'connected')) this.#hadPeer = true;
    const known = new Set(peers.map(({ endpoint }) => endpoint));
    this.#text.handlePeers([...known]);
    this.#exchange.handlePeers(known);
    this.#show();
  }

  #handleSignal({ from, signal }: Extract<ServerFrame, { type: 'signal' }>): void {
    const { endpoint } = from;
    if (signal.kind === 'text' || signal.kind === 'text-seen') this.#text.handleSignal(endpoint, signal);
    else this.#meeting.handleSignal(from, signal);
    if (signal.kind === 'media') this.#exchange.handleMedia(endpoint, signal);
    if (signal.kind === 'quality') this.#exchange.handleQuality(endpoint, signal);
  }

  #signal(signal: CallSignal, to?: EndpointId): void {
    const { line } = this.#options;
    const { contact } = line;
    const { call } = this.#place;
    if (contact === undefined || call === undefined) return;
    line.sendFrame({
      type: 'signal',
      contact,
      call,
      from: this.#meeting.endpoint,
      ...(to && { to }),
      signal,
    });
  }

  #call(): LoggedCall | undefined {
    return loggedCall(this.#options.line.entries);
  }

  /** Lets go of the room at once, and tells the office. */
  async #depart(act: (call: CallId) => Promise<void>): Promise<void> {
    await this.#attempt(call => {
      this.#place.leave(call);
      this.#meeting.leave();
      return act(call);
    });
  }

  /** An act on the call that is under way; does nothing once there is none. */
  async #attempt(act: (call: CallId) => Promise<void>): Promise<void> {
    const call = this.#place.underWay(this.#call());
    if (call === undefined) return;
    try {
      await act(call);
      this.#problem = undefined;
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): never {
    this.#note(error);
    throw error;
  }

  #note(error: unknown): void {
    this.#problem = error instanceof ContactError ? error.code : 'unexpected-answer';
    this.#show();
  }

  #view(): CallState {
    const { line } = this.#options;
    const call = this.#call();
    return viewCall({
      line,
      call,
      part: partIn(call, line),
      peers: this.#meeting.peers.filter(({ sender }) => !call || isWithin(sender, call, line)),
      exchange: this.#exchange,
      own: this.#own,
      text: this.#text.state,
      isStarting: this.#starting !== undefined && !this.#starting.calledOff,
      isHere: call !== undefined && this.#place.isIn(call.id),
      hadPeer: this.#hadPeer,
      isDismissed: this.#isDismissed,
      problem: this.#problem,
    });
  }

  #show(): void {
    if (!this.#isClosed) this.#store.set(this.#view());
  }
}
