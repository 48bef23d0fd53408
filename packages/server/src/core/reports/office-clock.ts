import { Temporal } from 'temporal-polyfill';

const QUARTER_MS = 900_000;

/** Tells day and hour by the office's clock; every zone keeps to the same ones for a quarter of an hour, which is looked up once. */
export class OfficeClock {
  readonly #timeZone: string;
  readonly #known = new Map<number, { day: string; hour: string }>();

  constructor(timeZone: string) {
    this.#timeZone = timeZone;
  }

  /** @param at - In ms since 1970. @returns Such as `2021-10-20` and `07`. */
  read(at: number): { day: string; hour: string } {
    const quarter = Math.floor(at / QUARTER_MS);
    const known = this.#known.get(quarter);
    if (known) return known;
    const local = Temporal.Instant.fromEpochMilliseconds(quarter * QUARTER_MS).toZonedDateTimeISO(
      this.#timeZone,
    );
    const read = { day: local.toPlainDate().toString(), hour: String(local.hour).padStart(2, '0') };
    this.#known.set(quarter, read);
    return read;
  }

  /** When a day begins, in ms since 1970. */
  startOf(day: string, addedDays = 0): number {
    const date = Temporal.PlainDate.from(day).add({ days: addedDays });
    return date.toZonedDateTime(this.#timeZone).epochMilliseconds;
  }
}
