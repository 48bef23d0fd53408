import type { ChatState } from '@ventanilla/client';
import { html, nothing } from 'lit';
import { icon } from '../icons/icons.ts';
import type { Messages } from '../locales/messages.ts';

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
