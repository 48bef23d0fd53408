import type { Reporter, TestSuiteResult } from '@web/test-runner-core';
import { summaryLine } from '../runners/summary.ts';

/** Ends the run with one line of counts: a test that runs in three engines counts three times. */
export function countReporter(): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const summary = { passed: 0, failed: 0 };
      const lines = new Map<string, { passed: number; failed: number }>();
      for (const session of sessions) {
        const results = session.testResults ? testsOf(session.testResults) : [];
        const failed = results.filter(result => !result.passed && !result.skipped).length;
        const own = lines.get(session.browser.name) ?? { passed: 0, failed: 0 };
        own.passed += results.filter(result => result.passed).length;
        // A file that does not load or crashes has no failing test to show for it.
        own.failed += failed === 0 && session.passed === false ? 1 : failed;
        lines.set(session.browser.name, own);
      }
      for (const [browser, own] of lines) {
        process.stdout.write(`${browser}  ${own.passed} ok, ${own.failed} not\n`);
        summary.passed += own.passed;
        summary.failed += own.failed;
      }
      process.stdout.write(`${summaryLine('browser', summary)}\n`);
    },
  };
}

function testsOf(suite: TestSuiteResult): TestSuiteResult['tests'] {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
