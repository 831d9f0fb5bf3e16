import type { Strings } from './en.ts';

const fa = {
  locale: 'fa',
  dir: 'rtl',
  quotes: ['«\u2068', '\u2069»'],
  colon: ':',
  comma: '، ',

  undated: 'بدون تاریخ',

  speaker: 'گوینده',
  act: 'عمل',
  status: 'وضعیت',
  answered: (n: string, of: string) => `پاسخ‌داده‌شده: ${n} از ${of}`,

  kinds: 'انواع رویداد',
  all: 'همه',
  groupBy: 'گروه‌بندی بر اساس',
  shown: (n, of) => `نمایش ${n} از ${of}`,
  nothing: 'برای این گزینه چیزی ثبت نشده است.',

  data: 'داده‌ها',
  cite: 'کپی ارجاع',
  link: 'کپی پیوند',
  copied: 'کپی شد',
  skip: 'پرش به پایان',
  copyThis: (text) => `این را کپی کنید: ${text}`,
} satisfies Strings;

export default fa;
