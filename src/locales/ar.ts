import type { Strings } from './en.ts';

// What comes in may run the other way; isolated, it leaves the sentence around it in order.
const apart = (text: string) => `\u2068${text}\u2069`;

const ar = {
  locale: 'ar',
  dir: 'rtl',
  quote: (text) => `«${apart(text)}»`,
  colon: ':',
  comma: '، ',

  undated: 'بلا تاريخ في المصدر',
  yearInferred: (date) => `${date} (السنة مستنتجة)`,
  inferred: (date) => `${date} (مستنتج)`,
  derived: (what) => `${what} (مشتق من النص)`,
  seasons: (season, year) =>
    `${{ spring: 'ربيع', summer: 'صيف', autumn: 'خريف', winter: 'شتاء' }[season]} ${year}`,
  notBefore: (date) => `بلا تاريخ؛ ليس قبل ${date}`,
  asOf: (date) => `الوضع في ${date}`,
  proceedings: (date) => `الإجراءات القضائية (${date})`,

  alsoKnownAs: 'أسماء أخرى',
  place: 'المكان',
  period: 'الزمان',
  whatHappened: 'ما حدث',
  keyFigures: 'الأرقام بحسب من ذكرها',
  people: 'الأشخاص',
  charges: 'التهم الموجهة',
  chargesNote: 'التهمة اتهام، لا حكم بالإدانة.',
  sentences: 'العقوبات المحكوم بها',
  findings: 'استنتاجات المحاكم والهيئات',
  allegations: 'الادعاءات',
  certainty: { stated: '', inferred: '(الدور مستنتج)', unresolved: '(الدور غير محسوم)' },
  position: 'موقف السلطات المسجل',
  // One and two are said by the noun, so that the digit can only stand after it.
  editorNote: 'ملاحظة المحررين',
  notSameAs: (names) => `شخص آخر غير ${names}.`,
  withdrawn: (date) => `سُحب في ${date}`,
  machine: 'ترجمة آلية',
  machineNote: 'تُرجم بعض النص أعلاه آليًا، ولم يراجعه إنسان بعد.',

  speaker: 'القائل',
  relayedBy: (names) => ['ناقل القول: ', '\u2068', names, '\u2069'],
  about: 'قيل عن',
  date: 'التاريخ',
  act: 'الفعل',
  status: 'الحالة',
  levels: { case: 'هذه القضية', country: 'البلد عمومًا، لا هذه القضية' },
  paragraph: (n) => `الفقرة\u00a0${n}`,
  row: (name) => ['الصف «', '\u2068', name, '\u2069', '»'],
  answer: 'الرد',
  challenge: 'الاعتراض',
  gap: 'لا تسجل مصادرنا أي رد.',
  gapCase: 'لا تسجل مصادرنا أي رد على هذا الادعاء، بل موقفًا من القضية فقط:',
  gapNoMerits: 'لا تسجل مصادرنا أي رد على المضمون، بل هذا فقط:',
  differs: 'تختلف الروايات',
  scope: 'يشمل',
  qualifiers: {
    exact: '',
    'more-than': 'أكثر من',
    'at-least': 'ما لا يقل عن',
    'up-to': 'ما يصل إلى',
    approximately: 'نحو',
  },
  life: 'السجن المؤبد',

  kindsOfEvent: 'أنواع الأحداث',
  all: 'الكل',
  group: 'التجميع بحسب',
  shown: (n, of) => `المعروض: ${n} من ${of}`,
  // The dual comes in the nominative, which rules out «بعد أكثر من».
  later: (years) => `بعد ذلك: ${years} وأكثر`,
  earlier: (years) => `قبل ذلك: ${years} وأكثر`,
  nothing: 'لا شيء مسجل لهذا الاختيار.',
  linkTo: (title) => `رابط إلى: ${apart(title)}`,

  compiledBy: 'إعداد القائمة',
  criteria: 'المعايير',
  noCriteria: 'لا تذكر مصادرنا أي معايير.',
  // The sign stays on the left of its number.
  change: (by, value, date) => `\u2066${by}\u2069 عن الرقم السابق: ${value}، ${date} (حسابنا)`,
  noFigure: (date) => `لا رقم مسجل في ${date} أو قبل ذلك.`,
  figure: 'الرقم',
  chart: 'جميع الأرقام المسجلة',

  sources: 'المصادر',
  noPublisher: 'الناشر غير مذكور',
  interest: 'الصلة أو المصلحة',
  record: (title, version, date) => `${apart(title)}، الإصدار ${apart(version)}، تاريخ الإعداد: ${date}.`,
  licence: 'الترخيص',
  data: 'البيانات',
  cite: 'نسخ المرجع',
  link: 'نسخ الرابط',
  copied: 'تم النسخ.',
  copyThis: (text) => `النص المطلوب نسخه: ${text}`,
} satisfies Strings;

export default ar;
