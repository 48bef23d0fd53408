import type { BannerTexts } from './banner.texts.ts';

const digits = new Intl.NumberFormat('ar');

/** Arabic. */
export const ar: BannerTexts = {
  lang: 'ar',
  rtl: true,
  heading: 'تواصل معنا',
  close: 'إغلاق',
  unread: count => `غير مقروء: ${digits.format(count)}`,
  failed: 'تعذر الفتح. اضغط للمحاولة مرة أخرى.',
  states: {
    available: 'نستقبل الطلبات الآن',
    busy: 'يوجد انتظار',
    closed: 'مغلق الآن',
    unavailable: 'غير متاح',
  },
};
