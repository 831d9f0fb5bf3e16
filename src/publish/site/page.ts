// The page of one widget, for a frame and for a link: prerendered, readable without a script, and with what search engines,
// archives and the cards of social networks want to know in its head.
import type { FullSlice } from '../../model/full-slice.ts';
import type { Item } from '../../model/slice.ts';
import { plainTitles } from '../../model/text.ts';
import { isInParts } from '../../record/parts/size.ts';
import { codeHints, partHints } from '../embed/hints.ts';
import { attribution, metas } from '../jsonld/attribution.ts';
import { caseJsonLd, jsonLdScript, seriesJsonLd } from '../jsonld/jsonld.ts';
import { oembedPath, pagePath, partsFolder, picturePath, scriptName } from '../library/paths.ts';
import { attributes, escape } from '../render/html.ts';
import { shadow, styles, type Widget } from '../render/prerender.ts';
import { sentenceOf } from '../render/sentence.ts';
import { formatterOf, stringsOf } from '../render/strings.ts';
import { opensElsewhere } from './outward-links.ts';

export interface SiteOptions {
  /** Address of the folder that holds the library, ending in a slash; without it nothing that needs one is written. */
  base?: string | undefined;
  /** Whether pictures stand beside the pages, in `pictures/<locale>/<id>.png`. */
  pictures?: boolean;
  /** Whether the script of a page gets the part of the record about its subject, and not all of it; else the size decides. */
  inParts?: boolean;
}

// The first family of each kind is set by those who have it; nothing is fetched.
const look = `:root{color-scheme:light dark;background:Canvas;color:CanvasText}
body{margin:0 auto;padding:1em;max-width:52em;font:1.0625em/1.5 Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,serif}`;

/** From a page, the folder of the library. */
const up = '../../../';

export function page(widget: Widget, options: SiteOptions = {}): string {
  const { tag, slice } = widget;
  const { inParts = isInParts(slice) } = options;
  const outer = { ...widget.attributes, 'heading-level': widget.attributes['heading-level'] ?? '1' };
  const { html, items } = shadow({ tag, slice, attributes: outer });
  const title = plainTitles(items);
  const sentence = sentenceOf(slice, items[0]!);
  return `${[
    '<!doctype html>',
    `<html${attributes({ lang: slice.locale, dir: stringsOf(slice).dir })}>`,
    '<head>',
    ...head({ tag, slice, item: items[0]!, title, sentence }, options),
    ...(inParts ? [hintsOf({ tag, slice, attributes: outer })] : []),
    '</head>',
    '<body>',
    `<${tag}${attributes(outer)}><template shadowrootmode="open"><style>${styles(tag)}</style>${opensElsewhere(html)}</template>`,
    // Old browsers know no declarative shadow root; with the script they get the widget, without it at least this.
    `<p><b>${escape(title)}</b></p><p>${escape(sentence)}</p></${tag}>`,
    `<script src="${up}settings.js"></script>`,
    // In this order: before the widget follows a permalink, the guest keeps it from dragging the host's page along.
    `<script src="${up}guest.js" defer></script>`,
    `<script src="${up}${scriptName(slice.locale)}" defer></script>`,
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

/** What the script fetches, while the page still comes in. */
function hintsOf({ tag, slice: { locale }, attributes }: Widget): string {
  return codeHints(up, locale) + partHints(up + partsFolder(locale), tag, attributes);
}

interface Described {
  tag: string;
  slice: FullSlice;
  item: Item;
  title: string;
  sentence: string;
}

function head({ tag, slice, item, title, sentence }: Described, { base, pictures }: SiteOptions): string[] {
  const { locale } = slice;
  const { edition } = formatterOf(slice);
  const address = base && base + pagePath(locale, tag, item.id);
  const picture = base && pictures ? base + picturePath(locale, item.id) : undefined;
  return [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escape(`${title} – ${edition}`)}</title>`,
    // Early and absolute: consumers read neither far nor relative addresses.
    ...(base ? discovery(base, tag, locale, item.id, title) : []),
    ...(address ? [`<link${attributes({ rel: 'canonical', href: address })}>`] : []),
    ...metas('name', {
      description: sentence,
      'twitter:card': picture ? 'summary_large_image' : 'summary',
    }),
    ...metas('property', {
      'og:type': 'article',
      'og:title': title,
      'og:description': sentence,
      'og:url': address,
      'og:locale': locale,
      'og:image': picture,
      'og:image:width': picture && '1200',
      'og:image:height': picture && '630',
      'og:image:alt': picture && title,
    }),
    ...attribution(slice),
    ...jsonLd(slice, item),
    `<style>${look}</style>`,
  ];
}

/** Where oEmbed's consumers find the answers for the page. */
const discovery = (base: string, tag: string, locale: string, id: string, title: string): string[] =>
  (
    [
      ['json', 'application/json+oembed'],
      ['xml', 'text/xml+oembed'],
    ] as const
  ).map(
    ([format, type]) =>
      `<link${attributes({ rel: 'alternate', type, href: base + oembedPath(locale, tag, id, format), title })}>`,
  );

function jsonLd(slice: FullSlice, item: Item): string[] {
  if ('statements' in item) return [jsonLdScript(caseJsonLd(slice, item.id, stringsOf(slice)))];
  if ('points' in item) return [jsonLdScript(seriesJsonLd(slice, item.id, stringsOf(slice)))];
  return [];
}
