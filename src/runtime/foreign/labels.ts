// The words of the record around its statements, which a slice must have.
import type { Labels } from '../../model/slice.ts';
import type { Check } from './checks.ts';

/** Each of them held against the check of a text. */
export const labelsOf = (string: Check): Record<keyof Labels, Check> => ({
  alsoKnownAs: string,
  details: string,
  place: string,
  period: string,
  whatHappened: string,
  keyFigures: string,
  otherAccounts: string,
  people: string,
  charges: string,
  chargesNote: string,
  sentences: string,
  findings: string,
  timeline: string,
  allegations: string,
  position: string,
  editorNote: string,
  machine: string,
  machineNote: string,
  answer: string,
  challenge: string,
  differs: string,
  scope: string,
  compiledBy: string,
  criteria: string,
  noCriteria: string,
  figure: string,
  chart: string,
  date: string,
  sources: string,
  aboutSources: string,
  semicolon: string,
});
