import { arabicCount, arabicNumber } from './arabic-counts.ts';
import type { PanelMessages } from './messages.ts';

const minutes = (seconds: number) => Math.max(1, Math.round(seconds / 60));
const inMinutes = (count: number) =>
  arabicCount(count, {
    one: 'دقيقة واحدة',
    two: 'دقيقتان',
    few: '# دقائق',
    many: '# دقيقة',
    other: '# دقيقة',
  });

/** What the open banner says, apart from any channel. Arabic. */
export const panel: PanelMessages = {
  locale: 'ar',
  rtl: true,
  close: 'إغلاق',
  heading: 'تواصل معنا',
  lead: 'كيف تود التواصل معنا؟',
  back: 'العودة إلى قنوات التواصل',
  channels: {
    chat: { name: 'محادثة كتابية', description: 'اكتب إلى موظف من فريقنا' },
    call: { name: 'مكالمة', description: 'تحدث صوتا أو صورة' },
    callback: { name: 'نتصل بك', description: 'اترك رقمك واحتفظ بدورك' },
    'sign-call': { name: 'لغة الإشارة', description: 'مكالمة مرئية مع شخص يتحدث بالإشارة' },
  },
  states: {
    available: 'نستقبل الطلبات الآن',
    busy: 'يوجد انتظار',
    'existing-only': 'للمحادثات المفتوحة فقط',
    closed: 'مغلق الآن',
    unavailable: 'غير متاح',
  },
  reasons: {
    'outside-hours': 'خارج ساعات العمل',
    holiday: 'اليوم عطلة رسمية',
    'special-day': 'لا خدمة اليوم',
    paused: 'متوقف مؤقتًا',
    'no-agents': 'لا يوجد موظف متصل الآن: اكتب وسنجيبك هنا',
    'all-agents-busy': 'جميع الموظفين مشغولون',
    'closing-soon': 'يغلق قريبًا',
  },
  opens: when => `يفتح ${when}`,
  lines: 'طرق أخرى للتواصل',
  lineKinds: {
    phone: 'هاتف',
    'short-code': 'رقم مختصر',
    textphone: 'هاتف نصي',
    email: 'بريد إلكتروني',
    whatsapp: 'واتساب',
  },
  instead: names => `متاح الآن: ${names}`,
  popOut: 'فتح في نافذة أخرى',
  loading: 'نتحقق من توفر الخدمة…',
  unknown: 'تعذر التحقق من توفر الخدمة. يمكنك الكتابة على أي حال.',
  failed: 'تعذر فتح المحادثة. تحقق من اتصالك.',
  tryAgain: 'إعادة المحاولة',
  wait: ({ minSeconds, maxSeconds }) => {
    const [least, most] = [minutes(minSeconds), minutes(maxSeconds)];
    const told = least < most ? `من ${arabicNumber(least)} إلى ${inMinutes(most)}` : inMinutes(most);
    return `الانتظار المتوقع: ${least < 15 ? told : `أكثر من ${inMinutes(15)}`}`;
  },
};
