import type { AgentState } from '@ventanilla/client';
import { notify } from '@ventanilla/components/notify';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { inboxSections } from '../inbox/inbox-sections.ts';
import type { DeskMessages } from '../locales/messages.ts';
import type { Chime } from './chime.ts';
import { deskTitle } from './desk-title.ts';
import { inboxNews } from './news.ts';

const SPOKEN_FOR_MS = 5_000;

/**
 * Calls the agent: a sound, a sentence for a live region and the document's title, which goes back to what it was
 * when the host is gone; and the system's own notification to whoever has allowed it and works in another window.
 */
export class InboxAlerts implements ReactiveController {
  /** What to say aloud now; empty most of the time. */
  spoken = '';
  readonly #host: ReactiveControllerHost & { readonly messages: DeskMessages };
  readonly #chime: Chime;
  #state: AgentState | undefined;
  #pageTitle = '';
  #flash = false;
  #notification: Notification | undefined;
  #ticking: ReturnType<typeof setInterval> | undefined;
  #silence: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & { readonly messages: DeskMessages }, chime: Chime) {
    this.#host = host;
    this.#chime = chime;
    host.addController(this);
  }

  /** Takes each new state of the desk. */
  handleState(state: AgentState): void {
    const agent = state.session?.agent.id ?? '';
    const { offers, messages } = inboxNews(this.#state?.inbox, state.inbox, agent);
    this.#state = state;
    const [offer] = offers;
    const [message] = messages;
    const text = this.#host.messages.inbox;
    if (offer) {
      this.#chime.play('offer');
      const words = text.offerAnnouncement(offer.reference);
      this.#say(words);
      if (!document.hasFocus()) this.#notification = notify(words);
    } else if (message) {
      this.#chime.play('message');
      this.#say(text.messageAnnouncement(message.reference));
    }
    this.#showTitle();
  }

  hostConnected(): void {
    this.#pageTitle = document.title;
    this.#ticking = setInterval(() => {
      this.#flash = !this.#flash;
      this.#showTitle();
    }, 1_000);
  }

  hostDisconnected(): void {
    clearInterval(this.#ticking);
    clearTimeout(this.#silence);
    document.title = this.#pageTitle;
    this.#notification?.close();
    this.#state = undefined;
  }

  #say(sentence: string): void {
    this.spoken = sentence;
    clearTimeout(this.#silence);
    // Emptied again, so that the same sentence is spoken when it comes a second time.
    this.#silence = setTimeout(() => {
      this.spoken = '';
      this.#host.requestUpdate();
    }, SPOKEN_FOR_MS);
  }

  #showTitle(): void {
    if (!this.#state) return;
    const { offered, mine } = inboxSections(this.#state.inbox, this.#state.session?.agent.id ?? '');
    const unread = mine.reduce((sum, contact) => sum + contact.unread, 0);
    if (offered.length === 0) this.#notification?.close();
    const title = deskTitle({ offers: offered.length, unread }, this.#flash, this.#host.messages);
    if (title !== document.title) document.title = title;
  }
}
