import type { Procedure } from '@ventanilla/protocol';
import { sampleProcedure } from '../testing/sample-procedure.ts';

/** An entry of a catalogue of which all is known. */
export function taxProcedure(
  id: string,
  title: string,
  summary: string,
  differences: Partial<Procedure> = {},
): Procedure {
  return sampleProcedure(id, title, {
    summary,
    requirements: ['Estar al día'],
    documents: [{ name: 'Cédula', required: true }],
    cost: 'Sin costo',
    processingTime: '3 días hábiles',
    competentBody: 'Dirección Tributaria',
    url: `https://ciudad.example/${id}`,
    updatedAt: '2026-11-02',
    ...differences,
  });
}
