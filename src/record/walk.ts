// Ways through the authored record that checking, compiling and counting share.
import { pathText } from './read/problems.ts';
import type { AuthoredRecord } from './read/read.ts';
import type * as schema from './schema/schema.ts';
import type { Statement as Compiled } from '../model/slice.ts';

/** The sections of a case file, in the order the widgets know them, each with the name its statements carry. */
export const sections = {
  accounts: 'account',
  figures: 'figure',
  allegations: 'allegation',
  responses: 'response',
  findings: 'finding',
  charges: 'charge',
  sentences: 'sentence',
} as const satisfies Partial<Record<keyof schema.Case, Compiled['section']>>;

export type SectionKey = keyof typeof sections;

interface Entry<S extends Compiled['section'], T> {
  section: S;
  statement: T;
  /** Where it stands in the case file, for messages. */
  path: string;
}

/** A statement with its section; `entry.section === 'figure'` tells which fields it has. */
export type StatementEntry =
  | Entry<'account', schema.Account>
  | Entry<'figure', schema.Figure>
  | Entry<'allegation', schema.Allegation>
  | Entry<'response', schema.Response>
  | Entry<'finding', schema.Finding>
  | Entry<'charge', schema.Charge>
  | Entry<'sentence', schema.Sentence>;

/** Every statement of a case, accounts written out inside an event first. */
export function statementsOf(kase: schema.Case): StatementEntry[] {
  const entries: StatementEntry[] = [];
  kase.events.forEach((event, i) =>
    event.accounts.forEach((account, j) => {
      if (typeof account === 'string') return;
      entries.push({
        section: 'account',
        statement: account,
        path: pathText(kase, ['events', i, 'accounts', j]),
      });
    }),
  );
  for (const key of Object.keys(sections) as SectionKey[]) {
    kase[key].forEach((statement, i) =>
      entries.push({ section: sections[key], statement, path: pathText(kase, [key, i]) } as StatementEntry),
    );
  }
  return entries;
}

export interface CaseEntry {
  id: string;
  file: string;
  kase: schema.Case;
}

export function casesOf(record: AuthoredRecord): CaseEntry[] {
  return Object.entries(record.cases).map(([id, kase]) => ({ id, file: `cases/${id}.json`, kase }));
}

export interface PointEntry {
  file: string;
  path: string;
  series: schema.Series;
  point: schema.Series['points'][number];
}

export function pointsOf(record: AuthoredRecord): PointEntry[] {
  return Object.entries(record.counts).flatMap(([id, series]) =>
    series.points.map((point, i) => ({
      file: `counts/${id}.json`,
      path: pathText(series, ['points', i]),
      series,
      point,
    })),
  );
}

/** A value anywhere in the record's files. */
export interface Place {
  file: string;
  path: string;
  /** The last step of the path; entries of an array have the array's key. */
  key: string;
  value: unknown;
  parent: object;
}

/** Every value of every file but the translations, for rules that hold wherever a thing may stand. */
export function* placesOf(record: AuthoredRecord): Iterable<Place> {
  const files = (folder: string, entries: Record<string, object>) =>
    Object.entries(entries).map(([id, content]): [string, object] => [`${folder}/${id}.json`, content]);
  const all: [string, object][] = [
    ['record.json', record.dataset],
    ...files('cases', record.cases),
    ...files('counts', record.counts),
    ...files('sources', record.sources),
    ['people.json', record.people],
    ['speakers.json', record.speakers],
  ];
  for (const [file, content] of all) yield* placesIn(file, content, content, [], '');
}

function* placesIn(
  file: string,
  root: object,
  at: object,
  path: PropertyKey[],
  key: string,
): Iterable<Place> {
  for (const [step, value] of Object.entries<unknown>({ ...at })) {
    const isIndex = Array.isArray(at);
    const here = [...path, isIndex ? Number(step) : step];
    const named = isIndex ? key : step;
    yield { file, path: pathText(root, here), key: named, value, parent: at };
    if (typeof value === 'object' && value !== null) yield* placesIn(file, root, value, here, named);
  }
}

export function* citesOf(
  record: AuthoredRecord,
): Iterable<{ file: string; path: string; cite: schema.Cite }> {
  for (const { file, path, key, value, parent } of placesOf(record)) {
    if (key === 'cites' && Array.isArray(parent)) yield { file, path, cite: value as schema.Cite };
  }
}

/** The sources, speakers and people that cases and counts refer to; a speaker who is a person counts as that person. */
export function usedIn(record: AuthoredRecord): {
  sources: Set<string>;
  speakers: Set<string>;
  people: Set<string>;
} {
  const sources = new Set([...citesOf(record)].map(({ cite }) => cite.source));
  const speakers = new Set(Object.values(record.counts).map(({ compiler }) => compiler));
  const people = new Set<string>();
  for (const { point } of pointsOf(record)) {
    for (const speaker of [point.speaker, ...(point.via ?? [])]) speakers.add(speaker);
  }
  for (const { kase } of casesOf(record)) {
    for (const { person } of kase.people) people.add(person);
    for (const { statement } of statementsOf(kase)) {
      for (const speaker of [statement.speaker, ...(statement.via ?? [])]) speakers.add(speaker);
      for (const person of peopleIn(statement)) people.add(person);
    }
  }
  for (const { id, person } of record.speakers)
    if (person !== undefined && speakers.has(id)) people.add(person);
  return { sources, speakers, people };
}

export function peopleIn(statement: StatementEntry['statement']): string[] {
  return 'people' in statement ? (statement.people ?? []) : [];
}
