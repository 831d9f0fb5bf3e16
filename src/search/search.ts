// Finds the things of a record by what they and their people are called, however it is typed: the best match first, each with the
// name that it was found by. There is no index: to read ten thousand folded names takes less time than to press a key.
import type { Text } from '../model/slice.ts';
import { plain } from '../model/text.ts';
import { folded, wordsOf } from './folded.ts';

/** What a thing is found by. */
export interface Findable {
  id: string;
  title: Text;
  /** Its other names. */
  also?: Text[];
  /** The names of each person in it, first the one that the record calls them by. */
  people?: Text[][];
  place?: Text;
}

/** What a name is the name of: the first say most of a thing. */
const kinds = ['title', 'also', 'people', 'place', 'id'] as const;

export interface Name {
  kind: (typeof kinds)[number];
  text: Text;
  /** What the record calls the person whose other name it is. */
  of?: Text;
}

export interface Found<Item> {
  item: Item;
  /** The names that it was found by, where they are not its title. */
  why: Name[];
}

interface Searched<Item> {
  item: Item;
  names: Name[];
  /** The names as they are searched: a line each, in which a space stands before and after every word. */
  lines: string;
}

interface Word {
  word: string;
  /** How it may be mistyped. */
  mistyped: RegExp | undefined;
}

/** With a mistake a shorter word is another word, and a number another number; a longer one was pasted. */
const mayBeMistyped = /^\p{L}{4,30}$/u;

/** Searches these things. What matches alike stays in their order, and an empty query finds them all. */
export function finder<Item extends Findable>(items: Item[]): (query: string) => Found<Item>[] {
  const searched = items.map((item) => {
    const names = namesOf(item);
    return { item, names, lines: linesOf(names) };
  });
  return (query) => {
    const typed = wordsOf(query);
    const words = [...new Set(typed)].map((word) => ({ word, mistyped: mistyped(word) }));
    const found: (Found<Item> & { rank: number })[] = [];
    for (const each of searched) {
      const ranked = rankedFor(each, words, ` ${typed.join(' ')}`);
      if (ranked) found.push(ranked);
    }
    return found.sort((one, other) => one.rank - other.rank);
  };
}

/** All names are folded at once, which takes a third of the time. */
const linesOf = (names: Name[]): string => {
  const lines = names.map(({ text }) => plain(text).replaceAll('\n', ' '));
  return ` ${folded(lines.join('\n')).replace(/ ?\n ?/g, ' \n ')} `;
};

/** In the order of their kinds. */
function namesOf({ id, title, also = [], people = [], place }: Findable): Name[] {
  return [
    { kind: 'title', text: title },
    ...also.map((text): Name => ({ kind: 'also', text })),
    ...people.flatMap(([of = '', ...others]): Name[] => [
      { kind: 'people', text: of },
      ...others.map((text): Name => ({ kind: 'people', text, of })),
    ]),
    { kind: 'place', text: place ?? '' },
    { kind: 'id', text: id },
  ];
}

/** The beginning of a word across a space, or with one letter that is wrong, missing or too many, or two that changed places. */
function mistyped(word: string): RegExp | undefined {
  if (!mayBeMistyped.test(word)) return undefined;
  const letters = [...word];
  const from = (index: number) => letters.slice(index).join('');
  const mistakes = letters.map((letter, index) => {
    const swapped = `${letters[index + 1] ?? ''}${letter}${from(index + 2)}`;
    return `${letters.slice(0, index).join('')}(?:\\S?${from(index + 1)}|\\S${from(index)}|${swapped})`;
  });
  return new RegExp(` (?:${[letters.join(' ?'), ...mistakes].join('|')})`, 'u');
}

/** Where a word stands, and how well: whole, as a beginning, inside another, mistyped. */
function placeOf({ word, mistyped }: Word, lines: string): { at: number; fault: number } | undefined {
  const inside = lines.indexOf(word);
  if (inside < 0) {
    const at = mistyped ? lines.search(mistyped) : -1;
    return at < 0 ? undefined : { at, fault: 3 };
  }
  const whole = lines.indexOf(` ${word} `);
  if (whole >= 0) return { at: whole, fault: 0 };
  const begins = lines.indexOf(` ${word}`);
  return begins < 0 ? { at: inside, fault: 2 } : { at: begins, fault: 1 };
}

/** Nothing, where a word is in none of its names. */
function rankedFor<Item>(
  { item, names, lines }: Searched<Item>,
  words: Word[],
  title: string,
): (Found<Item> & { rank: number }) | undefined {
  // Of titles with the same words, one that is what was typed comes first, then one that begins with it.
  let rank = lines.startsWith(title) ? (lines.startsWith(' \n', title.length) ? 0 : 1) : 2;
  const why: Name[] = [];
  for (const word of words) {
    const place = placeOf(word, lines);
    if (!place) return undefined;
    const name = names[lines.slice(0, place.at).split('\n').length - 1]!;
    rank += 3 * (place.fault * kinds.length + kinds.indexOf(name.kind));
    if (name.kind !== 'title' && !why.includes(name)) why.push(name);
  }
  return { item, why, rank };
}
