import type { Strings } from './en.ts';

// What comes in may run the other way; isolated, it leaves the sentence around it in order.
const apart = (text: string) => `\u2068${text}\u2069`;

const ar = {
  locale: 'ar',
  dir: 'rtl',
  quote: (text) => `«${apart(text)}»`,
  colon: ':',
  comma: '، ',

  undated: 'بلا تاريخ',

  // One and two are said by the noun, so that the digit can only stand after it.

  speaker: 'القائل',
  act: 'الفعل',
  status: 'الحالة',
  answered: (n: string, of: string) => `تم الرد على ${n} من ${of}`,

  kinds: 'أنواع الأحداث',
  all: 'الكل',
  groupBy: 'التجميع بحسب',
  shown: (n, of) => `المعروض: ${n} من ${of}`,
  nothing: 'لا شيء مسجل لهذا الاختيار.',

  data: 'البيانات',
  cite: 'نسخ المرجع',
  link: 'نسخ الرابط',
  copied: 'تم النسخ',
  skip: 'تجاوز إلى النهاية',
  copyThis: (text) => `النص المطلوب نسخه: ${text}`,
} satisfies Strings;

export default ar;
