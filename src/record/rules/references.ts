// Every id that is named exists, and names one thing.
import { pathText, quote, type Problem } from '../read/problems.ts';
import { byId } from '../authored/kept.ts';
import type { AuthoredRecord } from '../authored/record.ts';
import { citesOf, placesOf } from '../authored/places.ts';
import { casesOf, pointsOf, statementsOf, type CaseEntry } from '../authored/statements.ts';
import { usedIn } from '../authored/usage.ts';
import { everyStatement, unknownId, type Rule } from './rule.ts';

function* speakersExist(record: AuthoredRecord): Iterable<Problem> {
  const known = new Set(record.speakers.map(({ id }) => id));
  const said = [
    ...[...everyStatement(record)].map(({ file, path, statement }) => ({ file, path, entry: statement })),
    ...pointsOf(record).map(({ file, path, point }) => ({ file, path, entry: point })),
  ];
  for (const { file, path, entry } of said) {
    if (!known.has(entry.speaker)) yield unknownId(file, `${path}.speaker`, entry.speaker, 'speaker', known);
    for (const [index, id] of (entry.via ?? []).entries()) {
      if (!known.has(id)) yield unknownId(file, `${path}.via[${index}]`, id, 'speaker', known);
    }
  }
  for (const [id, { compiler }] of Object.entries(record.counts)) {
    if (!known.has(compiler)) yield unknownId(`counts/${id}.json`, 'compiler', compiler, 'speaker', known);
  }
}

function* sourcesExist(record: AuthoredRecord): Iterable<Problem> {
  const known = new Set(Object.keys(record.sources));
  for (const { place, cite } of citesOf(record)) {
    if (!known.has(cite.source))
      yield unknownId(place.file, `${place.path}.source`, cite.source, 'source', known);
  }
}

function* peopleExist(record: AuthoredRecord): Iterable<Problem> {
  const known = new Set(record.people.map(({ id }) => id));
  const isPerson = (value: unknown, key: string, parent: object) =>
    typeof value === 'string' &&
    (key === 'person' || key === 'notSameAs' || (key === 'people' && Array.isArray(parent)));
  for (const place of placesOf(record, isPerson)) {
    const id = place.value as string;
    if (!known.has(id)) yield unknownId(place.file, place.path, id, 'person', known);
  }
}

interface Code {
  file: string;
  path: string;
  code: string;
  group: keyof AuthoredRecord['vocabulary'];
}

function* codesIn(record: AuthoredRecord): Iterable<Code> {
  for (const { file, path, section, statement } of everyStatement(record)) {
    if (section === 'allegation') yield { file, path: `${path}.act`, code: statement.act, group: 'acts' };
    if (section === 'response')
      yield { file, path: `${path}.stance`, code: statement.stance, group: 'stances' };
    if (section === 'charge') yield { file, path: `${path}.stage`, code: statement.stage, group: 'stages' };
  }
  for (const { file, caseFile } of casesOf(record)) {
    for (const [index, { kind }] of caseFile.events.entries()) {
      yield { file, path: `${pathText(caseFile, ['events', index])}.kind`, code: kind, group: 'eventKinds' };
    }
  }
  for (const [id, { kind }] of Object.entries(record.sources)) {
    yield { file: `sources/${id}.json`, path: 'kind', code: kind, group: 'sourceKinds' };
  }
  for (const [index, { kind }] of record.speakers.entries()) {
    const path = `${pathText(record.speakers, [index])}.kind`;
    yield { file: 'speakers.json', path, code: kind, group: 'speakerKinds' };
  }
}

function* vocabularyCodesExist(record: AuthoredRecord): Iterable<Problem> {
  for (const { file, path, code, group } of codesIn(record)) {
    const known = record.vocabulary[group];
    if (!Object.hasOwn(known, code))
      yield unknownId(file, path, code, `term in vocabulary.json "${group}"`, Object.keys(known));
  }
}

/** Places in a case that name its statements, and which sections they may name. */
function* statementReferences({
  caseFile,
}: CaseEntry): Iterable<{ path: string; id: string; figure?: true }> {
  for (const [index, id] of caseFile.summary.entries()) yield { path: `summary[${index}]`, id };
  for (const [index, id] of caseFile.keyFigures.entries())
    yield { path: `keyFigures[${index}]`, id, figure: true };
  if (caseFile.proceedings !== null) yield { path: 'proceedings', id: caseFile.proceedings };
  for (const [index, event] of caseFile.events.entries()) {
    for (const [accountIndex, account] of event.accounts.entries()) {
      if (typeof account === 'string')
        yield { path: pathText(caseFile, ['events', index, 'accounts', accountIndex]), id: account };
    }
  }
  for (const { section, statement, path } of statementsOf(caseFile)) {
    const lists: [string, string[]][] = [
      ['conflictsWith', statement.conflictsWith ?? []],
      ['challengedBy', statement.challengedBy ?? []],
    ];
    if (section === 'response') lists.push(['answers', statement.answers]);
    if (section === 'finding') lists.push(['about', statement.about]);
    for (const [key, ids] of lists)
      for (const [index, id] of ids.entries()) yield { path: `${path}.${key}[${index}]`, id };
  }
}

