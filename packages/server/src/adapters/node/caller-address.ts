import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** Who called and under which address, also through proxies that are trusted to say so. */
export interface CallerAddress {
  address: string;
  /** Scheme and host under which the caller reached the server. */
  origin: string;
}

export type AddressReader = (request: IncomingMessage) => CallerAddress;

/**
 * Believes `X-Forwarded-*` of trusted proxies alone.
 *
 * @param trustedProxies - Addresses or networks, such as `10.0.0.0/8`. Default none.
 * @throws {TypeError} An entry is neither.
 */
export function createAddressReader(trustedProxies: readonly string[] = []): AddressReader {
  const trusted = new BlockList();
  for (const entry of trustedProxies) addTo(trusted, entry);
  const isTrusted = (address: string) => isIP(address) !== 0 && trusted.check(address, familyOf(address));

  return request => {
    const peer = plain(request.socket.remoteAddress ?? '');
    const scheme = 'encrypted' in request.socket ? 'https' : 'http';
    const host = request.headers.host ?? 'localhost';
    if (!isTrusted(peer)) return { address: peer, origin: `${scheme}://${host}` };
    const hops = list(request.headers['x-forwarded-for']);
    // Each proxy adds whom it heard at the end; the first one that is not ours is the caller.
    const address = hops.findLast(hop => !isTrusted(plain(hop))) ?? hops[0] ?? peer;
    const forwardedScheme = list(request.headers['x-forwarded-proto'])[0];
    const forwardedHost = list(request.headers['x-forwarded-host'])[0];
    const isScheme = forwardedScheme === 'http' || forwardedScheme === 'https';
    return {
      address: plain(address),
      origin: `${isScheme ? forwardedScheme : scheme}://${forwardedHost ?? host}`,
    };
  };
}

function addTo(list: BlockList, entry: string): void {
  const [address = '', prefix] = entry.split('/', 2);
  if (isIP(address) === 0) throw new TypeError(`not an address or network: ${entry}`);
  if (prefix === undefined) list.addAddress(address, familyOf(address));
  else list.addSubnet(address, Number(prefix), familyOf(address));
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}

/** IPv4 callers of a socket that takes both kinds look like IPv6. */
function plain(address: string): string {
  return address.startsWith('::ffff:') ? address.slice(7) : address;
}

function list(header: string | string[] | undefined): string[] {
  const text = Array.isArray(header) ? header.join(',') : (header ?? '');
  return text
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '');
}
