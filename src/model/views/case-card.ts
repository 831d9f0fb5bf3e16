// What a case card shows of a case or of a person, worked out before anything is rendered.
import { notBesideOthers } from '../answers.ts';
import { withAnswers, type Citing } from '../citations.ts';
import { statementsOf } from '../statements.ts';
import type { Card, Case, CasePerson, Figure, Person, Slice, Statement } from '../slice.ts';

/** A person's part in a case, with the statements to show under it. */
export interface PersonInCase {
  person: Person;
  of: Case;
  part: CasePerson;
  statements: Statement[];
}

type FigurePart = 'keyFigures' | 'figures';
/** The statements of each part of a card. */
type Parts = Record<Exclude<keyof Card, FigurePart>, Statement[]> & Record<FigurePart, Figure[]>;

export interface CaseView extends Parts {
  of: Case;
  people: PersonInCase[];
  citing: Citing[];
}

export interface PersonView {
  person: Person;
  parts: PersonInCase[];
  citing: Citing[];
}

export function caseView(slice: Slice, of: Case): CaseView {
  const statements = (ids: string[]) => statementsOf(of, ids);
  const parts = Object.fromEntries(
    Object.entries(of.card).map(([part, ids]: [string, string[]]) => [part, statements(ids)]),
  ) as Parts;
  const people = of.people.map((part) => ({
    person: slice.people[part.person]!,
    of,
    part,
    statements: statements(part.legal),
  }));
  return { of, ...parts, people, citing: citingIn(of, parts, people) };
}

/** Everything that a card cites, in the order in which it stands there. */
function citingIn(of: Case, parts: Parts, people: PersonInCase[]): Citing[] {
  const withBeside = (list: Statement[]) => list.flatMap((statement) => withAnswers(statement, of));
  const { summary, figures, otherAccounts, proceedings, charges, sentences, findings, positions } = parts;
  return [
    ...parts.keyFigures,
    ...parts.position,
    ...[summary, figures, otherAccounts, proceedings].flatMap(withBeside),
    ...people.flatMap(({ part, statements }) => [part, ...withBeside(statements)]),
    ...[charges, sentences, findings, positions].flatMap(withBeside),
    of.place,
    ...(of.period ? [of.period] : []),
  ];
}

export function personView(slice: Slice, person: Person): PersonView {
  const parts = Object.values(slice.cases).flatMap((of) =>
    of.people
      .filter((part) => part.person === person.id)
      .map((part) => ({
        person,
        of,
        part,
        statements: notBesideOthers(
          of.statements.filter(({ id }) => part.statements.includes(id)),
          of.statements,
        ),
      })),
  );
  return {
    person,
    parts,
    citing: parts.flatMap(({ of, part, statements }) => [
      part,
      ...statements.flatMap((statement) => withAnswers(statement, of)),
    ]),
  };
}
