import type { AgentCard, CallSignal, EndpointId, Party, SignalSender } from '@ventanilla/protocol';
import type { OwnSource } from './media-profile.ts';

/** What an end sends: each has its own place, so that turning one on or off asks nobody anything. */
export type MediaSlot = OwnSource | 'screen';

/** How one end reaches another. `interrupted`: it was there, and nothing comes from it now. */
export type PeerConnectionState = 'connecting' | 'connected' | 'interrupted';

/** Another end of a call, as this one receives it. */
export interface RoomPeer {
  endpoint: EndpointId;
  sender: SignalSender;
  connection: PeerConnectionState;
  /** Voice and camera, whatever of them is sent. Stays the same object. */
  stream: MediaStream;
  /** A shared screen. Stays the same object. */
  screen: MediaStream;
}

/** Who this page is in a call. */
export interface RoomSelf {
  endpoint: EndpointId;
  party: Party;
  agent?: AgentCard | undefined;
}

/** Where the ends of a call meet, in one of the ways a server may offer. */
export interface CallRoom {
  readonly peers: readonly RoomPeer[];
  /** Sends a track from now on, or nothing. */
  setTrack(slot: MediaSlot, track: MediaStreamTrack | null): void;
  /** Takes what another end says over our socket. */
  handleSignal(from: SignalSender, signal: CallSignal): void;
  /** The socket was away, and what was said meanwhile is lost. */
  handleLive(): void;
  /** The network has changed, or the page was asleep. */
  wake(): void;
  /** Bits a second that the way from one end carries, as this browser estimates it; `undefined` where nobody knows, or nobody need. */
  wayFrom(from: EndpointId): number | undefined;
  /** Sends a text to one end by the shortest way. @returns False where there is none but our socket. */
  sendData(to: EndpointId, text: string): boolean;
  /** Figures of what is sent and received, one report for each peer. */
  stats(): Promise<Map<EndpointId, RTCStatsReport>>;
  /** Leaves; the others see that this end is gone. */
  close(): void;
}

/** What a room tells the call. */
export interface RoomListener {
  onPeers(): void;
  onData(from: EndpointId, text: string): void;
  /** The same person has joined from another page. */
  onMoved(): void;
}

/** Whether two senders are the same person, perhaps at another page. */
export function isSamePerson(a: RoomSelf | SignalSender, b: RoomSelf | SignalSender): boolean {
  return a.party === b.party && idOf(a) === idOf(b);
}

function idOf(sender: RoomSelf | SignalSender): string | undefined {
  return 'agent' in sender ? sender.agent?.id : undefined;
}
