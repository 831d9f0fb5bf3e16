import type { Strings } from './en.ts';

const az = {
  locale: 'az',
  dir: 'ltr',
  quotes: ['“', '”'],
  colon: ':',
  comma: ', ',
  fixedDates: true,
  undated: 'tarixi göstərilməyib',

  speaker: 'Kim deyir',
  act: 'Əməl',
  status: 'Status',
  answered: (n: string, of: string) => `cavab verilib: ${n}/${of}`,

  kinds: 'Hadisə növləri',
  all: 'Hamısı',
  groupBy: 'Qruplaşdırma',
  shown: (n, of) => `Göstərilir: ${n} / ${of}`,
  nothing: 'Bu seçim üzrə qeyd yoxdur.',

  data: 'Məlumatlar',
  cite: 'İstinadı kopyalayın',
  link: 'Keçidi kopyalayın',
  copied: 'Kopyalandı',
  skip: 'Sona keç',
  copyThis: (text) => `Bunu kopyalayın: ${text}`,
} satisfies Strings;

export default az;
