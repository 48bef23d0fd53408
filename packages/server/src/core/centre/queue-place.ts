import type { ChannelKind, SiteConfiguration } from '@ventanilla/protocol';

/**
 * Where a contact stands, in ms since 1970: the moment at which it came to the queue, less the head start that the site
 * gives its channel and its skills. Whoever has a head start goes before those who came up to so much earlier; everybody
 * else grows older at the same pace and is overtaken by nobody who comes later than that, so that nobody waits for ever.
 */
export function queuePlace(
  site: Pick<SiteConfiguration, 'routing'> | undefined,
  contact: { channel: ChannelKind; skills: readonly string[]; queuedAt: number },
): number {
  const headStarts = (site?.routing?.headStarts ?? [])
    .filter(({ channel }) => channel === undefined || channel === contact.channel)
    .filter(({ skill }) => skill === undefined || contact.skills.includes(skill))
    .map(({ seconds }) => seconds);
  return contact.queuedAt - Math.max(0, ...headStarts) * 1_000;
}
