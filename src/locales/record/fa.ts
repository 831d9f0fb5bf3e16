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
  find: 'یافتن پرونده با عنوان یا نام دیگر',
  notFound: 'این در هیچ عنوان یا نامی نیست.',
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
  relayed: (speaker, relays) => [...nameApart(speaker), '، به روایت ', ...nameApart(...relays)],
  paragraph: (number) => `بند\u00a0${number}`,
  row: (name) => ['ردیف «', ...nameApart(name), '»'],

  qualifiers: {
    'more-than': () => ['بیش از', ''],
    'at-least': () => ['دست‌کم', ''],
    'up-to': () => ['تا', ''],
    approximately: () => ['حدود', ''],
  },
  life: 'حبس ابد',
  years: (_plural, years) => `${years} سال`,
  // The sign stays on the left of its number.
  change: (difference, previous, { text, remark }) =>
    `\u2066${difference}\u2069 نسبت به رقم پیشین: ${previous}، ${text}${remark} (محاسبهٔ ما)`,
  finding: (first, last) => `: از ${first} به ${last}`,
  legend: 'برآمده از متن؛ در منبع ذکر نشده',

  articles: (plural, list) => `${plural({ one: 'مادهٔ', other: 'ماده‌های' })} ${list}`,
  sections: { Opening: 'آغاز متن', Infobox: 'جعبهٔ اطلاعات' },

  against: (_plural, count, answered) => `${count} ادعا علیه مقام‌ها، شمار پاسخ‌های ماهوی: ${answered}`,
  byAuthorities: (count) => `از سوی خود مقام‌ها: ${count}`,
  othersAccused: (count) => `علیه دیگران: ${count}`,
  country: (count) => `دربارهٔ کشور به‌طور کلی: ${count}`,

  edition: (title, version, { text }) =>
    `${apart(title)}، نسخهٔ ${apart(persianDigits(version))}، تاریخ گردآوری: ${text}.`,
};

export default fa;
