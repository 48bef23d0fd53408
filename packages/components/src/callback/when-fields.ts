import type { CallbackOptions } from '@ventanilla/client/callback';
import { html, nothing } from 'lit';
import type { CallbackMessages } from './callback.messages.ts';
import { type SlotDay, slotDays } from './slot-days.ts';

/** What the choice of a time shows and does. */
export interface WhenOptions {
  options: CallbackOptions;
  texts: CallbackMessages;
  /** `turn`, a time, or empty for what holds when nothing was chosen. */
  when: string;
  /** Which of the days is in view. */
  day: number;
  problem: unknown;
  choose(when: string, day: number): void;
}

/** As soon as the turn comes, or a day and a time; the times alone while the turn is not offered. */
export function whenFields({ options, texts, when, day, problem, choose }: WhenOptions) {
  const { turn, slots, timeZone } = options;
  const days = slotDays(slots, texts.locale, timeZone);
  const shown = days[day] ?? days[0];
  const isSlot = !turn || (when !== '' && when !== 'turn');
  const first = (index: number) => days[index]?.slots[0]?.at ?? '';
  return html`<fieldset id="when" tabindex="-1" aria-describedby="when-problem">
    <legend>${texts.when}</legend>
    ${
      turn
        ? html`<label class="choice"><input type="radio" name="moment" value="turn" aria-describedby="turn-hint" .checked=${!isSlot} @change=${() => choose('turn', day)} /> ${texts.turn}</label>
          <p class="quiet" id="turn-hint">${texts.turnHint}</p>`
        : nothing
    }
    ${
      turn && shown
        ? html`<label class="choice"><input type="radio" name="moment" value="slot" .checked=${isSlot} @change=${() => choose(first(0), 0)} /> ${texts.slot}</label>`
        : nothing
    }
    ${isSlot && shown ? times(days, shown, { texts, when, day, choose }) : nothing}
    ${problem}
  </fieldset>`;
}

function times(
  days: readonly SlotDay[],
  shown: SlotDay,
  { texts, when, day, choose }: Pick<WhenOptions, 'texts' | 'when' | 'day' | 'choose'>,
) {
  const toDay = (event: Event) => {
    const index = Number((event.target as HTMLSelectElement).value);
    choose(days[index]?.slots[0]?.at ?? '', index);
  };
  const toTime = (event: Event) => choose((event.target as HTMLSelectElement).value, day);
  return html`<div class="times">
    <div class="field">
      <label for="day">${texts.day}</label>
      <select id="day" @change=${toDay}>
        ${days.map(({ label }, index) => html`<option value=${index} .selected=${index === day}>${label}</option>`)}
      </select>
    </div>
    <div class="field">
      <label for="time">${texts.time}</label>
      <select id="time" @change=${toTime}>
        ${shown.slots.map(({ at, label }) => html`<option value=${at} .selected=${at === when}>${label}</option>`)}
      </select>
    </div>
  </div>`;
}
