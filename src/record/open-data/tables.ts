// The tables of the open data. A new one is one more entry here.
import type { FullSlice } from '../../model/full-slice.ts';
import { casePeople, cases, events, moved } from './tables/cases.ts';
import { citations } from './tables/citations.ts';
import { counts, series } from './tables/counts.ts';
import { people, sourceTable, speakers, vocabulary } from './tables/registers.ts';
import { statements } from './tables/statements.ts';
import type { MakeTable, Table } from './tables/table.ts';

const all: MakeTable[] = [
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

export const tablesOf = (slice: FullSlice): Table[] => all.map((make) => make(slice));
