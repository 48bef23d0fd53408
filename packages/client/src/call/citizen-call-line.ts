import type { CallStart, ChannelKind, OpenedContact } from '@ventanilla/protocol';
import type { ClientParts } from '../contact-client.ts';
import type { CallLine } from './call-line.ts';
import { callWay } from './call-way.ts';

/** A call's way into the contact that the citizen's chat follows, or opens by it. */
export function citizenCallLine({ chat, link, locale, rest, tabs, visitor }: ClientParts): CallLine {
  const own = () => visitor.contact?.id;
  return {
    party: 'citizen',
    get contact() {
      return own();
    },
    get entries() {
      return chat.state.entries;
    },
    get holder() {
      return chat.state.agent;
    },
    get queue() {
      return chat.state.queue;
    },
    watch: listener => chat.subscribe(listener),
    sendFrame: frame => link.send(frame),
    way: () => callWay(rest),
    say: text => chat.send(text),
    post: (name, body) => rest.request(`contacts/${own()}/${name}`, { method: 'POST', body }),
    async begin(call, privacy) {
      await chat.resume();
      if (chat.state.phase === 'closed') chat.startNew();
      const contact = own();
      if (contact !== undefined) {
        await rest.request(`contacts/${contact}/calls`, { method: 'POST', body: call });
        return;
      }
      visitor.ensureToken();
      const { token } = visitor;
      const body = { channel: channelOf(call), locale, call, ...(privacy && { notice: privacy }) };
      const opened = await rest.request<OpenedContact>('contacts', { method: 'POST', body });
      if (visitor.token !== token) return;
      visitor.contact = opened.contact;
      tabs?.nod();
      await chat.resume();
    },
  };
}

function channelOf({ media }: CallStart): ChannelKind {
  return media === 'sign' ? 'sign-call' : 'call';
}
