// What is said of a thing where there is room for a sentence only.
import { besideInWords } from '../../model/answers.ts';
import { citedSources } from '../../model/citations.ts';
import { latestPoint } from '../../model/series.ts';
import type { FullSlice } from '../../model/full-slice.ts';
import type { Item, Point, StatementBase } from '../../model/slice.ts';
import { plain } from '../../model/text.ts';
import { isStanding } from '../../model/withdrawal.ts';
import { labelOf } from '../../model/vocabulary.ts';
import { formatterOf } from './strings.ts';

export interface AttributedSentence {
  sentence: string;
  /** Who says it, when, how far it has got, and where it stands. */
  source?: string;
  /** What was answered or challenged, and that nothing is recorded where it accuses somebody. */
  answer?: string;
}

/** One attributed sentence about it from the record. */
export function attributedSentence(slice: FullSlice, item: Item): AttributedSentence {
  if ('name' in item) return { sentence: plain(slice.title) };
  if ('points' in item) {
    const point = latestPoint(item.points);
    if (!point) return { sentence: plain(item.title) };
    return { sentence: plain(point.text), source: bylineOf(slice, point) };
  }
  const statement = item.statements.find(({ id }) => id === item.card.summary[0]);
  if (!statement) return { sentence: plain(item.title) };
  const answer = besideInWords(statement, item.statements.filter(isStanding), slice.gaps);
  return {
    sentence: plain(statement.text),
    source: bylineOf(slice, statement),
    ...(answer && { answer }),
  };
}

/** The same for where there is room for nothing else; nothing is told without the answer to it. */
export function sentenceOf(slice: FullSlice, item: Item): string {
  const { sentence, answer } = attributedSentence(slice, item);
  return answer ? `${sentence} ${answer}` : sentence;
}

function bylineOf(slice: FullSlice, claim: StatementBase | Point): string {
  const formatter = formatterOf(slice);
  const { strings } = formatter;
  const titles = new Set(citedSources([claim]).map((id) => slice.sources[id]!.title));
  return [
    plain(slice.speakers[claim.speaker]!.name),
    formatter.date(claim.date),
    'status' in claim && plain(labelOf(slice, 'statuses', claim.status)),
    [...titles].map((title) => strings.quotes.join(title)).join('; '),
    claim.machine && strings.machine,
  ]
    .filter(Boolean)
    .join(' · ');
}
