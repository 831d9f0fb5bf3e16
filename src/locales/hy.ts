import type { Strings } from './en.ts';

const hy = {
  locale: 'hy',
  dir: 'ltr',
  quote: (text) => `«${text}»`,
  colon: '՝',
  comma: ', ',
  fixedDates: true,
  undated: 'ամսաթիվ նշված չէ',

  notSameAs: (names) => `Այլ անձ, քան ${names}։`,

  speaker: 'Ով է ասում',
  act: 'Արարք',
  status: 'Կարգավիճակ',
  answered: (n: string, of: string) => `պատասխանված՝ ${n}/${of}`,

  kindsOfEvent: 'Իրադարձությունների տեսակներ',
  all: 'Բոլորը',
  group: 'Խմբավորում',
  shown: (n, of) => `Ցուցադրված է ${of}-ից ${n}-ը`,
  nothing: 'Այս ընտրության համար գրանցված ոչինչ չկա։',

  noFigure: (date) => `Այս ամսաթվի համար թիվ գրանցված չէ. առաջինը՝ ${date}`,

  data: 'Տվյալներ',
  cite: 'Պատճենել աղբյուրի հղումը',
  link: 'Պատճենել հղումը',
  copied: 'Պատճենված է',
  skip: 'Անցնել վերջ',
  copyThis: (text) => `Պատճենեք սա՝ ${text}`,
} satisfies Strings;

export default hy;
