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

/** The allegations of a list in the order of their groups, each with the heading of its group. */
export function allegationsOf(state, { slice, strings }) {
  const bySpeaker = state.startsWith('by speaker');
  const groups = new Map();
  for (const s of caseIds.flatMap((id) => slice.cases[id].statements))
    if (s.section === 'allegation' && (!bySpeaker || s.act === act)) {
      const group = bySpeaker ? plain(slice.speakers[s.speaker].name) : label(slice, 'acts', s.act);
      const made = {
        group,
        text: plain(s.text),
        status: label(slice, 'statuses', s.status),
        title: [label(slice, 'acts', s.act), plain(slice.speakers[s.speaker].name)].join(strings.comma),
      };
      groups.set(group, [...(groups.get(group) ?? []), made]);
    }
  return [...groups.values()].flat();
}

/** With the first letter as it is drawn. */
const capital = (text) => text[0].toUpperCase() + text.slice(1);

const findingOf = (slice) => {
  const { finding } = slice.counts[seriesId].points.at(-1);
  return [finding].flat().map(plain).join('');
};

/** The names of the articles: what a reader who goes from one to the next hears. */
export function namesOf(tag, state, { slice, strings }) {
  const titles = caseIds.map((id) => plain(slice.cases[id].title));
  const kind = tag === 'case-timeline' ? `${strings.timeline}${strings.colon} ` : '';
  if (state === 'of a person') return [tidy(kind + slice.people[personId].name)];
  if (tag === 'prisoner-count') return [plain(slice.counts[seriesId].title)];
  if (tag === 'case-card') return titles;
  const ofAllegations = tag === 'allegation-list' ? `${strings.allegations}: ` : kind;
  return [tidy(ofAllegations + titles.join(' · '))];
}

/** Every heading in order, as "<depth below the first> <name>"; "…" stands for a date, which other tests set. */
export function headingsOf(tag, state, spoken) {
  const { slice, strings } = spoken;
  const kind = tidy(`${strings.timeline}${strings.colon} `);
  // A timeline says its kind in its name, and not over it.
  const names = namesOf(tag, state, spoken).map((name) =>
    name.startsWith(kind) ? tidy(name.slice(kind.length)) : name,
  );
  const inside = {
    'prisoner-count': () => (state === 'full' ? [[findingOf(slice)]] : [[]]),
    'case-timeline': () => [
      eventsOf(state, spoken).map(
        ({ title, date }) => `${capital(date ? date.text : strings.undated)} ${title}`,
      ),
    ],
    'allegation-list': () => [[...new Set(allegationsOf(state, spoken).map(({ group }) => group))]],
    'case-card': () =>
      state === 'of a person'
        ? [partsOf(slice).map(([of]) => plain(of.title))]
        : caseIds.map((id) => sectionsOf(slice.cases[id], state === 'full', strings)),
  }[tag]();
  const headings = names.flatMap((name, i) => [`0 ${name}`, ...inside[i].map((each) => `1 ${each}`)]);
  return [...headings, `1 ${strings.sources}`].map(tidy);
}

const sectionsOf = (of, full, strings) => {
  // A row says how many things it has.
  const row = (title, things) => (full && things.length > 0 ? [`${title} ${things.length}`] : []);
  const ofNobody = (section) => of.statements.filter((s) => s.section === section && !s.people);
  const told = [...of.events.flatMap(({ accounts }) => accounts), ...of.summary, of.proceedings];
  const shown = [...told, ...of.keyFigures];
  const others = of.statements.filter((s) => s.section === 'account' && !told.includes(s.id));
  const figures = of.statements.filter(
    ({ id, section }) => section === 'figure' && (of.keyFigures.includes(id) || !shown.includes(id)),
  );
  return [
    strings.whatHappened,
    ...row(strings.keyFigures, figures),
    ...row(strings.otherAccounts, others),
    full && of.proceedings && tidy(of.proceedingsTitle),
    ...row(strings.people, of.people),
    ...row(strings.charges, ofNobody('charge')),
    ...row(strings.sentences, ofNobody('sentence')),
    ...row(strings.findings, ofNobody('finding')),
  ].filter(Boolean);
};
