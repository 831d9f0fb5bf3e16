// Fair to those who are accused, by whomever, and to those who are named.
import { pathText, quote, type Problem } from '../read/problems.ts';
import type { AuthoredRecord } from '../authored/record.ts';
import type { Case, Person } from '../schema/schema.ts';
import { everyStatement, type Rule } from './rule.ts';

function* courtFindingsNameTheCourt(record: AuthoredRecord): Iterable<Problem> {
  for (const { file, path, section, statement } of everyStatement(record)) {
    if (statement.status !== 'court-finding') continue;
    const named =
      section === 'finding' &&
      (statement.parties ?? statement.reference ?? statement.date.edtf ?? null) !== null;
    if (named) continue;
    const message =
      section === 'finding'
        ? 'name the case: add "parties", "reference" or a date, or make its status "reported"'
        : 'only an entry of "findings" can be a court finding; move it there, or make its status "reported"';
    yield { file, path: `${path}.status`, found: '"court-finding"', message };
  }
}

function* denialsSayWhatTheyDeny(record: AuthoredRecord): Iterable<Problem> {
  for (const { file, path, section, statement } of everyStatement(record)) {
    if (section !== 'response' || statement.stance !== 'denies' || statement.answers.length > 0) continue;
    yield {
      file,
      path: `${path}.answers`,
      found: '[]',
      message: 'list what it denies; a denial stands only beside what it denies',
    };
  }
}

function* responsesAnswerClaims(record: AuthoredRecord): Iterable<Problem> {
  for (const { file, path, caseFile, section, statement } of everyStatement(record)) {
    if (section !== 'response') continue;
    for (const [index, id] of statement.answers.entries()) {
      if (!caseFile.responses.some((response) => response.id === id)) continue;
      yield {
        file,
        path: `${path}.answers[${index}]`,
        found: quote(id),
        message:
          'is a response itself; list the allegation, figure, charge or account that both of them answer',
      };
    }
  }
}

/** The widgets show such a response as what the authorities said of the case. */
function* positionsAreTheAuthorities(record: AuthoredRecord): Iterable<Problem> {
  for (const { file, path, section, statement } of everyStatement(record)) {
    if (section !== 'response' || statement.answers.length > 0) continue;
    const kind = record.speakers.find(({ id }) => id === statement.speaker)?.kind ?? '';
    if (record.vocabulary.speakerKinds[kind]?.authority) continue;
    const message = `without "answers" it is the authorities’ position on the case; list what it answers, or, where the kind "${kind}" speaks for the state, give it "authority": true in vocabulary.json`;
    yield { file, path: `${path}.answers`, found: '[]', message };
  }
}

/** By a response on the merits that has not been withdrawn. */
function isAnswered(id: string, caseFile: Case, { vocabulary }: AuthoredRecord): boolean {
  return caseFile.responses.some(
    ({ answers, stance, withdrawn }) =>
      !withdrawn && answers.includes(id) && vocabulary.stances[stance]?.merits,
  );
}

