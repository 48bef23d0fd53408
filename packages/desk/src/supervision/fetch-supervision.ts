import { loadDrawing } from './load-drawing.ts';
import { loadSupervision } from './load-supervision.ts';

/** Fetches all that the page needs at once, so that one file does not wait for another. Only supervisors need it. */
export async function fetchSupervision(locale: string): Promise<void> {
  loadDrawing();
  await Promise.all([import('./define.ts'), loadSupervision(locale)]);
}
