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

  alsoKnownAs: 'نام‌های دیگر',
  details: 'جزئیات',
  place: 'مکان',
  period: 'زمان',
  whatHappened: 'آنچه رخ داد',
  keyFigures: 'ارقام، به تفکیک اعلام‌کننده',
  otherAccounts: 'روایت‌های دیگر',
  people: 'افراد',
  charges: 'اتهام‌های تفهیم‌شده',
  chargesNote: 'تفهیم اتهام یعنی متهم کردن، نه احراز مجرمیت.',
  sentences: 'مجازات‌های تعیین‌شده',
  findings: 'یافته‌های دادگاه‌ها و نهادها',
  timeline: 'گاه‌شمار',
  allegations: 'ادعاها',
  certainty: { stated: '', inferred: '(نقش استنباطی است)', unresolved: '(نقش روشن نشده است)' },
  position: 'موضع ثبت‌شدهٔ مقام‌ها',
  editorNote: 'یادداشت ویراستاران',
  notSameAs: (names) => `با ${names} یک شخص نیست.`,
  machine: 'ترجمهٔ ماشینی',
  machineNote: 'بخشی از متن بالا با ماشین ترجمه شده و هنوز کسی آن را بازبینی نکرده است.',

  speaker: 'گوینده',
  date: 'تاریخ',
  act: 'عمل',
  status: 'وضعیت',
  answer: 'پاسخ',
  challenge: 'اعتراض',
  answered: (n: string, of: string) => `پاسخ‌داده‌شده: ${n} از ${of}`,
  differs: 'روایت‌ها متفاوت است',
  scope: 'دامنه',

  kindsOfEvent: 'انواع رویداد',
  all: 'همه',
  group: 'گروه‌بندی بر اساس',
  shown: (n, of) => `نمایش ${n} از ${of}`,
  nothing: 'برای این گزینه چیزی ثبت نشده است.',

  compiledBy: 'گردآورنده',
  criteria: 'معیارها',
  noCriteria: 'در منابع ما معیاری ذکر نشده است.',
  noFigure: (date) => `برای این تاریخ رقمی ثبت نشده است؛ نخستین رقم: ${date}.`,
  figure: 'رقم',
  chart: 'همهٔ ارقام ثبت‌شده',

  sources: 'منابع',
  aboutSources: 'دربارهٔ منابع و این پرونده',
  data: 'داده‌ها',
  cite: 'کپی ارجاع',
  link: 'کپی پیوند',
  copied: 'کپی شد',
  skip: 'پرش به پایان',
  copyThis: (text) => `این را کپی کنید: ${text}`,
} satisfies Strings;

export default fa;
