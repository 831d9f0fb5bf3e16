// The nodes of a schema.org graph that are no claims: the page, who speaks, and what is cited. Each stands once, and
// claims point to it by its `@id`.
import type { FullCase, FullSeries, FullSlice, FullWhen } from '../../model/full-slice.ts';
import type { StatementBase, Text } from '../../model/slice.ts';

export interface Node {
  '@id'?: string;
  '@type'?: string | string[];
  [property: string]: unknown;
}

/** Anything that somebody said somewhere. */
export type Said = Pick<StatementBase, 'speaker' | 'via' | 'cites'>;

export const publisherLink: Node = { '@id': '#publisher' };

/** Text that is in another language than the page says so. */
export const text = (value: Text): string | Node =>
  typeof value === 'string' ? value : { '@value': value.text, '@language': value.lang };

export const link = (id: string): Node => ({ '@id': id });
export const speakerLink = (id: string): Node => link(`#speaker/${id}`);
export const sourceLink = (id: string): Node => link(`#source/${id}`);

export const seriesId = ({ id }: FullSeries): string => `#series/${id}`;

/** Leaves out properties without a value. */
export function node(properties: Node): Node {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
}

/** schema.org dates are plain ISO 8601: no seasons, no intervals, nothing that somebody inferred. */
export function isoDate(when: FullWhen | null): string | undefined {
  const plain =
    when !== null && when.basis !== 'inferred' && /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(when.edtf);
  return plain ? when.edtf : undefined;
}

export function article(slice: FullSlice, kase: FullCase, claims: Node[]): Node {
  return { '@type': 'Article', '@id': `#${kase.id}`, headline: text(kase.title), ...page(slice, claims) };
}

export function dataset(slice: FullSlice, series: FullSeries, claims: Node[]): Node {
  return {
    '@type': 'Dataset',
    '@id': seriesId(series),
    name: text(series.title),
    creator: speakerLink(series.compiler),
    variableMeasured: text(series.unit),
    ...page(slice, claims),
  };
}

/** What a page of the record says of itself. */
function page(slice: FullSlice, claims: Node[]): Node {
  const basis = new Set(
    claims.flatMap(({ isBasedOn }) => isBasedOn as Node[]).map((source) => source['@id']!),
  );
  return {
    description: text(slice.disclaimer),
    inLanguage: slice.locale,
    dateModified: slice.compiled,
    version: slice.version,
    publisher: publisherLink,
    license: slice.licence.url ?? { '@type': 'CreativeWork', name: slice.licence.name },
    isBasedOn: [...basis].map(link),
    hasPart: claims.map((each) => link(each['@id']!)),
  };
}

export const publisherNode = ({ publisher }: FullSlice): Node => ({
  ...publisherLink,
  '@type': 'Organization',
  name: publisher,
});

/** Whether a speaker is a person or an organisation is stated only for those who are in the list of people. */
export function speakerNodes(slice: FullSlice, sayings: Said[]): Node[] {
  const people = Object.values(slice.people).map(({ name }) => name);
  const ids = new Set(sayings.flatMap(({ speaker, via = [] }) => [speaker, ...via]));
  return [...ids].map((id) => {
    const { name, kind, interest } = slice.speakers[id]!;
    const label = slice.vocabulary['speakerKinds']?.[kind]?.label;
    return node({
      ...speakerLink(id),
      '@type': typeof name === 'string' && people.includes(name) ? 'Person' : 'Thing',
      name: text(name),
      description: interest && text(interest),
      disambiguatingDescription: label && text(label),
    });
  });
}

export function sourceNodes(slice: FullSlice, sayings: Said[]): Node[] {
  const ids = new Set(sayings.flatMap(({ cites }) => cites.map(({ source }) => source)));
  return [...ids].map((id) => {
    const { title, publisher, lang, date, url, interest, relay } = slice.sources[id]!;
    const description = [interest, relay].flatMap((each) => (each === undefined ? [] : [text(each)]));
    return node({
      ...sourceLink(id),
      '@type': 'CreativeWork',
      name: title,
      inLanguage: lang,
      publisher: publisher === null ? undefined : { '@type': 'Organization', name: publisher },
      datePublished: isoDate(date),
      temporal: date?.edtf,
      url,
      description: description.length > 0 ? description : undefined,
    });
  });
}
