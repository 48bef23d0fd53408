import type { RatingMessages } from './rating.messages.ts';

export const rating: RatingMessages = {
  question: '¿Cómo le pareció la atención?',
  hint: 'Si quiere, elija una respuesta. Puede cambiarla.',
  scores: ['Muy mala', 'Mala', 'Regular', 'Buena', 'Muy buena'],
  thanks: 'Gracias por su respuesta.',
  failed: 'No se pudo enviar. Elija otra vez.',
};
