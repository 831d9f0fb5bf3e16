// Whether a text names a person.
import { grouped, kept } from '../../authored/kept.ts';
import { whatStandsWithin } from '../../authored/within.ts';
import type { Person } from '../../schema/schema.ts';

/** In full, or by the surname alone where it is not part of somebody else's full name. */
export function isNamed(person: Person, text: string, people: Person[]): boolean {
  if (isNamedInFull(person, text)) return true;
  const remaining = fullNamesIn(people)(text)
    .filter((other) => other.person.id !== person.id)
    .reduce((left, { name }) => left.replaceAll(name, ' '), text);
  return [...formsOf(person), surname(person)].some((form) => hasWord(remaining, form));
}

/** By any form of the name in full, or with somebody of the same surname: “Ada and Ben Lorn”. */
export function isNamedInFull(person: Person, text: string): boolean {
  const forms = formsOf(person).filter((form) => form.includes(' '));
  return forms.some((form) => hasWord(text, form)) || isNamedWithAnother(person, text);
}

function isNamedWithAnother(person: Person, text: string): boolean {
  const [given = ''] = person.name.split(/\s+/);
  if (!foldedAlike(text).includes(foldedAlike(given))) return false;
  return asWord(`${escaped(given)} \\p{L}+ \\p{L}+ ${escaped(surname(person))}`).test(text);
}

export function surname({ name }: Person): string {
  return name.split(/\s+/).at(-1) ?? name;
}

function formsOf(person: Person): string[] {
  return [person.name, ...person.names.map(({ name }) => name)];
}

/** A pattern of a name's own takes a millisecond to make: it is made only where nothing simpler tells. */
function hasWord(text: string, word: string): boolean {
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
    const end = start + word.length;
    // Two units of text are one letter of some scripts.
    const isPart = endsInLetter.test(text.slice(Math.max(start - 2, 0), start));
    if (!isPart && !beginsWithLetter.test(text.slice(end, end + 2))) return true;
  }
  return foldedAlike(text).includes(foldedAlike(word)) && asWord(escaped(word)).test(text);
}

const endsInLetter = /\p{L}$/iu;
const beginsWithLetter = /^\p{L}/iu;
const asWord = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})${pattern}(?!\\p{L})`, 'iu');

/** Alike wherever a search without regard to case takes two texts for alike, and here and there more often. */
const foldedAlike = (text: string): string => text.toLowerCase().toUpperCase();

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Those of a list whom a text may name, in its order, with those of these ids: everyone else has no word in it. Each form of a name
 * stands under its last word, which a text that has the form has as a whole word.
 */
export function mayBeNamed(people: Person[], text: string, ids?: ReadonlySet<string>): Person[] {
  const { byWord, wordless, byIds, position } = namesOf(people);
  const found = new Set([...wordless, ...wordsIn(text).flatMap((word) => byWord.get(word) ?? [])]);
  for (const id of ids ?? []) for (const person of byIds.get(id) ?? []) found.add(person);
  return [...found].sort((one, other) => position.get(one)! - position.get(other)!);
}

const namesOf = kept((people: Person[]) => {
  const lastWords = (person: Person) =>
    [...formsOf(person), surname(person)].map((form) => wordsIn(form).at(-1));
  return {
    byWord: grouped(people, (person) => lastWords(person).filter((word) => word !== undefined)),
    byIds: grouped(people, ({ id }) => [id]),
    wordless: people.filter((person) => lastWords(person).includes(undefined)),
    position: new Map(people.map((person, index) => [person, index])),
  };
});

/** Letters alone. */
const wordsIn = (text: string): string[] =>
  [...text.matchAll(/\p{L}+/giu)].map(([word]) => foldedAlike(word));

/** The names of more than one word that stand in a text, each with its person, in the order of the list. */
const fullNamesIn = kept((people: Person[]) => {
  const names = people.flatMap((person) => formsOf(person).map((name) => ({ person, name })));
  return whatStandsWithin(
    names.filter(({ name }) => name.includes(' ')),
    ({ name }) => name,
  );
});
