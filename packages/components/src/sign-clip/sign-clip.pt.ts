import type { SignClipMessages } from './sign-clip.messages.ts';

export const signClipMessages: SignClipMessages = {
  locale: 'pt',
  video: language => `Vídeo em ${language}`,
  pause: 'Pausar o vídeo',
  play: 'Ver o vídeo',
  transcript: 'Ler o que diz',
};
