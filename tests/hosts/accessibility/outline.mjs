// What each state of a widget must say, worked out from the compiled record alone: names, headings, events, allegations.
import { tidy } from './ax-tree.mjs';
import { act, caseIds, kinds, personId, seriesId } from '../widgets.mjs';

export const plain = (text) => tidy(typeof text === 'string' ? text : text.text);
const middle = ({ first, last }) => Date.parse(first) + Date.parse(last);
const label = (slice, kind, code) => plain(slice.vocabulary[kind][code].label);

/** The parts that a person has in cases, as [case, part]. */
const partsOf = (slice) =>
  Object.values(slice.cases).flatMap((of) =>
    of.people.filter(({ person }) => person === personId).map((part) => [of, part]),
  );

/** The events of a timeline in order, each with the statuses of its accounts. */
export function eventsOf(state, { slice }) {
  const ofPerson = state === 'of a person';
  const parts = partsOf(slice);
  const cases = ofPerson ? [...new Set(parts.map(([of]) => of))] : caseIds.map((id) => slice.cases[id]);
  const told = ({ accounts }) =>
    parts.some(([, part]) => part.statements.some((id) => accounts.includes(id)));
  const newest = state.startsWith('newest');
  return cases
    .flatMap((of) => of.events.map((event) => ({ ...event, of })))
    .filter((event) => !ofPerson || told(event))
    .filter(({ kind }) => !newest || kinds.includes(kind))
    .sort(({ date: a }, { date: b }) => (a && b ? (middle(a) - middle(b)) * (newest ? -1 : 1) : +!a - +!b))
    .map(({ title, date, accounts, of }) => ({
      title: plain(title),
      date,
      statuses: accounts.map((id) => label(slice, 'statuses', of.statements.find((s) => s.id === id).status)),
    }));
}

/** A number in the digits of the language. */
const numberIn = ({ digits }, number) => [...String(number)].map((digit) => [...digits][digit]).join('');
/** What stands over things that can be opened: it says how many they are. */
const row = (slice, title, things) => `${title} ${numberIn(slice, things.length)}`;

/** The cases of a state. */
const casesOf = (state, slice) =>
  state === 'an index of all cases' ? Object.values(slice.cases) : caseIds.map((id) => slice.cases[id]);

const isAllegation = ({ section }) => section === 'allegation';

/** The allegations of a list in the order of their groups, each with the heading of its group. */
export function allegationsOf(state, { slice }) {
  const bySpeaker = state.startsWith('by speaker');
  const groups = new Map();
  for (const s of casesOf(state, slice).flatMap(({ statements }) => statements.filter(isAllegation)))
    if (!bySpeaker || s.act === act) {
      const code = bySpeaker ? s.speaker : (s.countedAs ?? s.act);
      groups.set(code, [...(groups.get(code) ?? []), s]);
    }
  // Who stands accused beside the authorities comes last, in the order of the record's words for it.
  const rank = (code) => (bySpeaker ? -1 : Object.keys(slice.sides).indexOf(code));
  return [...groups]
    .sort(([one], [other]) => rank(one) - rank(other))
    .flatMap(([code, all]) => {
      const title = plain(
        bySpeaker ? slice.speakers[code].name : (slice.sides[code] ?? slice.vocabulary.acts[code].label),
      );
      const group = state === 'compact' || code === 'country' ? row(slice, title, all) : title;
      return all.map(({ text, status }) => ({
        group,
        text: plain(text),
        status: label(slice, 'statuses', status),
      }));
    });
}

/** The headings over the authorities' position on each case, where an allegation that is shown has no other answer. */
const positionsOver = (state, { slice, strings }) =>
  casesOf(state, slice).flatMap(({ title, statements }) => {
    const said = statements.filter(
      (s) => isAllegation(s) && (!state.startsWith('by speaker') || s.act === act),
    );
    const answers = said
      .filter(({ response }) => response === 'position-on-case-only')
      .flatMap(({ answeredBy }) => answeredBy);
    const isResponse = ({ id, section }) => section === 'response' && answers.includes(id);
    const positions = statements.filter(isResponse);
    if (positions.length === 0) return [];
    const over = `${strings.position} · ${plain(title)}`;
    return [state === 'compact' ? row(slice, over, positions) : over];
  });

