import { parseArgs } from 'node:util';
import { playRounds } from '../faults/play-rounds.ts';
import { exitCode, summaryLine } from './summary.ts';

/** What goes wrong on the way loses, doubles and disorders nothing: `npm run test:faults [-- --repeat N --seed S --only NAME]`. */
const { values } = parseArgs({
  options: {
    repeat: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    only: { type: 'string', default: '' },
  },
});

const summary = await playRounds({
  rounds: Number(values.repeat),
  seed: Number(values.seed),
  only: values.only,
  print: line => process.stdout.write(`${line}\n`),
});
process.stdout.write(`${summaryLine('faults', summary)}\n`);
process.exitCode = exitCode(summary);
