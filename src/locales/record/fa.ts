import type { CompiledWords } from './words.ts';

// What comes in may run the other way; isolated, it leaves the sentence around it in order.
const apart = (text: string) => `\u2068${text}\u2069`;
const nameApart = <Name>(...name: (Name | string)[]) => ['\u2068', ...name, '\u2069'];

/** The digits of the numbers beside it. */
const persianDigits = (text: string) => text.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'.charAt(Number(digit)));

const fa: CompiledWords = {
  locale: 'fa',
  language: 'فارسی',
  shown: {
    'case-card': 'پرونده',
    'case-timeline': 'گاه‌شمار',
    'allegation-list': 'ادعاها',
    'prisoner-count': 'شمار زندانیان',
  },
  find: 'یافتن پرونده با عنوان، نام دیگر، شخص یا مکان',
  notFound: 'چیزی یافت نشد. املا را بررسی کنید، یک واژه را بردارید یا نام شخص یا مکانی را امتحان کنید.',
  narrowDown: 'نزدیک‌ترین نتیجه‌ها نشان داده می‌شوند؛ یک واژهٔ دیگر جست‌وجو را محدودتر می‌کند.',
  gone: 'آنچه اینجا بود دیگر در مجموعه نیست.',
  movedHere: 'این صفحه اکنون اینجاست:',
  semicolon: '؛ ',
  comma: '، ',

  season: (season, year) =>
    `${{ spring: 'بهار', summer: 'تابستان', autumn: 'پاییز', winter: 'زمستان' }[season]} ${year}`,
  remarks: { derived: '(برآمده از متن)', inferred: '(استنباطی)', yearInferred: '(سال استنباطی است)' },
  notBefore: ({ text }) => `بدون تاریخ؛ نه پیش از ${text}`,
  asOf: ({ text, remark }) => `وضعیت در ${text}${remark}`,
  withdrawn: ({ text }) => `پس‌گرفته‌شده در ${text}`,
  proceedings: ({ text, remark }) => `وضعیت رسیدگی در ${text}${remark}`,
  proceedingsUndated: 'وضعیت رسیدگی (بدون تاریخ در منبع)',
  later: (_plural, years) => `بیش از ${years} سال پس از آن`,
  earlier: (_plural, years) => `بیش از ${years} سال پیش از آن`,

  // «به نقل از» would turn the chain around: the one before it would quote the one after it.
  apart: (name) => nameApart(name),
  relayed: (speaker, relays) => [...nameApart(speaker), '، به روایت ', ...nameApart(...relays)],
  paragraph: (number) => `بند\u00a0${number}`,
  row: (name) => ['ردیف «', ...nameApart(name), '»'],

  qualifiers: {
    'more-than': () => ['بیش از', ''],
    'at-least': () => ['دست‌کم', ''],
    'up-to': () => ['تا', ''],
    approximately: () => ['حدود', ''],
  },
  gaps: {
    'position-on-case-only': 'در منابع ما پاسخی به این ادعا ثبت نشده است، تنها موضعی دربارهٔ پرونده:',
    'no-merits': 'در منابع ما پاسخی ماهوی ثبت نشده است، تنها این:',
    'none-recorded': 'در منابع ما پاسخی ثبت نشده است.',
  },
  labels: {
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
    position: 'موضع ثبت‌شدهٔ مقام‌ها',
    editorNote: 'یادداشت ویراستاران',
    machine: 'ترجمهٔ ماشینی',
    machineNote: 'بخشی از متن بالا با ماشین ترجمه شده و هنوز کسی آن را بازبینی نکرده است.',
    date: 'تاریخ',
    answer: 'پاسخ',
    challenge: 'اعتراض',
    differs: 'روایت‌ها متفاوت است',
    scope: 'دامنه',
    compiledBy: 'گردآورنده',
    criteria: 'معیارها',
    noCriteria: 'در منابع ما معیاری ذکر نشده است.',
    figure: 'رقم',
    chart: 'همهٔ ارقام ثبت‌شده',
    sources: 'منابع',
    aboutSources: 'دربارهٔ منابع و این پرونده',
  },
  notSameAs: (names) => `با ${names} یک شخص نیست.`,
  noFigure: (date) => `برای این تاریخ رقمی ثبت نشده است؛ نخستین رقم: ${date}.`,
  certainty: { stated: '', inferred: '(نقش استنباطی است)', unresolved: '(نقش روشن نشده است)' },
  life: 'حبس ابد',
  years: (_plural, years) => `${years} سال`,
  // The sign stays on the left of its number.
  change: (difference, previous, { text, remark }) =>
    `\u2066${difference}\u2069 نسبت به رقم پیشین: ${previous}، ${text}${remark} (محاسبهٔ ما)`,
  finding: (first, last) => `: از ${first} به ${last}`,
  legend: 'برآمده از متن؛ در منبع ذکر نشده',

  articles: (plural, list) => `${plural({ one: 'مادهٔ', other: 'ماده‌های' })} ${list}`,
  sections: { Opening: 'آغاز متن', Infobox: 'جعبهٔ اطلاعات' },

  against: (_plural, count, answered) => `${count} ادعا علیه مقام‌ها (شمار پاسخ‌های ماهوی: ${answered})`,
  byAuthorities: (count) => `ادعاهای خود مقام‌ها: ${count}`,
  othersAccused: (count) => `ادعاها علیه دیگران: ${count}`,
  country: (count) => `دربارهٔ کشور به‌طور کلی: ${count}`,

  about: 'دربارهٔ چه کسی',
  levels: { case: 'این پرونده', country: 'کشور به‌طور کلی، نه این پرونده' },
  sides: { 'by-authorities': 'از سوی مقام‌ها', others: 'علیه دیگران' },
  noPublisher: 'ناشر ذکر نشده',
  interest: 'جایگاه و منافع',
  licence: 'مجوز',

  edition: (title, version, { text }) =>
    `${apart(title)}، نسخهٔ ${apart(persianDigits(version))}، تاریخ گردآوری: ${text}.`,
};

export default fa;
