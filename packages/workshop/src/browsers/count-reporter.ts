import type { Reporter, TestSuiteResult } from '@web/test-runner';
import { failureLine, type Summary, summaryLine } from '../runners/summary.ts';

/** Ends the run in one engine with what failed and one line of counts. */
export function countReporter(engine: string): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const summary: Summary = { passed: 0, failed: 0 };
      for (const session of sessions) {
        const results = session.testResults ? testsOf(session.testResults) : [];
        const failed = results.filter(result => !result.passed && !result.skipped);
        for (const { name, error } of failed) {
          process.stdout.write(`${failureLine(`${name}, in ${engine}`, error?.message)}\n`);
        }
        summary.passed += results.filter(result => result.passed).length;
        summary.failed += failed.length;
        // A file that does not load or crashes has no failing test to show for it.
        if (failed.length === 0 && session.passed === false) {
          summary.failed++;
          process.stdout.write(
            `${failureLine(`${session.testFile}, in ${engine}`, session.errors[0]?.message)}\n`,
          );
        }
      }
      process.stdout.write(`${summaryLine(engine, summary)}\n`);
    },
  };
}

function testsOf(suite: TestSuiteResult): TestSuiteResult['tests'] {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
