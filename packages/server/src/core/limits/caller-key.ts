/**
 * By what callers are told apart when floods are held back: an IPv4 address, or the half of an IPv6 address that names a
 * network, since whoever has one address of a network has all of them.
 *
 * @returns `undefined` where callers cannot be told apart: unknown ones and the machine itself. Behind a proxy that is not
 *   trusted, everybody would look like one of these.
 */
export function callerKey(address: string | undefined): string | undefined {
  if (address === undefined || address === '' || address === '::1' || address.startsWith('127.'))
    return undefined;
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.toLowerCase().split('::', 2);
  const before = groupsOf(head);
  const after = groupsOf(tail ?? '');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array<string>(zeros).fill('0'), ...after].slice(0, 4).join(':');
}

function groupsOf(text: string): string[] {
  return text === '' ? [] : text.split(':').map(group => group.replace(/^0+(?=.)/, ''));
}
