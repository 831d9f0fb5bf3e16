// The content that every channel shows: invented events, each with one account, or invented cases, each for a card. As rows for the
// pages that are written without us, and as the folder of an authored record for ours.
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The case that holds all events. */
export const caseId = 'rivertown-events';

const begin = Date.UTC(2012, 0, 2);
const daysInAll = 4000;
const oneDay = 24 * 60 * 60 * 1000;

const kinds = ['demonstration', 'arrest', 'official-statement'];
const labels = {
  demonstration: 'Demonstration',
  arrest: 'Arrest',
  'official-statement': 'Official statement',
};
const places = ['Mill Square', 'the harbour', 'the town hall', 'Bridge Street', 'the old market'];
// Sentences that are too alike compress to nothing, and the line would seem faster than it is.
const things = (
  'apples banners baskets bells benches blankets boats books bottles boxes bread bricks brooms buckets cages candles cans cards ' +
  'carpets carts chairs chalk clocks cloths coats combs crates cups drums fences fish flags flowers gates glass gloves hammers ' +
  'hats hooks horns jars kettles keys ladders lamps lanterns leaves letters maps masks mirrors nails nets ovens paint paper pipes ' +
  'planks plates pots ropes rugs sacks salt scarves shoes shovels signs soap spoons stamps sticks stones stools tables tents ' +
  'timber tins tools torches towels toys trays tubs umbrellas wheels whistles windows wire wood wool'
).split(' ');

/** Seventeen of them, another choice for each event and the same in each run. */
function thingsOf(index) {
  const bytes = [...createHash('sha256').update(String(index)).digest()].slice(0, 17);
  return bytes.map((byte) => things[byte % things.length]).join(', ');
}

// By kind of event, so that each of the record's speakers says something.
const speakers = {
  demonstration: { id: 'lawyers-group', name: "Rivertown Lawyers' Group" },
  arrest: { id: 'daily-post', name: 'Daily Post' },
  'official-statement': { id: 'river-ministry', name: 'Ministry of the Interior' },
};
const source = 'What Happened in Rivertown';

/** `{id, day, kind, label, title, text, speaker, source, paragraph}` of each event, in order of date. */
export const eventRows = (count) =>
  Array.from({ length: count }, (_, index) => {
    const kind = kinds[index % kinds.length];
    const place = places[index % places.length];
    const speaker = speakers[kind];
    const day = new Date(begin + Math.floor((index * daysInAll) / count) * oneDay).toISOString().slice(0, 10);
    return {
      id: `event-${index + 1}`,
      day,
      kind,
      label: labels[kind],
      title: `${titles[kind]} at ${place}`,
      text: `The ${speaker.name} wrote that ${happenings[kind]} at ${place} on ${inWords(day)}, and that these were carried away: ${thingsOf(index)}.`,
      speaker,
      source,
      paragraph: index + 1,
    };
  });

const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const inWords = (day) => longDate.format(new Date(day));

const titles = {
  demonstration: 'March of residents',
  arrest: 'Arrests by the police',
  'official-statement': 'Statement by the town',
};
const happenings = {
  demonstration: 'residents marched against the closing of the school',
  arrest: 'several residents were led away by the police',
  'official-statement': 'an officer of the town read out a statement',
};

/** `{id, title, events}` of each case, for a page of cards: one event of each kind. */
export const caseRows = (count) => {
  const rows = eventRows(count * kinds.length);
  return Array.from({ length: count }, (_, index) => ({
    id: `rivertown-${index + 1}`,
    title: `Events in Rivertown (invented), ${index + 1}`,
    events: rows.slice(index * kinds.length, (index + 1) * kinds.length),
  }));
};

const citeOf = ({ paragraph }) => [{ source: 'bench-report', section: 'Events', paragraph }];
const stated = (edtf) => ({ edtf, basis: 'stated' });

const emptyCase = {
  kind: 'case',
  names: [],
  period: null,
  summary: [],
  keyFigures: [],
  proceedings: null,
  people: [],
  events: [],
  accounts: [],
  figures: [],
  allegations: [],
  responses: [],
  findings: [],
  charges: [],
  sentences: [],
};

const accountOf = (row) => ({
  id: `account-${row.paragraph}`,
  text: row.text,
  speaker: row.speaker.id,
  date: stated(row.day),
  status: 'reported',
  people: [],
  cites: citeOf(row),
});

const eventOf = (row) => ({
  id: row.id,
  kind: row.kind,
  title: row.title,
  date: stated(row.day),
  people: [],
  accounts: [accountOf(row).id],
});

const caseOf = (title, rows) => ({
  ...emptyCase,
  title,
  place: { text: 'Rivertown', cites: citeOf(rows[0]) },
  summary: rows.slice(0, 3).map((row) => accountOf(row).id),
  events: rows.map(eventOf),
  accounts: rows.map(accountOf),
});

/** Writes the folder of a record whose one case has these events; `example` is the record whose words it borrows. */
export const writeEvents = (folder, rows, example) =>
  writeRecord(folder, { [caseId]: caseOf('Events in Rivertown (invented)', rows) }, example);

/** Writes the folder of a record that has these cases. */
export const writeCases = (folder, rows, example) =>
  writeRecord(
    folder,
    Object.fromEntries(rows.map(({ id, title, events }) => [id, caseOf(title, events)])),
    example,
  );

/** Its vocabulary, speakers and wording are those of the example that newcomers start from. */
async function writeRecord(folder, cases, example) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'cases'), { recursive: true });
  await mkdir(join(folder, 'sources'), { recursive: true });
  for (const file of ['vocabulary.json', 'speakers.json', 'CHANGELOG.md', 'record.json'])
    await cp(join(example, file), join(folder, file));
  const report = JSON.parse(await readFile(join(example, 'sources/group-report.json'), 'utf8'));
  await write(join(folder, 'people.json'), []);
  await write(join(folder, 'sources/bench-report.json'), { ...report, title: source });
  for (const [id, authored] of Object.entries(cases))
    await write(join(folder, 'cases', `${id}.json`), authored);
}

const write = (file, content) => writeFile(file, `${JSON.stringify(content, null, 2)}\n`);
