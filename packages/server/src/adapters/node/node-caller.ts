import type { IncomingMessage } from 'node:http';
import type { CallerFacts } from '../hosts/caller-address.ts';

/** What Node knows of who sent a request. */
export function nodeCaller({ socket, headers }: IncomingMessage): CallerFacts {
  return {
    peer: socket.remoteAddress ?? '',
    scheme: 'encrypted' in socket ? 'https' : 'http',
    host: headers.host ?? 'localhost',
    forwardedFor: headers['x-forwarded-for'],
    forwardedProto: headers['x-forwarded-proto'],
    forwardedHost: headers['x-forwarded-host'],
  };
}
