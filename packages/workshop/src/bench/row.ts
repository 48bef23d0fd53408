/** One line of the report. */
export interface Row {
  name: string;
  value: number;
  unit: string;
  /** The same, measured in the same run on as little as does the job. */
  floor?: number;
  /** `value` by `floor`. */
  ratio?: number;
  /** Most or least that `ratio` may be; for a row without a floor, most that `value` may be. */
  budget?: number;
  ok: boolean;
}

/** A row held against a floor: `atLeast` or `atMost` is the budget of the ratio. None of them: told for its own sake. */
export function comparedRow(options: {
  name: string;
  unit: string;
  value: number;
  floor: number;
  atLeast?: number;
  atMost?: number;
}): Row {
  const { name, unit, value, floor, atLeast, atMost } = options;
  const ratio = value / floor;
  const budget = atLeast ?? atMost;
  return {
    name,
    value: rounded(value),
    unit,
    floor: rounded(floor),
    ratio: rounded(ratio),
    ...(budget !== undefined && { budget }),
    ok: ratio >= (atLeast ?? Number.NEGATIVE_INFINITY) && ratio <= (atMost ?? Number.POSITIVE_INFINITY),
  };
}

/** Three figures that count, or as many as stand before the point. */
function rounded(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}
