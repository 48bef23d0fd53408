import { parseArgs } from 'node:util';
import { playRounds } from '../faults/play-rounds.ts';
import { exitCode, summaryLine } from './summary.ts';

/** What goes wrong on the way loses, doubles and disorders nothing: `npm run test:faults [-- --repeat N --seed S --only NAME --thorough --jobs N]`. */
const { values } = parseArgs({
  options: {
    repeat: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    thorough: { type: 'boolean', default: false },
    jobs: { type: 'string', default: '4' },
    only: { type: 'string', default: '' },
  },
});

const summary = await playRounds({
  rounds: Number(values.repeat),
  seed: Number(values.seed),
  only: values.only,
  isThorough: values.thorough,
  jobs: Number(values.jobs),
  print: line => process.stdout.write(`${line}\n`),
});
process.stdout.write(`${summaryLine('faults', summary)}\n`);
// Left at once: sockets whose writes went into a black hole make Node's own way out wait for ever, with one core busy.
process.exit(exitCode(summary));
