import { dates } from './dates.ts';
import { lastSpoken } from './inflections.ts';
import type { CompiledWords } from './words.ts';

/** “-dən” after a number, by the vowels of its last word: altı-dan, yetmiş-dən. */
const ablative = (spoken: number): string =>
  [0, 6, 9, 10, 30, 40, 60, 90, 1e6, 1e9].includes(spoken) ? '-dan' : '-dən';

const ordinals: Record<string, number[]> = {
  '-cı': [0, 6, 40, 60, 90],
  '-cu': [9, 10, 30, 1e6, 1e9],
  '-cü': [3, 4, 100],
};

/** “2017-ci”, likewise. */
const ordinal = (year: string): string => {
  const spoken = lastSpoken(year);
  const [ending = '-ci'] =
    Object.entries(ordinals).find(([, numbers]) => numbers.some((number) => number === spoken)) ?? [];
  return `${year}${ending}`;
};

const az: CompiledWords = {
  locale: 'az',
  language: 'Azərbaycanca',
  shown: {
    'case-card': 'İş',
    'case-timeline': 'Xronologiya',
    'allegation-list': 'İddialar',
    'prisoner-count': 'Məhbusların sayı',
  },
  find: 'İşi adı, başqa adı, şəxs və ya yer adı ilə tapın',
  notFound: 'Heç nə tapılmadı. Yazılışı yoxlayın, bir sözü çıxarın və ya şəxs, yaxud yer adı yazın.',
  narrowDown: 'Ən uyğun olanlar göstərilir; daha bir söz axtarışı daraldır.',
  gone: 'Burada olan artıq məlumat toplusunda yoxdur.',
  movedHere: 'Bu səhifə indi buradadır:',
  semicolon: '; ',
  comma: ', ',

  // Chromium brings no words for dates in Azerbaijani.
  date: dates(
    'yanvar,fevral,mart,aprel,may,iyun,iyul,avqust,sentyabr,oktyabr,noyabr,dekabr',
    (year, month, day) => `${day} ${month} ${year}`.trim(),
  ),
  season: (season, year) =>
    `${ordinal(year)} ilin ${{ spring: 'yazı', summer: 'yayı', autumn: 'payızı', winter: 'qışı' }[season]}`,
  remarks: {
    derived: '(mətnə əsasən hesablanıb)',
    inferred: '(güman edilir)',
    yearInferred: '(il güman edilir)',
  },
  notBefore: ({ text }) => `tarix göstərilməyib; ən tezi ${text}`,
  asOf: ({ text, remark }) => `Məlumatın tarixi: ${text}${remark}`,
  withdrawn: ({ text, span }) =>
    span.precision === 'day' && !span.endPrecision
      ? `${text} tarixində geri götürülüb`
      : `Geri götürülüb (${text})`,
  proceedings: ({ text, remark }) => `İcraatın gedişi, məlumatın tarixi: ${text}${remark}`,
  proceedingsUndated: 'İcraatın gedişi (mənbədə tarix göstərilməyib)',
  // Without its first words, the second would count from today.
  later: (_plural, years) => `Bu hadisədən ${years} ildən çox sonra`,
  earlier: (_plural, years) => `Bu hadisədən ${years} ildən çox əvvəl`,

  relayed: (speaker, relays) => [speaker, ', ', ...relays, ' vasitəsilə'],
  paragraph: (number) => `abz.\u00a0${number}`,
  row: (name) => ['“', name, '” sətri'],

  qualifiers: {
    'more-than': (figure) => {
      const spoken = lastSpoken(figure);
      return spoken === undefined ? ['bundan çox:', ''] : ['', `${ablative(spoken)} çox`];
    },
    'at-least': () => ['ən azı', ''],
    'up-to': () => ['ən çoxu', ''],
    approximately: () => ['təxminən', ''],
  },
  gaps: {
    'position-on-case-only': 'Mənbələrimizdə bu iddiaya cavab qeydə alınmayıb, yalnız işlə bağlı mövqe var:',
    'no-merits': 'Mənbələrimizdə mahiyyət üzrə cavab qeydə alınmayıb, yalnız bu:',
    'none-recorded': 'Mənbələrimizdə cavab qeydə alınmayıb.',
  },
  labels: {
    alsoKnownAs: 'Digər adları',
    details: 'Təfərrüat',
    place: 'Yer',
    period: 'Nə vaxt',
    whatHappened: 'Baş verənlər',
    keyFigures: 'Rəqəmlər və kim göstərib',
    otherAccounts: 'Digər məlumatlar',
    people: 'Şəxslər',
    charges: 'İttihamlar',
    chargesNote: 'İttiham bir iddiadır, təqsirin müəyyən edilməsi deyil.',
    sentences: 'Təyin edilmiş cəzalar',
    findings: 'Qərarlarda müəyyən edilənlər',
    timeline: 'Xronologiya',
    allegations: 'İddialar',
    position: 'Hakimiyyət orqanlarının qeydə alınmış mövqeyi',
    editorNote: 'Redaksiyanın qeydi',
    machine: 'maşın tərcüməsi',
    machineNote: 'Yuxarıdakı mətnin bir hissəsi maşın tərcüməsidir və hələ insan tərəfindən yoxlanılmayıb.',
    date: 'Tarix',
    answer: 'Cavab',
    challenge: 'Etiraz',
    differs: 'Məlumatlar fərqlidir',
    scope: 'Əhatə dairəsi',
    compiledBy: 'Tərtib edən',
    criteria: 'Meyarlar',
    noCriteria: 'Mənbələrimizdə göstərilmir.',
    figure: 'Rəqəm',
    chart: 'Qeydə alınmış bütün rəqəmlər',
    sources: 'Mənbələr',
    aboutSources: 'Mənbələr və bu qeydlər haqqında',
  },
  notSameAs: (names) => `${names} ilə eyni şəxs deyil.`,
  noFigure: (date) => `Bu tarix üçün rəqəm qeydə alınmayıb; ilk rəqəm: ${date}.`,
  certainty: { stated: '', inferred: '(rolu güman edilir)', unresolved: '(rolu aydın deyil)' },
  life: 'ömürlük azadlıqdan məhrum etmə',
  years: (_plural, years) => `${years} il`,
  change: (difference, previous, { text, remark }) =>
    `Fərq: ${difference}; əvvəlki rəqəm: ${previous}, ${text}${remark} (öz hesablamamız)`,
  finding: (first, last) => `: ilk rəqəm ${first}, son rəqəm ${last}`,
  legend: 'hesablanıb; mənbədə göstərilməyib',

  articles: (plural, list) => `${plural({ one: 'Maddə', other: 'Maddələr:' })} ${list}`,
  sections: { Opening: 'Giriş hissəsi', Infobox: 'Məlumat qutusu' },

  against: (_plural, count, answered) =>
    `Hakimiyyət orqanlarına qarşı ${count} iddia (mahiyyəti üzrə cavab verilənlər: ${answered})`,
  byAuthorities: (count) => `hakimiyyət orqanlarının öz iddiaları: ${count}`,
  othersAccused: (count) => `başqalarına qarşı iddialar: ${count}`,
  country: (count) => `ümumilikdə ölkə haqqında iddialar: ${count}`,

  about: 'kim haqqında',
  levels: { case: 'Bu iş', country: 'Ümumilikdə ölkə, bu iş deyil' },
  sides: { 'by-authorities': 'Hakimiyyət orqanlarının iddiaları', others: 'Başqalarına qarşı iddialar' },
  noPublisher: 'naşir göstərilməyib',
  interest: 'Mövqe və maraqlar',
  licence: 'Lisenziya',

  edition: (title, version, { text }) => `${title}, versiya ${version}, tərtib tarixi: ${text}.`,
};

export default az;
