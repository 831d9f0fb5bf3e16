// One case of the slice: its statements in one list, each event with the ids of its accounts.
import { positionsIn } from './statement/response-state.ts';
import { compileKnownWhen, compileWhen, inDateOrder, withoutUndefined, type Compiling } from './fields.ts';
import { compileCard, legalOf, saidOf } from './card.ts';
import { citedInCase } from './cited.ts';
import { compileAliases } from './phrases.ts';
import { compileStatement } from './statement/statement.ts';
import { compileTally } from './tally.ts';
import { compileCites } from './references.ts';
import { inWords, phrase, type Wording } from './wording.ts';
import { grouped } from '../authored/kept.ts';
import type { Translations } from '../authored/record.ts';
import { statementsOf } from '../authored/statements.ts';
import type * as authored from '../schema/schema.ts';
import type { FullCase, FullStatement } from '../../model/full-slice.ts';

export function compileCase(
  id: string,
  caseFile: authored.Case,
  caseTranslation: Translations['cases'][string] | undefined,
  compiling: Compiling,
): FullCase {
  const { record, translator, vocabulary } = compiling;
  const conflicts = symmetricConflicts(caseFile);
  const inCase = { ...compiling, caseFile, caseTranslation, conflicts };
  const { period } = caseFile;
  const { wording } = translator;
  const compileCitesOf = (cites: authored.Cite[]) => compileCites(cites, translator, record.sources);
  const events = caseFile.events.map((event) => {
    const date = compileWhen(event.date, wording);
    return withoutUndefined({
      id: event.id,
      kind: event.kind,
      title: translator.text(event.title, caseTranslation?.events?.[event.id]?.title),
      date,
      shortDate: date ? wording.shortDate(date) : undefined,
      people: event.people,
      accounts: event.accounts.map((account) => (typeof account === 'string' ? account : account.id)),
    });
  });
  const statements = statementsOf(caseFile).map((entry) => compileStatement(entry, inCase));
  const compiled = withoutUndefined({
    id,
    title: translator.text(caseFile.title, caseTranslation?.title),
    kind: caseFile.kind,
    names: caseFile.names.map(({ name, lang }) => ({ name, lang })),
    aliases: compileAliases(caseFile.names, translator),
    place: {
      text: translator.text(caseFile.place.text, caseTranslation?.place),
      cites: compileCitesOf(caseFile.place.cites),
    },
    period: period && {
      date: compileKnownWhen(period.date, wording),
      cites: compileCitesOf(period.cites),
    },
    summary: caseFile.summary,
    keyFigures: caseFile.keyFigures,
    proceedings: caseFile.proceedings,
    proceedingsTitle: proceedingsTitle(
      statements.find(({ id }) => id === caseFile.proceedings),
      wording,
    ),
    people: caseFile.people.map((casePerson) => {
      const { person, role, certainty, note, cites } = casePerson;
      const translated = caseTranslation?.people?.[person];
      const compiledRole = translator.text(role, translated?.role);
      const sureness = wording.said(wording.words.certainty[certainty]);
      return withoutUndefined({
        person,
        role: compiledRole,
        certainty,
        part: sureness ? phrase([compiledRole, ' ', sureness]) : compiledRole,
        note: translator.optionalText(note, translated?.note),
        cites: compileCitesOf(cites),
        statements: saidOf(person, statements),
        legal: legalOf(person, statements),
      });
    }),
    positions: positionsIn(caseFile, record),
    events: inDateOrder(events),
    statements,
    tally: compileTally(statements, vocabulary, wording),
    note: translator.optionalText(caseFile.note, caseTranslation?.note),
  });
  const withCard = { ...compiled, card: compileCard(compiled) };
  return { ...withCard, cited: citedInCase(withCard) };
}

function proceedingsTitle(statement: FullStatement | undefined, wording: Wording): string | undefined {
  const { words } = wording;
  if (!statement) return undefined;
  return statement.date ? words.proceedings(inWords(wording, statement.date)) : words.proceedingsUndated;
}

function symmetricConflicts(caseFile: authored.Case): Map<string, string[]> {
  const statements = statementsOf(caseFile).map(({ statement }) => statement);
  const position = new Map(statements.map(({ id }, index) => [id, index]));
  const pairs = statements.flatMap(({ id, conflictsWith = [] }) =>
    conflictsWith.filter((other) => position.has(other)).map((other) => [id, other]),
  );
  const sides = grouped(pairs, (pair) => pair);
  return new Map(
    [...sides].map(([id, ofId]) => {
      const others = new Set(ofId.map(([one, other]) => (one === id ? other! : one!)));
      return [id, [...others].sort((one, other) => position.get(one)! - position.get(other)!)];
    }),
  );
}
