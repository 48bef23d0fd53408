import type { CallWay, IceServer } from '@ventanilla/protocol';
import { callWay } from '../call/call-way.ts';
import type { ClientParts, ContactClient } from '../contact-client.ts';
import type { Environment } from '../environment.ts';
import { ContactError } from '../errors.ts';
import { answersWithin } from './answers-within.ts';
import { reachesRelay } from './reaches-relay.ts';
import type { WayReport, WayState } from './way-report.ts';

/** Tries a call's way before anybody is called. */
export interface CallCheck {
  /** Asks every part at once; takes some seconds where one is silent. Never rejects, and calls nobody. */
  run(): Promise<WayReport>;
}

export interface CallCheckOptions {
  /** Default `new RTCPeerConnection`. */
  createPeer?: (configuration: RTCConfiguration) => RTCPeerConnection;
}

/**
 * The check of one client; the same object at each use. Sends no token and stores nothing.
 *
 * @param options - Counted at the first use.
 */
export function createCallCheck(client: ContactClient, options: CallCheckOptions = {}): CallCheck {
  return client.attach('call-check', parts => ({
    run: () => checkWay(parts, options),
    handleFrame() {},
    handleLive() {},
    close() {},
  }));
}

async function checkWay(parts: ClientParts, { createPeer = peer }: CallCheckOptions): Promise<WayReport> {
  const { environment, rest } = parts;
  const socket = opensSocket(parts);
  // An office without calls answers so, and the server has answered all the same.
  const way = await callWay(rest).catch(error =>
    error instanceof ContactError && error.code === 'channel-unavailable' ? 'unset' : 'silent',
  );
  const isKnown = typeof way !== 'string';
  return {
    server: way === 'silent' ? 'silent' : 'works',
    media: isKnown ? await tryMedia(way, environment, createPeer) : way === 'silent' ? 'unasked' : 'unset',
    socket: await socket,
    needsMedia: isKnown && (way.kind === 'livekit' || way.relayOnly),
  };
}

function tryMedia(
  way: CallWay,
  environment: Environment,
  createPeer: NonNullable<CallCheckOptions['createPeer']>,
): Promise<WayState> | WayState {
  if (way.kind === 'livekit') {
    const address = way.url.replace(/^ws/, 'http');
    // Whatever it answers, and may be read of it or not: it is there.
    return answersWithin(environment, done => {
      environment.fetch(address, { mode: 'no-cors' }).then(
        () => done('works'),
        () => done('silent'),
      );
      return () => {};
    });
  }
  const relays = way.iceServers.filter(isRelay);
  if (relays.length === 0) return 'unset';
  return answersWithin(environment, done => reachesRelay(createPeer, relays, done));
}

function opensSocket({ environment, openSocket }: ClientParts): Promise<WayState> {
  return answersWithin(environment, done => {
    try {
      const socket = openSocket();
      socket.onopen = () => done('works');
      socket.onerror = socket.onclose = () => done('silent');
      return () => socket.close();
    } catch {
      done('silent');
      return () => {};
    }
  });
}

function isRelay({ urls }: IceServer): boolean {
  return urls.some(url => /^turns?:/i.test(url));
}

function peer(configuration: RTCConfiguration): RTCPeerConnection {
  return new RTCPeerConnection(configuration);
}
