import { parseArgs } from 'node:util';
import { City } from '../simulate/city.ts';
import { besidePlain, plainScenario } from '../simulate/compare-plain.ts';
import { describeCity } from '../simulate/describe-city.ts';
import type { Scenario } from '../simulate/scenario.ts';
import { scenarios } from '../simulate/scenarios/all-scenarios.ts';

/**
 * Plays a city's days: `npm run simulate -- --scenario bogota|quito [--seed N] [--days N] [--interactions N] [--tick-ms N]
 * [--stop-after-minutes N] [--json]`. Fewer days or interactions leave everything else as it is; what is stopped is stopped at the end
 * of a day, and reported.
 */
const { values } = parseArgs({
  options: {
    scenario: { type: 'string', default: 'quito' },
    seed: { type: 'string', default: '1' },
    days: { type: 'string' },
    interactions: { type: 'string' },
    'tick-ms': { type: 'string' },
    'stop-after-minutes': { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

const scenario = scenarioOf(values.scenario);
const seed = Number(values.seed);
const startedAt = performance.now();
const say = (line: string) => process.stdout.write(`${line}\n`);
if (!values.json) say(`${scenario.title}, seed ${seed}`);

const play = (played: Scenario) =>
  City.play(
    {
      scenario: played,
      seed,
      isEnough: () =>
        values['stop-after-minutes'] !== undefined && minutesSoFar() >= Number(values['stop-after-minutes']),
      onDay: ({ date }, { ledger }) => {
        const { abandoned, offered, waits } = ledger.account;
        const soFar = `${offered} offered, ${abandoned} abandoned, median wait ${waits.medianSeconds.toFixed(0)} s`;
        if (!values.json) say(`until ${date}: ${soFar}, after ${minutesSoFar().toFixed(1)} min`);
      },
    },
    async city => ({ ...(await describeCity(city, played)), account: city.ledger.account }),
  );
const result = await play(scenario);
if (!values.json) for (const line of result.lines) say(line);
// Where people are offered to be called, the same day is played again without.
const plain = scenario.calling && plainScenario(scenario);
if (plain && !values.json) say(`${plain.title}, seed ${seed}`);
const beside = plain && (await play(plain));
if (beside && !values.json) for (const line of beside.lines) say(line);
const comparison = beside && besidePlain(result.account, beside.account);
const minutes = minutesSoFar();
if (values.json) {
  const { figures } = result;
  const more = beside && { plain: beside.figures };
  say(JSON.stringify({ scenario: scenario.name, seed, minutes, ...figures, ...more }));
} else {
  if (comparison) say(comparison.line);
  say(`played in ${minutes.toFixed(1)} minutes`);
}
const isRight = result.isRight && (beside?.isRight ?? true) && (comparison?.isBetter ?? true);
process.exitCode = isRight ? 0 : 1;

function minutesSoFar(): number {
  return (performance.now() - startedAt) / 60_000;
}

function scenarioOf(name: string): Scenario {
  const found = scenarios[name];
  if (!found)
    throw new RangeError(`no scenario "${name}"; there are ${Object.keys(scenarios).join(' and ')}`);
  const days = values.days === undefined ? found.days : Number(values.days);
  const interactions =
    values.interactions === undefined
      ? Math.round((found.interactions * days) / found.days)
      : Number(values.interactions);
  return {
    ...found,
    days,
    interactions,
    ...(values['tick-ms'] !== undefined && { tickMs: Number(values['tick-ms']) }),
  };
}
