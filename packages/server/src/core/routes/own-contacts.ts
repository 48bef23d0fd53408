import { type ContactHeader, isDeskChannel, type SiteId } from '@ventanilla/protocol';
import type { CitizenCaller } from '../caller.ts';
import type { HandlerContext } from '../handler-context.ts';
import { contactHeader } from '../log/views.ts';

/** The contacts of a citizen, from whichever of their devices, newest first; without those that agents began for them, in which nobody can write. */
export async function ownContacts(
  { reader, visitors }: Pick<HandlerContext, 'reader' | 'visitors'>,
  site: SiteId,
  citizen: CitizenCaller,
): Promise<ContactHeader[]> {
  const { visitor, devices = [visitor] } = await visitors.renew(site, citizen);
  const heads = await reader.ofVisitors(site, devices);
  return heads.filter(({ channel }) => !isDeskChannel(channel)).map(contactHeader);
}
