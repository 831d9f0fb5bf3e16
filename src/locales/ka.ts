import type { Strings } from './en.ts';

const ka = {
  locale: 'ka',
  dir: 'ltr',
  quote: (text) => `„${text}“`,
  colon: ':',
  comma: ', ',
  fixedDates: true,
  undated: 'უთარიღო',

  notSameAs: (names) => `არ არის იგივე პირი, რაც ${names}.`,

  speaker: 'ვინ ამბობს',
  act: 'ქმედება',
  status: 'სტატუსი',
  answered: (n: string, of: string) => `პასუხგაცემული: ${n}/${of}`,

  kindsOfEvent: 'მოვლენის სახეები',
  all: 'ყველა',
  group: 'დაჯგუფება',
  shown: (n, of) => `ნაჩვენებია ${of}-დან ${n}`,
  nothing: 'ამ არჩევანით არაფერია აღრიცხული.',

  noFigure: (date) => `ამ თარიღისთვის რიცხვი აღრიცხული არ არის; პირველი: ${date}.`,

  data: 'მონაცემები',
  cite: 'წყაროს მითითების კოპირება',
  link: 'ბმულის კოპირება',
  copied: 'დაკოპირდა',
  skip: 'ბოლოში გადასვლა',
  copyThis: (text) => `დააკოპირეთ: ${text}`,
} satisfies Strings;

export default ka;