/** With the first letter as it is drawn. */
const capital = (text) => text[0].toUpperCase() + text.slice(1);

const findingOf = (slice) => {
  const { finding } = slice.counts[seriesId].points.at(-1);
  return [finding].flat().map(plain).join('');
};

/** The names of the articles: what a reader who goes from one to the next hears. */
export function namesOf(tag, state, { slice, strings }) {
  const titles = casesOf(state, slice).map(({ title }) => plain(title));
  const kind = tag === 'case-timeline' ? `${strings.timeline}${strings.colon} ` : '';
  if (state === 'of a person') return [tidy(kind + slice.people[personId].name)];
  if (tag === 'prisoner-count') return [plain(slice.counts[seriesId].title)];
  if (tag === 'case-card') return titles;
  const ofAllegations = tag === 'allegation-list' ? `${strings.allegations}: ` : kind;
  return [tidy(ofAllegations + titles.join(' · '))];
}

/** Ids of the documents of what was asked for. */
export function sourcesOf(tag, state, { slice }) {
  const ofCases = state === 'of a person' ? [slice.people[personId]] : casesOf(state, slice);
  const asked = tag === 'prisoner-count' ? [slice.counts[seriesId]] : ofCases;
  return [...new Set(asked.flatMap(({ cited }) => cited.sources))];
}

export const isCompact = (state) => state === 'compact' || state === 'an index of all cases';

/** Every heading in order, as "<depth below the first> <name>"; "…" stands for a date, which other tests set. */
export function headingsOf(tag, state, spoken) {
  const { slice, strings } = spoken;
  const kind = tidy(`${strings.timeline}${strings.colon} `);
  // A timeline says its kind in its name, and not over it.
  const names = namesOf(tag, state, spoken).map((name) =>
    name.startsWith(kind) ? tidy(name.slice(kind.length)) : name,
  );
  const inside = {
    'prisoner-count': () => [[...(isCompact(state) ? [strings.details] : []), findingOf(slice)]],
    'case-timeline': () => [
      eventsOf(state, spoken).map(
        ({ title, date }) => `${capital(date ? date.text : strings.undated)} ${title}`,
      ),
    ],
    'allegation-list': () => [
      [...positionsOver(state, spoken), ...new Set(allegationsOf(state, spoken).map(({ group }) => group))],
    ],
    'case-card': () =>
      state === 'of a person'
        ? [partsOf(slice).map(([of]) => plain(of.title))]
        : casesOf(state, slice).map((of) => sectionsOf(of, isCompact(state), spoken)),
  }[tag]();
  const isIndex = state === 'an index of all cases';
  // The index has the title of the record over its entries.
  const depth = isIndex ? 1 : 0;
  const headings = names.flatMap((name, i) => [
    `${depth} ${name}`,
    ...inside[i].map((each) => `${depth + 1} ${each}`),
  ]);
  if (isIndex) headings.unshift(`0 ${plain(slice.title)}`);
  const sources = isCompact(state)
    ? row(slice, strings.sources, sourcesOf(tag, state, spoken))
    : strings.sources;
  return [...headings, `${depth + 1} ${sources}`].map(tidy);
}

const sectionsOf = (of, isFolded, { slice, strings }) => {
  const rowOf = (title, things) => (things.length > 0 ? [row(slice, title, things)] : []);
  const { summary, figures, otherAccounts, proceedings, charges, sentences, findings, positions } = of.card;
  return [
    strings.whatHappened,
    ...rowOf(strings.keyFigures, figures),
    // Where it is folded, the head has one account, and the others stand with the rest.
    ...rowOf(strings.otherAccounts, [...(isFolded ? summary.slice(1) : []), ...otherAccounts]),
    ...proceedings.map(() => tidy(of.proceedingsTitle)),
    ...rowOf(strings.people, of.people),
    ...rowOf(strings.charges, charges),
    ...rowOf(strings.sentences, sentences),
    ...rowOf(strings.findings, findings),
    ...(positions.length > 0 ? [strings.position] : []),
    strings.details,
  ];
};
