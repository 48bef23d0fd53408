import type { ChatSession, TimelineEntry } from '@ventanilla/client';
import { html } from 'lit';
import { icon } from '../icons/icons.ts';
import type { Messages } from '../locales/messages.ts';
import { saveText } from './save-text.ts';
import { transcriptLine } from './transcript-line.ts';

/** Asks whether the chat should really end. */
export function renderQuestion(
  { chat }: Messages,
  on: { end(): void; cancel(): void; keydown(event: KeyboardEvent): void },
) {
  return html`
    <div class="ask" role="group" aria-labelledby="end-question" @keydown=${on.keydown}>
      <p id="end-question"><strong>${chat.endQuestion}</strong></p>
      <button class="outlined danger" @click=${on.end}>${chat.endConfirm}</button>
      <button class="end-cancel" @click=${on.cancel}>${chat.endCancel}</button>
    </div>
  `;
}

/** What can be done with a chat that has ended. At a computer that others use, `startNew` forgets it. */
export function renderClosed(texts: Messages, session: ChatSession, isShared: boolean, startNew: () => void) {
  const { chat } = texts;
  // Nobody has to answer, and who cannot fetch it is not asked.
  import('../rating/define.ts').catch(() => undefined);
  return html`
    <div class="ask">
      <ventanilla-rating .session=${session}></ventanilla-rating>
      <p>${isShared ? chat.sharedHint : chat.closedHint}</p>
      <button class="primary" @click=${startNew}>${isShared ? chat.forget : chat.startNew}</button>
      <button @click=${() => download(texts, session)}>${icon('download')} ${chat.download}</button>
    </div>
  `;
}

function download(texts: Messages, session: ChatSession): void {
  const { reference } = session.state;
  if (!reference) return;
  const text = session.transcript((entry: TimelineEntry) => transcriptLine(entry, texts));
  saveText(texts.chat.fileName(reference), `${texts.chat.reference}: ${reference}\n\n${text}`);
}
