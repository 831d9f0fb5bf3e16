// The allegations of the invented record by how they were answered, each alone in its case, and what is said of a gap.
import type { FullSlice } from '../../../src/model/full-slice.ts';
import { compile } from '../../../src/record/compile/compile.ts';
import { freshRecord } from '../fixture.ts';

const sentences = {
  none: 'No response is recorded in our sources.',
  case: 'No response to this allegation is recorded in our sources, only a position on the case:',
  merits: 'No response to the claim itself is recorded in our sources, only this:',
};

/** Allegations of the fixture by how they were answered: what is said, and how the answer that follows begins. */
export const told: [id: string, what: string, gap: string, answer: string][] = [
  ['beaten-at-pier-nine', 'is denied', '', 'The Interior Ministry'],
  ['no-lawyer', 'was met by a refusal to look into it', sentences.merits, "The Prosecutor's Office declined"],
  ['signed-under-threat', 'is met by a position on the case only', sentences.case, 'The Interior Ministry'],
  ['no-inquiries-in-vesmark', 'is met by nothing', sentences.none, ''],
];

/** The case told by this allegation alone. */
export const only = (id: string): FullSlice => {
  const slice = compile(freshRecord(), 'en');
  const of = slice.cases['harbour-2019']!;
  const alone = { summary: [id], keyFigures: [] };
  Object.assign(of, alone, { card: { ...of.card, ...alone } });
  return slice;
};

export const text = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ');

/** Every gap sentence that a text has. */
export const gapsIn = (words: string) => Object.values(sentences).filter((gap) => words.includes(gap));
