// The nodes of a schema.org graph that are no claims: the page, who speaks, and what is cited. Each stands once, and
// claims point to it by its `@id`.
import { isWebAddress } from '../../model/addresses.ts';
import { citedSources, citedSpeakers, type Citing } from '../../model/citations.ts';
import type { FullCase, FullSeries, FullSlice, FullWhen } from '../../model/full-slice.ts';
import type { Text } from '../../model/slice.ts';
import { labelOf } from '../../model/vocabulary.ts';

export interface Node {
  '@id'?: string;
  '@type'?: string | string[];
  [property: string]: unknown;
}

export const publisherLink: Node = { '@id': '#publisher' };

/** Text that is in another language than the page says so. */
export const text = (value: Text): string | Node =>
  typeof value === 'string' ? value : { '@value': value.text, '@language': value.lang };

export const link = (id: string): Node => ({ '@id': id });
export const speakerLink = (id: string): Node => link(`#speaker/${id}`);
export const sourceLink = (id: string): Node => link(`#source/${id}`);

export const seriesId = ({ id }: FullSeries): string => `#series/${id}`;

/** An address that may be a link; nothing else is handed on. */
const webAddress = (address: string | undefined): string | undefined =>
  address !== undefined && isWebAddress(address) ? address : undefined;

/** Leaves out properties without a value. */
export function node(properties: Node): Node {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
}

/** schema.org dates are plain ISO 8601: no seasons, no intervals, nothing that somebody inferred. */
export function isoDate(when: FullWhen | null): string | undefined {
  const isPlain =
    when !== null && when.basis !== 'inferred' && /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(when.edtf);
  return isPlain ? when.edtf : undefined;
}

export function article(slice: FullSlice, of: FullCase, claims: Node[]): Node {
  return { '@type': 'Article', '@id': `#${of.id}`, headline: text(of.title), ...page(slice, claims) };
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
    ...edited(slice),
    isBasedOn: [...basis].map(link),
    hasPart: claims.map((each) => link(each['@id']!)),
  };
}

/** The list of all pages. */
export const list = (slice: FullSlice): Node => ({
  '@type': 'CollectionPage',
  '@id': '#list',
  name: text(slice.title),
  ...edited(slice),
});

/** Who made it stands in whole: readers of links take the first name in a graph, and go to no other node for it. */
const edited = (slice: FullSlice): Node => ({
  description: text(slice.disclaimer),
  inLanguage: slice.locale,
  dateModified: slice.compiled,
  version: slice.version,
  author: publisherNode(slice),
  publisher: publisherNode(slice),
  license: webAddress(slice.licence.url) ?? { '@type': 'CreativeWork', name: slice.licence.name },
});

export const publisherNode = ({ publisher }: FullSlice): Node => ({
  ...publisherLink,
  '@type': 'Organization',
  name: publisher,
});

/** Whether a speaker is a person or an organisation is stated only for those who are in the list of people. */
export function speakerNodes(slice: FullSlice, citing: Citing[]): Node[] {
  const people = Object.values(slice.people).map(({ name }) => name);
  return citedSpeakers(citing).map((id) => {
    const { name, kind, interest } = slice.speakers[id]!;
    return node({
      ...speakerLink(id),
      '@type': typeof name === 'string' && people.includes(name) ? 'Person' : 'Thing',
      name: text(name),
      description: interest && text(interest),
      disambiguatingDescription: text(labelOf(slice, 'speakerKinds', kind)),
    });
  });
}

export function sourceNodes(slice: FullSlice, citing: Citing[]): Node[] {
  return citedSources(citing).map((id) => {
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
      url: webAddress(url),
      description: description.length > 0 ? description : undefined,
    });
  });
}
