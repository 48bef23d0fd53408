import type { CallStart, ChannelKind, OpenContactRequest, OpenedContact } from '@ventanilla/protocol';
import type { ClientParts } from '../contact-client.ts';
import type { CallLine } from './call-line.ts';
import { callWay } from './call-way.ts';

/** A call's way into the contact that the citizen's chat follows, or opens by it. */
export function citizenCallLine({ begin, chat, link, locale, rest, visitor }: ClientParts): CallLine {
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
      const isKept = await begin(async contact => {
        if (contact !== undefined) {
          await rest.request(`contacts/${contact}/calls`, { method: 'POST', body: call });
          return undefined;
        }
        const { left } = visitor;
        const body: OpenContactRequest = {
          channel: channelOf(call),
          locale,
          call,
          ...(privacy && { notice: privacy }),
          ...(left && { after: left }),
        };
        return (await rest.request<OpenedContact>('contacts', { method: 'POST', body })).contact;
      });
      if (isKept) await chat.resume();
    },
  };
}

function channelOf({ media }: CallStart): ChannelKind {
  return media === 'sign' ? 'sign-call' : 'call';
}
