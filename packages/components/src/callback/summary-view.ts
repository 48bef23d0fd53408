import { html, nothing } from 'lit';
import type { CallbackMessages } from './callback.messages.ts';
import { FIELDS, type Field, type FieldProblems } from './form-problems.ts';

/** Everything that is wrong, each with the way to its field; takes the focus when there is something. */
export function summaryView(
  problems: FieldProblems,
  { summary }: CallbackMessages,
  goTo: (event: Event, field: Field) => void,
) {
  const wrong = FIELDS.filter(field => problems[field]);
  if (wrong.length === 0) return nothing;
  return html`<div class="summary" role="alert" tabindex="-1">
    <h4>${summary}</h4>
    <ul>
      ${wrong.map(
        field =>
          html`<li><a href="#${field}" @click=${(event: Event) => goTo(event, field)}>${problems[field]}</a></li>`,
      )}
    </ul>
  </div>`;
}
