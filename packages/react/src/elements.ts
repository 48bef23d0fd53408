import type { Banner } from '@ventanilla/components/banner';
import type { Chat } from '@ventanilla/components/chat';
import { wrapElement } from './wrap-element.ts';

/** Every element that has a component here, and under which names React knows what is its own. */
export const VentanillaBanner = wrapElement<Banner>()({
  tag: 'ventanilla-banner',
  define: () => import('@ventanilla/components/define/banner'),
  attributes: { site: 'site', server: 'server', heading: 'heading', locale: 'locale' },
  properties: [],
  events: { onOpen: 'ventanilla-open', onClose: 'ventanilla-close' },
});

export const VentanillaChat = wrapElement<Chat>()({
  tag: 'ventanilla-chat',
  define: () => import('@ventanilla/components/define/chat'),
  attributes: { site: 'site', server: 'server', locale: 'locale' },
  properties: ['client', 'availability'],
  events: { onUnread: 'chat-unread' },
});
