// Fair to those who are accused, by whomever, and open about who has a stake.
import { pathText, quote, type Problem } from '../read/problems.ts';
import type { AuthoredRecord } from '../authored/record.ts';
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
  { name: 'charges-name-persons-or-a-group', check: chargesNamePersonsOrAGroup },
  { name: 'interest-is-disclosed', check: interestIsDisclosed },
];
