import type { Strings } from './en.ts';

const ka = {
  locale: 'ka',
  dir: 'ltr',
  quotes: ['„', '“'],
  colon: ':',
  comma: ', ',
  fixedDates: true,
  undated: 'უთარიღო',

  speaker: 'ვინ ამბობს',
  act: 'ქმედება',
  status: 'სტატუსი',
  answered: (n: string, of: string) => `პასუხგაცემული: ${n}/${of}`,

  kinds: 'მოვლენის სახეები',
  all: 'ყველა',
  groupBy: 'დაჯგუფება',
  shown: (n, of) => `ნაჩვენებია ${of}-დან ${n}`,
  nothing: 'ამ არჩევანით არაფერია აღრიცხული.',

  data: 'მონაცემები',
  cite: 'წყაროს მითითების კოპირება',
  link: 'ბმულის კოპირება',
  copied: 'დაკოპირდა',
  skip: 'ბოლოში გადასვლა',
  copyThis: (text) => `დააკოპირეთ: ${text}`,
} satisfies Strings;

export default ka;
