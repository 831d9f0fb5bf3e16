import { dates } from './dates.ts';
import { lastSpoken, singleDate } from './inflections.ts';
import type { CompiledWords, DateInWords } from './words.ts';

const monthNames =
  'იანვარი,თებერვალი,მარტი,აპრილი,მაისი,ივნისი,ივლისი,აგვისტო,სექტემბერი,ოქტომბერი,ნოემბერი,დეკემბერი';
const monthsInGenitive =
  'იანვრის,თებერვლის,მარტის,აპრილის,მაისის,ივნისის,ივლისის,აგვისტოს,სექტემბრის,ოქტომბრის,ნოემბრის,დეკემბრის'.split(
    ',',
  );
const monthsInDative =
  'იანვარს,თებერვალს,მარტს,აპრილს,მაისს,ივნისს,ივლისს,აგვისტოს,სექტემბერს,ოქტომბერს,ნოემბერს,დეკემბერს'.split(
    ',',
  );
const seasonsInGenitive = {
  spring: 'გაზაფხულის',
  summer: 'ზაფხულის',
  autumn: 'შემოდგომის',
  winter: 'ზამთრის',
};

const ka: CompiledWords = {
  locale: 'ka',
  language: 'ქართული',
  shown: {
    'case-card': 'საქმე',
    'case-timeline': 'ქრონოლოგია',
    'allegation-list': 'მტკიცებები',
    'prisoner-count': 'პატიმართა რაოდენობა',
  },
  find: 'საქმის პოვნა სათაურით, სხვა სახელით, პიროვნებით ან ადგილით',
  notFound:
    'ვერაფერი მოიძებნა. შეამოწმეთ დაწერილობა, გამოტოვეთ სიტყვა ან სცადეთ პიროვნების ან ადგილის სახელი.',
  narrowDown: 'ნაჩვენებია საუკეთესო შედეგები; კიდევ ერთი სიტყვა დააზუსტებს ძებნას.',
  gone: 'ის, რაც აქ იყო, კრებულში აღარ არის.',
  movedHere: 'ეს გვერდი ახლა აქ არის:',
  semicolon: '; ',
  comma: ', ',

  // Chromium brings no words for dates in Georgian.
  date: dates(monthNames, (year, month, day) => `${year} წლის ${day} ${month}`.replace('  ', ' ')),
  season: (season, year) =>
    `${year} წლის ${{ spring: 'გაზაფხული', summer: 'ზაფხული', autumn: 'შემოდგომა', winter: 'ზამთარი' }[season]}`,
  // «გამოყვანილია» could be read as taken out.
  remarks: {
    derived: '(გამომდინარეობს წყაროდან)',
    inferred: '(ნავარაუდევია)',
    yearInferred: '(წელი ნავარაუდევია)',
  },
  notBefore: ({ text }) => `უთარიღო; უადრესი: ${text}`,
  asOf: (date) => {
    const genitive = inGenitive(date);
    return `${genitive ? `${genitive} მდგომარეობით` : `მონაცემის თარიღი: ${date.text}`}${date.remark}`;
  },
  withdrawn: ({ text, span }) => {
    const date = singleDate(span);
    if (date?.precision !== 'day') return `გამოხმობილია (${text})`;
    return `გამოხმობილია ${date.year} წლის ${date.day} ${monthsInDative[date.month]!}`;
  },
  proceedings: (date) => {
    const genitive = inGenitive(date);
    return `სამართალწარმოება${genitive ? ` ${genitive} მდგომარეობით` : `: ${date.text}`}${date.remark}`;
  },
  proceedingsUndated: 'სამართალწარმოება (წყაროში უთარიღო)',
  later: (_plural, years) => `${years} წელზე მეტი ხნის შემდეგ`,
  earlier: (_plural, years) => `${years} წელზე მეტი ხნით ადრე`,

  relayed: (speaker, relays) => [speaker, ', გადმომცემი: ', ...relays],
  paragraph: (number) => `აბზ.\u00a0${number}`,
  row: (name) => ['სტრიქონი „', name, '“'],

  qualifiers: {
    'more-than': (figure) => (lastSpoken(figure) === undefined ? ['მეტი, ვიდრე', ''] : ['', '-ზე მეტი']),
    'at-least': () => ['სულ მცირე', ''],
    'up-to': () => ['მაქსიმუმ', ''],
    approximately: () => ['დაახლოებით', ''],
  },
  gaps: {
    'position-on-case-only':
      'ჩვენს წყაროებში ამ მტკიცებაზე პასუხი აღრიცხული არ არის, მხოლოდ პოზიცია საქმეზე:',
    'no-merits': 'ჩვენს წყაროებში არსებითი პასუხი აღრიცხული არ არის, მხოლოდ ეს:',
    'none-recorded': 'ჩვენს წყაროებში პასუხი აღრიცხული არ არის.',
  },
  labels: {
    alsoKnownAs: 'სხვა სახელები',
    details: 'დეტალები',
    place: 'ადგილი',
    period: 'როდის',
    whatHappened: 'რა მოხდა',
    keyFigures: 'რიცხვები და ვინ ასახელებს',
    otherAccounts: 'სხვა ცნობები',
    people: 'პირები',
    charges: 'წაყენებული ბრალი',
    chargesNote: 'ბრალის წაყენება არ ნიშნავს დამნაშავედ ცნობას.',
    sentences: 'სასჯელები',
    findings: 'დასკვნები',
    timeline: 'ქრონოლოგია',
    allegations: 'მტკიცებები',
    position: 'ხელისუფლების აღრიცხული პოზიცია',
    editorNote: 'რედაქციის შენიშვნა',
    machine: 'მანქანური თარგმანი',
    machineNote: 'ზემოთ მოცემული ტექსტის ნაწილი მანქანური თარგმანია და ადამიანს ჯერ არ შეუმოწმებია.',
    date: 'თარიღი',
    answer: 'პასუხი',
    challenge: 'შედავება',
    differs: 'ცნობები განსხვავდება',
    scope: 'მოიცავს',
    compiledBy: 'შემდგენელი',
    criteria: 'კრიტერიუმები',
    noCriteria: 'ჩვენს წყაროებში მითითებული არ არის.',
    figure: 'რაოდენობა',
    chart: 'ყველა აღრიცხული რიცხვი',
    sources: 'წყაროები',
    aboutSources: 'წყაროებისა და ამ ჩანაწერის შესახებ',
  },
  notSameAs: (names) => `არ არის იგივე პირი, რაც ${names}.`,
  noFigure: (date) => `ამ თარიღისთვის რიცხვი აღრიცხული არ არის; პირველი: ${date}.`,
  certainty: { stated: '', inferred: '(როლი ნავარაუდევია)', unresolved: '(როლი დაუზუსტებელია)' },
  life: 'უვადო თავისუფლების აღკვეთა',
  years: (_plural, years) => `${years} წელი`,
  change: (difference, previous, { text, remark }) =>
    `${difference} წინა მაჩვენებელთან შედარებით: ${previous}, ${text}${remark} (ჩვენი გამოთვლა)`,
  finding: (first, last) => `: დასაწყისში ${first}, ბოლოს ${last}`,
  legend: 'გამოთვლილია, წყაროში მითითებული არ არის',

  articles: (plural, list) => `${plural({ one: 'მუხლი', other: 'მუხლები:' })} ${list}`,
  sections: { Opening: 'დასაწყისი', Infobox: 'ინფოდაფა' },

  against: (_plural, count, answered) =>
    `${count} მტკიცება ხელისუფლების მიმართ (არსებითი პასუხი აქვს ${answered}-ს)`,
  byAuthorities: (count) => `ხელისუფლების მტკიცებები: ${count}`,
  othersAccused: (count) => `მტკიცებები სხვების მიმართ: ${count}`,
  country: (count) => `ზოგადად ქვეყნის შესახებ: ${count}`,

  about: 'ვის შესახებ',
  levels: { case: 'ეს საქმე', country: 'ზოგადად ქვეყანა და არა ეს საქმე' },
  sides: { 'by-authorities': 'ხელისუფლების მხრიდან', others: 'სხვების მიმართ' },
  noPublisher: 'გამომცემელი მითითებული არ არის',
  interest: 'ინტერესი',
  licence: 'ლიცენზია',

  edition: (title, version, { text }) => `${title}, ვერსია ${version}, შედგენის თარიღი: ${text}.`,
};

/** „2024 წლის დეკემბრის“; nothing of the time between two dates. */
function inGenitive({ span }: DateInWords): string | undefined {
  const date = singleDate(span);
  if (!date) return undefined;
  const year = `${date.year} წლის`;
  if (date.precision === 'season') return `${year} ${seasonsInGenitive[date.season]}`;
  if (date.precision === 'year') return year;
  const month = monthsInGenitive[date.month]!;
  return date.precision === 'day' ? `${year} ${date.day} ${month}` : `${year} ${month}`;
}

export default ka;
