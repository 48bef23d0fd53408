import type { IceServer } from '@ventanilla/protocol';

/**
 * Asks relays for a place, as a call would. One that gives it has been reached, and takes the name and password we gave.
 *
 * @param done - Whether any did; told once all have answered or been given up.
 * @returns What gives the place back.
 */
export function reachesRelay(
  createPeer: (configuration: RTCConfiguration) => RTCPeerConnection,
  iceServers: IceServer[],
  done: (isReached: boolean) => void,
): () => void {
  let peer: RTCPeerConnection;
  try {
    peer = createPeer({ iceServers, iceTransportPolicy: 'relay' });
  } catch {
    // A browser without calls, or one that refuses the address, such as one with a port that it blocks.
    done(false);
    return () => {};
  }
  peer.onicecandidate = ({ candidate }) => {
    if (candidate?.candidate.includes(' typ relay')) done(true);
    else if (candidate === null) done(false);
  };
  peer.createDataChannel('trial');
  peer.setLocalDescription().catch(() => done(false));
  return () => peer.close();
}
