import type { ContactId, ContactSummary } from '@ventanilla/client';
import { icon } from '@ventanilla/components/icons';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ContactChooseEvent } from '../inbox/inbox.events.ts';
import { es } from '../locales/es.ts';
import type { DeskMessages } from '../locales/messages.ts';
import { momentOf } from '../locales/moment-of.ts';
import { controls } from '../styles/controls.ts';
import { ContactBeginEvent } from './contact-details.events.ts';
import { contactList, contactListStyles } from './contact-list.ts';
import { languageName } from './language-name.ts';

/**
 * What is known of a contact besides its conversation, and which others the same person has.
 *
 * @element ventanilla-desk-details
 * @fires {ContactChooseEvent} contact-choose - Another contact of the person is to be shown.
 * @fires {ContactBeginEvent} contact-begin - Another one is to be begun for them.
 */
export class DeskContactDetails extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        padding: calc(var(--_gap) * 5);
      }
      h2 {
        margin-block-end: calc(var(--_gap) * 4);
        font-size: 1rem;
      }
      dl {
        display: grid;
        gap: calc(var(--_gap) * 4);
        margin: 0;
      }
      dt {
        color: var(--_ink-soft);
        font-size: 0.8125rem;
      }
      dd {
        margin: 0;
        overflow-wrap: anywhere;
      }
      .reference {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: calc(var(--_gap) * 1);
        font-size: 1.125rem;
        font-weight: 700;
        font-variant-numeric: tabular-nums;
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: calc(var(--_gap) * 1.5);
        margin: calc(var(--_gap) * 1) 0 0;
        padding: 0;
        list-style: none;
      }
      li {
        padding: 0.125rem 0.625rem;
        border: 1px solid var(--_line);
        border-radius: 1rem;
        background: var(--_surface-soft);
        font-size: 0.875rem;
      }
      section {
        display: grid;
        gap: calc(var(--_gap) * 3);
        margin-block-start: calc(var(--_gap) * 6);
      }
      h3 {
        font-size: 1rem;
      }
    `,
    contactListStyles,
  ];

  @property({ attribute: false }) contact: ContactSummary | undefined;
  /** Other contacts of the same person; absent until they are known. */
  @property({ attribute: false }) others: readonly ContactSummary[] | undefined;
  /** The contact left the agent's sight, so how it stands is no longer known. */
  @property({ type: Boolean }) gone = false;
  @property({ attribute: false }) messages: DeskMessages = es;

  @state() private copied: string | undefined;

  protected override render() {
    const { contact } = this;
    if (!contact) return nothing;
    const text = this.messages.details;
    return html`
      <h2>${text.label}</h2>
      <dl>
        ${row(text.reference, this.reference(contact))}
        ${
          this.gone
            ? nothing
            : html`${row(text.status, this.messages.contact.status[contact.status])}
                ${
                  contact.agent || contact.status !== 'closed'
                    ? row(text.agent, contact.agent?.name ?? text.nobody)
                    : nothing
                }`
        }
        ${contact.waitingSince ? row(text.waitingSince, this.moment(contact.waitingSince)) : nothing}
        ${row(text.opened, this.moment(contact.openedAt))}
        ${row(text.channel, text.channels[contact.channel])}
        ${row(text.language, languageName(contact.locale, this.messages.locale))}
        ${row(
          text.skills,
          contact.skills.length === 0
            ? text.noSkills
            : html`<ul>${contact.skills.map(skill => html`<li>${skill}</li>`)}</ul>`,
        )}
      </dl>
      ${this.person(contact)}
    `;
  }

  private person(contact: ContactSummary) {
    const text = this.messages.details;
    if (!this.others) return nothing;
    return html`<section aria-labelledby="others">
      <h3 id="others">${text.others}</h3>
      <p class="quiet">${text.othersCount(this.others.length)}</p>
      ${
        this.others.length > 0
          ? contactList(this.others, { messages: this.messages, choose: other => this.choose(other) })
          : nothing
      }
      <button type="button" @click=${() => this.begin(contact)}>${text.another}</button>
    </section>`;
  }

  private choose(other: ContactId): void {
    const choice = new ContactChooseEvent(other);
    this.dispatchEvent(choice);
  }

  private begin(contact: ContactSummary): void {
    const beginning = new ContactBeginEvent(contact);
    this.dispatchEvent(beginning);
  }

  private reference({ reference }: ContactSummary) {
    const text = this.messages.details;
    return html`<span class="reference">
      ${reference}
      <button type="button" class="plain" aria-label=${text.copy} title=${text.copy} @click=${() => this.copy(reference)}>
        ${icon('copy')}
      </button>
      <span role="status" class="visually-hidden">${this.copied === reference ? text.copied : ''}</span>
      ${this.copied === reference ? icon('check') : nothing}
    </span>`;
  }

  private moment(instant: string) {
    return html`<time datetime=${instant}>${momentOf(instant, this.messages.locale)}</time>`;
  }

  private async copy(reference: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(reference);
      this.copied = reference;
    } catch {
      // A browser that forbids the clipboard still shows the number, which can be selected.
    }
  }
}

function row(term: string, value: string | TemplateResult) {
  return html`<div><dt>${term}</dt><dd>${value}</dd></div>`;
}
