import type { ContactHeader, ContactId, ContactList } from '@ventanilla/protocol';
import type { ChatSession } from '../channels/chat-session.ts';
import { ContactError } from '../errors.ts';
import type { Tabs } from '../storage/tabs.ts';
import type { VisitorStore } from '../storage/visitor-store.ts';
import type { Rest } from '../transport/rest.ts';

/** Where something is begun. */
export interface BeginningParts {
  chat: ChatSession;
  rest: Rest;
  tabs: Tabs | undefined;
  visitor: VisitorStore;
  /** The person who wanted this has had everything forgotten here. */
  isForgotten(): boolean;
}

/** `beginContact` for whoever knows the rest. */
export type Begin = (
  post: (contact: ContactId | undefined) => Promise<ContactHeader | undefined>,
) => Promise<boolean>;

/**
 * Begins what opens a contact where none is open, as calls and callbacks do. One at a time in this browser, and never while a message is
 * on its way: whatever comes second goes into the contact that the first has opened.
 *
 * @param post - Sends it, into the contact that is open if there is one. Resolves with the contact it went to, or with nothing where that
 * is the same.
 * @returns Whether it is this person's still: whoever forgot everything meanwhile leaves nothing to the next at this computer.
 * @throws What `post` throws.
 */
export async function beginContact(
  { chat, isForgotten, rest, tabs, visitor }: BeginningParts,
  post: Parameters<Begin>[0],
): Promise<boolean> {
  const known = visitor.token;
  const begin = async () => {
    // Here, or in another tab.
    if (isForgotten() || (known !== undefined && visitor.token !== known)) return false;
    if (chat.state.phase === 'closed') chat.startNew();
    const before = visitor.contact?.id;
    visitor.ensureToken();
    const { token } = visitor;
    try {
      const contact = await post(before);
      if (visitor.token !== token) return false;
      if (contact) {
        if (before !== undefined && before !== contact.id) chat.reset();
        visitor.contact = contact;
        tabs?.nod();
      }
      return true;
    } catch (error) {
      // The office has something open that this browser was never told of: the answer was lost, and the page is another one by now.
      if (before === undefined && error instanceof ContactError && error.status === 409) await findOpen();
      throw error;
    }
  };
  const findOpen = async () => {
    const { contacts } = await rest.request<ContactList>('contacts').catch(() => ({ contacts: [] }));
    chat.handleContacts(contacts.filter(({ id, status }) => status !== 'closed' && id !== visitor.left));
  };
  await chat.resume();
  return await (tabs ? tabs.inTurn(begin) : begin());
}
