// What a slice must have for a widget to show it truly. It may come from anybody’s tools: what is missing in it
// would be shown as "undefined", and a statement without its speaker, source or answer as a fact.
import type { Slice } from '../../model/slice.ts';
import { checksInto, keysOf, nullable, optional, partOf, type Check } from './checks.ts';
import { labelsOf } from './labels.ts';

/** The paths of everything that is wrong with a slice; none when it can be shown. */
export function faultsOf(slice: unknown): string[] {
  const faults: string[] = [];
  const { must, string, piece, count, oneOf, day, object, map, list } = checksInto(faults);
  /** Ids of the statements of the case that is being checked, and of its figures. */
  let statementIds: unknown[] = [];
  let figureIds: unknown[] = [];

  const entryOf = (part: string) =>
    must((id) => typeof id === 'string' && keysOf(partOf(slice, part)).includes(id));
  const statement = must((id) => statementIds.includes(id));
  const figure = must((id) => figureIds.includes(id));
  const foreignText = object({ text: string, lang: string });
  const text: Check = (value, path) => (typeof value === 'object' ? foreignText : string)(value, path);
  const part: Check = (value, path) => (typeof value === 'object' ? foreignText : piece)(value, path);
  const phrase: Check = (value, path) => (Array.isArray(value) ? list(part, 1) : text)(value, path);
  // Empty where there is nothing to say: nothing is alleged, or no year passed.
  const words: Check = (value, path) => {
    if (value !== '') text(value, path);
  };
  const note = optional(text);
  const precision = oneOf('day month season year');
  const when = object({
    first: day,
    last: day,
    precision,
    endPrecision: optional(precision),
    text: string,
    remark: optional(string),
  });
  const cites = list(object({ source: entryOf('sources'), place: phrase }), 1);
  const said = {
    text,
    speaker: entryOf('speakers'),
    via: optional(list(entryOf('speakers'))),
    cites,
    note,
  };
  const cited = object({ sources: list(entryOf('sources')), speakers: list(entryOf('speakers')) });
  // Who passed words on is named with the speaker.
  const byline: Check = (value, path) =>
    (partOf(value, 'via') ? phrase : optional(phrase))(partOf(value, 'byline'), `${path}.byline`);
  const response = oneOf('answered position-on-case-only no-merits none-recorded');
  // Whom an allegation is said of, the stage of a charge, the stance of a response: never nothing.
  const particulars = list(phrase, 1);
  const sections: Record<string, Record<string, Check>> = {
    account: {},
    figure: {
      amount: object({ before: optional(string), figure: text, after: optional(string) }),
      unit: text,
      scope: text,
    },
    allegation: {
      act: string,
      countedAs: optional(oneOf('by-authorities others country')),
      particulars,
      response,
    },
    response: { particulars },
    finding: { particulars },
    charge: { particulars, response },
    sentence: { particulars },
  };
  const anyStatement: Check = (value, path) => {
    const isAnswered = partOf(value, 'response') === 'answered';
    object({
      id: string,
      section: oneOf(Object.keys(sections).join(' ')),
      ...said,
      date: nullable(when),
      status: oneOf('alleged reported court-finding officially-acknowledged disputed denied'),
      // What is said to be answered has its answer beside it.
      answeredBy: isAnswered ? list(statement, 1) : optional(list(statement)),
      conflictsWith: optional(list(statement)),
      challengedBy: optional(list(statement)),
      withdrawn: optional(object({ date: when, label: string, reason: text })),
      ...sections[String(partOf(value, 'section'))],
    })(value, path);
    byline(value, path);
  };
  const point: Check = (value, path) => {
    object({
      ...said,
      date: when,
      value: count,
      number: string,
      figure: string,
      unit: text,
      basis: oneOf('observed derived'),
      asOf: string,
      shortDate: list(string, 1),
      finding: optional(phrase),
      legend: optional(string),
      change: optional(string),
    })(value, path);
    byline(value, path);
  };
  const background = optional(list(phrase, 1));
  const casePerson = object({
    person: entryOf('people'),
    part: phrase,
    note,
    cites,
    statements: list(statement),
    legal: list(statement),
  });
  const event: Check = (value, path) =>
    object({
      id: string,
      kind: string,
      title: text,
      date: nullable(when),
      shortDate: partOf(value, 'date') ? list(string, 1) : optional(list(string, 1)),
      accounts: list(statement, 1),
      people: list(entryOf('people')),
    })(value, path);
  const anyCase: Check = (value, path) => {
    const statements = partOf(value, 'statements');
    const all: unknown[] = Array.isArray(statements) ? statements : [];
    const idOf = (each: unknown) => partOf(each, 'id');
    statementIds = all.map(idOf);
    figureIds = all.filter((each) => partOf(each, 'section') === 'figure').map(idOf);
    object({
      id: string,
      title: text,
      aliases: optional(phrase),
      place: object({ text, cites }),
      period: nullable(object({ date: when, cites })),
      card: object({
        keyFigures: list(figure),
        position: list(statement),
        summary: list(statement),
        figures: list(figure),
        otherAccounts: list(statement),
        proceedings: list(statement),
        charges: list(statement),
        sentences: list(statement),
        findings: list(statement),
        positions: list(statement),
      }),
      // A statement on the proceedings has its heading.
      proceedingsTitle: optional(string),
      people: list(casePerson),
      events: list(event),
      statements: list(anyStatement),
      tally: object({ words, acts: (value, path) => (value === '' ? words : phrase)(value, path) }),
      note,
      cited,
    })(value, path);
  };
  object({
    version: string,
    compiled: day,
    fingerprint: string,
    compiledOn: when,
    edition: string,
    locale: string,
    title: text,
    corrections: text,
    disclaimer: text,
    terms: text,
    sides: object({ 'by-authorities': text, others: text, country: text }),
    speakers: map(object({ name: text, background })),
    sources: map(
      object({
        title: string,
        lang: string,
        date: nullable(when),
        undated: optional(string),
        url: optional(string),
        about: phrase,
        background,
        author: optional(entryOf('speakers')),
      }),
    ),
    vocabulary: map(map(object({ label: text }))),
    // Last: where a part that they refer to is missing, that is to be told first.
    people: map(
      object({
        id: string,
        name: string,
        aliases: optional(phrase),
        notSameAs: optional(phrase),
        note,
        cited,
      }),
    ),
    cases: map(anyCase),
    counts: map(
      object({
        id: string,
        title: text,
        compiler: entryOf('speakers'),
        cited,
        criteria: nullable(text),
        noFigure: optional(string),
        points: list(point),
        note,
      }),
    ),
    moved: map(string),
    labels: object(labelsOf(string)),
    // What is answered lacks nothing.
    gaps: object({
      answered: must((said) => said === ''),
      'position-on-case-only': text,
      'no-merits': text,
      'none-recorded': text,
    }),
    digits: must((said) => typeof said === 'string' && [...said].length === 10),
    intervals: object({ later: list(words), earlier: list(words) }),
  })(slice, 'record');
  return faults;
}

/** As many faults as a person mends at a time. */
const mostTold = 10;

/** Throws, naming what is wrong and the cure, where a widget could not show a slice truly. */
export function assertSlice(fetched: unknown): void {
  const { format } = (fetched ?? {}) as Partial<Slice>;
  // Of another format than ours the store has a sentence of its own.
  const faults = format === 3 ? faultsOf(fetched) : [];
  if (faults.length > 0)
    throw new Error(
      `${faults.length} faults, at ${faults.slice(0, mostTold).join(', ')}; make it with \`on-record build\``,
    );
}
