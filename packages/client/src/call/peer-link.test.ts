import { expect, waitUntil } from '@open-wc/testing';
import { resolveEnvironment } from '../environment.ts';
import type { MediaSlot } from './call-room.ts';
import { PeerLink } from './peer-link.ts';

/** Milliseconds that a machine may take for what this one does in one. */
const PATIENCE = { timeout: 25_000 };

/** A made-up camera of 960×720 whose picture is never still. */
function openCamera() {
  const canvas = Object.assign(document.createElement('canvas'), { width: 960, height: 720 });
  const paint = canvas.getContext('2d');
  let frame = 0;
  const drawing = setInterval(() => {
    if (!paint) return;
    paint.fillStyle = `hsl(${++frame % 360} 80% 50%)`;
    paint.fillRect((frame * 7) % 900, (frame * 5) % 660, 60, 60);
  }, 33);
  const [track] = canvas.captureStream(30).getVideoTracks();
  if (!track) throw new Error('a canvas gives a track');
  return {
    track,
    close() {
      clearInterval(drawing);
      track.stop();
    },
  };
}

/** Two ends of a call in sign language in this page, of whom the first has a camera, and neither a microphone. */
function meet(camera: MediaStreamTrack) {
  const environment = resolveEnvironment({});
  const peers: RTCPeerConnection[] = [];
  const links: PeerLink[] = [];
  const make = (isImpolite: boolean, tracks: ReadonlyMap<MediaSlot, MediaStreamTrack>) => {
    const other = links.length === 0 ? 1 : 0;
    const link = new PeerLink({
      access: {
        kind: 'peer-to-peer',
        iceServers: [],
        relayOnly: false,
        expiresAt: '2030-01-01T00:00:00.000Z',
      },
      createPeer: configuration => {
        const peer = new RTCPeerConnection(configuration);
        peers.push(peer);
        return peer;
      },
      environment,
      media: 'sign',
      isImpolite,
      tracks,
      send(signal) {
        // Later, as over any network: the other end may not be there yet.
        setTimeout(() => {
          if (signal.kind === 'description') links[other]?.handleDescription(signal);
          else if (signal.kind === 'candidate') {
            links[other]?.handleCandidate({
              candidate: signal.candidate,
              sdpMid: signal.mid,
              sdpMLineIndex: signal.line,
            });
          }
        });
      },
      onChange() {},
      onData() {},
    });
    links.push(link);
  };
  make(true, new Map([['camera', camera]]));
  make(false, new Map());
  const senders = () => peers[0]?.getTransceivers().map(({ sender }) => sender) ?? [];
  const encoding = (sender: RTCRtpSender | undefined) => sender?.getParameters().encodings[0];
  return {
    get isConnected() {
      return links.every(({ connection }) => connection === 'connected');
    },
    get offer() {
      return peers[0]?.localDescription?.sdp ?? '';
    },
    get camera() {
      return encoding(senders()[1]);
    },
    get activePlaces() {
      return senders().map(sender => encoding(sender)?.active);
    },
    get preference() {
      return senders()[1]?.getParameters().degradationPreference as string | undefined;
    },
    close() {
      for (const link of links) link.close();
    },
  };
}

// WebKitGTK is built without calls.
if ('RTCPeerConnection' in globalThis)
  describe('a picture between two ends', () => {
    let camera: ReturnType<typeof openCamera>;
    let call: ReturnType<typeof meet>;
    beforeEach(() => {
      camera = openCamera();
      call = meet(camera.track);
    });
    afterEach(() => {
      call.close();
      camera.close();
    });

    it('is small at first and grows where the page chooses its size, and is whole where the browser does', async () => {
      await waitUntil(() => call.isConnected, 'both ends meet', PATIENCE);
      const first = call.camera?.scaleResolutionDownBy ?? 1;
      if (call.preference !== 'maintain-framerate-and-resolution') {
        expect(first).to.equal(1);
        return;
      }
      expect(first).to.equal(3);
      await waitUntil(() => (call.camera?.scaleResolutionDownBy ?? 3) < 3, 'it grows', PATIENCE);
    });

    it('leaves out of account what is not sent, and out of descriptions what no browser needs', async () => {
      await waitUntil(() => call.isConnected, 'both ends meet', PATIENCE);
      await waitUntil(
        () => call.activePlaces.join() === 'false,true,false',
        'places without a track rest',
        PATIENCE,
      );
      expect(call.offer).to.match(/VP8\/90000/);
      expect(call.offer).not.to.match(/flexfec|VP9|AV1/i);
    });
  });
