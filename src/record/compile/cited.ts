// What a widget about a thing cites: known before a reader arrives, and the same whatever a reader chooses to see, so that a
// document keeps its number.
import { citedSources, citedSpeakers, type Citing } from '../../model/citations.ts';
import { statementsIn, withAnswers } from './statement/beside.ts';
import type { FullCase } from '../../model/full-slice.ts';
import type { Card, Cited, Statement } from '../../model/slice.ts';

export const citedOf = (citing: Citing[]): Cited => ({
  sources: citedSources(citing),
  speakers: citedSpeakers(citing),
});

/** In the order of a card, then whatever else is said in the case. */
export function citedInCase(of: Omit<FullCase, 'cited'>): Cited {
  const parts: (keyof Card)[] = ['keyFigures', 'position', 'summary', 'figures', 'otherAccounts'];
  const statements = (ids: string[]) => withAllAnswers(statementsIn(of, ids), of);
  return citedOf([
    ...statements(parts.flatMap((part) => of.card[part])),
    ...of.people,
    ...of.statements,
    of.place,
    ...(of.period ? [of.period] : []),
  ]);
}

/** Of each person of a case what is said of them there, and by whom the events are told that are about them. */
export function citedOnPeople(of: FullCase): [person: string, cited: Cited][] {
  const ids = new Set([
    ...of.people.map(({ person }) => person),
    ...of.events.flatMap(({ people }) => people),
  ]);
  return [...ids].map((id) => [id, citedOnPerson(id, of)]);
}

function citedOnPerson(id: string, of: FullCase): Cited {
  const parts = of.people.filter(({ person }) => person === id);
  const events = of.events.filter(({ people }) => people.includes(id));
  const ids = [
    ...parts.flatMap(({ statements }) => statements),
    ...events.flatMap(({ accounts }) => accounts),
  ];
  return citedOf([...parts, ...withAllAnswers(statementsIn(of, ids), of)]);
}

/** What several cases cite, in their order, each once. */
export const joinedCited = (cited: Cited[]): Cited => ({
  sources: [...new Set(cited.flatMap(({ sources }) => sources))],
  speakers: [...new Set(cited.flatMap(({ speakers }) => speakers))],
});

const withAllAnswers = (list: Statement[], of: Pick<FullCase, 'statements'>): Statement[] =>
  list.flatMap((statement) => withAnswers(statement, of));
