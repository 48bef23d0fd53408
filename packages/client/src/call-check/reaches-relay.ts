import type { IceServer } from '@ventanilla/protocol';
import type { WayState } from './way-report.ts';

/** A relay's answer to a name or password that it does not take. */
const UNAUTHORIZED = 401;

/**
 * Asks relays for a place, as a call would. One that gives it has been reached, and takes the name and password we gave.
 *
 * @param done - Whether any did, and if none, whether one answered that it does not know us; told once all have answered or been given up.
 * @returns What gives the place back.
 */
export function reachesRelay(
  createPeer: (configuration: RTCConfiguration) => RTCPeerConnection,
  iceServers: IceServer[],
  done: (state: WayState) => void,
): () => void {
  let peer: RTCPeerConnection;
  try {
    peer = createPeer({ iceServers, iceTransportPolicy: 'relay' });
  } catch {
    // A browser without calls, or one that refuses the address, such as one with a port that it blocks.
    done('silent');
    return () => {};
  }
  let found: WayState = 'silent';
  peer.onicecandidateerror = ({ errorCode }) => {
    if (errorCode === UNAUTHORIZED) found = 'refused';
  };
  peer.onicecandidate = ({ candidate }) => {
    if (candidate?.candidate.includes(' typ relay')) done('works');
    else if (candidate === null) done(found);
  };
  peer.createDataChannel('trial');
  peer.setLocalDescription().catch(() => done('silent'));
  return () => peer.close();
}
