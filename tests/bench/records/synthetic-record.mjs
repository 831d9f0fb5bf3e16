// Invented records of any size, sound by every rule and the same at each run: what the benchmark of `validate` and `build` reads.
// Everything in them grows with the cases: people, documents, speakers and dates, as it does in a real record.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { told } from './synthetic-sentences.mjs';

const onsets = 'b d f g h k l m n p r s t v z br dr gr kl tr'.split(' ');
const vowels = 'a e i o u'.split(' ');
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const mois = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);
const given =
  'Ada Ben Cleo Dora Ezra Fay Gus Hedy Ivo Jana Kit Lena Milo Nora Otto Pia Rex Suri Teo Una'.split(' ');
const groupSize = 20;
const firstDay = Date.UTC(1994, 0, 1);
const compiled = '2024-05-01';
const days = 11_000;

/** A word for a number; each number has another one. People's end otherwise than those of groups. */
function wordFor(number, end = 'n') {
  const syllables = [];
  let rest = number + 100;
  while (rest > 0) {
    syllables.push(onsets[rest % onsets.length] + vowels[Math.floor(rest / onsets.length) % vowels.length]);
    rest = Math.floor(rest / (onsets.length * vowels.length));
  }
  const word = `${syllables.join('')}${end}`;
  return word[0].toUpperCase() + word.slice(1);
}

function dayAt(index) {
  const date = new Date(firstDay + (index % days) * 86_400_000);
  const [day, month, year] = [date.getUTCDate(), date.getUTCMonth(), date.getUTCFullYear()];
  return {
    date: { edtf: date.toISOString().slice(0, 10), basis: 'stated' },
    english: `${day} ${months[month]} ${year}`,
    french: `${day} ${mois[month]} ${year}`,
  };
}

function group(number) {
  const word = wordFor(number, 'm');
  const name = `${word} Lawyers’ Group`;
  const interest = 'Represents people in these cases.';
  return { id: `${word.toLowerCase()}-group`, name, mentions: [name], kind: 'ngo', interest };
}
const ministry = {
  id: 'river-ministry',
  name: 'Ministry of the Interior of Rivertown',
  mentions: ['Ministry of the Interior'],
  kind: 'state-body',
};
const paper = { id: 'daily-post', name: 'Daily Post', mentions: ['Daily Post'], kind: 'media' };

/** Of ten statements: events with an account each, a figure, allegations of which half are answered. */
const pattern = ['accounts', 'accounts', 'allegations', 'accounts', 'responses'].concat([
  'accounts',
  'figures',
  'accounts',
  'allegations',
  'accounts',
]);

const own = {
  accounts: () => ({ status: 'reported' }),
  figures: ({ english }) => ({
    status: 'reported',
    value: 12,
    qualifier: 'exact',
    unit: 'people held',
    scope: `Mill Square, ${english}`,
  }),
  allegations: ({ answered }) => ({
    status: answered ? 'denied' : 'alleged',
    act: 'ill-treatment',
    against: 'Police of Rivertown',
    level: 'case',
  }),
  responses: ({ answers }) => ({
    status: 'reported',
    speaker: ministry.id,
    via: [paper.id],
    stance: 'denies',
    answers,
  }),
};

/** One case with its person, its document and its translation. */
function invented(number, statementCount) {
  const person = {
    id: wordFor(number).toLowerCase(),
    name: `${given[number % given.length]} ${wordFor(number)}`,
  };
  const speaker = group(Math.floor(number / groupSize));
  const source = `${person.id}-report`;
  const sections = { accounts: [], figures: [], allegations: [], responses: [] };
  const events = [];
  const translated = { statements: {}, events: {} };
  for (let index = 0; index < statementCount; index += 1) {
    const section = pattern[index % pattern.length];
    const day = dayAt(number * 7 + index);
    const [english, french] = told[section];
    const id = `${section.slice(0, -1)}-${index}`;
    const cites = [{ source, section: 'The arrest', paragraph: index + 1 }];
    // The second statement after an allegation at the third place answers it.
    const answered = index % pattern.length === 2 && index + 2 < statementCount;
    sections[section].push({
      id,
      text: english(speaker.name, person.name, day.english),
      speaker: speaker.id,
      date: day.date,
      people: [person.id],
      cites,
      ...own[section]({ ...day, answered, answers: [`allegation-${index - 2}`] }),
    });
    translated.statements[id] = { text: french(speaker.name, person.name, day.french) };
    if (section !== 'accounts') continue;
    events.push({
      id: `event-${index}`,
      kind: 'arrest',
      title: `Arrest of ${person.name}`,
      date: day.date,
      people: [person.id],
      accounts: [id],
    });
    translated.events[`event-${index}`] = { title: `Arrestation de ${person.name}` };
  }
  const cites = [{ source, section: 'The arrest', paragraph: 1 }];
  return {
    person,
    speaker,
    source,
    translated: { provenance: 'machine', title: `Arrestation de ${person.name}`, ...translated },
    caseFile: {
      kind: 'case',
      title: `Arrest of ${person.name}`,
      names: [],
      place: { text: 'Rivertown', cites },
      period: null,
      summary: ['account-0'],
      keyFigures: sections.figures.slice(0, 1).map(({ id }) => id),
      proceedings: null,
      people: [{ person: person.id, role: 'arrested at a demonstration', certainty: 'stated', cites }],
      events,
      ...sections,
      findings: [],
      charges: [],
      sentences: [],
    },
  };
}

