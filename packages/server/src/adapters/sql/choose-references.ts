import type { SiteId } from '@ventanilla/protocol';
import type { ContactCommand } from '../../core/ports/storage.ts';

export interface ProposedReference {
  site: SiteId;
  reference: string;
}

const MAX_ROUNDS = 40;

/**
 * Chooses a free reference number for each command that opens a contact. Yields proposals for the caller to look up, in
 * whatever way its database is asked, and takes back the keys (`referenceKey`) of those that are taken.
 *
 * @returns The chosen numbers; a command whose generator fails or proposes only taken ones is missing.
 */
export function* chooseReferences(
  commands: readonly ContactCommand[],
): Generator<ProposedReference[], Map<ContactCommand, string>, Set<string>> {
  const chosen = new Map<ContactCommand, string>();
  const claimed = new Set<string>();
  let open = commands.filter(command => command.opens);
  for (let round = 0; open.length > 0 && round < MAX_ROUNDS; round++) {
    const proposals = open.flatMap(command => propose(command) ?? []);
    const taken = yield proposals;
    open = [];
    for (const { command, site, reference } of proposals) {
      const key = referenceKey(site, reference);
      if (taken.has(key) || claimed.has(key)) open.push(command);
      else chosen.set(command, reference);
      claimed.add(key);
    }
  }
  return chosen;
}

export function referenceKey(site: SiteId, reference: string): string {
  return `${site} ${reference}`;
}

function propose(command: ContactCommand): (ProposedReference & { command: ContactCommand }) | undefined {
  try {
    const reference = command.opens?.createReference();
    return reference === undefined ? undefined : { command, site: command.site, reference };
  } catch {
    return undefined; // A generator that throws harms its own command alone: it ends without a number.
  }
}
