import type { ChannelKind, PageUser } from '@ventanilla/client';
import type { Banner } from '../banner/banner.ts';
import type { Chat } from '../chat/chat.ts';

/** What a page can listen to, and the event that carries it. */
const EVENTS = {
  open: 'ventanilla-open',
  close: 'ventanilla-close',
  unread: 'chat-unread',
  'identity-refused': 'identity-refused',
} as const;

type EventName = keyof typeof EVENTS;
type Listener<Name extends EventName> = (event: HTMLElementEventMap[(typeof EVENTS)[Name]]) => void;

/** The script API of a page, on its first banner. Commands without a banner do nothing. */
export interface VentanillaCommands {
  /** Opens the panel at the list, or at one channel. */
  open(channel?: ChannelKind): void;
  close(): void;
  toggle(): void;
  /** Shows the banner again after `hide`. */
  show(): void;
  /** Hides the banner; a conversation in it goes on. */
  hide(): void;
  /** Changes the language of every element of ours, such as `pt-BR`; without a tag, back to that of the page. */
  setLocale(locale?: string): void;
  /** Takes everything off the page and leaves it as it was; what the browser keeps of a conversation stays. */
  destroy(): void;
  /** Says who is signed in on the page, for chats that are open and those to come. See `ContactClient.setUser`. */
  setUser(user: PageUser | undefined): void;
  /** The page's user has signed out: this browser forgets the conversation, and its token is worth nothing any more. */
  logout(): void;
  on<Name extends EventName>(name: Name, listener: Listener<Name>): void;
  off<Name extends EventName>(name: Name, listener: Listener<Name>): void;
  once<Name extends EventName>(name: Name, listener: Listener<Name>): void;
}

/**
 * Makes the commands.
 *
 * @param onDestroy - Undoes what the loader did to the page besides the banners.
 */
export function createCommands(onDestroy: () => void): VentanillaCommands {
  let listening = new AbortController();
  const add = (name: EventName, listener: EventListener, once: boolean) =>
    document.addEventListener(EVENTS[name], listener, { once, signal: listening.signal });
  return {
    open(channel) {
      // The banner itself tells the citizen when its code cannot be had.
      banner()
        ?.open(channel)
        .catch(() => undefined);
    },
    close: () => banner()?.close(),
    toggle() {
      if (banner()?.opened) this.close();
      else this.open();
    },
    show: () => banner()?.removeAttribute('hidden'),
    hide: () => {
      banner()?.close();
      banner()?.setAttribute('hidden', '');
    },
    setLocale(locale) {
      for (const each of document.querySelectorAll('[site]'))
        if (each.localName.startsWith('ventanilla-'))
          if (locale) each.setAttribute('locale', locale);
          else each.removeAttribute('locale');
    },
    destroy() {
      for (const each of document.querySelectorAll('ventanilla-banner')) each.dismantle();
      listening.abort();
      listening = new AbortController();
      onDestroy();
    },
    setUser(user) {
      for (const each of elements()) each.user = user;
    },
    logout() {
      this.setUser(undefined);
      const servers = new Map(
        elements().map(each => [each.getAttribute('site'), each.getAttribute('server') || defaultServer()]),
      );
      for (const [site, server] of servers) {
        if (site) logOut(server, site).catch(() => undefined);
      }
    },
    on: (name, listener) => add(name, listener as EventListener, false),
    once: (name, listener) => add(name, listener as EventListener, true),
    off: (name, listener) => document.removeEventListener(EVENTS[name], listener as EventListener),
  };
}

async function logOut(server: string, site: string): Promise<void> {
  await import('../chat/define.ts');
  await (customElements.get('ventanilla-chat') as typeof Chat).logOut(server, site);
}

/** The loader's own class, which this file cannot import without fetching the loader again. */
function defaultServer(): string {
  return (customElements.get('ventanilla-banner') as typeof Banner).defaultServer;
}

function elements(): (Banner | Chat)[] {
  return [...document.querySelectorAll('ventanilla-banner'), ...document.querySelectorAll('ventanilla-chat')];
}

function banner(): Banner | null {
  return document.querySelector<Banner>('ventanilla-banner');
}
