import type { SignClipMessages } from './sign-clip.messages.ts';

export const signClipMessages: SignClipMessages = {
  locale: 'en',
  video: language => `Video in ${language}`,
  pause: 'Pause the video',
  play: 'Play the video',
  transcript: 'Read what it says',
};
