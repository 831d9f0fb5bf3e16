// Which of many texts stand inside another, without trying each: names in a sentence, titles in what a speaker is called.
import { grouped } from './kept.ts';

/** By so many of its first characters a text is looked up; the few that are shorter are tried one by one. */
const looked = 6;

/** Gives back what finds, in the order of the entries, those whose text stands inside another. */
export function whatStandsWithin<Entry extends object>(
  entries: readonly Entry[],
  textOf: (entry: Entry) => string,
): (text: string) => Entry[] {
  const isShort = (entry: Entry): boolean => textOf(entry).length < looked;
  const short = entries.filter(isShort);
  const beginnings = grouped(
    entries.filter((entry) => !isShort(entry)),
    (entry) => [textOf(entry).slice(0, looked)],
  );
  const position = new Map(entries.map((entry, index) => [entry, index]));
  return (text) => {
    const found = new Set(short.filter((entry) => text.includes(textOf(entry))));
    for (let start = 0; start + looked <= text.length; start += 1)
      for (const entry of beginnings.get(text.slice(start, start + looked)) ?? [])
        if (text.startsWith(textOf(entry), start)) found.add(entry);
    return [...found].sort((one, other) => position.get(one)! - position.get(other)!);
  };
}
