import type { SignClipMessages } from './sign-clip.messages.ts';

export const signClipMessages: SignClipMessages = {
  locale: 'ar',
  rtl: true,
  video: language => `مقطع مصور بلغة ${language}`,
  pause: 'إيقاف المقطع مؤقتًا',
  play: 'تشغيل المقطع',
  transcript: 'قراءة ما يقوله المقطع',
};
