// The cases, statements and points of the authored record, each with where it stands.
import { pathText } from '../read/problems.ts';
import type { Statement } from '../../model/slice.ts';
import type * as schema from '../schema/schema.ts';
import { grouped, kept } from './kept.ts';
import type { AuthoredRecord } from './record.ts';

/** The sections of a case file, in the order the widgets know them, each with the name its statements carry. */
export const sections = {
  accounts: 'account',
  figures: 'figure',
  allegations: 'allegation',
  responses: 'response',
  findings: 'finding',
  charges: 'charge',
  sentences: 'sentence',
} as const satisfies Partial<Record<keyof schema.Case, Statement['section']>>;

export type SectionKey = keyof typeof sections;

interface Entry<Section extends Statement['section'], Authored> {
  section: Section;
  statement: Authored;
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
export const statementsOf = kept((caseFile: schema.Case): readonly StatementEntry[] => {
  const entries: StatementEntry[] = [];
  caseFile.events.forEach((event, eventIndex) =>
    event.accounts.forEach((account, accountIndex) => {
      if (typeof account === 'string') return;
      entries.push({
        section: 'account',
        statement: account,
        path: pathText(caseFile, ['events', eventIndex, 'accounts', accountIndex]),
      });
    }),
  );
  for (const key of Object.keys(sections) as SectionKey[]) {
    caseFile[key].forEach((statement, index) =>
      entries.push({
        section: sections[key],
        statement,
        path: pathText(caseFile, [key, index]),
      } as StatementEntry),
    );
  }
  return entries;
});

const entriesById = kept((caseFile: schema.Case) =>
  grouped(statementsOf(caseFile), ({ statement }) => [statement.id]),
);

/** The statement of a case that has an id, the first where several have it. */
export const statementIn = (caseFile: schema.Case, id: string): StatementEntry | undefined =>
  entriesById(caseFile).get(id)?.[0];

export interface CaseEntry {
  id: string;
  file: string;
  caseFile: schema.Case;
}

export function casesOf(record: AuthoredRecord): CaseEntry[] {
  return Object.entries(record.cases).map(([id, caseFile]) => ({ id, file: `cases/${id}.json`, caseFile }));
}

export interface EventEntry extends CaseEntry {
  path: string;
  event: schema.Case['events'][number];
}

export function eventsOf(record: AuthoredRecord): EventEntry[] {
  return casesOf(record).flatMap((entry) =>
    entry.caseFile.events.map((event, index) => ({
      ...entry,
      path: pathText(entry.caseFile, ['events', index]),
      event,
    })),
  );
}

/** The statements that tell of an event, wherever they are written. */
export function accountsOf({ caseFile, event }: EventEntry): StatementEntry['statement'][] {
  const ids = event.accounts.map((account) => (typeof account === 'string' ? account : account.id));
  return [...new Set(ids)].flatMap((id) =>
    (entriesById(caseFile).get(id) ?? []).map(({ statement }) => statement),
  );
}

export interface PointEntry {
  file: string;
  path: string;
  series: schema.Series;
  point: schema.Series['points'][number];
}

export function pointsOf(record: AuthoredRecord): PointEntry[] {
  return Object.entries(record.counts).flatMap(([id, series]) =>
    series.points.map((point, index) => ({
      file: `counts/${id}.json`,
      path: pathText(series, ['points', index]),
      series,
      point,
    })),
  );
}
