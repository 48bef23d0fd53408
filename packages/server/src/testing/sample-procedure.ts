import type { Procedure } from '@ventanilla/protocol';

/** An entry of a catalogue: what is dealt with online, and of which nothing is known besides its title unless it is said. */
export function sampleProcedure(id: string, title: string, known: Partial<Procedure> = {}): Procedure {
  return {
    id,
    title,
    synonyms: [],
    summary: `Trámite de ${title.toLowerCase()}.`,
    requirements: [],
    documents: [],
    cost: '',
    processingTime: '',
    channels: ['online'],
    info: true,
    book: false,
    online: true,
    fullyDigital24x7: false,
    competentBody: 'Secretaría de Gobierno',
    faq: [],
    updatedAt: '2026-10-01',
    ...known,
  };
}
