import { argv, env, exit, getActiveResourcesInfo } from 'node:process';

/** The longest file takes about a minute. */
const LIMIT_MS = 8 * 60_000;

/*
 * Loaded before each file of tests: one that has not ended by then fails, and says what keeps it open. Node's own
 * limit is for single tests, and a timer left running would otherwise hold the whole run for ever.
 */
const { NODE_TEST_CONTEXT } = env;
if (NODE_TEST_CONTEXT === 'child-v8') {
  setTimeout(() => {
    process.stderr.write(`✖ ${argv[1]} does not end, kept open by: ${getActiveResourcesInfo().join(', ')}\n`);
    exit(1);
  }, LIMIT_MS).unref();
}
