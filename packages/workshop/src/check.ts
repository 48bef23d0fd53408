import { apiReports } from './checks/api-reports.ts';
import type { Check } from './checks/check.ts';
import { citizenBundle } from './checks/citizen-bundle.ts';
import { commandCheck } from './checks/command-check.ts';
import { elementsManifest } from './checks/elements-manifest.ts';
import { fileSizes } from './checks/file-sizes.ts';
import { machinePaths } from './checks/machine-paths.ts';
import { namedTests } from './checks/named-tests.ts';
import { packageLint, packageTypes } from './checks/package-exports.ts';
import { readmeExamples } from './checks/readme-examples.ts';
import { storyStates } from './checks/story-states.ts';
import { exitCode, failureLine, type Summary, summaryLine } from './runners/summary.ts';

/**
 * `npm run check [-- NAME…]`: every rule, two at a time, or only those whose names contain one of the words given. The second
 * list looks at what the build makes, so it waits for it.
 */
const AT_ONCE: Check[] = [
  commandCheck('build', 'rollup', ['-c', 'rollup.config.ts', '--silent']),
  commandCheck('types', 'tsc', ['-p', '.', ...remembering('types')]),
  commandCheck('types without Node', 'tsc', [
    '-p',
    'packages/workshop/tsconfig.web.json',
    ...remembering('web'),
  ]),
  commandCheck('lint and format', 'biome', ['check', '--error-on-warnings']),
  commandCheck('import direction and cycles', 'depcruise', [
    '--config',
    'packages/workshop/dependency-cruiser.config.mjs',
    'packages/*/src',
    'examples',
  ]),
  commandCheck('unused code', 'knip', ['--config', 'packages/workshop/knip.json', '--no-progress']),
  readmeExamples,
  namedTests,
  storyStates,
  elementsManifest,
  fileSizes,
  machinePaths,
];
const AFTER_THE_BUILD: Check[] = [citizenBundle, apiReports, packageLint, packageTypes];

const wanted = process.argv.slice(2);
const summary: Summary = { passed: 0, failed: 0 };
await runAll(AT_ONCE);
await runAll(AFTER_THE_BUILD);
process.stdout.write(`${summaryLine('check', summary)}\n`);
process.exitCode = exitCode(summary);

/** Lets the compiler skip what has not changed since its last run. */
function remembering(name: string): string[] {
  return ['--incremental', '--tsBuildInfoFile', `.cache/${name}.tsbuildinfo`];
}

async function runAll(checks: Check[]): Promise<void> {
  const queue = checks.filter(({ name }) => wanted.length === 0 || wanted.some(word => name.includes(word)));
  const worker = async () => {
    for (let check = queue.shift(); check; check = queue.shift()) await runOne(check);
  };
  await Promise.all([worker(), worker()]);
}

async function runOne(check: Check): Promise<void> {
  const began = performance.now();
  const wrong = await check
    .run()
    .catch((error: unknown) => [error instanceof Error ? String(error.stack) : String(error)]);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (wrong.length === 0) {
    summary.passed++;
    process.stdout.write(`✔ ${check.name} (${seconds} s)\n`);
    return;
  }
  summary.failed++;
  process.stdout.write(
    `✖ ${check.name} (${seconds} s)\n${wrong.map(line => line.replace(/^/gm, '    ')).join('\n')}\n${failureLine(check.name, wrong[0])}\n`,
  );
}
