// What a case card shows of a case or of a person, worked out before anything is rendered.
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
}

export interface PersonView {
  person: Person;
  parts: PersonInCase[];
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
  return { of, ...parts, people };
}

export function personView(slice: Slice, person: Person): PersonView {
  const parts = Object.values(slice.cases).flatMap((of) =>
    of.people
      .filter((part) => part.person === person.id)
      .map((part) => ({ person, of, part, statements: statementsOf(of, part.statements) })),
  );
  return { person, parts };
}
