// What the WordPress plugin shows without a script: every widget in every language, in little room. Widgets of a record repeat
// each other's statements, so each piece of HTML is kept once, and a widget is a list of pieces.
import { createHash } from 'node:crypto';
import type { CompiledWords } from '../locales/record/words.ts';
import type { FullCase, FullPerson, FullSeries, FullSlice } from '../model/full-slice.ts';
import { collections, type SubjectAttribute, type Tag } from '../model/subjects.ts';
import { plain, plainTitles } from '../model/text.ts';
import { markupVariants, type Option, type WidgetOptions } from '../publish/library/elements.ts';
import { shadow } from '../publish/render/prerender.ts';
import { attributedSentence, sentenceOf } from '../publish/render/sentence.ts';
import { compiledWordsOf, formatterOf, stringsOf } from '../publish/render/strings.ts';
import { findableOf } from '../search/findable.ts';
import type { Findable } from '../search/search.ts';

export interface Snippets {
  format: 1;
  locale: string;
  dir: string;
  title: string;
  /** Who answers for the record. */
  publisher: string;
  compiled: string;
  /** What was read, and when it was compiled, in words. */
  edition: string;
  moved: Record<string, string>;
  /** What pages say in the place of one that is no more. */
  notices: Pick<CompiledWords, 'gone' | 'movedHere'>;
  /** By attribute and id: title, a sentence about it for where there is room for one, what it is found by, and who says it. */
  items: Record<SubjectAttribute, Record<string, Described>>;
  /** The labels of the codes that options take. */
  vocabulary: Record<string, Record<string, string>>;
  /** Pieces of the language's own, in the order of the gaps that the shape has for them. */
  pieces: string[];
  /** Name of the file with the shape. */
  shape: string;
}

type Described = [
  title: string,
  sentence: string,
  names: Pick<Findable, 'also' | 'people' | 'place'>,
  byline?: string,
];

/** What languages share whose widgets are built alike: most of the markup, and the order of the pieces. */
export interface Shape {
  /** Pieces that are the same in every language; null stands for one that is not. */
  pieces: (string | null)[];
  /**
   * By `tag attribute id`, and `tag attribute id option=value` where an option changes what is shown: indexes of pieces, each
   * as two digits to the base of 64, which deflates better than decimals.
   */
  widgets: Record<string, string>;
}

/** A language with the pieces of each of its widgets, by the keys of `Shape.widgets`. */
interface LanguageWidgets {
  slice: FullSlice;
  widgets: Record<string, string[]>;
}

/** The snippets of each language, and the shapes that they name. */
export function snippets(
  slices: FullSlice[],
  widgetOptions: WidgetOptions[],
): { languages: Snippets[]; shapes: Record<string, Shape> } {
  const languages: Snippets[] = [];
  const shapes: Record<string, Shape> = {};
  for (const group of groupsBuiltAlike(slices, widgetOptions)) {
    const { shape, versions } = shared(group);
    const name = createHash('sha256').update(JSON.stringify(shape)).digest('hex').slice(0, 8);
    shapes[name] = shape;
    for (const [place, { slice }] of group.entries())
      languages.push({
        ...description(slice, widgetOptions),
        pieces: versions.filter(differ).map((each) => each[place]!),
        shape: name,
      });
  }
  return { languages, shapes };
}

/** Languages whose widgets have the same number of pieces, so that what stands in the same place is the same piece. */
function groupsBuiltAlike(slices: FullSlice[], widgetOptions: WidgetOptions[]): LanguageWidgets[][] {
  const groups = new Map<string, LanguageWidgets[]>();
  for (const slice of slices) {
    const widgets = piecesOfWidgets(slice, widgetOptions);
    const build = JSON.stringify(Object.entries(widgets).map(([key, { length }]) => [key, length]));
    groups.set(build, [...(groups.get(build) ?? []), { slice, widgets }]);
  }
  return [...groups.values()];
}

/** The same place in every language of the group is one piece, however it is worded in each: its versions. */
function shared(group: LanguageWidgets[]): { shape: Shape; versions: string[][] } {
  const versions: string[][] = [];
  const indexes = new Map<string, number>();
  const indexOf = (versionsHere: string[]): number => {
    const key = JSON.stringify(versionsHere);
    const known = indexes.get(key);
    if (known !== undefined) return known;
    indexes.set(key, versions.length);
    return versions.push(versionsHere) - 1;
  };
  const widgets = Object.fromEntries(
    Object.entries(group[0]!.widgets).map(([key, pieces]) => {
      const places = pieces.map((_, place) => group.map((language) => language.widgets[key]![place]!));
      return [key, places.map((versionsHere) => digits(indexOf(versionsHere))).join('')];
    }),
  );
  const pieces = versions.map((each) => (differ(each) ? null : each[0]!));
  return { shape: { pieces, widgets }, versions };
}

