import type { AgentSession, BreakKind, PresenceState } from '@ventanilla/client';
import { html, nothing } from 'lit';
import type { DeskMessages } from '../locales/messages.ts';
import { deskIcons } from '../styles/icons.ts';

/** What the top of the desk shows and does. */
export interface TopBarOptions {
  messages: DeskMessages;
  site: string;
  session: AgentSession;
  presence: PresenceState;
  breakKind: BreakKind | undefined;
  /** Whether the supervisor's page is shown. Absent for who has none. */
  supervising: boolean | undefined;
  togglePage: () => void;
  muted: boolean;
  toggleSound: () => void;
  openHelp: () => void;
}

/** The desk's name and site, and what is always at hand: presence, sound, help, account. */
export function topBar(options: TopBarOptions) {
  const { messages, site, session, presence, breakKind, muted, toggleSound, openHelp } = options;
  return html`<header class="top">
    <div class="brand">
      ${deskIcons.window}
      <h1>${messages.title} <span class="site">${site}</span></h1>
    </div>
    <div class="tools" role="group" aria-label=${messages.toolbar}>
      ${
        options.supervising === undefined
          ? nothing
          : html`<button type="button" class="page" @click=${options.togglePage}>
              ${options.supervising ? messages.pages.close : messages.pages.open}
            </button>`
      }
      <ventanilla-desk-presence
        .presence=${presence}
        .kind=${breakKind}
        .messages=${messages}
      ></ventanilla-desk-presence>
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
