import type { ContactId, SiteId } from '@ventanilla/protocol';
import type { Caller } from '../caller.ts';
import { hashSecret } from '../crypto/secrets.ts';
import type { HandlerContext } from '../handler-context.ts';

/**
 * Stands for what a reader is told besides events: read marks and status of its contacts, and an agent's inbox. It
 * changes whenever any of these does.
 */
export async function unloggedMark(
  { reader }: Pick<HandlerContext, 'reader'>,
  site: SiteId,
  caller: Caller,
  contacts: readonly ContactId[],
): Promise<string> {
  const heads = await Promise.all(contacts.map(contact => reader.head(site, contact)));
  const inbox = caller.party === 'agent' ? await reader.inbox(site, caller.agent.id) : [];
  const versions = [...heads, ...inbox].map(head => head && `${head.id} ${head.version}`);
  return await hashSecret(versions.join('\n'));
}
