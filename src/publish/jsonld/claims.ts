// The claims of a schema.org graph. No node holds a figure or a sentence without its speaker, date and source.
import type {
  FullCase,
  FullFigure,
  FullPoint,
  FullSeries,
  FullSlice,
  FullStatement,
} from '../../model/full-slice.ts';
import type { Text } from '../../model/slice.ts';
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

/** The strings of the page's language that a claim cannot do without; those of `src/locales` fit. */
export interface Words {
  undated: string;
  differs: string;
  levels: Record<'case' | 'country', string>;
  gap: string;
  gapCase: string;
  gapNoMerits: string;
}

/** The address of a statement is the one that the widgets give it. */
const statementId = (kase: FullCase, id: string): string => `#${kase.id}.${id}`;

function term({ vocabulary }: FullSlice, group: string, code: string): Node {
  const label = vocabulary[group]?.[code]?.label ?? code;
  return { '@type': 'DefinedTerm', termCode: code, name: text(label) };
}

/** What no claim goes without. */
function said(
  {
    speaker,
    via,
    date,
    text: words,
    cites,
  }: Pick<FullStatement, 'speaker' | 'via' | 'date' | 'text' | 'cites'>,
  { undated }: Words,
): Node {
  const sources = [...new Set(cites.map(({ source }) => source))];
  return {
    '@type': 'Claim',
    text: text(words),
    author: speakerLink(speaker),
    contributor: via?.map(speakerLink),
    claimInterpreter: publisherLink,
    temporal: date?.edtf ?? undated,
    isBasedOn: sources.map(sourceLink),
    appearance: cites.map(({ source, section, paragraph, row }) => ({
      '@type': 'CreativeWork',
      name: section,
      position: paragraph ?? row,
      isPartOf: sourceLink(source),
    })),
  };
}

/** The dates of these say when it was said; those of the others, when it happened. */
const datedByWord: FullStatement['section'][] = ['allegation', 'figure', 'response'];

export function claim(slice: FullSlice, kase: FullCase, statement: FullStatement, words: Words): Node {
  const { id, section, date, status, conflictsWith } = statement;
  const answers = answersTo(kase, statement);
  const gap = section === 'allegation' ? gapOf(statement.response, answers, words) : '';
  return node({
    '@id': statementId(kase, id),
    ...said(statement, words),
    dateCreated: datedByWord.includes(section) ? isoDate(date) : undefined,
    creativeWorkStatus: term(slice, 'statuses', status),
    keywords: keywords(slice, statement, words),
    description: [gap, conflictsWith ? words.differs : ''].filter(Boolean).join(' ') || undefined,
    // What is said about a claim: the answers and findings that belong beside it.
    subjectOf: links(kase, answers),
    // schema.org has no word for a claim that contradicts another.
    mentions: links(kase, standing(kase, conflictsWith)),
    isPartOf: link(`#${kase.id}`),
  });
}

const standing = (kase: FullCase, ids: string[] = []): FullStatement[] =>
  ids.flatMap((id) => kase.statements.filter((other) => other.id === id && !other.withdrawn));

const answersTo = (kase: FullCase, { answeredBy }: FullStatement): FullStatement[] =>
  standing(kase, answeredBy);

const links = (kase: FullCase, statements: FullStatement[]): Node[] | undefined =>
  statements.length > 0 ? statements.map(({ id }) => link(statementId(kase, id))) : undefined;

function gapOf(
  state: 'answered' | 'position-on-case-only' | 'none-recorded',
  answers: FullStatement[],
  { gap, gapCase, gapNoMerits }: Words,
): string {
  const responded = answers.some(({ section }) => section === 'response');
  return {
    answered: '',
    'position-on-case-only': gapCase,
    'none-recorded': responded ? gapNoMerits : gap,
  }[state];
}

function keywords(slice: FullSlice, statement: FullStatement, { levels }: Words): unknown[] | undefined {
  switch (statement.section) {
    case 'allegation':
      return [term(slice, 'acts', statement.act), levels[statement.level]];
    case 'response':
      return [term(slice, 'stances', statement.stance)];
    case 'charge':
      return [term(slice, 'stages', statement.stage)];
    default:
      return undefined;
  }
}

/** A figure is a claim that observes: one node, so that the number is never without its speaker. */
export function figure(slice: FullSlice, kase: FullCase, statement: FullFigure, words: Words): Node {
  return {
    ...claim(slice, kase, statement, words),
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

const unit = (words: Text): Node => ({
  unitText: text(words),
  measuredProperty: { '@type': 'Property', name: text(words) },
});

export function count(series: FullSeries, point: FullPoint, words: Words): Node {
  return node({
    '@id': `${seriesId(series)}.${point.id}`,
    ...said(point, words),
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
