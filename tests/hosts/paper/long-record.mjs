// A record with a timeline far longer than a page, in the shape of src/model/slice.ts: invented, and made here so that
// every word of it can be looked for on paper.
import { readFile } from 'node:fs/promises';

/** How many events there are, and how many documents they cite in turn. */
export const count = 200;
export const documents = 12;

const two = (n) => String(n).padStart(2, '0');
const three = (n) => String(n).padStart(3, '0');

/** A day, a month, a year; then nothing for the last five, which the sources do not date. */
const when = (i) => {
  if (i >= count - 5) return null;
  const [year, month] = [String(1990 + Math.floor(i / 6)), two((i % 6) * 2 + 1)];
  const [precision, first, last] = [
    ['day', `${year}-${month}-14`, `${year}-${month}-14`],
    ['month', `${year}-${month}-01`, `${year}-${month}-28`],
    ['year', `${year}-01-01`, `${year}-12-31`],
  ][i % 11 === 3 ? 1 : i % 17 === 5 ? 2 : 0];
  return { first, last, precision, text: `${first} to ${last}` };
};

/** Words that occur once in the record; `mark` finds them again. */
export const mark = (kind, i) => `${kind}${three(i)}`;

const sentence = 'Those present gave the same account of what they had seen and heard that day.';

const statement = (i, letter, more) => ({
  section: 'account',
  id: `s${three(i)}-${letter}`,
  text: `${mark(`opens-${letter}`, i)}. ${Array(1 + ((i * 7) % 5))
    .fill(sentence)
    .join(' ')} ${mark(`closes-${letter}`, i)}.`,
  speaker: letter === 'b' ? 'ministry' : 'observers',
  date: null,
  status: 'reported',
  cites: [{ source: `document-${two((i % documents) + 1)}`, place: `Chapter ${i}, para. ${i + 1}` }],
  ...more,
});

/** Every fifth event has two accounts, every seventh is told by an allegation, one is longer than a sheet of paper. */
const accounts = (i) => [
  statement(i, 'a', {
    ...(i % 7 === 4 && {
      section: 'allegation',
      status: 'alleged',
      act: 'ill-treatment',
      particulars: ['said of: the officers on duty'],
      response: 'none-recorded',
    }),
    ...(i === long && {
      text: `${mark('opens-a', i)}. ${Array(120).fill(sentence).join(' ')} ${mark('closes-a', i)}.`,
    }),
  }),
  ...(i % 5 === 2 ? [statement(i, 'b')] : []),
];

/** The event that is longer than a sheet of paper, and may be cut. */
export const long = 150;

export const events = Array.from({ length: count }, (_, i) => ({ i, date: when(i), accounts: accounts(i) }));

export const title = (n) => `Report no. ${n} of the observers`;
/** An address, one of them longer than a line of paper; every fourth document has none. */
export const address = (n) =>
  n % 4 ? `https://archive.example/${n === 3 ? 'a-very-long-path/'.repeat(9) : ''}report-${n}` : undefined;

/** The record in English words, with the vocabulary of the fictional one. */
export async function longRecord() {
  const fixture = JSON.parse(await readFile(new URL('../../fixtures/slice.json', import.meta.url), 'utf8'));
  const { vocabulary } = fixture;
  const kinds = Object.keys(vocabulary.eventKinds);
  const sources = Array.from({ length: documents }, (_, k) => k + 1).map((n) => ({
    id: `document-${two(n)}`,
    title: title(n),
    about: 'Observers of the valley · Report',
    lang: 'en',
    date: { first: '2024-02-01', last: '2024-02-29', precision: 'month', text: 'February 2024' },
    ...(address(n) && { url: address(n) }),
  }));
  const speaker = (name) => ({ name });
  const the = {
    id: 'valley',
    title: 'Two hundred events in the valley',
    place: { text: 'The valley', cites: [{ source: sources[0].id, place: 'Opening, para. 1' }] },
    period: null,
    people: [],
    cited: { sources: sources.map(({ id }) => id), speakers: ['observers', 'ministry'] },
    card: {
      keyFigures: [],
      position: [],
      summary: [],
      figures: [],
      otherAccounts: [],
      proceedings: [],
      charges: [],
      sentences: [],
      findings: [],
      positions: [],
    },
    events: events.map(({ i, date, accounts }) => ({
      id: `e${three(i)}`,
      kind: kinds[i % kinds.length],
      title: mark('event', i),
      date,
      ...(date && { shortDate: [date.first.slice(5), date.first.slice(0, 4)] }),
      people: [],
      accounts: accounts.map(({ id }) => id),
    })),
    statements: events.flatMap(({ accounts }) => accounts),
    tally: { words: '', acts: '' },
  };
  return {
    ...fixture,
    title: 'The valley on record',
    cases: { [the.id]: the },
    moved: {},
    counts: {},
    people: {},
    speakers: {
      observers: speaker('The observers'),
      ministry: speaker('The ministry'),
    },
    sources: Object.fromEntries(sources.map((source) => [source.id, source])),
    vocabulary,
  };
}
