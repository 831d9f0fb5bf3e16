// What a slice must have for a widget to show it truly. It may come from anybody’s tools: what is missing in it
// would be shown as "undefined", and a statement without its speaker, source or answer as a fact.
/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-call --
   What is checked here may be anything. */

import type { Slice } from '../model/slice.ts';

/** Whether a value is as it must be; what is not is noted by its path. */
type Check = (value: any, path: string) => unknown;

/** The paths of everything that is wrong with a slice; none when it can be shown. */
export function faultsOf(slice: any): string[] {
  const faults: string[] = [];
  /** Ids of the statements of the case that is being checked. */
  let statementIds: unknown[] = [];

  const must =
    (isRight: (value: any) => unknown): Check =>
    (value, path) => {
      if (!isRight(value)) faults.push(path);
    };
  const string = must((value) => typeof value === 'string' && value);
  const count = must((value) => Number.isInteger(value) && value >= 0);
  const positive = must((value) => typeof value === 'number' && value > 0);
  const oneOf = (words: string) => must((value) => words.split(' ').includes(value));
  const day = must((value) => /^\d{4}-\d\d-\d\d$/.test(value) && Date.parse(value));
  const entryOf = (part: string) => must((id) => Object.keys(slice[part] ?? {}).includes(id));
  const statement = must((id) => statementIds.includes(id));

  const optional =
    (check: Check): Check =>
    (value, path) =>
      value === undefined || check(value, path);
  const nullable =
    (check: Check): Check =>
    (value, path) =>
      value === null || check(value, path);
  const map =
    (check: Check): Check =>
    (value, path) => {
      if (!value || typeof value !== 'object' || Array.isArray(value)) return faults.push(path);
      for (const key of Object.keys(value)) {
        const here = `${path}.${key}`;
        check(value[key], here);
        // What is found by one id would link to itself by another.
        if ((value[key]?.id ?? key) !== key) faults.push(`${here}.id`);
      }
      return undefined;
    };
  const list =
    (check: Check, fewest = 0): Check =>
    (value, path) =>
      Array.isArray(value) && value.length >= fewest
        ? value.forEach((entry, index) => check(entry, `${path}[${index}]`))
        : faults.push(path);
  const object =
    (shape: Record<string, Check>): Check =>
    (value, path) =>
      value && typeof value === 'object'
        ? Object.keys(shape).forEach((key) => shape[key]!(value[key], `${path}.${key}`))
        : faults.push(path);

  const foreignText = object({ text: string, lang: string });
  const text: Check = (value, path) => (typeof value === 'object' ? foreignText : string)(value, path);
  const note = optional(text);
  const precision = oneOf('day month season year');
  const span = { first: day, last: day, precision, endPrecision: optional(precision) };
  const when = object({ ...span, basis: oneOf('stated derived inferred') });
  const cites = list((cite, path) => {
    object({ source: entryOf('sources'), section: string })(cite, path);
    if (!cite?.row) positive(cite?.paragraph, `${path}.paragraph`);
  }, 1);
  const said = { text, speaker: entryOf('speakers'), via: optional(list(entryOf('speakers'))), cites, note };
  const response = oneOf('answered position-on-case-only none-recorded');
  const sections: Record<string, Record<string, Check>> = {
    account: {},
    figure: {
      value: (value, path) => (typeof value === 'number' ? count : text)(value, path),
      qualifier: oneOf('exact more-than at-least up-to approximately'),
      unit: text,
      scope: text,
    },
    allegation: {
      act: string,
      against: text,
      level: oneOf('case country'),
      side: optional(oneOf('by-authorities others')),
      response,
    },
    response: { stance: string },
    finding: { forum: text, parties: note, article: note, reference: optional(string) },
    charge: { stage: string, article: note, response, people: optional(list(string)) },
    sentence: {
      term: (term, path) =>
        term?.words ? text(term.words, path) : term?.life || list(positive, 1)(term?.years, path),
      court: nullable(text),
      people: optional(list(string)),
    },
  };
  const anyStatement: Check = (value, path) => {
    object({
      id: string,
      section: oneOf(Object.keys(sections).join(' ')),
      ...said,
      date: nullable(when),
      status: oneOf('alleged reported court-finding officially-acknowledged disputed denied'),
      // What is said to be answered has its answer beside it.
      answeredBy: value?.response === 'answered' ? list(statement, 1) : optional(list(statement)),
      conflictsWith: optional(list(statement)),
      challengedBy: optional(list(statement)),
      withdrawn: optional(object({ date: object(span), reason: text })),
      ...sections[value?.section],
    })(value, path);
  };
  const counts = list(object({ code: string, count: positive }));
  // Empty where nothing is alleged.
  const tallyWords: Check = (value, path) => value === '' || text(value, path);
  const anyCase: Check = (value, path) => {
    statementIds = Array.isArray(value?.statements) ? value.statements.map((each: any) => each?.id) : [];
    object({
      id: string,
      title: text,
      names: list(object({ name: string, lang: string })),
      place: object({ text, cites }),
      period: nullable(object({ date: when, cites })),
      summary: list(statement),
      keyFigures: list(statement),
      proceedings: nullable(statement),
      people: list(
        object({
          person: entryOf('people'),
          role: text,
          certainty: oneOf('stated inferred unresolved'),
          note,
          cites,
          statements: list(statement),
        }),
      ),
      positions: list(statement),
      events: list(
        object({
          id: string,
          kind: string,
          title: text,
          date: nullable(when),
          accounts: list(statement, 1),
          people: list(entryOf('people')),
        }),
      ),
      statements: list(anyStatement),
      tally: object({ words: tallyWords, acts: counts, statuses: counts }),
      note,
    })(value, path);
  };
  object({
    version: string,
    compiled: day,
    locale: string,
    title: text,
    licence: object({ name: string }),
    corrections: text,
    disclaimer: text,
    people: map(
      object({
        id: string,
        name: string,
        names: list(object({ name: string, lang: optional(string) })),
        note,
      }),
    ),
    speakers: map(object({ name: text, interest: note })),
    sources: map(
      object({
        title: string,
        publisher: nullable(string),
        kind: string,
        lang: string,
        date: nullable(when),
        notBefore: optional(object(span)),
        url: optional(string),
        interest: note,
        relay: note,
      }),
    ),
    vocabulary: map(map(object({ label: text }))),
    // Last: where a part that they refer to is missing, that is to be told first.
    cases: map(anyCase),
    counts: map(
      object({
        id: string,
        title: text,
        unit: text,
        compiler: entryOf('speakers'),
        criteria: nullable(text),
        points: list(object({ ...said, date: when, value: count, basis: oneOf('observed derived') })),
        note,
      }),
    ),
    moved: map(string),
  })(slice, 'record');
  return faults;
}

/** As many faults as a person mends at a time. */
const mostTold = 10;

/** Throws, naming what is wrong and the cure, where a widget could not show a slice truly. */
export function assertSlice(fetched: unknown): void {
  const { format } = (fetched ?? {}) as Partial<Slice>;
  // Of another format than ours the store has a sentence of its own.
  const faults = format === 2 ? faultsOf(fetched) : [];
  if (faults.length > 0)
    throw new Error(
      `${faults.length} faults, at ${faults.slice(0, mostTold).join(', ')}; make it with \`on-record build\``,
    );
}
