import type { Strings } from './en.ts';

// What comes in may run the other way; isolated, it leaves the sentence around it in order.
const apart = (text: string) => `\u2068${text}\u2069`;

const fa = {
  locale: 'fa',
  dir: 'rtl',
  quote: (text) => `«${apart(text)}»`,
  colon: ':',
  comma: '، ',

  undated: 'بدون تاریخ در منبع',
  yearInferred: (date) => `${date} (سال استنباطی است)`,
  inferred: (date) => `${date} (استنباطی)`,
  derived: (what) => `${what} (برآمده از متن)`,
  seasons: (season, year) =>
    `${{ spring: 'بهار', summer: 'تابستان', autumn: 'پاییز', winter: 'زمستان' }[season]} ${year}`,
  notBefore: (date) => `بدون تاریخ؛ نه پیش از ${date}`,
  asOf: (date) => `وضعیت در ${date}`,
  proceedings: (date) => `روند رسیدگی (${date})`,

  alsoKnownAs: 'نام‌های دیگر',
  place: 'مکان',
  period: 'زمان',
  whatHappened: 'آنچه رخ داد',
  keyFigures: 'ارقام، به تفکیک اعلام‌کننده',
  people: 'افراد',
  charges: 'اتهام‌های تفهیم‌شده',
  chargesNote: 'تفهیم اتهام یعنی متهم کردن، نه احراز مجرمیت.',
  sentences: 'مجازات‌های تعیین‌شده',
  findings: 'یافته‌های دادگاه‌ها و نهادها',
  allegations: 'ادعاها',
  article: 'مادهٔ',
  certainty: { stated: '', inferred: '(نقش استنباطی است)', unresolved: '(نقش روشن نشده است)' },
  position: 'موضع ثبت‌شدهٔ مقام‌ها',
  tally: (plural, n, answered) =>
    `${n} ${plural({ one: 'ادعا', other: 'ادعا' })} ثبت شده است؛ شمار ادعاهایی که پاسخ ماهوی گرفته‌اند: ${answered}.`,
  editorNote: 'یادداشت ویراستاران',
  notSameAs: (names) => `با ${names} یک شخص نیست.`,
  withdrawn: (date) => `پس‌گرفته‌شده در ${date}`,
  machine: 'ترجمهٔ ماشینی',
  machineNote: 'بخشی از متن بالا با ماشین ترجمه شده و هنوز کسی آن را بازبینی نکرده است.',

  speaker: 'گوینده',
  relayedBy: (names) => ['بازگوکننده: ', '\u2068', names, '\u2069'],
  about: 'دربارهٔ',
  date: 'تاریخ',
  act: 'عمل',
  status: 'وضعیت',
  levels: { case: 'این پرونده', country: 'کشور به‌طور کلی، نه این پرونده' },
  paragraph: (n) => `بند\u00a0${n}`,
  row: (name) => ['ردیف «', '\u2068', name, '\u2069', '»'],
  answer: 'پاسخ',
  gap: 'در منابع ما پاسخی ثبت نشده است.',
  gapCase: 'در منابع ما پاسخی به این ادعا ثبت نشده است، تنها موضعی دربارهٔ پرونده:',
  gapNoMerits: 'در منابع ما پاسخی ماهوی ثبت نشده است، تنها این:',
  differs: 'روایت‌ها متفاوت است',
  scope: 'دامنه',
  qualifiers: {
    exact: '',
    'more-than': 'بیش از',
    'at-least': 'دست‌کم',
    'up-to': 'تا',
    approximately: 'حدود',
  },
  life: 'حبس ابد',

  kindsOfEvent: 'انواع رویداد',
  all: 'همه',
  group: 'گروه‌بندی بر اساس',
  shown: (n, of) => `نمایش ${n} از ${of}`,
  later: (years) => `بیش از ${years} پس از آن`,
  earlier: (years) => `بیش از ${years} پیش از آن`,
  nothing: 'برای این گزینه چیزی ثبت نشده است.',
  linkTo: (title) => `پیوند به: ${apart(title)}`,

  compiledBy: 'گردآورنده',
  criteria: 'معیارها',
  noCriteria: 'در منابع ما معیاری ذکر نشده است.',
  // The sign stays on the left of its number.
  change: (by, value, date) => `\u2066${by}\u2069 نسبت به رقم پیشین: ${value}، ${date} (محاسبهٔ ما)`,
  noFigure: (date) => `برای ${date} یا پیش از آن رقمی ثبت نشده است.`,
  figure: 'رقم',
  chart: 'همهٔ ارقام ثبت‌شده',

  sources: 'منابع',
  noPublisher: 'ناشر ذکر نشده',
  interest: 'جایگاه و منافع',
  record: (title, version, date) => `${apart(title)}، نسخهٔ ${apart(version)}، تاریخ گردآوری: ${date}.`,
  licence: 'مجوز',
  data: 'داده‌ها',
  cite: 'کپی ارجاع',
  link: 'کپی پیوند',
  copied: 'کپی شد.',
  copyThis: (text) => `این را کپی کنید: ${text}`,
} satisfies Strings;

export default fa;
