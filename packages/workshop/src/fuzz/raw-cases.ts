import type { Random } from '../faults/random.ts';
import { pick } from './odd-values.ts';

const UPGRADE = [
  'GET /v1/socket HTTP/1.1',
  'Host: server.test',
  'Connection: Upgrade',
  'Upgrade: websocket',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
  '',
  '',
].join('\r\n');

const BEGINNINGS = [
  'GET /v1/sites/plaza/availability HTTP/1.1\r\nHost: server.test\r\n\r\n',
  'POST /v1/sites/plaza/contacts HTTP/1.1\r\nHost: server.test\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{"id":"a',
  'POST /v1/sites/plaza/contacts HTTP/1.1\r\nHost: a b\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
  'GET //evil.example/v1 HTTP/1.1\r\nHost: \r\n\r\n',
  'GET http://[::1/ HTTP/1.1\r\nHost: [\r\n\r\n',
  'OPTIONS * HTTP/1.1\r\nHost: server.test\r\n\r\n',
  'CONNECT server.test:443 HTTP/1.1\r\nHost: server.test\r\n\r\n',
  UPGRADE,
  UPGRADE.replace('13', '99'),
  UPGRADE.replace('/v1/socket', '/v1/socket/../socket'),
];

/** Bytes on a bare connection: a request that is nearly one, or a socket's frames that are nearly some. */
export function rawCase(random: Random): Buffer {
  const begun = Buffer.from(pick(BEGINNINGS, random));
  if (random.chance(0.5)) {
    const at = random.between(0, begun.length - 1);
    begun[at] = random.between(0, 255);
  }
  const more = random.chance(0.6) ? random.between(0, 40) : 0;
  const noise = Buffer.from(Array.from({ length: more }, () => random.between(0, 255)));
  const cut = random.chance(0.2) ? random.between(1, begun.length) : begun.length;
  return Buffer.concat([begun.subarray(0, cut), noise]);
}
