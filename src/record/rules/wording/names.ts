// Whether a text names a person.
import type { Person } from '../../schema/schema.ts';

/** In full, or by the surname alone where it is not part of somebody else's full name. */
export function isNamed(person: Person, text: string, people: Person[]): boolean {
  if (isNamedInFull(person, text)) return true;
  const others = people.filter(({ id }) => id !== person.id).flatMap(formsOf);
  const remaining = others
    .filter((name) => name.includes(' '))
    .reduce((left, name) => left.replaceAll(name, ' '), text);
  return [...formsOf(person), surname(person)].some((form) => hasWord(remaining, form));
}

/** By any form of the name in full, or with somebody of the same surname: “Ada and Ben Lorn”. */
export function isNamedInFull(person: Person, text: string): boolean {
  const [given = ''] = person.name.split(/\s+/);
  const withAnother = new RegExp(
    `(?<!\\p{L})${escaped(given)} \\p{L}+ \\p{L}+ ${escaped(surname(person))}(?!\\p{L})`,
    'iu',
  );
  return formsOf(person).some((form) => form.includes(' ') && hasWord(text, form)) || withAnother.test(text);
}

export function surname({ name }: Person): string {
  return name.split(/\s+/).at(-1) ?? name;
}

function formsOf(person: Person): string[] {
  return [person.name, ...person.names.map(({ name }) => name)];
}

function hasWord(text: string, word: string): boolean {
  return new RegExp(`(?<!\\p{L})${escaped(word)}(?!\\p{L})`, 'iu').test(text);
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