function* statementsExist(record: AuthoredRecord): Iterable<Problem> {
  for (const entry of casesOf(record)) {
    const all = new Set(statementsOf(entry.caseFile).map(({ statement }) => statement.id));
    const figures = new Set(entry.caseFile.figures.map(({ id }) => id));
    for (const { path, id, figure } of statementReferences(entry)) {
      const known = figure ? figures : all;
      if (!known.has(id))
        yield unknownId(entry.file, path, id, `${figure ? 'figure' : 'statement'} in this case`, known);
    }
  }
}

function* movedIdsResolve(record: AuthoredRecord): Iterable<Problem> {
  for (const [id, to] of Object.entries(record.moved)) {
    if (Object.hasOwn(record.cases, to)) continue;
    const known = Object.keys(record.cases);
    yield unknownId(`cases/${id}.json`, 'movedTo', to, 'case (one that has not moved itself)', known);
  }
}

interface IdList {
  file: string;
  ids: { id: string; path: string }[];
}

/** The lists inside which an id may stand only once. */
function* idLists(record: AuthoredRecord): Iterable<IdList> {
  const withPaths = (root: object, above: PropertyKey[], ids: string[]) =>
    ids.map((id, index) => ({ id, path: pathText(root, [...above, index]) }));
  const idsOf = (entries: { id: string }[]) => entries.map(({ id }) => id);
  yield { file: 'people.json', ids: withPaths(record.people, [], idsOf(record.people)) };
  yield { file: 'speakers.json', ids: withPaths(record.speakers, [], idsOf(record.speakers)) };
  for (const { file, caseFile } of casesOf(record)) {
    const statements = statementsOf(caseFile).map(({ statement, path }) => ({ id: statement.id, path }));
    yield { file, ids: [...withPaths(caseFile, ['events'], idsOf(caseFile.events)), ...statements] };
    yield {
      file,
      ids: withPaths(
        caseFile,
        ['people'],
        caseFile.people.map(({ person }) => person),
      ),
    };
  }
  for (const [id, series] of Object.entries(record.counts)) {
    yield { file: `counts/${id}.json`, ids: withPaths(series, ['points'], idsOf(series.points)) };
  }
}

function* idsAreUnique(record: AuthoredRecord): Iterable<Problem> {
  for (const { file, ids } of idLists(record)) {
    const firstPaths = new Map<string, string>();
    for (const { id, path } of ids) {
      const first = firstPaths.get(id);
      if (first === undefined) firstPaths.set(id, path);
      else
        yield { file, path, found: quote(id), message: `${first} has this id already; choose another one` };
    }
  }
}

function* speakersAreNotOtherPeople(record: AuthoredRecord): Iterable<Problem> {
  for (const [index, { id, person }] of record.speakers.entries()) {
    if (id === person || !byId(record.people).has(id)) continue;
    yield {
      file: 'speakers.json',
      path: pathText(record.speakers, [index]),
      found: quote(id),
      message: `a person has this id; if the speaker is that person add "person": "${id}", else choose another id`,
    };
  }
}

function* nothingIsUnused(record: AuthoredRecord): Iterable<Problem> {
  const used = usedIn(record);
  const message = 'nothing in a case or a count refers to it; refer to it, or take it out';
  for (const id of Object.keys(record.sources)) {
    if (!used.sources.has(id)) yield { file: `sources/${id}.json`, path: '', message };
  }
  for (const [index, { id }] of record.people.entries()) {
    if (!used.people.has(id)) yield { file: 'people.json', path: pathText(record.people, [index]), message };
  }
  for (const [index, { id }] of record.speakers.entries()) {
    if (!used.speakers.has(id))
      yield { file: 'speakers.json', path: pathText(record.speakers, [index]), message };
  }
}

export const references: Rule[] = [
  { name: 'speakers-exist', check: speakersExist },
  { name: 'sources-exist', check: sourcesExist },
  { name: 'people-exist', check: peopleExist },
  { name: 'vocabulary-codes-exist', check: vocabularyCodesExist },
  { name: 'statements-exist', check: statementsExist },
  { name: 'moved-ids-resolve', check: movedIdsResolve },
  { name: 'ids-are-unique', check: idsAreUnique },
  { name: 'speakers-are-not-other-people', check: speakersAreNotOtherPeople },
  { name: 'nothing-is-unused', check: nothingIsUnused },
];
