// Figures are kept apart: each has one speaker, one source and one scope, and is never merged with another.
import { parseDate } from '../../dates/parse-date.ts';
import { pathText, quote, type Problem } from '../../read/problems.ts';
import { kept } from '../../authored/kept.ts';
import type { AuthoredRecord } from '../../authored/record.ts';
import { pointsOf, statementIn } from '../../authored/statements.ts';
import type { Case } from '../../schema/schema.ts';
import { everyStatement, unquoted, type InCase, type Rule } from '../rule.ts';

function* conflictsAreComparable(record: AuthoredRecord): Iterable<Problem> {
  for (const entry of everyStatement(record)) {
    for (const [index, id] of (entry.statement.conflictsWith ?? []).entries()) {
      const other = statementIn(entry.caseFile, id);
      const message =
        other && whyNotComparable(entry, { ...other, file: entry.file, caseFile: entry.caseFile });
      if (message)
        yield { file: entry.file, path: `${entry.path}.conflictsWith[${index}]`, found: quote(id), message };
    }
  }
}

function whyNotComparable(one: InCase, other: InCase): string | undefined {
  if (one.statement.id === other.statement.id) return 'a statement cannot conflict with itself; take it out';
  if (one.section === 'figure' && other.section === 'figure') {
    const same = one.statement.unit === other.statement.unit && one.statement.scope === other.statement.scope;
    return same
      ? undefined
      : 'its "unit" or "scope" is another one; figures of different scope are no conflict: take it out, or make both the same';
  }
  const oneEvent = one.caseFile.events.some(({ accounts }) =>
    [one, other].every(({ statement: { id } }) =>
      accounts.some((account) => (typeof account === 'string' ? account : account.id) === id),
    ),
  );
  return one.section === other.section || oneEvent
    ? undefined
    : 'only statements of one section, or accounts of one event, can be in conflict; take it out';
}

function* figuresHaveOneSource(record: AuthoredRecord): Iterable<Problem> {
  const figures = [...everyStatement(record)].filter(({ section }) => section === 'figure');
  const counted = [
    ...figures.map(({ file, path, statement }) => ({ file, path, cites: statement.cites })),
    ...pointsOf(record).map(({ file, path, point }) => ({ file, path, cites: point.cites })),
  ];
  for (const { file, path, cites } of counted) {
    const sources = [...new Set(cites.map(({ source }) => source))];
    if (sources.length < 2) continue;
    const message = 'a figure belongs to one source; make each source’s figure an entry of its own';
    yield { file, path: `${path}.cites`, found: sources.join(' and '), message };
  }
}

function* textsStandInOneCase(record: AuthoredRecord): Iterable<Problem> {
  const seen = new Map<string, InCase>();
  for (const entry of everyStatement(record)) {
    const first = seen.get(entry.statement.text);
    if (!first) seen.set(entry.statement.text, entry);
    if (!first || first.file === entry.file) continue;
    yield {
      file: entry.file,
      path: `${entry.path}.text`,
      found: quote(entry.statement.text),
      message: `${first.file} has the same sentence at ${first.path}; keep it where its source says it, or word each for its own case`,
    };
  }
}

/** The first of those with one sentence. */
const findingsByText = kept(
  ({ findings }: Case) => new Map(findings.toReversed().map((finding) => [finding.text, finding])),
);

function* findingsAreNotAllegations(record: AuthoredRecord): Iterable<Problem> {
  for (const { file, path, caseFile, section, statement } of everyStatement(record)) {
    const finding = section === 'allegation' ? findingsByText(caseFile).get(statement.text) : undefined;
    if (!finding) continue;
    const message = `the finding "${finding.id}" has the same sentence; say here what was alleged and by whom, or take it out`;
    yield { file, path: `${path}.text`, found: quote(statement.text), message };
  }
}

function* contextIsOfTheCountry(record: AuthoredRecord): Iterable<Problem> {
  for (const { file, path, caseFile, section, statement } of everyStatement(record)) {
    if (caseFile.kind !== 'context' || section !== 'allegation' || statement.level === 'country') continue;
    const message = 'a record of context belongs to no case; make it "country", or move it to its case';
    yield { file, path: `${path}.level`, found: quote(statement.level), message };
  }
}

/** A value or a date that the source does not state outright is only as good as the way it was worked out. */
function* derivedPointsSayHow(record: AuthoredRecord): Iterable<Problem> {
  for (const { file, path, point } of pointsOf(record)) {
    if (point.note !== undefined || (point.basis === 'observed' && point.date.basis === 'stated')) continue;
    const found =
      point.basis === 'derived'
        ? 'a derived value and no "note"'
        : `a date that is ${point.date.basis} and no "note"`;
    yield { file, path, found, message: 'add a "note" that says how it follows from what the source says' };
  }
}

const ours = /\bour (?:own )?arithmetic\b/i;
const workedOut =
  /\b(?:by (?:subtraction|addition)|(?:subtract|add)ing (?:up|the two)|less \d+ (?:is|makes|leaves)|plus \d+ (?:is|makes)|our (?:own )?arithmetic)\b/i;

/** Nobody said a figure that we worked out, so no speaker's sentence may hold it. */
function* derivedFiguresAreOurs(record: AuthoredRecord): Iterable<Problem> {
  const points = pointsOf(record).map(({ file, path, point }) => ({ file, path, ...point }));
  const others = [...everyStatement(record)].map(({ file, path, statement }) => ({
    file,
    path,
    text: statement.text,
    basis: 'observed',
  }));
  for (const { file, path, text, basis } of [...points, ...others]) {
    const found = workedOut.exec(unquoted(text));
    if (basis === 'derived' ? ours.test(text) : !found) continue;
    yield {
      file,
      path: `${path}.text`,
      found: quote(basis === 'derived' ? text : (found?.[0] ?? '')),
      message:
        basis === 'derived'
          ? 'nobody said this figure; begin with “Our arithmetic:” and say from which figures it follows'
          : 'it is worked out, and nobody said it; make it a point of its own with "basis": "derived", or take it out',
    };
  }
}

function* pointsAscend(record: AuthoredRecord): Iterable<Problem> {
  for (const [id, { points }] of Object.entries(record.counts)) {
    for (const [index, point] of points.entries()) {
      const before = points[index - 1] && parseDate(points[index - 1]!.date.edtf);
      const span = parseDate(point.date.edtf);
      if (!before || !span || before.first < span.first) continue;
      const message = 'is not after the point before it; put the points in date order, one for each date';
      yield {
        file: `counts/${id}.json`,
        path: pathText({ points }, ['points', index]),
        found: quote(point.date.edtf),
        message,
      };
    }
  }
}

export const figures: Rule[] = [
  { name: 'conflicts-are-comparable', check: conflictsAreComparable },
  { name: 'figures-have-one-source', check: figuresHaveOneSource },
  { name: 'texts-stand-in-one-case', check: textsStandInOneCase },
  { name: 'findings-are-not-allegations', check: findingsAreNotAllegations },
  { name: 'context-is-of-the-country', check: contextIsOfTheCountry },
  { name: 'derived-points-say-how', check: derivedPointsSayHow },
  { name: 'derived-figures-are-ours', check: derivedFiguresAreOurs },
  { name: 'points-ascend', check: pointsAscend },
];
