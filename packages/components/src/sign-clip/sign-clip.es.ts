import type { SignClipMessages } from './sign-clip.messages.ts';

export const signClipMessages: SignClipMessages = {
  locale: 'es',
  video: language => `Video en ${language}`,
  pause: 'Pausar el video',
  play: 'Ver el video',
  transcript: 'Leer lo que dice',
};
