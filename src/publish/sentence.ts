// What is said of a thing where there is room for a sentence only.
import { plain } from '../format.ts';
import type { Allegation, Case, Item, Point, Series, Slice, Statement } from '../record/slice.ts';
import { stringsOf } from './strings.ts';

export interface Said {
  sentence: string;
  /** Where it stands. */
  source?: string;
  /** To an allegation: what was answered, or that nothing is recorded. */
  answer?: string;
}

/** One attributed sentence about it from the record. */
export function said(slice: Slice, item: Item): Said {
  if ('name' in item) return { sentence: plain(slice.title) };
  const statement = 'points' in item ? last(item) : first(item);
  if (!statement) return { sentence: plain(item.title) };
  const titles = new Set(statement.cites.map(({ source }) => slice.sources[source]!.title));
  return {
    sentence: plain(statement.text),
    source: `${plain(slice.speakers[statement.speaker]!.name)} · ${[...titles].join('; ')}`,
    ...('section' in statement && statement.section === 'allegation'
      ? { answer: answerTo(slice, statement, item as Case) }
      : {}),
  };
}

/** The same for where there is room for nothing else; an allegation is not told without its answer. */
export function sentenceOf(slice: Slice, item: Item): string {
  const { sentence, answer } = said(slice, item);
  return answer ? `${sentence} ${answer}` : sentence;
}

function answerTo(slice: Slice, { answeredBy, response }: Allegation, { statements }: Case): string {
  const { gap, gapCase, gapNoMerits } = stringsOf(slice);
  const answers = statements.filter(({ id }) => answeredBy?.includes(id));
  const state = {
    answered: '',
    'position-on-case-only': gapCase,
    'none-recorded': answers.some(({ section }) => section === 'response') ? gapNoMerits : gap,
  };
  return [state[response], ...answers.map(({ text }) => plain(text))].filter(Boolean).join(' ');
}

/** What a case's summary begins with. */
const first = ({ statements, summary }: Case): Statement | undefined =>
  statements.find(({ id }) => id === summary[0]);

/** The last figure, of those that were observed if there are any. */
const last = ({ points }: Series): Point | undefined =>
  points.findLast(({ basis }) => basis === 'observed') ?? points.at(-1);
