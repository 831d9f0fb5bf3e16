// A conviction or a sentence stands beside what is recorded against the fairness of the trial.
import { quote, type Problem } from '../read/problems.ts';
import type { AuthoredRecord } from '../authored/record.ts';
import { isAuthority } from '../authored/sides.ts';
import { kept } from '../authored/kept.ts';
import { statementIn } from '../authored/statements.ts';
import type { Allegation, Case } from '../schema/schema.ts';
import { everyStatement, type InCase, type Rule } from './rule.ts';

/** What is alleged of a trial by these acts challenges the conviction that it ended with. */
const actsAgainstTrials = ['unfair-trial', 'unfounded-charges', 'forced-confession'];

function* convictionsShowTheirChallenge(record: AuthoredRecord): Iterable<Problem> {
  for (const entry of everyStatement(record)) {
    if (!isConviction(entry) || entry.statement.challengedBy) continue;
    const { file, path, caseFile, statement } = entry;
    const challenge = caseFile.allegations.find(
      (allegation) =>
        actsAgainstTrials.includes(allegation.act) &&
        allegation.level === 'case' &&
        !isAuthority(record, allegation.speaker) &&
        isOfTheSame(allegation, statement.people),
    );
    if (!challenge) continue;
    const message = `the case records a challenge to it; add "${challenge.id}", and whatever else challenges it, to "challengedBy"`;
    yield { file, path, found: 'no "challengedBy"', message };
  }
}

/** A sentence, a charge that ended in a conviction, or an account that tells of one. */
const isConviction = ({ section, statement, caseFile }: InCase): boolean => {
  if (section === 'sentence') return true;
  if (section === 'charge') return statement.stage === 'convicted';
  return (
    section === 'account' && (sentencing(caseFile).has(statement) || sentencing(caseFile).has(statement.id))
  );
};

/** The accounts of sentencings, each as it is written there. */
const sentencing = kept(
  ({ events }: Case): ReadonlySet<unknown> =>
    new Set(events.flatMap(({ kind, accounts }) => (kind === 'sentencing' ? accounts : []))),
);

/** What is claimed of a group is claimed of none of its members, and the other way round. */
const isOfTheSame = ({ people }: Allegation, convicted: string[]): boolean =>
  convicted.length === 0 ? people.length === 0 : people.some((id) => convicted.includes(id));

function* challengesAreClaims(record: AuthoredRecord): Iterable<Problem> {
  for (const { file, path, caseFile, section, statement } of everyStatement(record)) {
    for (const [index, id] of (statement.challengedBy ?? []).entries()) {
      const challenge = statementIn(caseFile, id);
      const isClaim = challenge && ['allegation', 'finding', 'account'].includes(challenge.section);
      const why = ['allegation', 'response', 'finding'].includes(section)
        ? 'only a conviction, charge or sentence is challenged so; an allegation is answered by a response: take it out'
        : challenge && !isClaim
          ? 'name an allegation, a finding or an account that speaks against the conviction'
          : challenge?.statement.challengedBy
            ? 'is challenged itself; name what speaks against the conviction'
            : undefined;
      if (why) yield { file, path: `${path}.challengedBy[${index}]`, found: quote(id), message: why };
    }
  }
}

export const challenges: Rule[] = [
  { name: 'convictions-show-their-challenge', check: convictionsShowTheirChallenge },
  { name: 'challenges-are-claims', check: challengesAreClaims },
];
