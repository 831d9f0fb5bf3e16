// The claims of a schema.org graph. No node holds a figure or a sentence without its speaker, date and source.
import { besideOf } from '../../model/answers.ts';
import { citedSources } from '../../model/citations.ts';
import type {
  FullCase,
  FullCite,
  FullFigure,
  FullPoint,
  FullSeries,
  FullSlice,
  FullStatement,
} from '../../model/full-slice.ts';
import type { Statement, Text } from '../../model/slice.ts';
import { plain } from '../../model/text.ts';
import { isStanding, standing } from '../../model/withdrawal.ts';
import { labelOf } from '../../model/vocabulary.ts';
import type { Strings } from '../../locales/en.ts';
import { compiledWordsOf } from '../render/strings.ts';
import {
  isoDate,
  link,
  node,
  publisherLink,
  seriesId,
  sourceLink,
  speakerLink,
  text,
  type Node,
} from './nodes.ts';

/** The strings of the page's language that a claim cannot do without. */
export type ClaimStrings = Pick<Strings, 'undated'>;

/** The address of a statement is the one that the widgets give it. */
const statementId = (of: FullCase, id: string): string => `#${of.id}.${id}`;

const term = (slice: FullSlice, vocabulary: string, code: string): Node => ({
  '@type': 'DefinedTerm',
  termCode: code,
  name: text(labelOf(slice, vocabulary, code)),
});

/** What no claim goes without. */
function attributed(
  claim: Pick<FullStatement, 'speaker' | 'via' | 'date' | 'text'> & { cites: FullCite[] },
  { undated }: ClaimStrings,
): Node {
  return {
    '@type': 'Claim',
    text: text(claim.text),
    author: speakerLink(claim.speaker),
    contributor: claim.via?.map(speakerLink),
    claimInterpreter: publisherLink,
    temporal: claim.date?.edtf ?? undated,
    isBasedOn: citedSources([claim]).map(sourceLink),
    appearance: claim.cites.map(({ source, section, paragraph, row }) => ({
      '@type': 'CreativeWork',
      name: section,
      position: paragraph ?? row,
      isPartOf: sourceLink(source),
    })),
  };
}

/** The dates of these say when it was said; those of the others, when it happened. */
const datedByWord: FullStatement['section'][] = ['allegation', 'figure', 'response'];

export function claim(slice: FullSlice, of: FullCase, statement: FullStatement, strings: ClaimStrings): Node {
  const { id, section, date, status, conflictsWith } = statement;
  const { gap, answers, challenges } = besideOf(statement, of.statements.filter(isStanding), slice.gaps);
  const differs = conflictsWith ? slice.labels.differs : '';
  return node({
    '@id': statementId(of, id),
    ...attributed(statement, strings),
    dateCreated: datedByWord.includes(section) ? isoDate(date) : undefined,
    creativeWorkStatus: term(slice, 'statuses', status),
    keywords: keywords(slice, statement),
    description: [plain(gap), differs].filter(Boolean).join(' ') || undefined,
    // What is said about a claim: the answers and findings that belong beside it, and what challenges it.
    subjectOf: links(of, [...answers, ...challenges]),
    // schema.org has no word for a claim that contradicts another.
    mentions: links(of, standing(of, conflictsWith)),
    isPartOf: link(`#${of.id}`),
  });
}

const links = (of: FullCase, statements: Statement[]): Node[] | undefined =>
  statements.length > 0 ? statements.map(({ id }) => link(statementId(of, id))) : undefined;

function keywords(slice: FullSlice, statement: FullStatement): unknown[] | undefined {
  switch (statement.section) {
    case 'allegation':
      return [term(slice, 'acts', statement.act), compiledWordsOf(slice).levels[statement.level]];
    case 'response':
      return [term(slice, 'stances', statement.stance)];
    case 'charge':
      return [term(slice, 'stages', statement.stage)];
    default:
      return undefined;
  }
}

/** A figure is a claim that observes: one node, so that the number is never without its speaker. */
export function figure(slice: FullSlice, of: FullCase, statement: FullFigure, strings: ClaimStrings): Node {
  return {
    ...claim(slice, of, statement, strings),
    '@type': ['Claim', 'Observation'],
    ...value(statement),
    ...unit(statement.unit),
    observationAbout: { '@type': 'Thing', name: text(statement.scope) },
  };
}

/** "More than 70" has no value that could be read without its qualifier. */
function value({ value, qualifier }: FullFigure): Node {
  if (typeof value !== 'number') return { value: text(value) };
  switch (qualifier) {
    case 'exact':
      return { value };
    case 'up-to':
      return { maxValue: value, measurementQualifier: qualifier };
    case 'approximately':
      return { value: `≈ ${value}`, measurementQualifier: qualifier };
    default:
      return { minValue: value, measurementQualifier: qualifier };
  }
}

const unit = (counted: Text): Node => ({
  unitText: text(counted),
  measuredProperty: { '@type': 'Property', name: text(counted) },
});

export function count(series: FullSeries, point: FullPoint, strings: ClaimStrings): Node {
  return node({
    '@id': `${seriesId(series)}.${point.id}`,
    ...attributed(point, strings),
    '@type': ['Claim', 'Observation'],
    observationDate: isoDate(point.date),
    value: point.value,
    ...unit(series.unit),
    measurementMethod: point.basis,
    observationAbout: link(seriesId(series)),
    description: point.note && text(point.note),
    isPartOf: link(seriesId(series)),
  });
}
