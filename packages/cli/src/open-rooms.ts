import type { Runtime, VideoRooms } from '@ventanilla/server';
import { createPeerToPeerRooms } from '@ventanilla/server/peer-to-peer';
import { CommandError } from './command-error.ts';

/** Where calls meet, as the operator's settings say. */
export interface RoomsOptions {
  /** Helps ends of a call to find their public address. */
  stunUrls?: string[] | undefined;
  /** Relays for ends that cannot reach each other. */
  turnUrls?: string[] | undefined;
  /** What the relays have as `static-auth-secret`. */
  turnSecret?: string | undefined;
  /** Media pass by the relay alone. */
  relayOnly?: boolean | undefined;
  /** A LiveKit server, as browsers reach it: calls meet there instead. */
  livekitUrl?: string | undefined;
  /** The same server, as this process reaches it. Default the same address. */
  livekitServiceUrl?: string | undefined;
  livekitApiKey?: string | undefined;
  livekitApiSecret?: string | undefined;
}

/** What LiveKit itself asks for. */
const MIN_SECRET_LENGTH = 32;

/**
 * Makes the rooms that calls meet in. Without any setting, ends meet where they can reach each other by themselves.
 *
 * @throws {CommandError} A relay or a media server without its secret, or the reverse.
 */
export async function openRooms(options: RoomsOptions, runtime: Runtime): Promise<VideoRooms> {
  if (options.livekitUrl) return await openLivekit(options.livekitUrl, options, runtime);
  const { stunUrls = [], turnUrls = [], turnSecret, relayOnly = false } = options;
  const hasTurn = turnUrls.length > 0;
  if (hasTurn && !turnSecret) throw new CommandError('TURN_URLS needs TURN_SECRET, which the relay has too');
  if (!hasTurn && (turnSecret || relayOnly)) {
    throw new CommandError('TURN_SECRET and TURN_RELAY_ONLY need TURN_URLS, such as turn:turn.example:3478');
  }
  return createPeerToPeerRooms({
    runtime,
    stunUrls,
    ...(hasTurn && turnSecret && { turn: { urls: turnUrls, secret: turnSecret, relayOnly } }),
  });
}

async function openLivekit(url: string, options: RoomsOptions, runtime: Runtime): Promise<VideoRooms> {
  const { livekitApiKey: apiKey, livekitApiSecret: apiSecret, livekitServiceUrl: serviceUrl } = options;
  if (!/^wss?:\/\//.test(url))
    throw new CommandError('LIVEKIT_URL is no address such as wss://livekit.example');
  if (!apiKey || !apiSecret)
    throw new CommandError('LIVEKIT_URL needs LIVEKIT_API_KEY and LIVEKIT_API_SECRET');
  if (apiSecret.length < MIN_SECRET_LENGTH) {
    throw new CommandError(
      `LIVEKIT_API_SECRET has fewer than ${MIN_SECRET_LENGTH} characters, which LiveKit refuses`,
    );
  }
  // Most servers have no use for its library.
  const { createLivekitRooms } = await import('@ventanilla/server/livekit');
  return createLivekitRooms({ runtime, url, apiKey, apiSecret, ...(serviceUrl && { serviceUrl }) });
}
