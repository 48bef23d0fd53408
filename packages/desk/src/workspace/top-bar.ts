import type { AgentSession, PresenceState } from '@ventanilla/client';
import { html } from 'lit';
import type { DeskMessages } from '../locales/messages.ts';
import { deskIcons } from '../styles/icons.ts';

/** What the top of the desk shows and does. */
export interface TopBarOptions {
  messages: DeskMessages;
  site: string;
  session: AgentSession;
  presence: PresenceState;
  muted: boolean;
  toggleSound: () => void;
  openHelp: () => void;
}

/** The desk's name and site, and what is always at hand: presence, sound, help, account. */
export function topBar({ messages, site, session, presence, muted, toggleSound, openHelp }: TopBarOptions) {
  return html`<header class="top">
    <div class="brand">
      ${deskIcons.window}
      <h1>${messages.title} <span class="site">${site}</span></h1>
    </div>
    <div class="tools" role="group" aria-label=${messages.toolbar}>
      <ventanilla-desk-presence .presence=${presence} .messages=${messages}></ventanilla-desk-presence>
      <button
        type="button"
        class="plain"
        role="switch"
        aria-checked=${!muted}
        aria-label=${messages.sound.label}
        title=${messages.sound.label}
        @click=${toggleSound}
      >
        ${muted ? deskIcons.muted : deskIcons.sound}
      </button>
      <button
        type="button"
        class="plain"
        aria-label=${messages.shortcuts.open}
        title=${messages.shortcuts.open}
        @click=${openHelp}
      >
        ${deskIcons.help}
      </button>
      <ventanilla-desk-account
        .name=${session.agent.name}
        .login=${session.agent.login}
        .messages=${messages}
      ></ventanilla-desk-account>
    </div>
  </header>`;
}
