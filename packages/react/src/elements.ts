import type { Banner } from '@ventanilla/components/banner';
import type { Call } from '@ventanilla/components/call';
import type { Callback } from '@ventanilla/components/callback';
import type { Chat } from '@ventanilla/components/chat';
import type { SignCall } from '@ventanilla/components/sign-call';
import { wrapElement } from './wrap-element.ts';

/** Every element that has a component here, and under which names React knows what is its own. */
export const VentanillaBanner = wrapElement<Banner>()({
  tag: 'ventanilla-banner',
  define: () => import('@ventanilla/components/define/banner'),
  attributes: {
    site: 'site',
    server: 'server',
    heading: 'heading',
    locale: 'locale',
    placement: 'placement',
    history: 'history',
  },
  properties: ['user'],
  events: { onOpen: 'ventanilla-open', onClose: 'ventanilla-close' },
});

export const VentanillaChat = wrapElement<Chat>()({
  tag: 'ventanilla-chat',
  define: () => import('@ventanilla/components/define/chat'),
  attributes: { site: 'site', server: 'server', locale: 'locale' },
  properties: ['client', 'availability', 'user', 'shared'],
  events: { onUnread: 'chat-unread', onCall: 'chat-call', onIdentityRefused: 'identity-refused' },
});

export const VentanillaCall = wrapElement<Call>()({
  tag: 'ventanilla-call',
  define: () => import('@ventanilla/components/define/call'),
  attributes: { site: 'site', server: 'server', locale: 'locale' },
  properties: ['client', 'availability', 'shared'],
  events: { onWrite: 'call-write' },
});

export const VentanillaCallback = wrapElement<Callback>()({
  tag: 'ventanilla-callback',
  define: () => import('@ventanilla/components/define/callback'),
  attributes: { site: 'site', server: 'server', locale: 'locale' },
  properties: ['client', 'availability', 'user', 'shared'],
  events: { onBooked: 'callback-booked' },
});

export const VentanillaSignCall = wrapElement<SignCall>()({
  tag: 'ventanilla-sign-call',
  define: () => import('@ventanilla/components/define/sign-call'),
  attributes: { site: 'site', server: 'server', locale: 'locale' },
  properties: ['client', 'availability', 'shared'],
  events: { onWrite: 'sign-call-write', onCall: 'chat-call' },
});
