import { dates } from './dates.ts';
import { singleDate } from './inflections.ts';
import type { CompiledWords, DateInWords } from './words.ts';

const monthNames =
  'հունվար,փետրվար,մարտ,ապրիլ,մայիս,հունիս,հուլիս,օգոստոս,սեպտեմբեր,հոկտեմբեր,նոյեմբեր,դեկտեմբեր';
const months = monthNames.split(',');
const seasons = { spring: 'գարուն', summer: 'ամառ', autumn: 'աշուն', winter: 'ձմեռ' };
const seasonsInGenitive = { spring: 'գարնան', summer: 'ամառվա', autumn: 'աշնան', winter: 'ձմռան' };

const hy: CompiledWords = {
  locale: 'hy',
  language: 'Հայերեն',
  shown: {
    'case-card': 'Գործը',
    'case-timeline': 'Ժամանակագրություն',
    'allegation-list': 'Պնդումներ',
    'prisoner-count': 'Բանտարկյալների թիվը',
  },
  find: 'Գտնել գործը վերնագրով, այլ անունով, անձով կամ վայրով',
  notFound: 'Ոչինչ չի գտնվել։ Ստուգեք գրությունը, հանեք մի բառ կամ փորձեք անձի կամ վայրի անունը։',
  narrowDown: 'Ցուցադրվում են ամենամոտ արդյունքները․ ևս մեկ բառը կնեղացնի որոնումը։',
  gone: 'Այն, ինչ այստեղ էր, այլևս ժողովածուում չէ։',
  movedHere: 'Այս էջն այժմ այստեղ է՝',
  semicolon: '; ',
  comma: ', ',

  // Chromium brings no words for dates in Armenian.
  date: dates(monthNames, (year, month, day) =>
    day ? `${day} ${month}ի, ${year} թ.` : `${year} թ. ${month}`,
  ),
  season: (season, year) => `${year} թ. ${seasons[season]}`,
  remarks: {
    derived: '(բխում է աղբյուրից)',
    inferred: '(եզրակացված)',
    yearInferred: '(տարին՝ եզրակացված)',
  },
  // A date may end with «թ.»: it does not stand where a full stop would follow it.
  notBefore: (date) => `ամսաթիվ նշված չէ (ոչ շուտ, քան ${definite(date) ?? date.text})`,
  asOf: (date) => {
    const genitive = inGenitive(date);
    return `${genitive ? `${genitive} դրությամբ` : `Տվյալի ամսաթիվը՝ ${date.text}`}${date.remark}`;
  },
  withdrawn: ({ text, span }) => {
    const date = singleDate(span);
    if (date?.precision !== 'day') return `Հետ է վերցվել (${text})`;
    return `Հետ է վերցվել ${date.year} թ. ${months[date.month]!}ի ${date.day}-ին`;
  },
  proceedings: (date) => {
    const genitive = inGenitive(date);
    return `Վարույթի ընթացքը${genitive ? ` ${genitive} դրությամբ` : `՝ ${date.text}`}${date.remark}`;
  },
  proceedingsUndated: 'Վարույթի ընթացքը (աղբյուրում ամսաթիվ նշված չէ)',
  later: (_plural, years) => `Դրանից ավելի քան ${years} տարի անց`,
  earlier: (_plural, years) => `Դրանից ավելի քան ${years} տարի առաջ`,

  relayed: (speaker, relays) => [speaker, ', փոխանցող՝ ', ...relays],
  paragraph: (number) => `պարբ.\u00a0${number}`,
  row: (name) => ['«', name, '» տողը'],

  qualifiers: {
    'more-than': () => ['ավելի քան', ''],
    'at-least': () => ['առնվազն', ''],
    'up-to': () => ['մինչև', ''],
    approximately: () => ['մոտ', ''],
  },
  gaps: {
    'position-on-case-only':
      'Մեր աղբյուրներում այս պնդմանը պատասխան գրանցված չէ, միայն դիրքորոշում գործի մասին՝',
    'no-merits': 'Մեր աղբյուրներում ըստ էության պատասխան գրանցված չէ, միայն սա՝',
    'none-recorded': 'Մեր աղբյուրներում պատասխան գրանցված չէ։',
  },
  labels: {
    alsoKnownAs: 'Այլ անուններ',
    details: 'Մանրամասներ',
    place: 'Վայր',
    period: 'Երբ',
    whatHappened: 'Ինչ է տեղի ունեցել',
    keyFigures: 'Թվերը՝ ըստ դրանք նշողների',
    otherAccounts: 'Այլ հաղորդումներ',
    people: 'Անձինք',
    charges: 'Մեղադրանքներ',
    chargesNote: 'Մեղադրանքը մեղավորության հաստատում չէ։',
    sentences: 'Նշանակված պատիժներ',
    findings: 'Եզրահանգումներ',
    timeline: 'Ժամանակագրություն',
    allegations: 'Պնդումներ',
    position: 'Իշխանությունների գրանցված դիրքորոշումը',
    editorNote: 'Խմբագրության նշում',
    machine: 'մեքենայական թարգմանություն',
    machineNote: 'Վերևի տեքստի մի մասը թարգմանվել է մեքենայով և դեռ չի ստուգվել մարդու կողմից։',
    date: 'Ամսաթիվ',
    answer: 'Պատասխան',
    challenge: 'Առարկություն',
    differs: 'Տեղեկությունները տարբերվում են',
    scope: 'Ընդգրկում է',
    compiledBy: 'Կազմող',
    criteria: 'Չափանիշներ',
    noCriteria: 'Մեր աղբյուրներում նշված չեն։',
    figure: 'Թիվ',
    chart: 'Բոլոր գրանցված թվերը',
    sources: 'Աղբյուրներ',
    aboutSources: 'Աղբյուրների և այս գրանցման մասին',
  },
  notSameAs: (names) => `Այլ անձ, քան ${names}։`,
  noFigure: (date) => `Այս ամսաթվի համար թիվ գրանցված չէ. առաջինը՝ ${date}`,
  certainty: { stated: '', inferred: '(դերը՝ եզրակացված)', unresolved: '(դերը պարզված չէ)' },
  life: 'ցմահ ազատազրկում',
  years: (_plural, years) => `${years} տարի`,
  change: (difference, previous, { text, remark }) =>
    `${difference} նախորդ թվի համեմատ՝ ${previous}, ${text}${remark} (մեր հաշվով)`,
  finding: (first, last) => `. սկզբում՝ ${first}, վերջում՝ ${last}`,
  legend: 'հաշվարկված է, աղբյուրում նշված չէ',

  articles: (plural, list) => `${plural({ one: 'Հոդված', other: 'Հոդվածներ՝' })} ${list}`,
  sections: { Opening: 'Սկիզբ', Infobox: 'Տեղեկաքարտ' },

  against: (_plural, count, answered) =>
    `${count} պնդում իշխանությունների դեմ (ըստ էության պատասխանված՝ ${answered})`,
  byAuthorities: (count) => `իշխանությունների պնդումներ՝ ${count}`,
  othersAccused: (count) => `պնդումներ այլոց դեմ՝ ${count}`,
  country: (count) => `երկրի մասին՝ ${count}`,

  about: 'ում մասին',
  levels: { case: 'Այս գործը', country: 'Երկիրն ընդհանրապես, ոչ այս գործը' },
  sides: { 'by-authorities': 'Իշխանությունների պնդումներ', others: 'Այլոց դեմ' },
  noPublisher: 'հրատարակիչը նշված չէ',
  interest: 'Շահագրգռվածություն',
  licence: 'Լիցենզիա',

  edition: (title, version, { text }) => `${title}, տարբերակ ${version} (կազմվել է ${text})։`,
};

/** «2024 թ. դեկտեմբերի»; nothing of the time between two dates. */
function inGenitive({ span }: DateInWords): string | undefined {
  const date = singleDate(span);
  if (!date) return undefined;
  const year = `${date.year} թ.`;
  if (date.precision === 'season') return `${year} ${seasonsInGenitive[date.season]}`;
  if (date.precision === 'year') return `${date.year} թվականի`;
  const month = `${year} ${months[date.month]!}ի`;
  return date.precision === 'day' ? `${month} ${date.day}-ի` : month;
}

/** «2025 թ. փետրվարի 12-ը»; likewise. */
function definite({ span }: DateInWords): string | undefined {
  const date = singleDate(span);
  if (!date) return undefined;
  const year = `${date.year} թ.`;
  if (date.precision === 'season') return `${year} ${seasons[date.season]}ը`;
  if (date.precision === 'year') return `${date.year} թվականը`;
  const month = `${year} ${months[date.month]!}`;
  return date.precision === 'day' ? `${month}ի ${date.day}-ը` : `${month}ը`;
}

export default hy;
