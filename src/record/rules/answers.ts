// What may answer what, and what follows from it for the status of the claim.
import { quote, type Problem } from '../read/problems.ts';
import { byId, grouped, kept } from '../authored/kept.ts';
import type { AuthoredRecord } from '../authored/record.ts';
import { isAuthority } from '../authored/sides.ts';
import { statementIn, statementsOf } from '../authored/statements.ts';
import type { Case, Response } from '../schema/schema.ts';
import { everyStatement, unquoted, type InCase, type Rule } from './rule.ts';

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
      if (!byId(caseFile.responses).has(id)) continue;
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
    if (isAuthority(record, statement.speaker)) continue;
    const kind = byId(record.speakers).get(statement.speaker)?.kind ?? '';
    const message = `without "answers" it is the authorities’ position on the case; list what it answers, or, where the kind "${kind}" speaks for the state, give it "authority": true in vocabulary.json`;
    yield { file, path: `${path}.answers`, found: '[]', message };
  }
}

/** Every answer with the claim that it answers. */
function* answersIn(
  record: AuthoredRecord,
): Iterable<{ file: string; path: string; response: Response; claim: InCase }> {
  for (const { file, path, caseFile, section, statement } of everyStatement(record)) {
    if (section !== 'response') continue;
    for (const [index, id] of statement.answers.entries()) {
      const claim = statementIn(caseFile, id);
      if (!claim) continue;
      yield {
        file,
        path: `${path}.answers[${index}]`,
        response: statement,
        claim: { ...claim, file, caseFile },
      };
    }
  }
}

function* answersComeFromTheOtherSide(record: AuthoredRecord): Iterable<Problem> {
  for (const { file, path, response, claim } of answersIn(record)) {
    const { section, statement } = claim;
    const isByTheState =
      section === 'charge' || (section === 'allegation' && isAuthority(record, statement.speaker));
    const why =
      response.speaker === statement.speaker
        ? 'is by the same speaker, and nobody answers what they say themselves'
        : isByTheState && isAuthority(record, response.speaker)
          ? `is an accusation by the state, which only the accused can answer`
          : undefined;
    if (why) yield { file, path, found: quote(statement.id), message: `${why}; take it out of "answers"` };
  }
}

function* acknowledgementsKeepToOneAct(record: AuthoredRecord): Iterable<Problem> {
  for (const { file, path, caseFile, section, statement } of everyStatement(record)) {
    if (section !== 'response' || statement.stance !== 'acknowledges') continue;
    const answered = new Set(statement.answers);
    const claims = caseFile.allegations.filter(({ id }) => answered.has(id));
    const acts = [...new Set(claims.map(({ act }) => act))];
    if (acts.length < 2) continue;
    const message =
      'what is acknowledged of one act is not acknowledged of another; keep the claims of the act that it speaks of, and split a claim that is of several';
    yield { file, path: `${path}.answers`, found: acts.join(' and '), message };
  }
}

const describesItself =
  /\b(?:present|describ|portray|call|identif|introduc|styl)\w* (?:itself|himself|herself|themselves)\b/i;

function* selfDescriptionsAnswerNothing(record: AuthoredRecord): Iterable<Problem> {
  for (const { file, path, section, statement } of everyStatement(record)) {
    if (section !== 'response') continue;
    const found = describesItself.exec(unquoted(statement.text));
    if (!found) continue;
    const message =
      'what somebody says of themselves in general is no reply to an accusation; move it to "accounts"';
    yield { file, path: `${path}.text`, found: quote(found[0]), message };
  }
}

const accuses = /\b(?:(?<!\bthe )accus|blam|denounc|brand(?:s|ed|ing)\b|instigat|traitor|terrorist)\w*/i;

