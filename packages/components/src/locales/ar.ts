import type { ErrorCode } from '@ventanilla/client';
import { arabicCount, arabicNumber, isolated } from './arabic-counts.ts';
import type { Messages } from './messages.ts';
import { panel } from './panel.ar.ts';

const errors: Messages['errors'] = {
  'invalid-request': 'لم يقبل الخادم الرسالة. غيّر النص وحاول مرة أخرى.',
  'body-too-large': 'الرسالة طويلة جدًا. قسّمها إلى عدة رسائل.',
  'token-malformed': 'لم نتعرف على هذه المحادثة. ابدأ محادثة جديدة.',
  'token-unknown': 'لم نجد هذه المحادثة. ابدأ محادثة جديدة.',
  'token-revoked': 'أُغلقت هذه المحادثة على هذا الجهاز. ابدأ محادثة جديدة.',
  'origin-not-allowed': 'هذه الخدمة غير مفعّلة في هذه الصفحة. استخدم الصفحة الرسمية للمدينة.',
  'site-not-found': 'هذه الخدمة غير موجودة أو تغيّر مكانها. استخدم الصفحة الرسمية للمدينة.',
  'contact-not-found': 'لم نجد هذه المحادثة. ابدأ محادثة جديدة.',
  'send-conflict': 'أُرسلت هذه الرسالة من قبل بنص آخر. احذفها واكتبها من جديد.',
  'contact-closed': 'انتهت المحادثة. اكتب مرة أخرى لمتابعتها.',
  'channel-closed': 'المحادثة مغلقة في هذا الوقت. رسالتك محفوظة هنا.',
  'channel-unavailable': 'المحادثة غير متاحة الآن. اتصل بنا هاتفيًا أو حاول لاحقًا.',
  'too-many-requests': 'أُرسلت رسائل كثيرة من هذه الشبكة. انتظر قليلًا: نواصل المحاولة.',
  'consent-required': 'قبل أن تكتب إلينا، وافق على إشعار الخصوصية. أعد تحميل الصفحة لتراه.',
  internal: 'حدث خلل لدينا. حاول مرة أخرى بعد بضع دقائق.',
  unavailable: 'الخدمة قيد الصيانة. سترسل رسائلك عند عودتها.',
  network: 'لا يوجد اتصال. سترسل رسائلك عند عودته.',
  timeout: 'الخادم بطيء في الرد. نواصل المحاولة.',
  'unexpected-answer': 'شبكتك تحجب هذه الخدمة. جرّب شبكة أخرى أو اتصل بنا هاتفيًا.',
};

const problem = (code: ErrorCode) => (errors as Partial<Record<ErrorCode, string>>)[code] ?? errors.internal;

