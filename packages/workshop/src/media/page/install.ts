import { installCamera } from './camera.ts';
import { connections, installConnections, installSockets } from './connections.ts';
import { LiveTextProbe } from './live-text.ts';
import { PlainPeer } from './plain-peer.ts';
import { joinPlainRoom } from './plain-room.ts';
import { clock, Watch } from './watch.ts';

/** How a page takes part in a measurement. */
export interface PageOptions {
  /** Of the element that shows the other side. */
  selector: string;
  /** Whether this page meets other ends through what stands in for them. */
  isRedirected: boolean;
  /** Ports of this machine that sockets meet by another one. */
  ports: Record<number, number>;
  workerScript: string;
}

/** What the bench finds in a page. */
export interface MediaBench {
  watch: Watch;
  text: LiveTextProbe;
  plainPeer: PlainPeer;
  joinPlainRoom: typeof joinPlainRoom;
  connections: Set<RTCPeerConnection>;
  /** Milliseconds since 1970 of the last press in this page. */
  pressedAt: number;
}

declare global {
  var mediaBench: MediaBench;
  /** Set before this script runs. */
  var mediaBenchOptions: PageOptions;
}

const { selector, isRedirected, ports, workerScript } = mediaBenchOptions;
if (window === top && navigator.mediaDevices) {
  installCamera(workerScript);
  installConnections(isRedirected);
  installSockets(ports);
  globalThis.mediaBench = {
    watch: new Watch(selector),
    text: new LiveTextProbe(),
    plainPeer: new PlainPeer(),
    joinPlainRoom,
    connections,
    pressedAt: Number.NaN,
  };
  addEventListener(
    'click',
    () => {
      mediaBench.pressedAt = clock();
    },
    { capture: true },
  );
}
