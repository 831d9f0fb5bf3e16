import type { Strings } from './en.ts';

const hy = {
  locale: 'hy',
  dir: 'ltr',
  quotes: ['«', '»'],
  colon: '՝',
  comma: ', ',
  fixedDates: true,
  undated: 'ամսաթիվ նշված չէ',

  speaker: 'Ով է ասում',
  act: 'Արարք',
  status: 'Կարգավիճակ',
  answered: (n: string, of: string) => `պատասխանված՝ ${n}/${of}`,

  kinds: 'Իրադարձությունների տեսակներ',
  all: 'Բոլորը',
  groupBy: 'Խմբավորում',
  shown: (n, of) => `Ցուցադրված է ${of}-ից ${n}-ը`,
  nothing: 'Այս ընտրության համար գրանցված ոչինչ չկա։',

  data: 'Տվյալներ',
  cite: 'Պատճենել աղբյուրի հղումը',
  link: 'Պատճենել հղումը',
  copied: 'Պատճենված է',
  skip: 'Անցնել վերջ',
  copyThis: (text) => `Պատճենեք սա՝ ${text}`,
} satisfies Strings;

export default hy;
