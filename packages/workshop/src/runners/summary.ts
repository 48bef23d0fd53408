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