const differ = (versions: string[]): boolean => versions.some((each) => each !== versions[0]);

/** The pieces of every widget that the plugin can print. */
function piecesOfWidgets(slice: FullSlice, widgetOptions: WidgetOptions[]): Record<string, string[]> {
  const widgets: Record<string, string[]> = {};
  for (const { tag, options } of widgetOptions)
    for (const attribute of subjectsOf(options))
      for (const item of itemsOf(slice, attribute))
        for (const option of [{}, ...variants(options, item)]) {
          const { html } = shadow({ tag, attributes: { [attribute]: item.id, ...option }, slice });
          widgets[keyOf(tag, attribute, item.id, option)] = pieces(html);
        }
  return widgets;
}

const subjectsOf = (options: Option[]): SubjectAttribute[] =>
  options.map(({ name }) => name).filter((name): name is SubjectAttribute => name in collections);

type FullItem = FullCase | FullPerson | FullSeries;

const itemsOf = (slice: FullSlice, attribute: SubjectAttribute): FullItem[] =>
  Object.values<FullItem>(slice[collections[attribute]]);

/** The single options that change what a widget shows of an item. */
const variants = (options: Option[], item: FullItem): Record<string, string>[] => [
  ...markupVariants(options).map(({ name, value }) => ({ [name]: value })),
  // A count as of each date that changes it; the plugin takes the last one before the date asked for.
  ...('points' in item ? item.points.map(({ date }) => ({ at: date.first })) : []),
];

const keyOf = (tag: Tag, attribute: string, id: string, option: Record<string, string>): string =>
  [tag, attribute, id, ...Object.entries(option).map(([name, value]) => `${name}=${value}`)].join(' ');

/** What a language has besides its widgets. */
function description(slice: FullSlice, widgetOptions: WidgetOptions[]): Omit<Snippets, 'pieces' | 'shape'> {
  const described = (attribute: SubjectAttribute) =>
    Object.fromEntries(
      itemsOf(slice, attribute).map((item): [string, Described] => [
        item.id,
        [plainTitles([item]), sentenceOf(slice, item), namesOf(slice, item), ...bylineOf(slice, item)],
      ]),
    );
  const vocabularies = widgetOptions
    .flatMap(({ options }) => options)
    .flatMap(({ vocabulary }) => vocabulary ?? []);
  const { locale, compiled, moved } = slice;
  const { gone, movedHere } = compiledWordsOf(slice);
  return {
    format: 1,
    locale,
    dir: stringsOf(slice).dir,
    title: plain(slice.title),
    publisher: slice.publisher,
    compiled,
    edition: [slice.publisher, formatterOf(slice).edition].filter(Boolean).join(' · '),
    moved,
    notices: { gone, movedHere },
    items: { case: described('case'), person: described('person'), series: described('series') },
    vocabulary: Object.fromEntries(vocabularies.map((name) => [name, labels(slice, name)])),
  };
}

/** Of a person nobody says anything in a sentence. */
function bylineOf(slice: FullSlice, item: FullItem): [byline?: string] {
  const { source } = attributedSentence(slice, item);
  return source ? [source] : [];
}

/** As plain characters: the editor marks no language. */
function namesOf(slice: FullSlice, item: FullItem): Described[2] {
  const { also, people, place } = findableOf(slice, item);
  return {
    ...(also && { also: also.map(plain) }),
    ...(people && { people: people.map((names) => names.map(plain)) }),
    ...(place && { place: plain(place) }),
  };
}

const labels = (slice: FullSlice, vocabulary: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(slice.vocabulary[vocabulary] ?? {}).map(([code, { label }]) => [code, plain(label)]),
  );

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function digits(index: number): string {
  const high = alphabet[Math.floor(index / alphabet.length)];
  if (!high)
    throw new Error(
      'The record has more than 4,096 different pieces: let src/wordpress/snippets.ts and on_record_root() in src/wordpress/plugin/includes/record.php take three digits.',
    );
  return high + alphabet[index % alphabet.length]!;
}

/** Tags apart from what stands between them, so that the same tag around other words is found again. */
const pieces = (html: string): string[] =>
  html
    .split(/(?=<[a-z])|(?<=>)/)
    .map(withoutWordPressCodes)
    .filter(Boolean);

/**
 * WordPress goes through the page once more: it would take "[…]" for a shortcode and "8)" after a space for a smiley. What it
 * makes of quotation marks and dashes, the plugin tells it not to.
 */
const withoutWordPressCodes = (piece: string): string =>
  piece
    .replaceAll('[', '&#091;')
    .replaceAll(']', '&#093;')
    .replace(
      /(^|\s|>)([:;8])(?=[^\s\d])/g,
      (_, before: string, mark: string) => `${before}&#0${mark.charCodeAt(0)};`,
    );
