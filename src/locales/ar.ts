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
  certainty: { stated: '', inferred: '(الدور مستنتج)', unresolved: '(الدور غير محسوم)' },
  position: 'موقف السلطات المسجل',
  // One and two are said by the noun, so that the digit can only stand after it.
  editorNote: 'ملاحظة المحررين',
  notSameAs: (names) => `شخص آخر غير ${names}.`,
  machine: 'ترجمة آلية',
  machineNote: 'تُرجم بعض النص أعلاه آليًا، ولم يراجعه إنسان بعد.',

  speaker: 'القائل',
  date: 'التاريخ',
  act: 'الفعل',
  status: 'الحالة',
  answer: 'الرد',
  challenge: 'الاعتراض',
  answered: (n: string, of: string) => `تم الرد على ${n} من ${of}`,
  differs: 'تختلف الروايات',
  scope: 'يشمل',

  kindsOfEvent: 'أنواع الأحداث',
  all: 'الكل',
  group: 'التجميع بحسب',
  shown: (n, of) => `المعروض: ${n} من ${of}`,
  nothing: 'لا شيء مسجل لهذا الاختيار.',

  compiledBy: 'إعداد القائمة',
  criteria: 'المعايير',
  noCriteria: 'لا تذكر مصادرنا أي معايير.',
  noFigure: (date) => `لا رقم مسجّل لهذا التاريخ؛ أول رقم مسجّل: ${date}.`,
  figure: 'الرقم',
  chart: 'جميع الأرقام المسجلة',

  sources: 'المصادر',
  aboutSources: 'عن المصادر وهذا السجل',
  data: 'البيانات',
  cite: 'نسخ المرجع',
  link: 'نسخ الرابط',
  copied: 'تم النسخ',
  skip: 'تجاوز إلى النهاية',
  copyThis: (text) => `النص المطلوب نسخه: ${text}`,
} satisfies Strings;

export default ar;
