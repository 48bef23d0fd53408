import type { AgentState, ContactId } from '@ventanilla/client';
import { notify } from '@ventanilla/components/notify';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isInvited } from '../call/is-guest-of.ts';
import { inboxSections } from '../inbox/inbox-sections.ts';
import type { DeskMessages } from '../locales/messages.ts';
import { AnswerWatch } from './answer-watch.ts';
import type { Chime } from './chime.ts';
import { deskTitle } from './desk-title.ts';
import { inboxNews, isRinging } from './news.ts';

const SPOKEN_FOR_MS = 5_000;

/**
 * Calls the agent: a sound, a sentence for a live region and the document's title, which goes back to what it was
 * when the host is gone; and the system's own notification to whoever has allowed it and works in another window.
 */
export class InboxAlerts implements ReactiveController {
  /** What to say aloud now; empty most of the time. */
  spoken = '';
  /** Since when contacts of the agent wait for an answer, in ms since 1970. */
  unanswered: ReadonlyMap<ContactId, number> = new Map();
  readonly #watch = new AnswerWatch();
  /** Contacts whose alarm has been told. */
  readonly #told = new Set<ContactId>();
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
    const { calls, invitations, offers, messages } = inboxNews(this.#state?.inbox, state.inbox, agent);
    this.#state = state;
    this.unanswered = this.#watch.handleInbox(state.inbox, agent, Date.now());
    const [message] = messages;
    const { call, inbox: text } = this.#host.messages;
    const [words] = [
      ...offers.map(({ reference }) => text.offerAnnouncement(reference)),
      ...invitations.map(invitation => call.invite.announcement(invitation.agent?.name ?? '')),
      ...calls.map(({ reference }) => call.rings.announcement(reference)),
    ];
    if (words) {
      this.#chime.play('offer');
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
      this.#tellLate();
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

  /** Says each late answer once, until it is given. */
  #tellLate(): void {
    const { inbox = [], session } = this.#state ?? {};
    for (const id of this.#told) if (!this.unanswered.has(id)) this.#told.delete(id);
    for (const [id, since] of this.unanswered) {
      const reference = inbox.find(contact => contact.id === id)?.reference;
      if (!session || !reference || this.#told.has(id)) continue;
      if (Date.now() - since < session.answerSeconds * 1_000) continue;
      this.#told.add(id);
      this.#chime.play('message');
      this.#say(this.#host.messages.inbox.lateAnnouncement(reference));
      this.#host.requestUpdate();
      return; // One sentence at a time; the next comes with the next second.
    }
  }

  #showTitle(): void {
    if (!this.#state) return;
    const agent = this.#state.session?.agent.id ?? '';
    const { helping, offered, mine } = inboxSections(this.#state.inbox, agent);
    const invitations = helping.filter(contact => isInvited(contact, agent)).length;
    const unread = mine.reduce((sum, contact) => sum + contact.unread, 0);
    const calls = mine.filter(isRinging).length;
    if (offered.length + invitations + calls === 0) this.#notification?.close();
    const title = deskTitle(
      { offers: offered.length, invitations, calls, unread },
      this.#flash,
      this.#host.messages,
    );
    if (title !== document.title) document.title = title;
  }
}
