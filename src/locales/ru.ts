import type { Strings } from './en.ts';

const ru = {
  locale: 'ru',
  dir: 'ltr',
  quotes: ['«', '»'],
  colon: ':',
  comma: ', ',

  undated: 'без даты',

  speaker: 'Кто говорит',
  act: 'Деяние',
  status: 'Статус',
  answered: (n: string, of: string) => `ответ есть: ${n} из ${of}`,

  kinds: 'Виды событий',
  all: 'Все',
  groupBy: 'Группировка',
  shown: (n, of) => `Показано ${n} из ${of}`,
  nothing: 'По этому выбору ничего не зафиксировано.',

  data: 'Данные',
  cite: 'Скопировать библиографическую ссылку',
  link: 'Скопировать ссылку',
  copied: 'Скопировано',
  skip: 'Перейти в конец',
  copyThis: (text) => `Скопируйте: ${text}`,
} satisfies Strings;

export default ru;
