import type { FullResult, Reporter, Suite } from '@playwright/test/reporter';
import { summaryLine } from '../runners/summary.ts';

/** Ends Playwright's run with one line of counts; a test that passed only when repeated has failed. */
export default class PlaywrightSummary implements Reporter {
  #suite: Suite | undefined;

  onBegin(_config: unknown, suite: Suite): void {
    this.#suite = suite;
  }

  onEnd({ status }: FullResult): void {
    const outcomes = this.#suite?.allTests().map(test => test.outcome()) ?? [];
    const passed = outcomes.filter(outcome => outcome === 'expected').length;
    const failed = outcomes.length - passed;
    process.stdout.write(
      `${summaryLine('e2e', { passed, failed: status === 'passed' ? failed : Math.max(failed, 1) })}\n`,
    );
  }
}
