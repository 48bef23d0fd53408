import { loadDrawing } from './load-drawing.ts';
import type { SupervisionMessages } from './supervision.messages.ts';

/** The page's texts in the language of the desk; Spanish stands in for languages there are not. */
export async function loadSupervision(locale: string): Promise<SupervisionMessages> {
  if (locale.startsWith('en')) return (await import('./supervision.en.ts')).en;
  if (locale.startsWith('pt')) return (await import('./supervision.pt.ts')).pt;
  return (await import('./supervision.es.ts')).es;
}

/** Fetches all that the page needs at once, so that one file does not wait for another. Only supervisors need it. */
export async function fetchSupervision(locale: string): Promise<void> {
  loadDrawing();
  await Promise.all([import('./define.ts'), loadSupervision(locale)]);
}
