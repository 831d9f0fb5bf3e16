import type { Strings } from './en.ts';

const ar = {
  locale: 'ar',
  dir: 'rtl',
  quotes: ['«\u2068', '\u2069»'],
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
