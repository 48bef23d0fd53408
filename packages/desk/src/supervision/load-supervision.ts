import type { SupervisionMessages } from './supervision.messages.ts';

/** The page's texts in the language of the desk; Spanish stands in for languages there are not. */
export async function loadSupervision(locale: string): Promise<SupervisionMessages> {
  if (locale.startsWith('en')) return (await import('./supervision.en.ts')).en;
  if (locale.startsWith('pt')) return (await import('./supervision.pt.ts')).pt;
  return (await import('./supervision.es.ts')).es;
}
