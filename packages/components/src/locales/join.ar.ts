import type { JoinMessages } from './join.messages.ts';

export const join: JoinMessages = {
  shareShort: 'هاتف آخر',
  share: 'المتابعة على هاتف آخر',
  shareHint:
    'على الهاتف الآخر، افتح الدردشة في هذه الصفحة نفسها، واختر «لدي رمز»، واكتب هذه الحروف والأرقام.',
  code: 'رمزك',
  left: minutes => `يصلح لمرة واحدة. الدقائق المتبقية: ${minutes}.`,
  expired: 'انتهت صلاحية هذا الرمز. اطلب رمزًا جديدًا.',
  newCode: 'طلب رمز آخر',
  close: 'إغلاق',
  join: 'لدي رمز',
  joinHint: 'اكتب الرمز الظاهر على هاتفك الآخر. تستمر المحادثة هنا.',
  field: 'الرمز',
  submit: 'متابعة',
  checking: 'جارٍ التحقق…',
  cancel: 'إلغاء',
  malformed: 'يتكوّن الرمز من 8 حروف وأرقام، مثل K7M4-2HX9. تحقق منه.',
  problem: (code, retryAfterSeconds) => {
    switch (code) {
      case 'join-code-unknown':
        return 'الرمز غير صحيح أو سبق استعماله أو انتهت صلاحيته. تحقق منه، أو اطلب رمزًا جديدًا على الهاتف الآخر.';
      case 'too-many-requests':
        return `محاولات كثيرة. حاول مجددًا بعد عدد من الثواني: ${retryAfterSeconds ?? 60}.`;
      case 'network':
      case 'timeout':
        return 'لا يوجد اتصال. حاول مجددًا.';
      default:
        return 'تعذرت المتابعة. حاول مجددًا بعد بضع دقائق.';
    }
  },
};
