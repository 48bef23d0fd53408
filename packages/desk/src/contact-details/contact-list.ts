import type { ContactId, ContactSummary } from '@ventanilla/client';
import { css, html, nothing } from 'lit';
import type { DeskMessages } from '../locales/messages.ts';

/** The look of a list of contacts that can be opened. */
export const contactListStyles = css`
  .contacts {
    display: grid;
    gap: calc(var(--_gap) * 1);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .contacts li {
    padding: 0;
    border: 0;
    background: none;
  }
  .contacts button {
    display: grid;
    justify-items: start;
    gap: 0;
    inline-size: 100%;
    padding: calc(var(--_gap) * 2) calc(var(--_gap) * 3);
    border-color: var(--_line);
    text-align: start;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .contacts strong {
    font-variant-numeric: tabular-nums;
  }
  .contacts small {
    color: var(--_ink-soft);
    font-size: 0.875rem;
  }
`;

/** Contacts with their numbers, channels, days and states, each to be opened. */
export function contactList(
  contacts: readonly (ContactSummary & { excerpt?: string })[],
  { messages, choose }: { messages: DeskMessages; choose: (contact: ContactId) => void },
) {
  const day = new Intl.DateTimeFormat(messages.locale, { dateStyle: 'medium' });
  return html`<ul class="contacts">
    ${contacts.map(
      ({ id, reference, channel, openedAt, status, excerpt }) => html`<li>
        <button type="button" @click=${() => choose(id)}>
          <strong>${reference}</strong>
          <small
            >${[messages.details.channels[channel], day.format(new Date(openedAt)), messages.contact.status[status]].join(' · ')}</small
          >
          ${excerpt ? html`<span>${excerpt}</span>` : nothing}
        </button>
      </li>`,
    )}
  </ul>`;
}
