import type { NoWayMessages } from './no-way.messages.ts';

export const noWayMessages: NoWayMessages = {
  said: 'لا يتمكن الصوت والفيديو من المرور. ما زلنا نحاول.',
  write: 'المتابعة كتابةً',
  callback: 'اطلبوا أن نتصل بي',
};
