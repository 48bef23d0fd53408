import type { Reporter, TestSuiteResult } from '@web/test-runner';
import { type Summary, summaryLine } from '../runners/summary.ts';

/** Ends the run in one engine with one line of counts. */
export function countReporter(engine: string): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const summary: Summary = { passed: 0, failed: 0 };
      for (const session of sessions) {
        const results = session.testResults ? testsOf(session.testResults) : [];
        const failed = results.filter(result => !result.passed && !result.skipped).length;
        summary.passed += results.filter(result => result.passed).length;
        // A file that does not load or crashes has no failing test to show for it.
        summary.failed += failed === 0 && session.passed === false ? 1 : failed;
      }
      process.stdout.write(`${summaryLine(engine, summary)}\n`);
    },
  };
}

function testsOf(suite: TestSuiteResult): TestSuiteResult['tests'] {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
