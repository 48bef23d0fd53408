import type { FullResult, Reporter, Suite } from '@playwright/test/reporter';
import { failureLine, repeatedLine, summaryLine } from '../runners/summary.ts';

/**
 * Ends Playwright's run with one line of counts. Calls in real browsers share two cores with all that serves them, so a test is
 * given a second chance; those that needed it are named, so that nobody takes them for sound.
 */
export default class PlaywrightSummary implements Reporter {
  #suite: Suite | undefined;

  onBegin(_config: unknown, suite: Suite): void {
    this.#suite = suite;
  }

  onEnd({ status }: FullResult): void {
    const tests = this.#suite?.allTests() ?? [];
    const repeated = tests.filter(test => test.outcome() === 'flaky');
    for (const test of repeated) process.stdout.write(`${repeatedLine(test.title)}\n`);
    for (const test of tests.filter(test => test.outcome() === 'unexpected')) {
      process.stdout.write(`${failureLine(test.title, test.results.at(-1)?.error?.message)}\n`);
    }
    const passed = tests.filter(test => test.outcome() === 'expected').length + repeated.length;
    const failed = tests.length - passed;
    process.stdout.write(
      `${summaryLine('e2e', { passed, failed: status === 'passed' ? failed : Math.max(failed, 1) })}\n`,
    );
  }
}
