import type { ChatState } from '@ventanilla/client';
import { html, nothing } from 'lit';
import { icon } from '../icons/icons.ts';
import type { Messages } from '../locales/messages.ts';
import type { ChatCallEvent } from './chat.events.ts';
import type { ChatNotice } from './notices.ts';

/** What is done from a notice. */
export interface NoticeHandlers {
  startNew(): void;
  stillHere(): void;
  call(channel: ChatCallEvent['channel']): void;
}

/** A chat in which nobody has written. */
export const EMPTY: ChatState = {
  phase: 'idle',
  connection: 'idle',
  entries: [],
  peerTyping: false,
  proving: false,
  unread: 0,
  durable: true,
};

/** Who answers, or what is waited for, and the button that ends the chat. */
export function renderHeader(
  { phase, agent, queue }: ChatState,
  texts: Messages,
  asking: boolean,
  askEnd: () => void,
) {
  const waiting = queue ? texts.chat.position(queue.position) : texts.chat.waiting;
  const title =
    phase === 'closed' || phase === 'automated'
      ? texts.chat[phase]
      : agent
        ? texts.chat.answering(agent.name)
        : waiting;
  const wait = phase === 'waiting' && queue?.expectedWait;
  return html`
      <header part="header">
        <span class="avatar ${agent && phase !== 'closed' ? '' : 'quiet'}" aria-hidden="true">
          ${agent ? agent.name.charAt(0).toUpperCase() : icon(phase === 'closed' ? 'check' : 'clock')}
        </span>
        <div class="who">
          <strong>${title}</strong>
          ${wait ? html`<p>${texts.panel.wait(wait)}</p>` : nothing}
        </div>
        ${phase === 'closed' ? nothing : html`<button class="end" ?disabled=${asking} @click=${askEnd}>${texts.chat.end}</button>`}
      </header>
    `;
}

/** Something the writer must know, and the ways on. */
export function renderNotice(notice: ChatNotice, { chat, panel }: Messages, on: NoticeHandlers) {
  const { line } = notice;
  return html`
    <div class="notice">
      ${icon(notice.icon)}
      <div>${notice.text}</div>
      ${notice.startNew ? html`<button class="outlined" @click=${on.startNew}>${chat.startNew}</button>` : nothing}
      ${notice.answer ? html`<button class="outlined" @click=${() => on.call('call')}>${chat.answer}</button>` : nothing}
      ${notice.stillHere ? html`<button class="outlined" @click=${on.stillHere}>${chat.stillHere}</button>` : nothing}
      ${line ? html`<a class="elsewhere" href=${line.href}><bdi>${line.label}</bdi></a>` : nothing}
      ${notice.callback ? html`<button class="outlined callback" @click=${() => on.call('callback')}>${panel.channels.callback.name}</button>` : nothing}
    </div>
  `;
}

/**
 * What can be chosen before anything is written.
 *
 * @param shared - Whether others use this computer too; `undefined` where that is not the citizen's to say.
 */
export function renderChoices(
  { chat }: Messages,
  shared: boolean | undefined,
  on: { join(): void; share(event: Event): void },
) {
  return html`
    <button class="join" @click=${on.join}>${chat.join}</button>
    ${
      shared === undefined
        ? nothing
        : html`<label class="shared"><input type="checkbox" .checked=${shared} @change=${on.share} /> ${chat.shared}</label>`
    }
  `;
}

export function renderWelcome(resuming: boolean, { chat }: Messages) {
  return resuming
    ? html`<div class="welcome"><p>${chat.resuming}</p></div>`
    : html`<div class="welcome">${icon('chat')}<h3>${chat.welcome}</h3><p>${chat.welcomeHint}</p></div>`;
}

/** The bare texts, as long as the element that shows them well cannot be had. */
export function renderPlainly({ entries }: ChatState) {
  if (customElements.get('ventanilla-timeline')) return nothing;
  return entries.map(entry => ('text' in entry ? html`<p dir="auto">${entry.text}</p>` : nothing));
}

export function renderTyping({ agent }: ChatState, { chat }: Messages) {
  return html`
    <div class="typing" slot="end"><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>${chat.typing(agent?.name)}</div>
  `;
}
