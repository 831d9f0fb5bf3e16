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
  return patternsOf(person).any.some((pattern) => pattern.test(remaining));
}

/** By any form of the name in full, or with somebody of the same surname: “Ada and Ben Lorn”. */
export function isNamedInFull(person: Person, text: string): boolean {
  return patternsOf(person).inFull.some((pattern) => pattern.test(text));
}

const patternsOf = kept((person: Person) => {
  const [given = ''] = person.name.split(/\s+/);
  const withAnother = `${escaped(given)} \\p{L}+ \\p{L}+ ${escaped(surname(person))}`;
  const forms = formsOf(person);
  const full = forms.filter((form) => form.includes(' '));
  return {
    inFull: [...full.map(escaped), withAnother].map(asWord),
    any: [...forms, surname(person)].map(escaped).map(asWord),
  };
});

export function surname({ name }: Person): string {
  return name.split(/\s+/).at(-1) ?? name;
}

function formsOf(person: Person): string[] {
  return [person.name, ...person.names.map(({ name }) => name)];
}

const asWord = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})${pattern}(?!\\p{L})`, 'iu');

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

/** Letters alone, those alike that a search without regard to case takes for alike. */
const wordsIn = (text: string): string[] =>
  [...text.matchAll(/\p{L}+/giu)].map(([word]) => word.toLowerCase().toUpperCase());

/** The names of more than one word that stand in a text, each with its person, in the order of the list. */
const fullNamesIn = kept((people: Person[]) => {
  const names = people.flatMap((person) => formsOf(person).map((name) => ({ person, name })));
  return whatStandsWithin(
    names.filter(({ name }) => name.includes(' ')),
    ({ name }) => name,
  );
});
