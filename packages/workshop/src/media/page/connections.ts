import { redirectCandidate, redirectDescription } from './candidates.ts';

/** Asks the bench which port stands in for an end. */
declare const mediaBenchPort: (address: string, port: number) => Promise<number>;

/** Every connection that the page has made, whoever made it. */
export const connections = new Set<RTCPeerConnection>();

/** @param isRedirected - Whether this page meets other ends through what stands in for them. */
export function installConnections(isRedirected: boolean): void {
  const { prototype } = RTCPeerConnection;
  const setRemoteDescription: (description: RTCSessionDescriptionInit) => Promise<void> =
    prototype.setRemoteDescription;
  const addIceCandidate: (candidate: RTCIceCandidateInit) => Promise<void> = prototype.addIceCandidate;
  prototype.setRemoteDescription = async function redirected(description) {
    connections.add(this);
    const { type, sdp = '' } = description;
    const there = isRedirected ? await redirectDescription(sdp, mediaBenchPort) : sdp;
    await setRemoteDescription.call(this, { type, sdp: there });
  };
  if (!isRedirected) return;
  prototype.addIceCandidate = async function redirected(
    this: RTCPeerConnection,
    init?: RTCIceCandidateInit | null,
  ) {
    if (!init?.candidate) return;
    const candidate = await redirectCandidate(init.candidate, mediaBenchPort);
    if (candidate === undefined) return;
    const { sdpMid = null, sdpMLineIndex = null } = init;
    await addIceCandidate.call(this, { candidate, sdpMid, sdpMLineIndex });
  };
}

/** @param ports - For each port of this machine that is met by another, that other. */
export function installSockets(ports: Record<number, number>): void {
  globalThis.WebSocket = class extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      const there = new URL(url, location.href);
      there.port = String(ports[Number(there.port)] ?? there.port);
      super(there, protocols);
    }
  };
}
