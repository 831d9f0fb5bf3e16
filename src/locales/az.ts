import type { Strings } from './en.ts';

const az = {
  locale: 'az',
  dir: 'ltr',
  quote: (text) => `“${text}”`,
  colon: ':',
  comma: ', ',
  fixedDates: true,
  undated: 'tarixi göstərilməyib',

  notSameAs: (names) => `${names} ilə eyni şəxs deyil.`,

  speaker: 'Kim deyir',
  act: 'Əməl',
  status: 'Status',
  answered: (n: string, of: string) => `cavab verilib: ${n}/${of}`,

  kindsOfEvent: 'Hadisə növləri',
  all: 'Hamısı',
  group: 'Qruplaşdırma',
  shown: (n, of) => `Göstərilir: ${n} / ${of}`,
  nothing: 'Bu seçim üzrə qeyd yoxdur.',

  noFigure: (date) => `Bu tarix üçün rəqəm qeydə alınmayıb; ilk rəqəm: ${date}.`,

  data: 'Məlumatlar',
  cite: 'İstinadı kopyalayın',
  link: 'Keçidi kopyalayın',
  copied: 'Kopyalandı',
  skip: 'Sona keç',
  copyThis: (text) => `Bunu kopyalayın: ${text}`,
} satisfies Strings;

export default az;
