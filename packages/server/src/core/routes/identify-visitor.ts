import type {
  EventPayloads,
  Identity,
  IdentityRequest,
  SiteConfiguration,
  SiteId,
} from '@ventanilla/protocol';
import type { CitizenCaller } from '../caller.ts';
import type { HandlerContext } from '../handler-context.ts';
import { Refusal } from '../http/refusal.ts';
import { linkSubject } from '../identity/link-subject.ts';
import { verifyIdentity } from '../identity/verify-identity.ts';
import { noteIdentity } from '../log/commands/note-identity.ts';
import { ownContacts } from './own-contacts.ts';
import type { VisitorCaller } from './route-call.ts';

/**
 * Takes what a page says of its user: signed by the city, it joins the person's contacts from every device; unsigned, agents
 * see it marked so, and it joins nothing.
 *
 * @throws {Refusal} `identity-…`; `unavailable` where the issuer's keys cannot be fetched.
 */
export async function identify(
  context: HandlerContext,
  site: SiteConfiguration,
  caller: VisitorCaller,
  request: IdentityRequest,
): Promise<Identity> {
  if ('claims' in request) {
    const { citizen } = caller;
    if (citizen === undefined) return { verified: false, contacts: [] };
    await tell(context, site.id, citizen, { verified: false, ...request.claims });
    return { verified: false, contacts: await ownContacts(context, site.id, citizen) };
  }
  const { storage, visitors, runtime } = context;
  if (site.identity === undefined) throw new Refusal('identity-not-offered');
  const { subject, claims, expiresAt } = await verifyIdentity(site.identity, request.token, runtime.now());
  const { issuer } = site.identity;
  const known = caller.citizen ?? (await visitors.findOrCreate(site.id, caller.token));
  const isLinked = await linkSubject({ storage, site: site.id, visitor: known.visitor, issuer, subject });
  if (!isLinked) throw new Refusal('identity-changed');
  const citizen = await visitors.renew(site.id, known);
  await tell(context, site.id, citizen, { verified: true, subject, ...claims });
  return {
    verified: true,
    expiresAt: new Date(expiresAt).toISOString(),
    contacts: await ownContacts(context, site.id, citizen),
  };
}

/** Contacts that have ended are left as they are. */
async function tell(
  { log, reader, runtime }: HandlerContext,
  site: SiteId,
  caller: CitizenCaller,
  identity: EventPayloads['identified'],
): Promise<void> {
  const { visitor, devices = [visitor] } = caller;
  for (const { id, status } of await reader.ofVisitors(site, devices)) {
    if (status === 'closed') continue;
    await log.execute(await noteIdentity({ site, contact: id, caller, identity, at: runtime.now() }));
  }
}
