// What is said of a thing where there is room for a sentence only.
import { plain } from '../format.ts';
import type { Case, Item, Slice } from '../record/slice.ts';
import { stringsOf } from './strings.ts';

/** One attributed sentence about it from the record, for where there is room for one. */
export function sentenceOf(slice: Slice, item: Item): string {
  if ('points' in item) {
    const last = item.points.findLast(({ basis }) => basis === 'observed') ?? item.points.at(-1);
    return last ? plain(last.text) : plain(item.title);
  }
  if ('name' in item) return plain(slice.title);
  const first = item.statements.find(({ id }) => id === item.summary[0]);
  return first ? plain(first.text) : plain(item.title);
}

/** An allegation is not told without its answer, or the words that none is recorded. */
export function sentenceWithAnswer(slice: Slice, item: Item): string {
  const sentence = sentenceOf(slice, item);
  const of = (item as Partial<Case>).statements;
  const first = of?.find(({ id }) => id === (item as Case).summary[0]);
  if (first?.section !== 'allegation') return sentence;
  const { gap, gapCase, gapNoMerits } = stringsOf(slice);
  const answers = of!.filter(({ id }) => first.answeredBy?.includes(id));
  const state = {
    answered: '',
    'position-on-case-only': gapCase,
    'none-recorded': answers.some(({ section }) => section === 'response') ? gapNoMerits : gap,
  };
  return [sentence, state[first.response], ...answers.map(({ text }) => plain(text))]
    .filter(Boolean)
    .join(' ');
}

/** Where the sentence that `sentenceOf` gives stands. */
export function sourceOf(slice: Slice, item: Item): string | undefined {
  if ('name' in item) return undefined;
  const said =
    'points' in item
      ? (item.points.findLast(({ basis }) => basis === 'observed') ?? item.points.at(-1))
      : item.statements.find(({ id }) => id === item.summary[0]);
  if (!said) return undefined;
  const titles = new Set(said.cites.map(({ source }) => slice.sources[source]!.title));
  return `${plain(slice.speakers[said.speaker]!.name)} · ${[...titles].join('; ')}`;
}
