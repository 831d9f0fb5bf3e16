import type { Strings } from './en.ts';

const ru = {
  locale: 'ru',
  dir: 'ltr',
  quote: (text) => `«${text}»`,
  colon: ':',
  comma: ', ',

  undated: 'без даты',

  notSameAs: (names) => `Не то же лицо, что ${names}.`,

  speaker: 'Кто говорит',
  act: 'Деяние',
  status: 'Статус',
  answered: (n: string, of: string) => `ответ есть: ${n} из ${of}`,

  kindsOfEvent: 'Виды событий',
  all: 'Все',
  group: 'Группировка',
  shown: (n, of) => `Показано ${n} из ${of}`,
  nothing: 'По этому выбору ничего не зафиксировано.',

  noFigure: (date) => `На эту дату число не зафиксировано; первое: ${date}`,

  data: 'Данные',
  cite: 'Скопировать библиографическую ссылку',
  link: 'Скопировать ссылку',
  copied: 'Скопировано',
  skip: 'Перейти в конец',
  copyThis: (text) => `Скопируйте: ${text}`,
} satisfies Strings;

export default ru;
