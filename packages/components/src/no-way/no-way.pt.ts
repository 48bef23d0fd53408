import type { NoWayMessages } from './no-way.messages.ts';

export const noWayMessages: NoWayMessages = {
  said: 'O som e o vídeo não estão passando. Continuamos tentando.',
  write: 'Continuar por escrito',
  callback: 'Pedir que me liguem',
};
