import type { CallSignal, EndpointId, RoomAccess, SignalSender } from '@ventanilla/protocol';
import type { Environment } from '../environment.ts';
import { randomId } from '../random-id.ts';
import type { CallLine } from './call-line.ts';
import type { CallRoom, MediaSlot, RoomListener, RoomPeer } from './call-room.ts';
import type { LoggedCall } from './logged-call.ts';
import { openRoom } from './open-room.ts';
import type { PeerMaker } from './peer-link.ts';

export interface CallMeetingOptions {
  line: Pick<CallLine, 'party' | 'agent' | 'post'>;
  environment: Environment;
  /** Default `new RTCPeerConnection`. */
  createPeer: PeerMaker | undefined;
  /** What is sent at the moment of entering. */
  tracks(): ReadonlyMap<MediaSlot, MediaStreamTrack>;
  send(signal: CallSignal, to?: EndpointId): void;
  /** How many others should be there. */
  expects(): number;
  listener: MeetingListener;
}

/** What a meeting tells the call. */
export interface MeetingListener extends RoomListener {
  /** This end is in the room. */
  onEntered(): void;
  /** This end could not enter; the next `join()` tries again. */
  onFailed(error: unknown): void;
}

/** How this page comes into the room of a call and out of it, under a name of its own each time. */
export class CallMeeting {
  readonly #options: CallMeetingOptions;
  #endpoint: EndpointId;
  #room: CallRoom | undefined;
  /** What the room is for: the call, and the time it was taken, since whoever takes it anew meets in another room. */
  #joined: string | undefined;

  constructor(options: CallMeetingOptions) {
    this.#options = options;
    this.#endpoint = randomId(options.environment.random);
  }

  /** Who this end is for the others. */
  get endpoint(): EndpointId {
    return this.#endpoint;
  }

  /** In the room, or on the way there. */
  get isJoined(): boolean {
    return this.#joined !== undefined;
  }

  /** In the room. */
  get isEntered(): boolean {
    return this.#room !== undefined;
  }

  get peers(): readonly RoomPeer[] {
    return this.#room?.peers ?? [];
  }

  /** Asks for access and enters the room, once for each time that the call was taken. */
  join(call: LoggedCall): void {
    const key = `${call.id} ${call.acceptedAt}`;
    if (this.#joined === key) return;
    this.leave();
    this.#joined = key;
    this.#enter(call, key).catch(error => {
      if (this.#joined !== key) return;
      this.#joined = undefined;
      this.#options.listener.onFailed(error);
    });
  }

  leave(): void {
    this.#joined = undefined;
    this.#room?.close();
    this.#room = undefined;
    // What was for this end of the call is not for the next.
    this.#endpoint = randomId(this.#options.environment.random);
    this.#options.listener.onPeers();
  }

  setTrack(slot: MediaSlot, track: MediaStreamTrack | null): void {
    this.#room?.setTrack(slot, track);
  }

  handleSignal(from: SignalSender, signal: CallSignal): void {
    this.#room?.handleSignal(from, signal);
  }

  /** A guest who has left may not know it yet, or not want to: nothing of theirs is shown or sent to any more. */
  dropUnless(belongs: (sender: SignalSender) => boolean): void {
    for (const { sender } of this.peers) {
      if (!belongs(sender)) this.#room?.handleSignal(sender, { kind: 'leave' });
    }
  }

  handleLive(): void {
    this.#room?.handleLive();
  }

  /** @returns False where there is no way but our socket. */
  sendData(to: EndpointId, text: string): boolean {
    return this.#room?.sendData(to, text) ?? false;
  }

  wayFrom(from: EndpointId): number | undefined {
    return this.#room?.wayFrom(from);
  }

  async stats(): Promise<Map<EndpointId, RTCStatsReport>> {
    return (await this.#room?.stats()) ?? new Map();
  }

  async #enter(call: LoggedCall, key: string): Promise<void> {
    const { line, listener, environment, createPeer, tracks, send, expects } = this.#options;
    const access = await this.#access(call);
    const { party, agent } = line;
    const room = await openRoom(
      access,
      {
        self: { endpoint: this.#endpoint, party, agent },
        media: call.media,
        environment,
        createPeer,
        tracks,
        send,
        renewAccess: () => this.#access(call),
        expects,
        listener: {
          onPeers: () => listener.onPeers(),
          onData: (from, text) => listener.onData(from, text),
          onMoved: () => {
            this.#room = undefined;
            this.leave();
            listener.onMoved();
          },
        },
      },
      () => this.#joined === key,
    );
    if (!room) return;
    this.#room = room;
    listener.onEntered();
  }

  #access({ id }: LoggedCall): Promise<RoomAccess> {
    return this.#options.line.post('calls/join', { call: id, endpoint: this.#endpoint });
  }
}
