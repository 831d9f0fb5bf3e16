// The tables of the open data. A new one is one more entry here.
import type { FullCase } from '../../model/full-slice.ts';
import { casePeople, cases, events, moved } from './tables/cases.ts';
import { citations } from './tables/citations.ts';
import { counts, series } from './tables/counts.ts';
import { people, sourceTable, speakers, vocabulary } from './tables/registers.ts';
import { statements } from './tables/statements.ts';
import type { CaseOutline, Table } from './tables/table.ts';

export const tables: Table[] = [
  cases,
  statements,
  citations,
  events,
  casePeople,
  people,
  speakers,
  sourceTable,
  series,
  counts,
  vocabulary,
  moved,
];

export const outlineOf = ({ id, people, statements }: FullCase): CaseOutline => ({
  id,
  people: people.map(({ person, cites }) => ({ person, cites: cites.map(sourceOf) })),
  statements: statements.map(({ people = [], speaker, via = [], cites }) => ({
    people,
    speaker,
    via,
    cites: cites.map(sourceOf),
  })),
});

const sourceOf = ({ source }: { source: string }) => ({ source });
