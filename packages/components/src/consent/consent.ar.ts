import type { ConsentMessages } from './consent.messages.ts';

/** Arabic. */
export const consent: ConsentMessages = {
  label: 'إشعار الخصوصية',
  accept: 'قرأت هذا الإشعار وأوافق على استخدام بياناتي لخدمتي',
  policy: 'قراءة السياسة كاملة',
  problem: 'للمتابعة، ضع علامة في مربع إشعار الخصوصية.',
};
