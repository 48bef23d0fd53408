import type { ContactClient, ContactClientOptions } from '@ventanilla/client';

type Refused = NonNullable<ContactClientOptions['onIdentityRefused']>;

interface Held {
  client: ContactClient;
  /** Who is told when the office does not take who the page says is signed in. */
  holders: Set<Refused>;
}

const held = new Map<string, Held>();

/**
 * The one client that all elements of a service have at a computer that others use. What is kept in memory alone is seen by nobody
 * but its client, so the chat would know nothing of the call.
 *
 * @param create - `createContactClient`, which not every element has from the beginning.
 * @returns The client, and what lets go of it: the last who does closes it.
 */
export function holdSharedClient(
  create: (options: ContactClientOptions) => ContactClient,
  options: ContactClientOptions,
): { client: ContactClient; release: () => void } {
  const place = `${options.server} ${options.site}`;
  const onRefused: Refused = error => options.onIdentityRefused?.(error);
  const holders = held.get(place)?.holders ?? new Set();
  const { client } = held.get(place) ?? {
    client: create({
      ...options,
      storage: 'memory',
      onIdentityRefused: error => {
        for (const tell of holders) tell(error);
      },
    }),
  };
  holders.add(onRefused);
  held.set(place, { client, holders });
  const release = () => {
    if (!holders.delete(onRefused) || holders.size > 0) return;
    held.delete(place);
    client.close();
  };
  return { client, release };
}
