// The record of this project and the invented one, compiled, with what each of their statements must never stand without.
import assert from 'node:assert/strict';
import type { FullCase, FullSlice, FullStatement } from '../../../src/model/full-slice.ts';
import type { Text } from '../../../src/model/slice.ts';
import { plain } from '../../../src/model/text.ts';
import { labelOf } from '../../../src/model/vocabulary.ts';
import { isStanding } from '../../../src/model/withdrawal.ts';
import { formatterOf } from '../../../src/publish/render/strings.ts';
import { compile } from '../../../src/record/compile/compile.ts';
import type { AuthoredRecord } from '../../../src/record/authored/record.ts';
import { checkRecord } from '../../../src/record/check.ts';
import { fixtureDir } from '../fixture.ts';
import { oneLine } from './shown.ts';

const read = async (dir: string): Promise<AuthoredRecord> => {
  const { record, problems } = await checkRecord(dir);
  assert.ok(record, JSON.stringify(problems.slice(0, 3)));
  return record;
};

const ours = await read('data');
const invented = await read(fixtureDir);

/** A slice for each language that has texts of its own. */
export const slices: [name: string, slice: FullSlice][] = [
  ['the record in English', compile(ours, 'en')],
  ['the record in Azerbaijani', compile(ours, 'az')],
  ['the record in Russian', compile(ours, 'ru')],
  ['the invented record', compile(invented, 'en')],
];

export interface Told {
  of: FullCase;
  statement: FullStatement;
  text: string;
  speaker: string;
  /** Who speaks and who passes it on, as a byline names them. */
  byline: string[];
  date: string;
  status: string;
  documents: string[];
  /** What its section says beyond its text: the act and the level of an allegation, whom it is said of, the stage of a charge. */
  particulars: string[];
  /** The answer or the gap, and what challenges it; empty where nothing belongs beside it. */
  beside: string[];
}

/** Allegations and charges never stand alone. */
export const isAccusation = ({ section }: FullStatement): boolean =>
  section === 'allegation' || section === 'charge';

/** What is said where an answer is missing; worked out here again, so that the code is held to it. */
function gapOf(statement: FullStatement, beside: FullStatement[], { gaps }: FullSlice): Text {
  if (statement.section !== 'allegation' && statement.section !== 'charge') return '';
  if (statement.response === 'answered') return '';
  if (statement.response === 'position-on-case-only') return gaps[statement.response];
  return gaps[beside.some(({ section }) => section === 'response') ? 'no-merits' : 'none-recorded'];
}

const nameIn = ({ speakers }: FullSlice, id: string): Text => speakers[id]!.shortName ?? speakers[id]!.name;

/** Every statement that stands, with what a reader must find wherever it is shown. */
export function* toldIn(slice: FullSlice): Iterable<Told> {
  const formatter = formatterOf(slice);
  for (const of of Object.values(slice.cases)) {
    const said = of.statements.filter(isStanding);
    for (const statement of said) {
      const { answeredBy = [], challengedBy = [] } = statement;
      const beside = said.filter(({ id }) => [...answeredBy, ...challengedBy].includes(id));
      const gap = plain(gapOf(statement, beside, slice));
      assert.ok(
        gap || beside.length > 0 || !isAccusation(statement),
        `${of.id}.${statement.id} has an answer or a gap`,
      );
      yield {
        of,
        statement,
        text: oneLine(plain(statement.text)),
        speaker: oneLine(plain(slice.speakers[statement.speaker]!.name)),
        byline: [statement.speaker, ...(statement.via ?? [])].map((id) => oneLine(plain(nameIn(slice, id)))),
        date: oneLine(formatter.date(statement.date)),
        status: oneLine(plain(labelOf(slice, 'statuses', statement.status))),
        documents: statement.cites.map(({ source }) => oneLine(slice.sources[source]!.title)),
        particulars: (statement.particulars ?? []).map((each) => oneLine([each].flat().map(plain).join(''))),
        beside: [...(gap ? [gap] : []), ...beside.map(({ text }) => plain(text))].map(oneLine),
      };
    }
  }
}

/** The same case told by this statement alone, as summaries, quotations and pictures begin with one. */
export const toldBy = (slice: FullSlice, of: FullCase, id: string): FullSlice => ({
  ...slice,
  cases: {
    ...slice.cases,
    [of.id]: { ...of, summary: [id], keyFigures: [], card: { ...of.card, summary: [id], keyFigures: [] } },
  },
});