/** It has an answer or a gap of its own only where it is an allegation. */
function* accusationsByTheStateAreAllegations(record: AuthoredRecord): Iterable<Problem> {
  for (const { file, path, section, statement } of everyStatement(record)) {
    if (section !== 'account' && section !== 'response') continue;
    if (!isAuthority(record, statement.speaker)) continue;
    const found = accuses.exec(statement.text);
    if (!found) continue;
    const message =
      'the state accuses somebody here, so that an answer or the lack of one belongs beside it; move it, or that part of it, to "allegations"';
    yield { file, path: `${path}.text`, found: quote(found[0]), message };
  }
}

/** The statuses that a claim can have once it was answered so. */
const statusesAfter: Record<string, string[]> = {
  denies: ['denied', 'disputed'],
  contests: ['disputed', 'denied'],
  'gives-another-account': ['disputed', 'denied'],
  acknowledges: ['officially-acknowledged'],
};
/** Statuses that only an answer gives; a claim that differs from another one is disputed as well. */
const givenByAnswers: Record<string, string[]> = {
  denied: ['denies', 'contests', 'gives-another-account'],
  disputed: ['denies', 'contests', 'gives-another-account', 'justifies'],
  'officially-acknowledged': ['acknowledges'],
};

/** The ids of what another statement of the case differs from, or what differs from one. */
const differing = kept(
  (caseFile: Case): ReadonlySet<string> =>
    new Set(
      statementsOf(caseFile).flatMap(({ statement: { id, conflictsWith = [] } }) => [
        ...conflictsWith,
        ...(conflictsWith.some((other) => statementIn(caseFile, other)) ? [id] : []),
      ]),
    ),
);

function* statusesFollowFromAnswers(record: AuthoredRecord): Iterable<Problem> {
  const answers = grouped(
    [...answersIn(record)].filter(({ response }) => !response.withdrawn),
    ({ file, claim }) => [`${file} ${claim.statement.id}`],
  );
  for (const { file, path, caseFile, section, statement } of everyStatement(record)) {
    if (section === 'response' || statement.status === 'court-finding') continue;
    const { id, status } = statement;
    const stances = (answers.get(`${file} ${id}`) ?? []).map(({ response }) => response.stance);
    const wanted = stances.flatMap((stance) => statusesAfter[stance] ?? []);
    const differs = differing(caseFile).has(id);
    const message = statusMessage(record, { id, status, stances, wanted, differs }, statement);
    if (message) yield { file, path: `${path}.status`, found: quote(status), message };
  }
}

interface Answered {
  id: string;
  status: string;
  /** Of the responses to it, and the statuses that these give it. */
  stances: string[];
  wanted: string[];
  /** Whether another statement differs from it. */
  differs: boolean;
}

function statusMessage(
  record: AuthoredRecord,
  { id, status, stances, wanted, differs }: Answered,
  { speaker }: InCase['statement'],
): string | undefined {
  if (wanted.length > 0)
    return wanted.includes(status)
      ? undefined
      : `by the response to it (${stances.join(', ')}) it is ${[...new Set(wanted)].map(quote).join(' or ')}; correct one of the two`;
  const givers = givenByAnswers[status];
  if (!givers || givers.some((stance) => stances.includes(stance))) return undefined;
  if (status === 'disputed' && differs) return undefined;
  if (status === 'officially-acknowledged' && isAuthority(record, speaker)) return undefined;
  return `no response gives it that status; add "${id}" to the "answers" of a response (${givers.join(', ')}), or make it "alleged" or "reported"`;
}

export const answers: Rule[] = [
  { name: 'denials-say-what-they-deny', check: denialsSayWhatTheyDeny },
  { name: 'positions-are-the-authorities', check: positionsAreTheAuthorities },
  { name: 'responses-answer-claims', check: responsesAnswerClaims },
  { name: 'answers-come-from-the-other-side', check: answersComeFromTheOtherSide },
  { name: 'acknowledgements-keep-to-one-act', check: acknowledgementsKeepToOneAct },
  { name: 'self-descriptions-answer-nothing', check: selfDescriptionsAnswerNothing },
  { name: 'accusations-by-the-state-are-allegations', check: accusationsByTheStateAreAllegations },
  { name: 'statuses-follow-from-answers', check: statusesFollowFromAnswers },
];
