import type { ContactSummary } from '@ventanilla/client';
import { icon } from '@ventanilla/components/icons';
import { html, nothing } from 'lit';
import { languageName } from '../contact-details/language-name.ts';
import type { DeskMessages } from '../locales/messages.ts';
import { deskIcons } from '../styles/icons.ts';
import type { Standing } from './standing.ts';

/** What the top of a conversation shows and does. */
export interface ContactHeaderOptions {
  summary: ContactSummary | undefined;
  standing: Standing;
  messages: DeskMessages;
  leave: () => void;
  openTransfer: () => void;
  openClose: () => void;
  startCall: () => void;
}

/** Which contact this is, how it stands, and what its agent may do with it as a whole. */
export function contactHeader({
  summary,
  standing,
  messages,
  leave,
  openTransfer,
  openClose,
  startCall,
}: ContactHeaderOptions) {
  const text = messages.contact;
  return html`<header>
    <button type="button" class="back plain" aria-label=${text.back} @click=${leave}>${icon('back')}</button>
    <div class="about">
      <h2 tabindex="-1">
        ${summary?.reference}
        ${
          summary && standing !== 'gone'
            ? html`<span class="status ${summary.status}">${text.status[summary.status]}</span>`
            : nothing
        }
      </h2>
      <p class="facts">
        ${summary ? html`<span>${languageName(summary.locale, messages.locale)}</span>` : nothing}
        ${summary?.skills.map(skill => html`<span>${skill}</span>`)}
      </p>
    </div>
    ${
      standing === 'mine'
        ? html`<div class="actions">
            ${
              summary?.call
                ? nothing
                : html`<button type="button" class="call" @click=${startCall}>${icon('call')}<span>${messages.call.start}</span></button>`
            }
            <button type="button" title="Alt+T" aria-keyshortcuts="Alt+T" @click=${openTransfer}>
              ${deskIcons.transfer}<span>${text.transfer}</span>
            </button>
            <button type="button" title="Alt+C" aria-keyshortcuts="Alt+C" @click=${openClose}>
              ${deskIcons.done}<span>${text.close}</span>
            </button>
          </div>`
        : nothing
    }
  </header>`;
}