/** Arabic. */
export const messages: Messages = {
  locale: 'ar',
  rtl: true,
  panel,
  composer: {
    label: 'رسالتك',
    placeholder: 'اكتب رسالتك',
    send: 'إرسال',
    left: count => {
      const characters = arabicCount(Math.abs(count), {
        zero: 'لا حروف',
        one: 'حرف واحد',
        two: 'حرفان',
        few: '# أحرف',
        many: '# حرفًا',
        other: '# حرف',
      });
      return count < 0 ? `الزائد: ${characters}` : `المتبقي: ${characters}`;
    },
  },
  chat: {
    label: 'محادثة مع المدينة',
    log: 'المحادثة',
    welcome: 'أخبرنا بما تحتاج إليه',
    welcomeHint: 'يجيبك موظف. لا حاجة إلى التسجيل.',
    resuming: 'نستعيد محادثتك…',
    reference: 'رقم طلبك',
    copy: 'نسخ الرقم',
    copied: 'نُسخ الرقم',
    answering: name => `يجيبك ${isolated(name)}`,
    automated: 'يجيبكم المساعد الآلي',
    waiting: 'نبحث عمن يجيبك',
    position: position =>
      position === 1 ? 'أنت التالي في الدور' : `ترتيبك في الدور: ${arabicNumber(position)}`,
    typing: name => (name ? `${isolated(name)} يكتب الآن…` : 'يكتبون الآن…'),
    connection: {
      connecting: 'جارٍ الاتصال…',
      reconnecting: 'انقطع الاتصال. سترسل رسائلك عند عودته.',
      offline: 'لا يوجد اتصال. سترسل رسائلك عند عودته.',
    },
    notDurable: 'لا يحفظ هذا المتصفح المحادثة: إذا أغلقت الصفحة ضاعت. دوّن رقم طلبك.',
    proving: 'نتحقق من أنك لست برنامجًا…',
    join: 'لدي رمز',
    end: 'إنهاء',
    endQuestion: 'هل تريد إنهاء المحادثة؟',
    endConfirm: 'نعم، إنهاء',
    endCancel: 'متابعة',
    closed: 'انتهت المحادثة',
    closedHint: 'إذا كتبت مرة أخرى، تابعت الطلب نفسه.',
    startNew: 'بدء طلب آخر',
    shared: 'يستخدم أشخاص آخرون هذا الجهاز: لا تحفظ شيئًا هنا',
    sharedHint: 'سنمحو هذه المحادثة من هذا الجهاز بعد دقيقة. اكتب رقم حالتك.',
    forget: 'امحُ واخرج',
    download: 'تنزيل المحادثة',
    fileName: reference => `chat-${reference}.txt`,
    announced: (name, text) => `${isolated(name)}: ${isolated(text)}`,
    called: 'المكتب يتصل بك',
    answer: 'رد',
    ratherCalled: 'الانتظار طويل. إن شئت نتصل بك وتحتفظ بمكانك.',
    elsewhere: 'الانتظار طويل. يمكنك أيضًا الاتصال هنا مع الاحتفاظ بمكانك:',
    idle: time =>
      `هل ما زلت هنا؟ إن لم تُجب، تُغلق هذه المحادثة الساعة ${isolated(time)}. اكتب، أو اضغط «ما زلت هنا». لن تضيع معاملتك.`,
    stillHere: 'ما زلت هنا',
    notSent: 'لم تُرسل رسالة',
    retryAfter: seconds =>
      `نحاول مرة أخرى بعد ${arabicCount(seconds, { one: 'ثانية واحدة', two: 'ثانيتين', few: '# ثوانٍ', many: '# ثانية', other: '# ثانية' })}.`,
  },
  timeline: {
    locale: 'ar',
    own: 'أنت',
    citizen: 'المواطن',
    system: 'رسالة آلية',
    note: 'ملاحظة داخلية',
    today: 'اليوم',
    yesterday: 'أمس',
    delivery: { sending: 'قيد الإرسال', sent: 'أُرسلت', read: 'قُرئت', failed: 'لم تُرسل' },
    failure: code => (code ? problem(code) : 'حاول مرة أخرى.'),
    retry: 'إعادة المحاولة',
    discard: 'حذف',
    erased: 'رسالة محذوفة',
    newest: 'الانتقال إلى الرسائل الجديدة',
    happened: happening => {
      switch (happening.kind) {
        case 'assigned':
          return `يجيبك ${isolated(happening.agent.name)}`;
        case 'transferred':
          return 'agent' in happening.to
            ? `حوّل ${isolated(happening.from.name)} طلبك إلى ${isolated(happening.to.agent.name)}`
            : `حوّل ${isolated(happening.from.name)} طلبك إلى فريق آخر`;
        case 'closed':
          if (happening.reason === 'idle') return 'أُغلقت المحادثة لعدم الرد';
          return happening.by === 'citizen' ? 'أنهيت المحادثة' : 'انتهت المحادثة';
        case 'kept-open':
          return 'المحادثة ما زالت مفتوحة';
        case 'callback-requested':
          return 'طلبت أن نتصل بك';
        case 'callback-rescheduled':
          return 'غيّرت موعد المكالمة';
        case 'callback-attempted':
          return happening.outcome === 'answered'
            ? 'اتصلنا بك'
            : `اتصلنا ولم نتمكن من الوصول إليك${happening.nextAt ? '. سنحاول مجددًا' : ''}`;
        case 'callback-ended':
          return happening.by === 'citizen' ? 'ألغيت المكالمة' : 'انتهى طلب الاتصال';
        case 'queue-entered':
          return happening.reason === 'reopened' ? 'استأنفت الطلب' : undefined;
      }
    },
  },
  errors,
  problem,
};
