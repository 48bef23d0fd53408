const DAY_MINUTES = 24 * 60;
export const EVERY_DAY = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** Hours of a channel in a zone of its own, in which it is about noon now. */
export interface NoonHours {
  timeZone: string;
  channels: {
    chat: { hours: { days: (typeof EVERY_DAY)[number][]; from: string; to: string }[]; skills: [] };
  };
}

/**
 * Every day's hours, told from now: `hoursFromNow(-60, 3)` opened an hour ago and closes in three minutes. The zone is one
 * where it is about noon, so that no span crosses midnight.
 *
 * @param from - Minutes from now; with `to` at most ten hours either way.
 */
export function hoursFromNow(from: number, to: number): NoonHours {
  const now = new Date();
  const offset = 12 - now.getUTCHours();
  // The names of these zones have their signs turned round.
  const timeZone = `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset)}`;
  const minutes = now.getUTCHours() * 60 + offset * 60 + now.getUTCMinutes();
  return {
    timeZone,
    channels: {
      chat: {
        hours: [{ days: [...EVERY_DAY], from: clock(minutes + from), to: clock(minutes + to) }],
        skills: [],
      },
    },
  };
}

function clock(minutes: number): string {
  const inDay = Math.min(DAY_MINUTES, Math.max(0, minutes));
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`;
}
