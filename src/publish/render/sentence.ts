// What is said of a thing where there is room for a sentence only.
import { plain } from '../../model/text.ts';
import { Formatter as Reader } from '../../runtime/formatter.ts';
import type {
  Allegation,
  Case,
  Item,
  Point,
  Series,
  Slice,
  Statement,
  StatementBase,
} from '../../model/slice.ts';
import { stringsOf } from './strings.ts';

export interface Said {
  sentence: string;
  /** Who says it, when, how far it has got, and where it stands. */
  source?: string;
  /** To an allegation: what was answered, or that nothing is recorded. */
  answer?: string;
}

/** One attributed sentence about it from the record. */
export function said(slice: Slice, item: Item): Said {
  if ('name' in item) return { sentence: plain(slice.title) };
  const statement = 'points' in item ? last(item) : first(item);
  if (!statement) return { sentence: plain(item.title) };
  return {
    sentence: plain(statement.text),
    source: bylineOf(slice, statement),
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

function bylineOf(slice: Slice, statement: StatementBase | Point): string {
  const { speaker, date, cites, machine } = statement;
  const reader = new Reader(slice, slice.locale);
  const titles = new Set(cites.map(({ source }) => slice.sources[source]!.title));
  return [
    plain(slice.speakers[speaker]!.name),
    reader.date(date),
    'status' in statement && plain(slice.vocabulary['statuses']![statement.status]!.label),
    [...titles].map((title) => reader.strings.quote(title)).join('; '),
    machine && reader.strings.machine,
  ]
    .filter(Boolean)
    .join(' · ');
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
