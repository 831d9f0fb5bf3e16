// What a case card shows of a case or of a person, worked out before anything is rendered.
import { notBesideOthers } from '../answers.ts';
import { withAnswers, type Citing } from '../citations.ts';
import { statementsOf } from '../statements.ts';
import { plain } from '../text.ts';
import { isStanding } from '../withdrawal.ts';
import type {
  Case,
  CasePerson,
  Charge,
  Figure,
  Finding,
  Person,
  Sentence,
  Slice,
  Statement,
} from '../slice.ts';

/** A person's part in a case, with the statements to show under it. */
export interface PersonInCase {
  person: Person;
  of: Case;
  part: CasePerson;
  statements: Statement[];
}

export interface CaseView {
  of: Case;
  /** The figures of the head; the card has them in full further on. */
  keyFigures: Figure[];
  /** What the head says of the authorities' position. */
  position: Statement | undefined;
  summary: Statement[];
  /** Accounts that stand in no event of a timeline. */
  otherAccounts: Statement[];
  figures: Figure[];
  proceedings: Statement | undefined;
  people: PersonInCase[];
  /** Charges brought against a group. */
  charges: Statement[];
  /** Sentences passed on a group. */
  sentences: Statement[];
  findings: Finding[];
  positions: Statement[];
  citing: Citing[];
}

export interface PersonView {
  person: Person;
  parts: PersonInCase[];
  citing: Citing[];
}

/** How many figures stand in the head of a card. */
const headFigures = 3;

export function caseView(slice: Slice, of: Case): CaseView {
  const pick = (ids: string[]) => statementsOf(of, ids);
  const inSection = <Section extends Statement['section']>(section: Section) =>
    of.statements.filter(
      (statement): statement is Extract<Statement, { section: Section }> => statement.section === section,
    );
  // A card also has what stands in no event of the timeline: every statement is to be found in some widget.
  const toldInEvents = of.events.flatMap((event) => event.accounts);
  const toldNowhereElse = <Section extends Statement['section']>(section: Section, chosen: string[]) =>
    inSection(section).filter(({ id }) => ![...toldInEvents, ...chosen].includes(id));
  const [proceedings] = pick(of.proceedings ? [of.proceedings] : []);
  const charges = inSection('charge');
  const sentences = inSection('sentence');
  const people = peopleIn(slice, of, [...charges, ...sentences]);
  const withoutPeople = (statements: (Charge | Sentence)[]) =>
    statements.filter((statement) => !statement.people);
  const figures = pick(of.keyFigures).filter((statement) => statement.section === 'figure');
  const positions = pick(of.positions);
  const view = {
    of,
    // A word in place of a number is not set large, and what was withdrawn leads no card.
    keyFigures: figures
      .filter((each) => isStanding(each) && /\p{N}/u.test(plain(each.amount.figure)))
      .slice(0, headFigures),
    position: positions.find(isStanding),
    summary: notBesideOthers(pick(of.summary), of.statements),
    otherAccounts: toldNowhereElse('account', [...of.summary, of.proceedings ?? '']),
    figures: [...figures, ...toldNowhereElse('figure', of.keyFigures)],
    proceedings,
    people,
    charges: withoutPeople(charges),
    sentences: withoutPeople(sentences),
    findings: inSection('finding'),
    positions,
  };
  return { ...view, citing: citingIn(view) };
}

/** Everything that a card cites, in the order in which it stands there. */
function citingIn(view: Omit<CaseView, 'citing'>): Citing[] {
  const { of } = view;
  const statements = (list: Statement[]) => list.flatMap((statement) => withAnswers(statement, of));
  return [
    ...view.keyFigures,
    ...(view.position ? [view.position] : []),
    ...statements(view.summary),
    ...statements(view.figures),
    ...statements(view.otherAccounts),
    ...statements(view.proceedings ? [view.proceedings] : []),
    ...view.people.flatMap((each) => [each.part, ...statements(each.statements)]),
    ...statements(view.charges),
    ...statements(view.sentences),
    ...statements(view.findings),
    ...statements(view.positions),
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

const peopleIn = (slice: Slice, of: Case, statements: (Charge | Sentence)[]): PersonInCase[] =>
  of.people.map((part) => ({
    person: slice.people[part.person]!,
    of,
    part,
    statements: statements.filter(({ people }) => people?.includes(part.person)),
  }));
