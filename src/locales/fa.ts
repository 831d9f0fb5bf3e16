import type { Strings } from './en.ts';

// What comes in may run the other way; isolated, it leaves the sentence around it in order.
const apart = (text: string) => `\u2068${text}\u2069`;

const fa = {
  locale: 'fa',
  dir: 'rtl',
  quote: (text) => `«${apart(text)}»`,
  colon: ':',
  comma: '، ',

  undated: 'بدون تاریخ',

  notSameAs: (names) => `با ${names} یک شخص نیست.`,

  speaker: 'گوینده',
  act: 'عمل',
  status: 'وضعیت',
  answered: (n: string, of: string) => `پاسخ‌داده‌شده: ${n} از ${of}`,

  kindsOfEvent: 'انواع رویداد',
  all: 'همه',
  group: 'گروه‌بندی بر اساس',
  shown: (n, of) => `نمایش ${n} از ${of}`,
  nothing: 'برای این گزینه چیزی ثبت نشده است.',

  noFigure: (date) => `برای این تاریخ رقمی ثبت نشده است؛ نخستین رقم: ${date}.`,

  data: 'داده‌ها',
  cite: 'کپی ارجاع',
  link: 'کپی پیوند',
  copied: 'کپی شد',
  skip: 'پرش به پایان',
  copyThis: (text) => `این را کپی کنید: ${text}`,
} satisfies Strings;

export default fa;
