// Open about who has a stake.
import { pathText, quote, type Problem } from '../read/problems.ts';
import type { AuthoredRecord } from '../authored/record.ts';
import type { Rule } from './rule.ts';

const interested = ['litigator', 'list-compiler'];

function* interestIsDisclosed(record: AuthoredRecord): Iterable<Problem> {
  const parties = record.speakers.filter(({ kind }) => interested.includes(kind));
  const named = new Set(parties.flatMap(({ name, mentions }) => [name, ...mentions]));
  const message = 'a litigator or the compiler of a list has a stake; say which in "interest"';
  for (const [index, speaker] of record.speakers.entries()) {
    if (!interested.includes(speaker.kind) || speaker.interest !== undefined) continue;
    yield {
      file: 'speakers.json',
      path: pathText(record.speakers, [index]),
      found: 'no "interest"',
      message,
    };
  }
  for (const [id, { publisher, interest }] of Object.entries(record.sources)) {
    if (publisher !== null && named.has(publisher) && interest === undefined)
      yield { file: `sources/${id}.json`, path: 'publisher', found: quote(publisher), message };
  }
}

export const interests: Rule[] = [{ name: 'interest-is-disclosed', check: interestIsDisclosed }];
