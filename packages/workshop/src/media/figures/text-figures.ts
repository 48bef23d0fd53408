import { quantile } from '../../statistics.ts';

export interface TextFigures {
  /** Milliseconds from a letter's press until it stood at the other side. */
  p95Ms: number;
  p99Ms: number;
  /** Letters that the other side did not show, or not in their place. */
  wrong: number;
}

/**
 * What became of letters that were typed into one line.
 *
 * @param typed - The letters, and when each was typed.
 * @param seen - What the other side's line showed, each time it changed.
 */
export function textFigures(
  typed: { text: string; at: readonly number[] },
  seen: readonly { at: number; text: string }[],
): TextFigures {
  const characters = [...typed.text];
  const last = [...(seen.filter(({ text }) => text !== '').at(-1)?.text ?? '')];
  const latencies: number[] = [];
  let reached = 0;
  for (const { at, text } of seen) {
    for (const length = [...text].length; reached < length; reached++) {
      latencies.push(at - (typed.at[reached] ?? Number.NaN));
    }
  }
  return {
    p95Ms: quantile(latencies, 0.95),
    p99Ms: quantile(latencies, 0.99),
    wrong: characters.filter((character, index) => last[index] !== character).length,
  };
}
