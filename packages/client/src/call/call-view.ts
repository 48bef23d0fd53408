import type { ErrorCode } from '@ventanilla/protocol';
import type { CallLine } from './call-line.ts';
import { type CallFacts, callPhase } from './call-phase.ts';
import type { RoomPeer } from './call-room.ts';
import type { CallPeer, CallState } from './call-state.ts';
import type { LiveTextState } from './live-text/live-text.ts';
import type { LoggedCall } from './logged-call.ts';
import type { MediaExchange } from './media-exchange.ts';
import type { OwnMedia } from './own-media.ts';

/** Everything that a call is made of for one page. */
export interface CallParts {
  line: Pick<CallLine, 'party' | 'holder' | 'queue'>;
  call: LoggedCall | undefined;
  part: CallFacts['part'];
  peers: readonly RoomPeer[];
  exchange: Pick<MediaExchange, 'said' | 'received' | 'reported' | 'isLowered'>;
  own: Pick<OwnMedia, 'states' | 'preview' | 'isSharing' | 'isHeld'>;
  text: LiveTextState;
  isStarting: boolean;
  /** This page is the one that is in the call. */
  isHere: boolean;
  /** The other side has been there. */
  hadPeer: boolean;
  isDismissed: boolean;
  problem: ErrorCode | undefined;
}

/** What those parts come to on the screen. */
export function viewCall(parts: CallParts): CallState {
  const { line, call, own, exchange, text, isStarting, isHere, isDismissed, problem } = parts;
  const { holder, party, queue } = line;
  const { states, preview, isSharing, isHeld } = own;
  const peers = parts.peers.map(peer => viewPeer(peer, parts));
  const isThere = peers.some(({ connection }) => connection === 'connected');
  return {
    phase: callPhase({
      party,
      call,
      part: parts.part,
      isStarting,
      isHere,
      peer: isThere ? 'there' : parts.hadPeer ? 'lost' : 'none',
      isDismissed,
    }),
    ...(call && { id: call.id, by: call.by }),
    media: call?.media ?? 'video',
    ...(call?.signLanguage && { signLanguage: call.signLanguage }),
    ...(call?.acceptedAt && { acceptedAt: call.acceptedAt }),
    ...(holder && { agent: holder }),
    guests: call?.guests ?? [],
    ...(queue && { queue }),
    own: {
      states,
      ...(preview && { preview }),
      isSharing,
      isHeld,
      isLowered: exchange.isLowered && states.camera === 'off',
    },
    peers,
    text,
    ...(call?.ended && { ended: call.ended }),
    ...(problem && { problem }),
  };
}

function viewPeer(peer: RoomPeer, { call, exchange }: CallParts): CallPeer {
  const { said, received, reported } = exchange;
  const { sender } = peer;
  const guest = sender.party === 'agent' && call?.guests.find(({ id }) => id === sender.agent.id);
  const media = said.get(peer.endpoint);
  const arrives = received.get(peer.endpoint);
  const told = reported.get(peer.endpoint);
  return {
    ...peer,
    ...(media && { media }),
    ...(arrives && { received: arrives }),
    ...(told && { reported: told }),
    ...(guest && { role: guest.role }),
  };
}