function* deniedClaimsShowTheDenial(record: AuthoredRecord): Iterable<Problem> {
  for (const { file, path, caseFile, section, statement } of everyStatement(record)) {
    if (section !== 'allegation' || statement.status !== 'denied') continue;
    if (isAnswered(statement.id, caseFile, record)) continue;
    yield {
      file,
      path: `${path}.status`,
      found: '"denied"',
      message: `no response on the merits answers it; add "${statement.id}" to the "answers" of the denial, or make it "alleged"`,
    };
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

function* peopleAreListedInTheCase(record: AuthoredRecord): Iterable<Problem> {
  for (const { file, path, caseFile, statement } of everyStatement(record)) {
    for (const [index, id] of statement.people.entries()) {
      if (caseFile.people.some(({ person }) => person === id)) continue;
      const message = 'is not among the "people" of the case; add them there with their role and its source';
      yield { file, path: `${path}.people[${index}]`, found: quote(id), message };
    }
  }
}

/** A living official may stand in an allegation only beside their reply; without one the name stays out. */
function* officialsAreNamedWithTheirReply(record: AuthoredRecord): Iterable<Problem> {
  const officials = record.people.filter(({ official, living }) => official && living === 'presumed');
  for (const { file, path, caseFile, section, statement } of everyStatement(record)) {
    if (section !== 'allegation') continue;
    const speaking = record.speakers.find(({ id }) => id === statement.speaker)?.person;
    const prose = `${statement.text} ${statement.against} ${statement.note ?? ''}`;
    const replied = isAnswered(statement.id, caseFile, record);
    for (const official of officials) {
      const named = statement.people.includes(official.id) || isNamed(official, prose, record.people);
      if (!named || replied || official.id === speaking) continue;
      const message =
        'a living official needs a recorded reply to be named here; add the response, or write the office instead';
      yield { file, path, found: official.name, message };
    }
  }
}

/** By any form of the name, or by the surname alone where it is not part of somebody else's full name. */
function isNamed(person: Person, text: string, people: Person[]): boolean {
  const others = people.filter(({ id }) => id !== person.id).flatMap(formsOf);
  const rest = others.reduce((remaining, name) => remaining.replaceAll(name, ' '), text);
  return [...formsOf(person), surname(person)].some((form) => hasWord(rest, form));
}

function formsOf(person: Person): string[] {
  return [person.name, ...person.names.map(({ name }) => name)];
}

function hasWord(text: string, word: string): boolean {
  const letters = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<!\\p{L})${letters}(?!\\p{L})`, 'iu').test(text);
}

function surname({ name }: Person): string {
  return name.split(/\s+/).at(-1) ?? name;
}

function* homonymsAreToldApart(record: AuthoredRecord): Iterable<Problem> {
  for (const [index, person] of record.people.entries()) {
    for (const other of record.people) {
      if (other.id === person.id || surname(other).toLowerCase() !== surname(person).toLowerCase()) continue;
      if (person.notSameAs?.includes(other.id)) continue;
      const message = `${other.name} has the same surname; add "${other.id}" to "notSameAs" here, and the other way round`;
      yield { file: 'people.json', path: pathText(record.people, [index]), found: person.name, message };
    }
  }
}

const interested = ['litigator', 'list-compiler'];

function* interestIsDisclosed(record: AuthoredRecord): Iterable<Problem> {
  const parties = record.speakers.filter(({ kind }) => interested.includes(kind));
  const message = 'a litigator or the compiler of a list has a stake; say which in "interest"';
  for (const [index, speaker] of record.speakers.entries()) {
    if (!parties.includes(speaker) || speaker.interest !== undefined) continue;
    yield {
      file: 'speakers.json',
      path: pathText(record.speakers, [index]),
      found: 'no "interest"',
      message,
    };
  }
  for (const [id, { publisher, interest }] of Object.entries(record.sources)) {
    const party = parties.find(
      ({ name, mentions }) => publisher !== null && [name, ...mentions].includes(publisher),
    );
    if (party && interest === undefined)
      yield { file: `sources/${id}.json`, path: 'publisher', found: quote(publisher), message };
  }
}

export const fairness: Rule[] = [
  { name: 'court-findings-name-the-court', check: courtFindingsNameTheCourt },
  { name: 'denials-say-what-they-deny', check: denialsSayWhatTheyDeny },
  { name: 'positions-are-the-authorities', check: positionsAreTheAuthorities },
  { name: 'responses-answer-claims', check: responsesAnswerClaims },
  { name: 'denied-claims-show-the-denial', check: deniedClaimsShowTheDenial },
  { name: 'charges-name-persons-or-a-group', check: chargesNamePersonsOrAGroup },
  { name: 'people-are-listed-in-the-case', check: peopleAreListedInTheCase },
  { name: 'officials-are-named-with-their-reply', check: officialsAreNamedWithTheirReply },
  { name: 'homonyms-are-told-apart', check: homonymsAreToldApart },
  { name: 'interest-is-disclosed', check: interestIsDisclosed },
];
