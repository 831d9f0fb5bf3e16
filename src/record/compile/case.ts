// One case of the slice: its statements in one list, each event with the ids of its accounts.
import { answersTo, besideAllegation, positions, responseState } from './answers.ts';
import { byMachine, compileCite, compileDate, dated, inDateOrder, tidy, type Translator } from './parts.ts';
import type { AuthoredRecord, Translations } from '../read/read.ts';
import type * as authored from '../schema/schema.ts';
import type * as slice from '../../model/slice.ts';
import type { StatementTranslation } from '../schema/translation.ts';
import { statementsOf, type StatementEntry } from '../walk.ts';

export function compileCase(
  id: string,
  kase: authored.Case,
  t: Translator,
  done: Translations['cases'][string] | undefined,
  record: AuthoredRecord,
): slice.Case {
  const conflicts = symmetricConflicts(kase);
  const events = kase.events.map((event) => ({
    id: event.id,
    kind: event.kind,
    title: t(event.title, done?.events?.[event.id]?.title),
    date: compileDate(event.date),
    accounts: event.accounts.map((account) => (typeof account === 'string' ? account : account.id)),
  }));
  return tidy({
    id,
    title: t(kase.title, done?.title),
    kind: kase.kind,
    names: kase.names.map(({ name, lang }) => ({ name, lang })),
    place: { text: t(kase.place.text, done?.place), cites: kase.place.cites.map(compileCite) },
    period: kase.period && { date: dated(kase.period.date), cites: kase.period.cites.map(compileCite) },
    summary: kase.summary,
    keyFigures: kase.keyFigures,
    proceedings: kase.proceedings,
    people: kase.people.map(({ person, role, certainty, note, cites }) => {
      const words = done?.people?.[person];
      return tidy({
        person,
        role: t(role, words?.role),
        certainty,
        note: t.maybe(note, words?.note),
        cites: cites.map(compileCite),
        statements: naming(person, kase, record),
      });
    }),
    positions: positions(kase, record),
    events: inDateOrder(events),
    statements: statementsOf(kase).map((entry) => {
      const words = done?.statements?.[entry.statement.id];
      return tidy({
        ...commonFields(entry, t, words, conflicts.get(entry.statement.id)),
        answeredBy: answeredBy(entry, kase, record),
        ...ownFields(entry, kase, t, words, record),
        note: t.maybe(entry.statement.note, words?.note),
        withdrawn: entry.statement.withdrawn && {
          date: entry.statement.withdrawn.date,
          reason: t(entry.statement.withdrawn.reason, words?.reason),
        },
        machine: words?.text ? byMachine(done) : undefined,
      }) as slice.Statement;
    }),
    note: t.maybe(kase.note, done?.note),
  });
}

function commonFields(
  { section, statement }: StatementEntry,
  t: Translator,
  words: StatementTranslation | undefined,
  conflictsWith: string[] | undefined,
) {
  return {
    id: statement.id,
    section,
    text: t(statement.text, words?.text),
    speaker: statement.speaker,
    via: statement.via,
    date: compileDate(statement.date),
    status: statement.status,
    cites: statement.cites.map(compileCite),
    conflictsWith,
  };
}

/** The statements that list a person or write the name out; a surname alone may be somebody else's. */
function naming(id: string, kase: authored.Case, { people }: AuthoredRecord): string[] {
  const person = people.find((each) => each.id === id);
  const names = person
    ? [person, ...person.names].map(({ name }) => name).filter((name) => name.includes(' '))
    : [];
  return statementsOf(kase)
    .map(({ statement }) => statement)
    .filter(
      (statement) =>
        ('people' in statement && statement.people?.includes(id)) ||
        names.some((name) => statement.text.includes(name)),
    )
    .map((statement) => statement.id);
}

function answeredBy({ section, statement }: StatementEntry, kase: authored.Case, record: AuthoredRecord) {
  const ids =
    section === 'allegation' ? besideAllegation(statement, kase, record) : answersTo(statement.id, kase);
  return ids.length > 0 ? ids : undefined;
}

/** The fields that only statements of one section have. */
function ownFields(
  { section, statement }: StatementEntry,
  kase: authored.Case,
  t: Translator,
  words: StatementTranslation | undefined,
  record: AuthoredRecord,
): object {
  switch (section) {
    case 'account':
      return {};
    case 'figure':
      return {
        value: typeof statement.value === 'number' ? statement.value : t(statement.value, words?.value),
        qualifier: statement.qualifier,
        unit: t(statement.unit, words?.unit),
        scope: t(statement.scope, words?.scope),
      };
    case 'allegation':
      return {
        act: statement.act,
        against: t(statement.against, words?.against),
        level: statement.level,
        people: statement.people,
        response: responseState(statement, kase, record),
      };
    case 'response':
      return {
        stance: statement.stance,
      };
    case 'finding':
      return {
        forum: t(statement.forum, words?.forum),
        parties: t.maybe(statement.parties, words?.parties),
        article: t.maybe(statement.article, words?.article),
        reference: statement.reference,
      };
    case 'charge':
      return {
        label: t(statement.label, words?.label),
        article: statement.article,
        stage: statement.stage,
        people: statement.people,
        group: t.maybe(statement.group, words?.group),
      };
    case 'sentence':
      return {
        term: 'words' in statement.term ? { words: t(statement.term.words, words?.words) } : statement.term,
        court: statement.court === null ? null : t(statement.court, words?.court),
        people: statement.people,
        group: t.maybe(statement.group, words?.group),
      };
  }
}

function symmetricConflicts(kase: authored.Case): Map<string, string[]> {
  const statements = statementsOf(kase).map(({ statement }) => statement);
  const pairs = new Set(
    statements.flatMap(({ id, conflictsWith = [] }) =>
      conflictsWith.flatMap((other) => [`${id} ${other}`, `${other} ${id}`]),
    ),
  );
  const conflicts = new Map<string, string[]>();
  for (const { id } of statements) {
    const others = statements.map((other) => other.id).filter((other) => pairs.has(`${id} ${other}`));
    if (others.length > 0) conflicts.set(id, others);
  }
  return conflicts;
}
