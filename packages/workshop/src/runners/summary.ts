/** Real counts of one runner. */
export interface Summary {
  passed: number;
  failed: number;
}

const LINE = /^(?:[\w:-]+: )?(\d+) passed, (\d+) failed$/;

/** The line every runner of this repository ends with, such as `node: 12 passed, 0 failed`. */
export function summaryLine(runner: string, { passed, failed }: Summary): string {
  return `${runner}: ${passed} passed, ${failed} failed`;
}

/** The line by which a runner names a test that failed, so that a whole run can tell it again at its end. */
export function failureLine(test: string, why = ''): string {
  const [reason = ''] = why.trim().split('\n');
  return `✖ failed: ${test}${reason && ` (${reason.slice(0, 200)})`}`;
}

/** The line by which a runner names a test that needed its second chance. */
export function repeatedLine(test: string): string {
  return `passed only when repeated: ${test}`;
}

/** All lines of the two kinds above in a runner's output. */
export function readFailures(output: string): string[] {
  return output.match(/^(?:✖ failed|passed only when repeated): .*$/gm) ?? [];
}

/** Finds the last summary line in a runner's output; `undefined` where it never got that far. */
export function readSummary(output: string): Summary | undefined {
  for (const line of output.split('\n').reverse()) {
    const match = LINE.exec(line.trim());
    if (match) return { passed: Number(match[1]), failed: Number(match[2]) };
  }
  return undefined;
}

/** Exit code of a runner: a run without a single test counts as failed. */
export function exitCode({ passed, failed }: Summary): number {
  return failed === 0 && passed > 0 ? 0 : 1;
}
