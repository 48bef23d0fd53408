import type { RatingMessages } from './rating.messages.ts';

export const rating: RatingMessages = {
  question: 'كيف كانت الخدمة؟',
  hint: 'اختر إجابة إن شئت. يمكنك تغييرها.',
  scores: ['سيئة جدًا', 'سيئة', 'مقبولة', 'جيدة', 'جيدة جدًا'],
  thanks: 'شكرًا على إجابتك.',
  failed: 'تعذّر الإرسال. اختر مرة أخرى.',
};
