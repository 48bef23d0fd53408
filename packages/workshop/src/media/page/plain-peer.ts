/** Hands what a page says to the other page. */
declare const mediaBenchSay: (text: string) => Promise<void>;

/** A call as the browser makes it by itself: `RTCPeerConnection` with nothing set. */
export class PlainPeer {
  #peer: RTCPeerConnection | undefined;
  readonly #early: RTCIceCandidateInit[] = [];

  /**
   * @param sends - What is filmed; nothing for a side that only watches.
   * @param isBalanced - Whether frames and size are given up alike on a narrow link.
   */
  async open(sends: MediaStreamConstraints | undefined, isBalanced: boolean): Promise<void> {
    const peer = new RTCPeerConnection();
    this.#peer = peer;
    peer.onicecandidate = ({ candidate }) => {
      if (candidate) say({ candidate: candidate.toJSON() });
    };
    peer.ontrack = ({ streams: [stream] }) => {
      showPlain(stream ?? null);
    };
    if (!sends) return;
    const stream = await navigator.mediaDevices.getUserMedia(sends);
    for (const track of stream.getTracks()) {
      const sender = peer.addTrack(track, stream);
      if (!isBalanced) continue;
      await sender.setParameters({ ...sender.getParameters(), degradationPreference: 'balanced' });
    }
  }

  async call(): Promise<void> {
    if (this.#peer?.getTransceivers().length === 0)
      this.#peer.addTransceiver('video', { direction: 'recvonly' });
    await this.#peer?.setLocalDescription();
    say({ description: this.#peer?.localDescription?.toJSON() });
  }

  async hear(text: string): Promise<void> {
    const { description, candidate } = JSON.parse(text) as Said;
    const peer = this.#peer;
    if (!peer) return;
    if (candidate) {
      if (peer.remoteDescription) await peer.addIceCandidate(candidate);
      else this.#early.push(candidate);
    }
    if (!description) return;
    await peer.setRemoteDescription(description);
    for (const early of this.#early.splice(0)) await peer.addIceCandidate(early);
    if (description.type !== 'offer') return;
    await peer.setLocalDescription();
    say({ description: peer.localDescription?.toJSON() });
  }
}

/** Shows a stream in the one element of a plain page. */
export function showPlain(stream: MediaStream | null): void {
  const video = document.querySelector('video');
  if (!video || video.srcObject === stream) return;
  video.srcObject = stream;
  video.play().catch(() => undefined);
}

interface Said {
  description?: RTCSessionDescriptionInit | undefined;
  candidate?: RTCIceCandidateInit;
}

function say(said: Said): void {
  mediaBenchSay(JSON.stringify(said));
}
