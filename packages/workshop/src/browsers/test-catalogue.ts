import type { Catalogue } from '@ventanilla/protocol';
import { sampleProcedure } from '@ventanilla/server/testing';

/** Some procedures of an office, for tests of what is found in them. */
export const testCatalogue: Catalogue = {
  procedures: [
    sampleProcedure('predial', 'Impuesto predial', {
      summary: 'Se paga una vez al año por cada predio, en línea o en un banco.',
      synonyms: ['pagar el predial'],
      cost: 'Según el avalúo del predio',
      url: 'https://tramites.example/predial',
    }),
    sampleProcedure('certificado-catastral', 'Certificado catastral', {
      summary: 'Prueba los datos de un predio en el catastro.',
      requirements: ['Número del predio'],
    }),
    sampleProcedure('licencia', 'Licencia de conducción', {
      summary: 'Se renueva con examen médico y cita.',
      synonyms: ['pase de conducir'],
    }),
  ],
  redirects: [],
};
