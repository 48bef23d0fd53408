import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OpeningHours } from '@ventanilla/protocol';
import { Temporal } from 'temporal-polyfill';
import { closedReason, type Hours, type OfficeCalendar } from './office-calendar.ts';
import { isOpen, nextClosing, nextOpening } from './opening-hours.ts';

const workdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
const bogota: OpeningHours[] = [
  { days: [...workdays], from: '07:00', to: '17:00' },
  { days: ['saturday'], from: '08:00', to: '12:00' },
];
const quito: OpeningHours[] = [{ days: [...workdays], from: '07:50', to: '16:30' }];

/** Whether Bogotá's office is open at a local time; the week of Monday 2 March 2026 is used throughout. */
function bogotaIsOpen(local: string): boolean {
  return isOpen(week(bogota, 'America/Bogota'), Date.parse(`${local}-05:00`));
}

/** A calendar without holidays. */
function week(hours: Hours, timeZone: string): OfficeCalendar {
  return { hours, timeZone };
}

describe('opening hours', () => {
  it('open on the second and close on the second, in the zone of the office', () => {
    assert.equal(bogotaIsOpen('2026-03-02T06:59:59.999'), false);
    assert.equal(bogotaIsOpen('2026-03-02T07:00:00.000'), true);
    assert.equal(bogotaIsOpen('2026-03-02T16:59:59.999'), true);
    assert.equal(bogotaIsOpen('2026-03-02T17:00:00.000'), false);
  });

  it('differ on Saturdays and are over at noon', () => {
    assert.equal(bogotaIsOpen('2026-03-07T07:30:00.000'), false);
    assert.equal(bogotaIsOpen('2026-03-07T11:59:59.999'), true);
    assert.equal(bogotaIsOpen('2026-03-07T12:00:00.000'), false);
  });

  it('leave Sunday closed all day', () => {
    for (const hour of ['00', '08', '12', '23'])
      assert.equal(bogotaIsOpen(`2026-03-08T${hour}:00:00.000`), false);
  });

  it('count minutes', () => {
    const at = (local: string) => isOpen(week(quito, 'America/Guayaquil'), Date.parse(`${local}-05:00`));
    assert.equal(at('2026-03-02T07:49:59'), false);
    assert.equal(at('2026-03-02T07:50:00'), true);
    assert.equal(at('2026-03-02T16:29:59'), true);
    assert.equal(at('2026-03-02T16:30:00'), false);
  });

  it('know the next opening, on the same day, over a night and over a Sunday', () => {
    const next = (local: string) => opening(bogota, 'America/Bogota', `${local}-05:00`);
    assert.equal(next('2026-03-02T06:00:00'), '2026-03-02T12:00:00.000Z');
    assert.equal(next('2026-03-02T17:00:00'), '2026-03-03T12:00:00.000Z');
    assert.equal(next('2026-03-07T12:00:00'), '2026-03-09T12:00:00.000Z');
    assert.equal(next('2026-03-02T09:00:00'), undefined, 'already open');
  });

  it('find an opening that comes once a week, right after it is over', () => {
    const thursdays: OpeningHours[] = [{ days: ['thursday'], from: '09:00', to: '10:00' }];
    assert.equal(
      opening(thursdays, 'America/Panama', '2026-03-05T10:00:00-05:00'),
      '2026-03-12T14:00:00.000Z',
    );
  });

  it('never close where a service runs day and night', () => {
    const at = Date.parse('2026-03-08T03:00:00Z');
    assert.equal(isOpen(week('always', 'America/Bogota'), at), true);
    assert.equal(nextOpening(week('always', 'America/Bogota'), at), undefined);
    assert.equal(nextClosing(week('always', 'America/Bogota'), at), undefined);
    const everyHour: OpeningHours[] = [
      { days: [...workdays, 'saturday', 'sunday'], from: '00:00', to: '24:00' },
    ];
    assert.equal(isOpen(week(everyHour, 'America/Bogota'), at), true);
    assert.equal(nextClosing(week(everyHour, 'America/Bogota'), at), undefined);
  });

  it('run on over midnight when two entries touch', () => {
    const night: OpeningHours[] = [
      { days: ['friday'], from: '20:00', to: '24:00' },
      { days: ['saturday'], from: '00:00', to: '02:00' },
    ];
    const at = Date.parse('2026-03-06T23:59:59-05:00');
    assert.equal(isOpen(week(night, 'America/Bogota'), at), true);
    assert.equal(nextClosing(week(night, 'America/Bogota'), at), Date.parse('2026-03-07T02:00:00-05:00'));
    assert.equal(
      nextClosing(week(night, 'America/Bogota'), at + 3_600_000),
      Date.parse('2026-03-07T02:00:00-05:00'),
    );
  });

  it('follow the clocks of the office when they change', () => {
    const madrid: OpeningHours[] = [{ days: ['sunday'], from: '02:30', to: '10:00' }];
    // At 02:00 on 29 March 2026 the clocks of Madrid go to 03:00, so that 02:30 is not to be had before 03:30.
    assert.equal(opening(madrid, 'Europe/Madrid', '2026-03-29T00:00:00Z'), '2026-03-29T01:30:00.000Z');
    assert.equal(isOpen(week(madrid, 'Europe/Madrid'), Date.parse('2026-03-29T07:59:59Z')), true);
    assert.equal(isOpen(week(madrid, 'Europe/Madrid'), Date.parse('2026-03-29T08:00:00Z')), false);
  });
});

