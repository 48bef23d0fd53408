import { BlockList, isIP } from 'node:net';

/** Who called and under which address, also through proxies that are trusted to say so. */
export interface CallerAddress {
  address: string;
  /** Scheme and host under which the caller reached the server. */
  origin: string;
}

/** What a host knows of a request before anybody's word is taken for it. */
export interface CallerFacts {
  /** Address at the other end of the connection; empty when it is gone. */
  peer: string;
  scheme: 'http' | 'https';
  /** Name and port under which the server was called. */
  host: string;
  forwardedFor?: Forwarded;
  forwardedProto?: Forwarded;
  forwardedHost?: Forwarded;
}

export type AddressReader = (facts: CallerFacts) => CallerAddress;

/** A header as Node or the web standard hands it over. */
type Forwarded = string | string[] | null | undefined;

export interface AddressReaderOptions {
  /** Addresses or networks, such as `10.0.0.0/8`. Default none. */
  trustedProxies?: readonly string[];
  /** Told once when somebody who is not trusted forwards: a proxy left out, behind which all callers look like one. */
  onDisbelief?: () => void;
}

/**
 * Believes `X-Forwarded-*` of trusted proxies alone.
 *
 * @throws {TypeError} An entry of `trustedProxies` is neither an address nor a network.
 */
export function createAddressReader(options: AddressReaderOptions = {}): AddressReader {
  const { trustedProxies = [], onDisbelief } = options;
  let hasDisbelieved = false;
  const trusted = new BlockList();
  for (const entry of trustedProxies) addTo(trusted, entry);
  const isTrusted = (address: string) => isIP(address) !== 0 && trusted.check(address, familyOf(address));

  return ({ scheme, host, ...facts }) => {
    const peer = plain(facts.peer);
    const hops = list(facts.forwardedFor).map(plain);
    if (!isTrusted(peer)) {
      if (hops.length > 0 && !hasDisbelieved) onDisbelief?.();
      hasDisbelieved ||= hops.length > 0;
      return { address: peer, origin: `${scheme}://${host}` };
    }
    // Each proxy adds whom it heard at the end; the last one that is not ours is the caller.
    const address = hops.findLast(hop => !isTrusted(hop)) ?? hops[0] ?? peer;
    const forwardedScheme = list(facts.forwardedProto)[0];
    const forwardedHost = list(facts.forwardedHost)[0];
    const isScheme = forwardedScheme === 'http' || forwardedScheme === 'https';
    return {
      address,
      origin: `${isScheme ? forwardedScheme : scheme}://${forwardedHost ?? host}`,
    };
  };
}

function addTo(list: BlockList, entry: string): void {
  const [address = '', prefix] = entry.split('/', 2);
  const bits = isIP(address) === 6 ? 128 : 32;
  const isNetwork = prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= bits);
  if (isIP(address) === 0 || !isNetwork) throw new TypeError(`not an address or network: ${entry}`);
  if (prefix === undefined) list.addAddress(address, familyOf(address));
  else list.addSubnet(address, Number(prefix), familyOf(address));
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}

/** IPv4 callers of a socket that takes both kinds look like IPv6, and some proxies name the port too. */
function plain(address: string): string {
  const host = /^\[(.+)\](?::\d+)?$/.exec(address)?.[1] ?? /^([\d.]+):\d+$/.exec(address)?.[1] ?? address;
  return host.startsWith('::ffff:') ? host.slice(7) : host;
}

function list(header: Forwarded): string[] {
  const text = Array.isArray(header) ? header.join(',') : (header ?? '');
  return text
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '');
}
