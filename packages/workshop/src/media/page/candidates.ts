/** Gives the port that stands in for an end's own. */
export type PortFinder = (address: string, port: number) => Promise<number>;

const CANDIDATE = /^(candidate:\S+ \d+) (\S+) (\d+) (\S+) (\d+) (.*)$/;

/**
 * Makes a candidate lead to what stands in for it.
 *
 * @returns `undefined` for one that would lead past: anything but UDP between two addresses of IPv4.
 */
export async function redirectCandidate(candidate: string, portFor: PortFinder): Promise<string | undefined> {
  const parts = CANDIDATE.exec(candidate);
  if (!parts) return undefined;
  const [, head, transport = '', priority, address = '', port, rest] = parts;
  if (transport.toLowerCase() !== 'udp' || !/^[\d.]+$/.test(address)) return undefined;
  const front = await portFor(address, Number(port));
  return `${head} ${transport} ${priority} 127.0.0.1 ${front} ${rest}`;
}

/** The same for every candidate that stands in a description. */
export async function redirectDescription(sdp: string, portFor: PortFinder): Promise<string> {
  const lines: string[] = [];
  for (const line of sdp.split('\r\n')) {
    if (!line.startsWith('a=candidate:')) {
      lines.push(line);
      continue;
    }
    const redirected = await redirectCandidate(line.slice(2), portFor);
    if (redirected) lines.push(`a=${redirected}`);
  }
  return lines.join('\r\n');
}