function opening(hours: OpeningHours[], timeZone: string, at: string): string | undefined {
  const instant = nextOpening(week(hours, timeZone), Date.parse(at));
  return instant === undefined ? undefined : new Date(instant).toISOString();
}

describe('days that do not follow the week', () => {
  const office: OfficeCalendar = {
    hours: bogota,
    timeZone: 'America/Bogota',
    holidays: { country: 'CO' },
    specialDays: [
      { from: '2026-12-24', hours: [{ from: '07:00', to: '12:00' }] },
      { from: '2026-12-28', to: '2027-01-08', hours: 'closed' },
      { from: '2026-08-17', hours: 'usual' },
    ],
  };
  const at = (local: string) => Date.parse(`${local}-05:00`);
  const next = (local: string, calendar = office) => {
    const opensAt = nextOpening(calendar, at(local));
    return opensAt === undefined ? undefined : new Date(opensAt).toISOString();
  };

  it('close on holidays, and open again after a long weekend', () => {
    assert.equal(isOpen(office, at('2026-07-13T09:00:00')), false, 'Chiquinquirá, on its Monday');
    assert.equal(next('2026-07-11T12:00:00'), '2026-07-14T12:00:00.000Z');
    assert.equal(next('2026-04-01T17:00:00'), '2026-04-04T13:00:00.000Z', 'Thursday and Friday of Easter');
  });

  it('may be shorter, may be worked although they are holidays, and may last for weeks', () => {
    assert.equal(nextClosing(office, at('2026-12-24T09:00:00')), at('2026-12-24T12:00:00'));
    assert.equal(isOpen(office, at('2026-08-17T09:00:00')), true);
    assert.equal(next('2026-12-26T12:00:00'), '2027-01-09T13:00:00.000Z');
  });

  it('leave a service that is open day and night alone, unless the city closes it itself', () => {
    const always: OfficeCalendar = { ...office, hours: 'always' };
    assert.equal(isOpen(always, at('2026-12-25T03:00:00')), true);
    assert.equal(isOpen(always, at('2026-12-28T03:00:00')), false);
    assert.equal(next('2026-12-28T03:00:00', always), '2027-01-09T05:00:00.000Z');
    assert.equal(nextClosing(always, at('2026-12-27T03:00:00')), at('2026-12-28T00:00:00'));
  });

  it('are told by the reason why a channel is closed', () => {
    const reason = (day: string) => closedReason(office, Temporal.PlainDate.from(day));
    assert.equal(reason('2026-07-13'), 'holiday');
    assert.equal(reason('2026-12-29'), 'special-day');
    assert.equal(reason('2026-12-24'), 'outside-hours');
    assert.equal(reason('2026-07-12'), 'outside-hours', 'a Sunday needs no other reason');
  });
});
