import { singleDate } from './inflections.ts';
import type { CompiledWords, DateInWords } from './words.ts';

const monthsInGenitive =
  'января,февраля,марта,апреля,мая,июня,июля,августа,сентября,октября,ноября,декабря'.split(',');
const seasonsInGenitive = { spring: 'весны', summer: 'лета', autumn: 'осени', winter: 'зимы' };
const seasonsInAccusative = { spring: 'весну', summer: 'лето', autumn: 'осень', winter: 'зиму' };

const ru: CompiledWords = {
  locale: 'ru',
  language: 'Русский',
  shown: {
    'case-card': 'Дело',
    'case-timeline': 'Хронология',
    'allegation-list': 'Утверждения',
    'prisoner-count': 'Число заключённых',
  },
  find: 'Найти дело по названию, другому имени, человеку или месту',
  notFound:
    'Ничего не найдено. Проверьте написание, уберите одно слово или попробуйте имя человека или название места.',
  narrowDown: 'Показаны самые близкие совпадения; ещё одно слово сузит поиск.',
  gone: 'Того, что было здесь, в своде больше нет.',
  movedHere: 'Эта страница теперь здесь:',
  semicolon: '; ',
  comma: ', ',

  season: (season, year) =>
    `${{ spring: 'весна', summer: 'лето', autumn: 'осень', winter: 'зима' }[season]} ${year} г.`,
  remarks: {
    derived: '(рассчитано по тексту)',
    inferred: '(наш вывод)',
    yearInferred: '(год — наш вывод)',
  },
  // A date ends with «г.»: it does not stand where a full stop would follow it.
  notBefore: (date) => `без даты (${inGenitive(date)})`,
  asOf: (date) => `По состоянию на ${inAccusative(date)}${date.remark}`,
  withdrawn: ({ text, span }) =>
    span.precision === 'day' && !span.endPrecision ? `Отозвано ${text}` : `Отозвано (${text})`,
  proceedings: (date) => `Ход разбирательства по состоянию на ${inAccusative(date)}${date.remark}`,
  proceedingsUndated: 'Ход разбирательства (без даты в источнике)',
  later: (plural, years) => `Более чем через ${plural(yearsOf(years))}`,
  earlier: (plural, years) => `Более чем за ${plural(yearsOf(years))} до этого`,

  relayed: (speaker, relays) => [speaker, ', в изложении: ', ...relays],
  paragraph: (number) => `абз.\u00a0${number}`,
  row: (name) => ['строка «', name, '»'],

  // With «чем», a number keeps its case, and the noun under it the form that the number takes.
  qualifiers: {
    'more-than': () => ['более чем', ''],
    'at-least': () => ['не менее чем', ''],
    'up-to': () => ['не более чем', ''],
    approximately: () => ['примерно', ''],
  },
  gaps: {
    'position-on-case-only':
      'Ответ на это утверждение в наших источниках не зафиксирован, только позиция по делу:',
    'no-merits': 'Ответ по существу в наших источниках не зафиксирован, только следующее:',
    'none-recorded': 'Ответ в наших источниках не зафиксирован.',
  },
  labels: {
    alsoKnownAs: 'Называют также',
    details: 'Подробности',
    place: 'Место',
    period: 'Когда',
    whatHappened: 'Что произошло',
    keyFigures: 'Цифры и кто их приводит',
    otherAccounts: 'Другие сообщения',
    people: 'Люди',
    charges: 'Предъявленные обвинения',
    chargesNote: 'Обвинение не означает, что вина установлена.',
    sentences: 'Приговоры',
    findings: 'Выводы судов и органов',
    timeline: 'Хронология',
    allegations: 'Утверждения',
    position: 'Зафиксированная позиция властей',
    editorNote: 'Примечание редакции',
    machine: 'машинный перевод',
    machineNote: 'Часть текста выше переведена машиной и ещё не проверена человеком.',
    date: 'Дата',
    answer: 'Ответ',
    challenge: 'Возражение',
    differs: 'Сообщения расходятся',
    scope: 'Охват',
    compiledBy: 'Составитель',
    criteria: 'Критерии',
    noCriteria: 'В наших источниках не указаны.',
    figure: 'Количество',
    chart: 'Все зафиксированные показатели',
    sources: 'Источники',
    aboutSources: 'Об источниках и об этой записи',
  },
  notSameAs: (names) => `Не то же лицо, что ${names}.`,
  noFigure: (date) => `На эту дату число не зафиксировано; первое: ${date}`,
  certainty: { stated: '', inferred: '(роль — наш вывод)', unresolved: '(роль не выяснена)' },
  life: 'пожизненное лишение свободы',
  years: (plural, years) => plural(yearsOf(years)),
  change: (difference, previous, { text, remark }) =>
    `${difference} к предыдущему показателю: ${previous}, ${text}${remark} (наш подсчёт)`,
  finding: (first, last) => `: с ${first} до ${last}`,
  legend: 'рассчитано; в источнике не указано',

  articles: (plural, list) =>
    `${plural({ one: 'Статья', few: 'Статьи', many: 'Статьи', other: 'Статьи' })} ${list}`,
  sections: { Opening: 'Начало', Infobox: 'Карточка' },

  against: (plural, count, answered) =>
    `${count} ${plural({ one: 'утверждение', few: 'утверждения', many: 'утверждений', other: 'утверждения' })} против властей (из них с ответом по существу: ${answered})`,
  byAuthorities: (count) => `утверждений самих властей: ${count}`,
  othersAccused: (count) => `утверждений против других: ${count}`,
  country: (count) => `о стране в целом: ${count}`,

  about: 'о ком',
  levels: { case: 'Это дело', country: 'Страна в целом, не это дело' },
  sides: { 'by-authorities': 'Утверждения властей', others: 'Утверждения против других' },
  noPublisher: 'издатель не указан',
  interest: 'Заинтересованность',
  licence: 'Лицензия',

  edition: (title, version, { text }) => `${title}, дата составления: ${text}, версия ${version}.`,
};

const yearsOf = (years: string) => ({
  one: `${years} год`,
  few: `${years} года`,
  many: `${years} лет`,
  other: `${years} года`,
});

/** What follows «на»: a month is the same in both cases, a day has its month in the genitive already. */
function inAccusative({ text, span }: DateInWords): string {
  const date = singleDate(span);
  if (!date) return `период: ${text}`;
  if (date.precision === 'season') return `${seasonsInAccusative[date.season]} ${date.year} г.`;
  return date.precision === 'year' ? `${text} год` : text;
}

/** «не ранее февраля 2025 г.» */
function inGenitive({ text, span }: DateInWords): string {
  const date = singleDate(span);
  if (!date) return `самое раннее: ${text}`;
  if (date.precision === 'season') return `не ранее ${seasonsInGenitive[date.season]} ${date.year} г.`;
  if (date.precision === 'month') return `не ранее ${monthsInGenitive[date.month]!} ${date.year} г.`;
  return date.precision === 'year' ? `не ранее ${text} г.` : `не ранее ${text}`;
}

export default ru;
