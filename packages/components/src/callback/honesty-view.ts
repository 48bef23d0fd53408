import type { SiteAvailability } from '@ventanilla/client';
import type { CallbackOptions } from '@ventanilla/client/callback';
import { html, nothing } from 'lit';
import type { CallbackMessages } from './callback.messages.ts';

/** Nobody is promised anything while nobody is there. */
export function honestyView(
  options: CallbackOptions | undefined,
  availability: SiteAvailability | undefined,
  texts: CallbackMessages,
) {
  if (!options) return nothing;
  const channel = availability?.channels.find(({ kind }) => kind === 'callback');
  const words = options.turn
    ? channel?.reason === 'no-agents' && texts.nobody
    : options.slots.length > 0
      ? texts.closed
      : texts.nothing;
  return words ? html`<p class="note" role="note">${words}</p>` : nothing;
}
