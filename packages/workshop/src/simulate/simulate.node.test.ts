import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { City } from './city.ts';
import { countLog } from './count-log.ts';
import { village } from './scenarios/village.ts';

describe('A simulated city', () => {
  it('loses and doubles nothing, and its people remember what the log says', async () => {
    const scenario = { ...village, interactions: 40 };
    await City.play({ scenario, seed: 7 }, async city => {
      const { account, interactions } = city.ledger;
      const log = await countLog(city.storage, scenario.site.id);

      assert.deepEqual(city.complaints, []);
      assert.deepEqual([city.ledger.missing, city.ledger.doubles], [[], []]);
      assert.ok(account.offered >= 40);
      assert.equal(account.offered, account.answered + account.abandoned);
      assert.equal(log.offered, account.offered);
      assert.equal(log.answered, account.answered);
      assert.equal(log.abandoned, account.abandoned);
      assert.ok(interactions.every(({ takenBy }) => takenBy.length <= 1));
      assert.ok(city.clock.lagSeconds(0.99) <= 5);
    });
  });
});
