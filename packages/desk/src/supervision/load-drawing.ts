import type uPlot from 'uplot';

let loading: Promise<typeof uPlot | undefined> | undefined;

/** What draws. Absent where it cannot be had, such as in a browser whose language it cannot read: the tables say it all. */
export function loadDrawing(): Promise<typeof uPlot | undefined> {
  loading ??= import('uplot').then(
    module => module.default,
    () => undefined,
  );
  return loading;
}
