// One case of the slice: its statements in one list, each event with the ids of its accounts.
import { positionsIn } from './response-state.ts';
import { compileKnownWhen, compileWhen, inDateOrder, withoutUndefined, type Translator } from './fields.ts';
import { compileStatement } from './statement.ts';
import { compileTally } from './tally.ts';
import { compileCite } from './references.ts';
import type { AuthoredRecord, Translations } from '../authored/record.ts';
import { statementsOf } from '../authored/statements.ts';
import type * as authored from '../schema/schema.ts';
import type { FullCase } from '../../model/full-slice.ts';
import type { CasePerson } from '../../model/slice.ts';

export function compileCase(
  id: string,
  caseFile: authored.Case,
  caseTranslation: Translations['cases'][string] | undefined,
  record: AuthoredRecord,
  { translator, locale }: { translator: Translator; locale: string },
): FullCase {
  const inCase = { caseFile, caseTranslation, conflicts: symmetricConflicts(caseFile), record, translator };
  const { period } = caseFile;
  const events = caseFile.events.map((event) => ({
    id: event.id,
    kind: event.kind,
    title: translator.text(event.title, caseTranslation?.events?.[event.id]?.title),
    date: compileWhen(event.date),
    people: event.people,
    accounts: event.accounts.map((account) => (typeof account === 'string' ? account : account.id)),
  }));
  const statements = statementsOf(caseFile).map((entry) => compileStatement(entry, inCase));
  return withoutUndefined({
    id,
    title: translator.text(caseFile.title, caseTranslation?.title),
    kind: caseFile.kind,
    names: caseFile.names.map(({ name, lang }) => ({ name, lang })),
    place: {
      text: translator.text(caseFile.place.text, caseTranslation?.place),
      cites: caseFile.place.cites.map((cite) => compileCite(cite, translator.locale)),
    },
    period: period && {
      date: compileKnownWhen(period.date),
      cites: period.cites.map((cite) => compileCite(cite, translator.locale)),
    },
    summary: caseFile.summary,
    keyFigures: caseFile.keyFigures,
    proceedings: caseFile.proceedings,
    people: caseFile.people.map((casePerson): CasePerson => {
      const { person, role, certainty, note, cites } = casePerson;
      const translated = caseTranslation?.people?.[person];
      return withoutUndefined({
        person,
        role: translator.text(role, translated?.role),
        certainty,
        note: translator.optionalText(note, translated?.note),
        cites: cites.map((cite) => compileCite(cite, translator.locale)),
        statements: statementsAbout(person, caseFile),
      });
    }),
    positions: positionsIn(caseFile, record),
    events: inDateOrder(events),
    statements,
    tally: compileTally(statements, locale),
    note: translator.optionalText(caseFile.note, caseTranslation?.note),
  });
}

function statementsAbout(person: string, caseFile: authored.Case): string[] {
  return statementsOf(caseFile)
    .filter(({ statement }) => statement.people.includes(person))
    .map(({ statement }) => statement.id);
}

function symmetricConflicts(caseFile: authored.Case): Map<string, string[]> {
  const statements = statementsOf(caseFile).map(({ statement }) => statement);
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
