// Whom a statement is about is written on it, and fair to those who are named.
import { pathText, quote, type Problem } from '../read/problems.ts';
import { byId, grouped, kept } from '../authored/kept.ts';
import type { AuthoredRecord } from '../authored/record.ts';
import { hasMerits } from '../authored/sides.ts';
import { accountsOf, eventsOf } from '../authored/statements.ts';
import type { Case } from '../schema/schema.ts';
import { isNamed, isNamedInFull, mayBeNamed, surname } from './wording/names.ts';
import { everyStatement, type InCase, type Rule } from './rule.ts';

/** What names somebody: the text, and those of whom or for whom it is said. */
function namingText({ section, statement }: InCase): string {
  const parties = [
    section === 'allegation' ? statement.against : '',
    section === 'finding' ? (statement.parties ?? '') : '',
    section === 'charge' || section === 'sentence' ? (statement.group ?? '') : '',
  ];
  return [statement.text, ...parties].join(' | ');
}

function* peopleNamedAreListed(record: AuthoredRecord): Iterable<Problem> {
  for (const entry of everyStatement(record)) {
    const { file, path, statement } = entry;
    const text = namingText(entry);
    // Who speaks is named as the speaker, and may be somebody whom the statement is not about.
    const speaking = [statement.speaker, ...(statement.via ?? [])].map(
      (id) => byId(record.speakers).get(id)?.person,
    );
    const listed = statement.people.flatMap((id) => byId(record.people).get(id) ?? []);
    for (const person of mayBeNamed(record.people, text)) {
      if (statement.people.includes(person.id) || speaking.includes(person.id)) continue;
      if (!isNamed(person, text, record.people)) continue;
      // A surname alone is of whoever of that name is listed.
      const isAnother = listed.some((other) => surname(other) === surname(person));
      if (isAnother && !isNamedInFull(person, text)) continue;
      yield { file, path: `${path}.people`, found: person.name, message: listing(person.id) };
    }
  }
  for (const entry of eventsOf(record)) {
    const { file, path, event } = entry;
    const told = new Set(accountsOf(entry).flatMap((account) => account.people));
    for (const person of mayBeNamed(record.people, event.title, told)) {
      if (event.people.includes(person.id)) continue;
      if (!told.has(person.id) && !isNamed(person, event.title, record.people)) continue;
      yield { file, path: `${path}.people`, found: person.name, message: listing(person.id) };
    }
  }
}

const listing = (id: string) =>
  `is named and not listed; add "${id}" to "people", or write the role in place of the name`;

function* peopleListedAreNamed(record: AuthoredRecord): Iterable<Problem> {
  const message = 'is listed and not named; name them in the text, or take the id out';
  for (const entry of everyStatement(record)) {
    const { file, path, statement } = entry;
    for (const [index, id] of statement.people.entries()) {
      const person = byId(record.people).get(id);
      if (!person || isNamed(person, namingText(entry), record.people)) continue;
      yield { file, path: `${path}.people[${index}]`, found: quote(id), message };
    }
  }
  for (const entry of eventsOf(record)) {
    const { file, path, event } = entry;
    const told = new Set(accountsOf(entry).flatMap((account) => account.people));
    for (const [index, id] of event.people.entries()) {
      const person = byId(record.people).get(id);
      if (!person || told.has(id)) continue;
      if (!isNamed(person, event.title, record.people))
        yield { file, path: `${path}.people[${index}]`, found: quote(id), message };
    }
  }
}

const involved = kept(({ people }: Case): ReadonlySet<string> => new Set(people.map(({ person }) => person)));

function* peopleAreListedInTheCase(record: AuthoredRecord): Iterable<Problem> {
  for (const { file, path, caseFile, statement } of everyStatement(record)) {
    for (const [index, id] of statement.people.entries()) {
      if (involved(caseFile).has(id)) continue;
      const message = 'is not among the "people" of the case; add them there with their role and its source';
      yield { file, path: `${path}.people[${index}]`, found: quote(id), message };
    }
  }
}

const responsesBy = kept(({ responses }: Case) => grouped(responses, ({ answers }) => answers));

/** A living official may stand in an allegation only beside their reply; without one the name stays out. */
function* officialsAreNamedWithTheirReply(record: AuthoredRecord): Iterable<Problem> {
  const officials = record.people.filter(({ official, living }) => official && living === 'presumed');
  for (const { file, path, caseFile, section, statement } of everyStatement(record)) {
    if (section !== 'allegation') continue;
    const speaking = byId(record.speakers).get(statement.speaker)?.person;
    const prose = `${statement.text} ${statement.against} ${statement.note ?? ''}`;
    const replied = (responsesBy(caseFile).get(statement.id) ?? []).some(
      (response) => !response.withdrawn && hasMerits(record, response),
    );
    for (const official of mayBeNamed(officials, prose, new Set(statement.people))) {
      const named = statement.people.includes(official.id) || isNamed(official, prose, record.people);
      if (!named || replied || official.id === speaking) continue;
      const message =
        'a living official needs a recorded reply to be named here; add the response, or write the office instead';
      yield { file, path, found: official.name, message };
    }
  }
}

function* homonymsAreToldApart(record: AuthoredRecord): Iterable<Problem> {
  const bySurname = grouped(record.people, (person) => [surname(person).toLowerCase()]);
  for (const [index, person] of record.people.entries()) {
    for (const other of bySurname.get(surname(person).toLowerCase()) ?? []) {
      if (other.id === person.id) continue;
      if (person.notSameAs?.includes(other.id)) continue;
      const message = `${other.name} has the same surname; add "${other.id}" to "notSameAs" here, and the other way round`;
      yield { file: 'people.json', path: pathText(record.people, [index]), found: person.name, message };
    }
  }
}

function* chargesNamePersonsOrAGroup(record: AuthoredRecord): Iterable<Problem> {
  for (const { file, path, section, statement } of everyStatement(record)) {
    if (section !== 'charge' && section !== 'sentence') continue;
    const isOfPersons = statement.people.length > 0;
    if (isOfPersons === (statement.group === undefined)) continue;
    const found = isOfPersons ? 'both "people" and "group"' : 'neither "people" nor "group"';
    const message = `keep exactly one: "people" for those whom the source names for this very ${section}, else "group"`;
    yield { file, path, found, message };
  }
}

export const people: Rule[] = [
  { name: 'people-who-are-named-are-listed', check: peopleNamedAreListed },
  { name: 'people-who-are-listed-are-named', check: peopleListedAreNamed },
  { name: 'charges-name-persons-or-a-group', check: chargesNamePersonsOrAGroup },
  { name: 'people-are-listed-in-the-case', check: peopleAreListedInTheCase },
  { name: 'officials-are-named-with-their-reply', check: officialsAreNamedWithTheirReply },
  { name: 'homonyms-are-told-apart', check: homonymsAreToldApart },
];
