import type { RatingMessages } from './rating.messages.ts';

export const rating: RatingMessages = {
  question: 'How was the service?',
  hint: 'Choose an answer if you like. You can change it.',
  scores: ['Very bad', 'Bad', 'Fair', 'Good', 'Very good'],
  thanks: 'Thank you for your answer.',
  failed: 'It could not be sent. Choose again.',
};
