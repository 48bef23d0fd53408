import { arabicCount, arabicNumber, isolated } from '../locales/arabic-counts.ts';
import type { CallbackMessages } from './callback.messages.ts';

const minutes = (seconds: number) => Math.max(1, Math.round(seconds / 60));
const inMinutes = (count: number) =>
  arabicCount(count, {
    one: 'دقيقة واحدة',
    two: 'دقيقتين',
    few: '# دقائق',
    other: '# دقيقة',
  });

export const callback: CallbackMessages = {
  locale: 'ar',
  rtl: true,
  heading: 'نتصل بك',
  lead: 'اترك بياناتك ويتصل بك موظف. لا داعي لانتظارك والصفحة مفتوحة.',
  loading: 'نبحث عن طلبك…',
  nobody: 'لا يوجد موظف الآن. يمكنك طلب الاتصال على أي حال: نتصل بك عند حضور أحدهم، أو اختر موعدًا.',
  closed: 'المكتب مغلق الآن. اختر موعدًا ونتصل بك.',
  nothing: 'لا نستقبل طلبات اتصال الآن. استخدم قناة أخرى أو عد لاحقًا.',
  name: 'اسمك',
  topic: 'الموضوع',
  chooseTopic: 'اختر موضوعًا',
  reason: 'عمّ تريد أن تتحدث؟',
  reasonHint: 'تكفي جملة واحدة. لا تكتب كلمات مرور ولا بيانات مصرفية.',
  phone: 'رقم الهاتف',
  phoneHint: 'هاتف ثابت أو محمول. من بلد آخر، ابدأ بعلامة + ورمز البلد.',
  willCall: number => `سنتصل على ${isolated(number)}`,
  when: 'متى نتصل بك؟',
  turn: 'حالما يأتي دوري',
  turnHint: 'تحتفظ بمكانك في الطابور.',
  slot: 'في موعد أختاره',
  day: 'اليوم',
  time: 'الوقت',
  language: 'لغة المكالمة',
  sign: 'لغة الإشارة',
  noSign: 'لا: مكالمة صوتية',
  signHint: 'ستكون المكالمة بالفيديو. أبقِ هذه الصفحة مفتوحة حين يأتي دورك.',
  retry: 'إعادة المحاولة',
  notice: 'بطلب الاتصال توافق على أن يحفظ المكتب اسمك ورقمك وسبب الاتصال ليتصل بك. تُمحى حين لا تعود لازمة.',
  signNotice: 'طلب لغة الإشارة يكشف شيئًا عن صحتك. لا يراه إلا من يجيبك ولا يُستعمل لغير ذلك.',
  submit: 'طلب الاتصال',
  sending: 'جارٍ الإرسال…',
  summary: 'راجع هذا قبل طلب الاتصال',
  missing: {
    name: 'اكتب اسمك.',
    topic: 'اختر موضوعًا.',
    reason: 'اكتب عمّ تريد أن تتحدث.',
    phone: 'اكتب الرقم الذي نتصل عليه.',
    when: 'اختر اليوم والوقت.',
  },
  refusals: {
    invalid: 'هذا الرقم غير موجود. تأكد من أنه كامل مع رمز المنطقة.',
    'short-code': 'لا يمكن الاتصال برقم مختصر من هنا. اكتب رقمك الثابت أو المحمول.',
    emergency:
      'هذا الرقم للطوارئ. إن كانت لديك حالة طارئة فاتصل به بنفسك الآن. ولنتصل بك اكتب رقمك الثابت أو المحمول.',
    premium: 'لا نتصل بهذا الرقم لأن مكالمته أغلى. اكتب رقمًا آخر.',
    foreign: 'لا نتصل بأرقام ذلك البلد. اكتب رقمًا من هنا أو استخدم المحادثة.',
  },
  dial: number => `اتصل الآن على ${isolated(number)}`,
  problem: (code, retryAfterSeconds) => {
    switch (code) {
      case 'callback-exists':
        return 'سبق طلب اتصال بهذا الرقم عن هذا الموضوع. ابحث عنه في الأسفل برقم الطلب.';
      case 'callback-unknown':
        return 'لم نجد طلبًا بهذه البيانات. تحقق منها.';
      case 'callback-over':
        return 'انتهى هذا الطلب.';
      case 'call-under-way':
        return 'نتصل بك في هذه اللحظة، فلم يعد التغيير ممكنًا.';
      case 'slot-gone':
        return 'لم يعد هذا الموعد متاحًا. اختر غيره.';
      case 'channel-closed':
        return 'المكتب مغلق الآن. اختر موعدًا.';
      case 'channel-unavailable':
        return 'هذه الخدمة غير متاحة الآن. استخدم المحادثة.';
      case 'too-many-requests':
        return (retryAfterSeconds ?? 60) > 3_600
          ? 'طُلبت اليوم مكالمات كثيرة لهذا الرقم. حاول غدًا أو استخدم المحادثة.'
          : `محاولات كثيرة. حاول مجددًا بعد ${inMinutes(minutes(retryAfterSeconds ?? 60))}.`;
      case 'network':
      case 'timeout':
        return 'لا يوجد اتصال. بياناتك ما زالت هنا: حاول مجددًا.';
      default:
        return 'تعذر إتمام ذلك. حاول مجددًا بعد بضع دقائق.';
    }
  },
  states: {
    queued: 'مكالمتك في الطابور',
    scheduled: 'مكالمتك محددة الموعد',
    calling: 'نتصل بك الآن',
    answered: 'تحدثنا معك',
    unreached: 'تعذر الوصول إليك',
    'wrong-number': 'الرقم لم يكن صحيحًا',
    cancelled: 'أُلغي الطلب',
  },
  hints: {
    queued: 'يمكنك إغلاق هذه الصفحة: نتصل بك حين يأتي دورك.',
    scheduled: 'أبقِ هاتفك قريبًا منك.',
    calling: 'أجب على هاتفك.',
    answered: 'انتهى الطلب.',
    unreached: 'حاولنا عدة مرات. يمكنك طلب اتصال آخر أو مراسلتنا.',
    'wrong-number': 'اطلب اتصالًا آخر بالرقم الصحيح.',
    cancelled: 'لن نتصل بك.',
  },
  scheduledFor: when => `نتصل بك ${when}`,
  position: position =>
    position === 1 ? 'أنت التالي في الطابور' : `ترتيبك في الطابور: ${arabicNumber(position)}`,
  wait: ({ minSeconds, maxSeconds }) => {
    const [least, most] = [minutes(minSeconds), minutes(maxSeconds)];
    if (least >= 15) return `الانتظار المتوقع: أكثر من ${inMinutes(15)}`;
    const told = least < most ? `من ${arabicNumber(least)} إلى ${inMinutes(most)}` : inMinutes(most);
    return `الانتظار المتوقع: ${told}`;
  },
  ringing: 'المكتب يتصل بك بالفيديو',
  answer: 'الرد',
  reference: 'رقم طلبك',
  copy: 'نسخ الرقم',
  copied: 'نُسخ الرقم',
  toPhone: end => `على الهاتف المنتهي بـ ${isolated(end)}`,
  attempts: (made, of) => `حاولنا ${arabicNumber(made)} من ${arabicNumber(of)}`,
  link: 'رابط لرؤية الطلب أو تغييره أو إلغائه',
  linkHint: 'احتفظ به. كل من يملكه يستطيع تغيير طلبك.',
  copyLink: 'نسخ الرابط',
  linkCopied: 'نُسخ الرابط',
  change: 'تغيير الموعد',
  changeSubmit: 'حفظ التغيير',
  changing: 'جارٍ الحفظ…',
  keep: 'إبقاؤه كما هو',
  cancel: 'إلغاء المكالمة',
  cancelQuestion: 'هل تريد إلغاء المكالمة؟',
  cancelConfirm: 'نعم، ألغِها',
  again: 'طلب اتصال آخر',
  sharedHint: 'يستخدم أشخاص آخرون هذا الجهاز. اكتب رقمك وامحُ هذه الشاشة قبل أن تغادر.',
  forget: 'امحُ واخرج',
  refresh: 'معرفة الحالة',
  findOpen: 'سبق أن طلبت اتصالًا',
  findLead: 'اكتب رقم طلبك والهاتف الذي تركته.',
  findReference: 'رقم الطلب',
  findPhone: 'الهاتف الذي تركته',
  findSubmit: 'بحث',
  findMalformed: 'يتكوّن الرقم من 9 حروف وأرقام، مثل K7M-4H2-X9A. تحقق منه.',
  back: 'رجوع',
};
