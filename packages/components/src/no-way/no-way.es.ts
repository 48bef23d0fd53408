import type { NoWayMessages } from './no-way.messages.ts';

export const noWayMessages: NoWayMessages = {
  said: 'El sonido y el video no logran pasar. Seguimos intentando.',
  write: 'Seguir por escrito',
  callback: 'Pedir que me llamen',
};
