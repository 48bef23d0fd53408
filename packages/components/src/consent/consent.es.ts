import type { ConsentMessages } from './consent.messages.ts';

/** Spanish, with usted. */
export const consent: ConsentMessages = {
  label: 'Aviso de privacidad',
  accept: 'Leí este aviso y acepto que usen mis datos para atenderme',
  policy: 'Leer la política completa',
  problem: 'Para continuar, marque la casilla del aviso de privacidad.',
};