const term = (label, more = {}) => ({ label, ...more });
const vocabulary = {
  acts: { 'ill-treatment': term('Ill-treatment') },
  eventKinds: { arrest: term('Arrest') },
  statuses: {
    alleged: term('Alleged'),
    reported: term('Reported'),
    'court-finding': term('Found by a court'),
    'officially-acknowledged': term('Officially acknowledged'),
    disputed: term('Disputed'),
    denied: term('Denied'),
  },
  stances: { denies: term('Denies', { merits: true }) },
  stages: { convicted: term('Convicted at first instance') },
  sourceKinds: { report: term('Report') },
  speakerKinds: {
    ngo: term('Non-governmental organisation'),
    media: term('News outlet'),
    'state-body': term('State body', { authority: true }),
  },
};

const dataset = {
  title: 'Rivertown on record (invented, to measure with)',
  publisher: 'Nobody',
  version: '1.0.0',
  compiled,
  locales: ['en', 'fr'],
  licence: { name: 'CC BY 4.0' },
  corrections: 'There is nothing to correct: nothing in it is real.',
  disclaimer: 'Rivertown does not exist.',
};

const series = ({ id, name }, source) => ({
  title: 'Names on the list',
  unit: 'people',
  compiler: id,
  criteria: null,
  points: Array.from({ length: 12 }, (_entry, index) => ({
    id: `point-${index}`,
    date: { edtf: `${2012 + index}`, basis: 'stated' },
    value: 100 + index,
    basis: 'observed',
    text: `The ${name} listed ${100 + index} people.`,
    speaker: id,
    cites: [{ source, section: 'The list', paragraph: index + 1 }],
  })),
});

/** The files of a record with so many cases of so many statements, by path. Each is made when it is asked for. */
export function* syntheticRecord(cases, statements) {
  const people = [];
  const speakers = new Map([ministry, paper].map((speaker) => [speaker.id, speaker]));
  for (let number = 0; number < cases; number += 1) {
    const { person, speaker, source, caseFile, translated } = invented(number, statements);
    const { date } = dayAt(number);
    const published = { publisher: speaker.name, kind: 'report', lang: 'en', date };
    people.push({ ...person, names: [], official: false, living: 'presumed', basis: 'Named in a report.' });
    speakers.set(speaker.id, speaker);
    yield [`cases/${person.id}-case.json`, caseFile];
    yield [`translations/fr/cases/${person.id}-case.json`, translated];
    yield [
      `sources/${source}.json`,
      {
        title: `What Happened to ${person.name}`,
        ...published,
        interest: 'The publisher represents people.',
      },
    ];
    if (number === 0) yield ['counts/list.json', series(speaker, source)];
  }
  yield ['people.json', people];
  yield ['speakers.json', [...speakers.values()]];
  yield ['vocabulary.json', vocabulary];
  yield ['record.json', dataset];
}

/** Writes such a record into a folder; gives back the bytes of its files. */
export async function writeSyntheticRecord(folder, cases, statements) {
  let bytes = 0;
  const write = async (name, text) => {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
    bytes += Buffer.byteLength(text);
  };
  for (const [name, content] of syntheticRecord(cases, statements))
    await write(name, JSON.stringify(content));
  await write('CHANGELOG.md', `# Changes to the record\n\n## 1.0.0 – ${compiled}\n\n- First version.\n`);
  return bytes;
}
