// Which statements stand in which part of a card: known before a reader arrives.
import { notBesideOthers, statementsIn } from './statement/beside.ts';
import type { FullCase, FullStatement } from '../../model/full-slice.ts';
import type { Card } from '../../model/slice.ts';
import { plain } from '../../model/text.ts';
import { isStanding } from '../../model/withdrawal.ts';

/** How many figures stand in the head of a card. */
const headFigures = 3;

type Chosen = Pick<
  FullCase,
  'summary' | 'keyFigures' | 'proceedings' | 'positions' | 'events' | 'statements'
>;

export function compileCard(of: Chosen): Card {
  const { statements } = of;
  const chosen = (ids: string[]) => statementsIn<FullStatement>(of, ids);
  const inSection = (section: FullStatement['section']) =>
    statements.filter((each) => each.section === section);
  // Every statement is to be found in some widget: a card also has what stands in no event of a timeline.
  const toldInEvents = new Set(of.events.flatMap((event) => event.accounts));
  const toldNowhereElse = (section: FullStatement['section'], others: string[]) =>
    inSection(section).filter(({ id }) => !toldInEvents.has(id) && !others.includes(id));
  const ofGroups = (section: 'charge' | 'sentence') => inSection(section).filter(({ people }) => !people);
  const figures = chosen(of.keyFigures);
  const proceedings = of.proceedings ? [of.proceedings] : [];
  return {
    keyFigures: idsOf(figures.filter(canLead).slice(0, headFigures)),
    position: idsOf(chosen(of.positions).filter(isStanding).slice(0, 1)),
    summary: idsOf(notBesideOthers(chosen(of.summary), statements)),
    figures: idsOf([...figures, ...toldNowhereElse('figure', of.keyFigures)]),
    otherAccounts: idsOf(toldNowhereElse('account', [...of.summary, ...proceedings])),
    proceedings,
    charges: idsOf(ofGroups('charge')),
    sentences: idsOf(ofGroups('sentence')),
    findings: idsOf(inSection('finding')),
    positions: of.positions,
  };
}

/** What is said of a person, but for what stands beside another of these statements: it is shown there. */
export const saidOf = (person: string, statements: FullStatement[]): string[] =>
  idsOf(
    notBesideOthers(
      statements.filter(({ people }) => people?.includes(person)),
      statements,
    ),
  );

/** Charges against a person and sentences passed on them. */
export const legalOf = (person: string, statements: FullStatement[]): string[] =>
  idsOf(
    statements.filter(
      ({ section, people }) => (section === 'charge' || section === 'sentence') && people?.includes(person),
    ),
  );

/** A word in place of a number is not set large, and what was withdrawn leads no card. */
const canLead = (said: FullStatement): boolean =>
  said.section === 'figure' && isStanding(said) && /\p{N}/u.test(plain(said.amount.figure));

const idsOf = (list: { id: string }[]): string[] => list.map(({ id }) => id);
