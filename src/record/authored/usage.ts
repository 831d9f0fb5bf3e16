// Which sources, speakers and people the record uses.
import { kept } from './kept.ts';
import { citesOf } from './places.ts';
import type { AuthoredRecord } from './record.ts';
import { casesOf, pointsOf, statementsOf } from './statements.ts';

export interface Usage {
  sources: Set<string>;
  speakers: Set<string>;
  people: Set<string>;
}

/** Ids that cases and counts refer to; a speaker who is a person counts as that person. */
export const usedIn = kept((record: AuthoredRecord): Usage => {
  const sources = new Set<string>();
  for (const { cite } of citesOf(record)) sources.add(cite.source);
  const speakers = new Set(Object.values(record.counts).map(({ compiler }) => compiler));
  const people = new Set<string>();
  for (const { point } of pointsOf(record)) {
    for (const speaker of [point.speaker, ...(point.via ?? [])]) speakers.add(speaker);
  }
  for (const { caseFile } of casesOf(record)) {
    for (const { person } of caseFile.people) people.add(person);
    for (const { statement } of statementsOf(caseFile)) {
      for (const speaker of [statement.speaker, ...(statement.via ?? [])]) speakers.add(speaker);
      for (const person of statement.people) people.add(person);
    }
  }
  for (const { id, person } of record.speakers)
    if (person !== undefined && speakers.has(id)) people.add(person);
  return { sources, speakers, people };
});
