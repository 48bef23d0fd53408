import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Insertable } from 'kysely';
import { TEST_DATABASES } from '../../test-support/test-databases.ts';
import type { Tables } from '../ports/tables.ts';
import { planStaffing } from './plan-staffing.ts';

const SITE = { id: 'quito', timeZone: 'America/Guayaquil' };
/** A Thursday, 08:10 in Quito. */
const NOW = Date.parse('2026-03-05T13:10:00Z');
const HOUR = 3_600_000;

for (const [database, create] of Object.entries(TEST_DATABASES)) {
  describe(`a staffing plan on ${database}`, () => {
    it('expects what came in the same hour of earlier workdays, and says how many answer it in time', async t => {
      const own = await create();
      const storage = await own.open();
      await storage.migrate();
      t.after(async () => {
        await storage.close();
        await own.remove();
      });
      // Monday to Wednesday, 100 contacts of three minutes between 9 and 10.
      const rows = [3, 2, 1].flatMap(daysAgo => Array.from({ length: 100 }, (_, i) => row(daysAgo, i)));
      await storage.transaction(tx => tx.db.insertInto('interactions').values(rows).execute());

      const plan = await planStaffing(storage.db, SITE, NOW);
      assert.equal(plan.days, 3);
      assert.equal(plan.handlingSeconds, 180);
      assert.equal(plan.timeZone, SITE.timeZone);
      assert.equal(plan.hours[0]?.at, '2026-03-05T14:00:00.000Z');
      assert.equal(plan.hours[0]?.expected, 100);
      // Eight places answer 80 % within 20 seconds, which is three agents with three chats each.
      assert.equal(plan.hours[0]?.agentsNeeded, 3);
      assert.equal(plan.hours[1]?.expected, 0);
      assert.equal(plan.hours[1]?.agentsNeeded, 0);
    });
  });
}

function row(daysAgo: number, index: number): Insertable<Tables['interactions']> {
  const at = Date.parse('2026-03-05T14:00:00Z') - daysAgo * 24 * HOUR + index * 30_000;
  return {
    site: SITE.id,
    contact: `contact-${daysAgo}-${index}`,
    n: 1,
    channel: 'chat',
    skills: '[]',
    topic: null,
    zone: null,
    outcome: 'answered',
    automated: 0,
    started_at: at,
    queued_at: at,
    answered_at: at + 1_000,
    ended_at: at + 181_000,
    handling_ms: 180_000,
    score: null,
  };
}
