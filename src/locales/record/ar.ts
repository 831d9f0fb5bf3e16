import type { CompiledWords } from './words.ts';

// What comes in may run the other way; isolated, it leaves the sentence around it in order.
const apart = (text: string) => `\u2068${text}\u2069`;
const nameApart = <Name>(...name: (Name | string)[]) => ['\u2068', ...name, '\u2069'];

const ar: CompiledWords = {
  locale: 'ar',
  language: 'العربية',
  shown: {
    'case-card': 'القضية',
    'case-timeline': 'التسلسل الزمني',
    'allegation-list': 'الادعاءات',
    'prisoner-count': 'عدد السجناء',
  },
  find: 'ابحث عن قضية بعنوانها أو باسم آخر أو بشخص أو بمكان',
  notFound: 'لم يُعثر على شيء. تحقق من الكتابة، أو احذف كلمة، أو جرّب اسم شخص أو مكان.',
  narrowDown: 'تظهر أقرب النتائج؛ كلمة أخرى تضيّق البحث.',
  gone: 'ما كان منشورًا هنا لم يعد في السجل.',
  movedHere: 'توجد هذه الصفحة الآن هنا:',
  semicolon: '؛ ',
  comma: '، ',

  season: (season, year) =>
    `${{ spring: 'ربيع', summer: 'صيف', autumn: 'خريف', winter: 'شتاء' }[season]} ${year}`,
  remarks: { derived: '(مشتق من النص)', inferred: '(مستنتج)', yearInferred: '(السنة مستنتجة)' },
  notBefore: ({ text }) => `بلا تاريخ؛ ليس قبل ${text}`,
  asOf: ({ text, remark, span }) =>
    span.endPrecision ? `عن الفترة: ${text}${remark}` : `حتى ${text}${remark}`,
  withdrawn: ({ text }) => `سُحب في ${text}`,
  proceedings: ({ text, remark, span }) =>
    span.endPrecision
      ? `سير الإجراءات القضائية: ${text}${remark}`
      : `سير الإجراءات القضائية حتى ${text}${remark}`,
  proceedingsUndated: 'سير الإجراءات القضائية (بلا تاريخ في المصدر)',
  // «قبل أكثر من 3 سنوات» alone would count from today.
  later: (plural, years) => `بعد ذلك بأكثر من ${plural(yearsInGenitive(years))}`,
  earlier: (plural, years) => `قبل ذلك بأكثر من ${plural(yearsInGenitive(years))}`,

  // «نقلًا عن» would turn the chain around: the one before it would quote the one after it.
  apart: (name) => nameApart(name),
  relayed: (speaker, relays) => [...nameApart(speaker), '، المصدر الناقل: ', ...nameApart(...relays)],
  paragraph: (number) => `الفقرة\u00a0${number}`,
  row: (name) => ['الصف «', ...nameApart(name), '»'],

  qualifiers: {
    'more-than': () => ['أكثر من', ''],
    'at-least': () => ['ما لا يقل عن', ''],
    'up-to': () => ['ما يصل إلى', ''],
    approximately: () => ['نحو', ''],
  },
  gaps: {
    'position-on-case-only': 'لا تسجل مصادرنا أي رد على هذا الادعاء، بل موقفًا من القضية فقط:',
    'no-merits': 'لا تسجل مصادرنا أي رد على المضمون، بل هذا فقط:',
    'none-recorded': 'لا تسجل مصادرنا أي رد.',
  },
  labels: {
    alsoKnownAs: 'أسماء أخرى',
    details: 'تفاصيل',
    place: 'المكان',
    period: 'الزمان',
    whatHappened: 'ما حدث',
    keyFigures: 'الأرقام بحسب من ذكرها',
    otherAccounts: 'روايات أخرى',
    people: 'الأشخاص',
    charges: 'التهم الموجهة',
    chargesNote: 'التهمة اتهام، لا حكم بالإدانة.',
    sentences: 'العقوبات المحكوم بها',
    findings: 'استنتاجات المحاكم والهيئات',
    timeline: 'التسلسل الزمني',
    allegations: 'الادعاءات',
    position: 'موقف السلطات المسجل',
    editorNote: 'ملاحظة المحررين',
    machine: 'ترجمة آلية',
    machineNote: 'تُرجم بعض النص أعلاه آليًا، ولم يراجعه إنسان بعد.',
    date: 'التاريخ',
    answer: 'الرد',
    challenge: 'الاعتراض',
    differs: 'تختلف الروايات',
    scope: 'يشمل',
    compiledBy: 'إعداد القائمة',
    criteria: 'المعايير',
    noCriteria: 'لا تذكر مصادرنا أي معايير.',
    figure: 'الرقم',
    chart: 'جميع الأرقام المسجلة',
    sources: 'المصادر',
    aboutSources: 'عن المصادر وهذا السجل',
  },
  notSameAs: (names) => `شخص آخر غير ${names}.`,
  noFigure: (date) => `لا رقم مسجّل لهذا التاريخ؛ أول رقم مسجّل: ${date}.`,
  certainty: { stated: '', inferred: '(الدور مستنتج)', unresolved: '(الدور غير محسوم)' },
  life: 'السجن المؤبد',
  years: (plural, years) => plural({ ...yearsInGenitive(years), two: 'سنتان' }),
  // The sign stays on the left of its number.
  change: (difference, previous, { text, remark }) =>
    `\u2066${difference}\u2069 عن الرقم السابق: ${previous}، ${text}${remark} (حسابنا)`,
  finding: (first, last) => `: من ${first} إلى ${last}`,
  legend: 'مشتق؛ غير مذكور في المصدر',

  articles: (plural, list) =>
    `${plural({
      zero: 'المواد',
      one: 'المادة',
      two: 'المادتان',
      few: 'المواد',
      many: 'المواد',
      other: 'المواد',
    })} ${list}`,
  sections: { Opening: 'المقدمة', Infobox: 'صندوق المعلومات' },

  // One and two are said by the noun, so that the digit can only stand after it.
  against: (plural, count, answered) =>
    `${plural({
      zero: `${count} ادعاء`,
      one: `ادعاء واحد (${count})`,
      two: `ادعاءان (${count})`,
      few: `${count} ادعاءات`,
      many: `${count} ادعاءً`,
      other: `${count} ادعاء`,
    })} ضد السلطات (ما رُدّ على مضمونه منها: ${answered})`,
  byAuthorities: (count) => `ادعاءات السلطات نفسها: ${count}`,
  othersAccused: (count) => `ادعاءات ضد آخرين: ${count}`,
  country: (count) => `عن البلد عمومًا: ${count}`,

  about: 'قيل عن',
  levels: { case: 'هذه القضية', country: 'البلد عمومًا، لا هذه القضية' },
  sides: { 'by-authorities': 'من السلطات', others: 'ضد آخرين' },
  noPublisher: 'الناشر غير مذكور',
  interest: 'الصلة أو المصلحة',
  licence: 'الترخيص',

  edition: (title, version, { text }) =>
    `${apart(title)}، الإصدار ${apart(version)}، تاريخ الإعداد: ${text}.`,
};

const yearsInGenitive = (years: string) => ({
  zero: `${years} سنة`,
  one: 'سنة',
  two: 'سنتين',
  few: `${years} سنوات`,
  many: `${years} سنة`,
  other: `${years} سنة`,
});

export default ar;
