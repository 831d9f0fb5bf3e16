// Counts over time: each figure is the compiler's, as of a day, in names on the compiler's list.
import type { FullPoint, FullSeries, FullSlice } from '../../../model/full-slice.ts';
import { plain } from '../../../model/text.ts';
import {
  dateFields,
  innerKey,
  key,
  list,
  maybe,
  note,
  requiredMany,
  requiredOne,
  sources,
  sourcesOf,
  speakerFields,
} from './fields.ts';
import { table } from './table.ts';

export const series = table<FullSeries>({
  name: 'series',
  title: 'Count series',
  description: "One row is one compiler's list that is counted over time.",
  lastRows: ({ counts }) => Object.values(counts),
  fields: {
    id: key('The key of the series; public, never reused.', ({ id }) => id),
    title: { description: 'The title of the list.', required: true, value: ({ title }) => plain(title) },
    unit: {
      description: 'What one unit of the figures is.',
      required: true,
      value: ({ unit }) => plain(unit),
    },
    compiler: requiredOne(
      'speakers',
      'Who compiles the list; its terms are the compiler’s.',
      ({ compiler }) => compiler,
    ),
    criteria: {
      description: 'The criteria of the list. Empty where our sources state none.',
      value: ({ criteria }) => maybe(criteria),
    },
    speakers: requiredMany('speakers', 'Who gives the figures.', ({ points }) =>
      list(points.map(({ speaker }) => speaker)),
    ),
    sources: sources('The documents in which they are read.', ({ points }) =>
      sourcesOf(points.flatMap(({ cites }) => cites)),
    ),
    note: note(({ note }) => note),
  },
});

export interface PointRow {
  series: FullSeries;
  point: FullPoint;
}

export const pointRows = ({ counts }: Pick<FullSlice, 'counts'>): PointRow[] =>
  Object.values(counts).flatMap((series) => series.points.map((point) => ({ series, point })));

export const pointId = ({ series, point }: PointRow): string => `${series.id}.${point.id}`;

export const counts = table<PointRow>({
  name: 'counts',
  title: 'Counts',
  description: 'One row is one figure of a series as of a date. It says nothing of any later day.',
  lastRows: pointRows,
  fields: {
    id: innerKey('`<series>.<point>`.', pointId),
    series: requiredOne('series', 'The series it belongs to.', ({ series }) => series.id),
    compiler: requiredOne(
      'speakers',
      'Who compiles the list that is counted.',
      ({ series }) => series.compiler,
    ),
    ...dateFields('As of when', ({ point }: PointRow) => point.date),
    value: { description: 'The figure.', type: 'integer', required: true, value: ({ point }) => point.value },
    unit: { description: 'What is counted.', required: true, value: ({ series }) => plain(series.unit) },
    basis: {
      description:
        'Observed: a source states the figure. Derived: it follows by arithmetic from what a source states.',
      required: true,
      enum: ['observed', 'derived'],
      value: ({ point }) => point.basis,
    },
    text: {
      description: 'What the speaker says; it names its speaker, so that it can stand alone.',
      required: true,
      value: ({ point }) => plain(point.text),
    },
    ...speakerFields(({ point }: PointRow) => point),
    sources: sources('The documents it is read in.', ({ point }) => sourcesOf(point.cites)),
    note: note(({ point }) => point.note),
  },
});
