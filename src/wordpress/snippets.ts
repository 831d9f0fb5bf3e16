// What the WordPress plugin shows without a script: every widget in every language, in little room. Widgets of a record repeat
// each other's statements, so each piece of HTML is kept once, and a widget is a list of pieces.
import { createHash } from 'node:crypto';
import type { Item, Slice } from '../model/slice.ts';
import { plain } from '../model/text.ts';
import { nameOf } from '../publish/render/html.ts';
import { shadow, type Tag } from '../publish/render/prerender.ts';
import { sentenceOf } from '../publish/render/sentence.ts';
import { stringsOf } from '../publish/render/strings.ts';
import { enumerated, type Block } from './options.ts';

/** What of a record can be chosen, in the plugin's words. */
const kinds = { case: 'cases', person: 'people', series: 'counts' } as const;
type Kind = keyof typeof kinds;

export interface Snippets {
  format: 1;
  locale: string;
  dir: string;
  title: string;
  compiled: string;
  moved: Record<string, string>;
  /** By kind and id: title, and a sentence about it for where there is room for one. */
  items: Record<Kind, Record<string, [title: string, sentence: string]>>;
  /** The labels of the codes that options take. */
  vocabulary: Record<string, Record<string, string>>;
  /** Pieces of the language's own, in the order of the gaps that the shape has for them. */
  pieces: string[];
  /** Name of the file with the shape. */
  shape: string;
}

/** What languages share whose widgets are built alike: most of the markup, and the order of the pieces. */
export interface Shape {
  /** Pieces that are the same in every language; null stands for one that is not. */
  pieces: (string | null)[];
  /**
   * By `tag kind id`, and `tag kind id option=value` where an option changes what is shown: indexes of pieces, each as two
   * digits to the base of 64, which deflates better than decimals.
   */
  widgets: Record<string, string>;
}

/** The snippets of each language, and the shapes that they name. */
export function snippets(
  slices: Slice[],
  blocks: Block[],
): { languages: Snippets[]; shapes: Record<string, Shape> } {
  const alike = new Map<string, { slice: Slice; widgets: Record<string, string[]> }[]>();
  for (const slice of slices) {
    const widgets = widgetsOf(slice, blocks);
    const build = JSON.stringify(Object.entries(widgets).map(([key, { length }]) => [key, length]));
    alike.set(build, [...(alike.get(build) ?? []), { slice, widgets }]);
  }
  const languages: Snippets[] = [];
  const shapes: Record<string, Shape> = {};
  for (const group of alike.values()) {
    // The same place in every language of the group: one piece, however it is worded in each.
    const index = new Map<string, { at: number; versions: string[] }>();
    const widgets = Object.fromEntries(
      Object.entries(group[0]!.widgets).map(([key, pieces]) => [
        key,
        pieces
          .map((_, i) => {
            const versions = group.map((each) => each.widgets[key]![i]!);
            const name = JSON.stringify(versions);
            if (!index.has(name)) index.set(name, { at: index.size, versions });
            return digits(index.get(name)!.at);
          })
          .join(''),
      ]),
    );
    const all = [...index.values()].map(({ versions }) => versions);
    const differs = (versions: string[]) => versions.some((each) => each !== versions[0]);
    const shape: Shape = { pieces: all.map((each) => (differs(each) ? null : each[0]!)), widgets };
    const name = createHash('sha256').update(JSON.stringify(shape)).digest('hex').slice(0, 8);
    shapes[name] = shape;
    for (const [i, { slice }] of group.entries())
      languages.push({
        ...describe(slice, blocks),
        pieces: all.filter(differs).map((versions) => versions[i]!),
        shape: name,
      });
  }
  return { languages, shapes };
}

/** The pieces of every widget that the plugin can print. */
function widgetsOf(slice: Slice, blocks: Block[]): Record<string, string[]> {
  const widgets: Record<string, string[]> = {};
  const put = (tag: Tag, kind: Kind, id: string, more: Record<string, string> = {}) => {
    const { html } = shadow({ tag, attributes: { [kind]: id, ...more }, slice });
    const key = [tag, kind, id, ...Object.entries(more).map(([name, value]) => `${name}=${value}`)].join(' ');
    widgets[key] = pieces(html);
  };
  for (const { tag, options: its } of blocks)
    for (const { name: kind } of its.filter(({ type }) => type === 'ids'))
      for (const item of Object.values<Item>(slice[kinds[kind as Kind]])) {
        put(tag, kind as Kind, item.id);
        for (const { name, values, initial } of its.filter(enumerated))
          for (const value of values)
            if (value !== initial && name !== 'preset') put(tag, kind as Kind, item.id, { [name]: value });
        // A count as of each date that changes it; the plugin takes the last one before the date asked for.
        if ('points' in item)
          for (const { date } of item.points) put(tag, kind as Kind, item.id, { at: date.first });
      }
  return widgets;
}

/** What a language has besides its widgets. */
function describe(slice: Slice, blocks: Block[]): Omit<Snippets, 'pieces' | 'shape'> {
  const labels = (of: Slice['vocabulary'][string]) =>
    Object.fromEntries(Object.entries(of).map(([code, { label }]) => [code, plain(label)]));
  const described = (of: Record<string, Item>) =>
    Object.fromEntries(
      Object.values(of).map((item): [string, [string, string]] => [
        item.id,
        [nameOf(item), sentenceOf(slice, item)],
      ]),
    );
  const { locale, compiled, moved, cases, people, counts, vocabulary } = slice;
  return {
    format: 1,
    locale,
    dir: stringsOf(slice).dir,
    title: plain(slice.title),
    compiled,
    moved,
    items: { case: described(cases), person: described(people), series: described(counts) },
    vocabulary: Object.fromEntries(
      blocks
        .flatMap(({ options }) => options)
        .flatMap(({ vocabulary: name }) => (name ? [[name, labels(vocabulary[name] ?? {})]] : [])),
    ),
  };
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const digits = (index: number): string => {
  const high = alphabet[index >> 6];
  if (!high)
    throw new Error(
      'The record has more than 4,096 different pieces: let src/wordpress/snippets.ts and on_record_root() in src/wordpress/plugin/includes/record.php take three digits.',
    );
  return high + alphabet[index & 63]!;
};

/** Tags apart from what stands between them, so that the same tag around other words is found again. */
const pieces = (html: string): string[] =>
  html.split(/(?=<[a-z])|(?<=>)/).flatMap((piece) => guard(piece) || []);

/**
 * WordPress goes through the page once more: it would take "[…]" for a shortcode and "8)" after a space for a smiley. What it
 * makes of quotation marks and dashes, the plugin tells it not to.
 */
const guard = (piece: string): string =>
  piece
    .replaceAll('[', '&#91;')
    .replaceAll(']', '&#93;')
    .replace(
      /(^|\s|>)([:;8])(?=[^\s\d])/g,
      (_, before: string, mark: string) => `${before}&#${mark.charCodeAt(0)};`,
    );
