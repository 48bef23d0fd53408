import type { ContactHeader, SiteId } from '@ventanilla/protocol';
import type { CitizenCaller } from '../caller.ts';
import type { HandlerContext } from '../handler-context.ts';
import { contactHeader } from '../log/views.ts';

/** The contacts of a citizen, from whichever of their devices, newest first. */
export async function ownContacts(
  { reader, visitors }: Pick<HandlerContext, 'reader' | 'visitors'>,
  site: SiteId,
  citizen: CitizenCaller,
): Promise<ContactHeader[]> {
  const { visitor, devices = [visitor] } = await visitors.renew(site, citizen);
  return (await reader.ofVisitors(site, devices)).map(contactHeader);
}
