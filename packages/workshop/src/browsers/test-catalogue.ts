import type { Catalogue, Procedure } from '@ventanilla/protocol';

const entry = (id: string, title: string, summary: string, more: Partial<Procedure> = {}): Procedure => ({
  id,
  title,
  summary,
  synonyms: [],
  requirements: [],
  documents: [],
  cost: '',
  processingTime: '',
  channels: [],
  info: true,
  book: false,
  online: false,
  fullyDigital24x7: false,
  competentBody: 'Secretaría de Atención',
  faq: [],
  updatedAt: '2026-10-01',
  ...more,
});

/** Some procedures of an office, for tests of what is found in them. */
export const testCatalogue: Catalogue = {
  procedures: [
    entry('predial', 'Impuesto predial', 'Se paga una vez al año por cada predio, en línea o en un banco.', {
      synonyms: ['pagar el predial'],
      cost: 'Según el avalúo del predio',
      url: 'https://tramites.example/predial',
    }),
    entry('certificado-catastral', 'Certificado catastral', 'Prueba los datos de un predio en el catastro.', {
      requirements: ['Número del predio'],
    }),
    entry('licencia', 'Licencia de conducción', 'Se renueva con examen médico y cita.', {
      synonyms: ['pase de conducir'],
    }),
  ],
  redirects: [],
};
