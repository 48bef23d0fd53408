import type { SiteAvailability } from '@ventanilla/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { CallMessages } from '../call-stage/call.messages.ts';
import { icon } from '../icons/icons.ts';

/** What the site says of one channel. */
export type Offered = SiteAvailability['channels'][number];

export interface ClosedWays {
  texts: CallMessages;
  /** The office calls by video when somebody signs there. Absent where it calls nobody back. */
  callBack: (() => void) | undefined;
  write: () => void;
  /** Asks again whether the office is open by now. */
  look: () => void;
}

/** Whether the office takes no new call now, as far as is known. */
export function isClosed(channel: Offered | undefined): boolean {
  return channel !== undefined && channel.state !== 'available' && channel.state !== 'busy';
}

/**
 * When the office can be reached in sign language.
 *
 * @param opening - Such as `mañana, 7:00 a. m.`; empty where nobody knows.
 */
export function closedWords(texts: CallMessages, opening: string): TemplateResult {
  return html`
    <h3>${texts.sign.closed}</h3>
    ${opening ? html`<p class="opens">${texts.sign.opens(opening)}</p>` : nothing}
  `;
}

/** What can be done until then. */
export function closedWays({ texts, callBack, write, look }: ClosedWays): TemplateResult {
  return html`<div class="ways">
    ${
      callBack
        ? html`<button type="button" class="primary call-back" @click=${callBack}>${icon('callback')} ${texts.sign.callback}</button>`
        : nothing
    }
    <button type="button" class="write" @click=${write}>${icon('chat')} ${texts.write}</button>
    <button type="button" class="look" @click=${look}>${icon('retry')} ${texts.tryAgain}</button>
  </div>`;
}
