// The page of one widget, for a frame and for a link: prerendered, readable without a script, and with what search engines,
// archives and the cards of social networks want to know in its head.
import { attributes, escape, nameOf, pagePath } from '../render/html.ts';
import { caseJsonLd, jsonLdScript, seriesJsonLd } from '../jsonld/jsonld.ts';
import { oembedPath } from '../embed/oembed.ts';
import { shadow, styles, type Widget } from '../render/prerender.ts';
import { scriptName } from './scripts.ts';
import { sentenceOf } from '../render/sentence.ts';
import { stringsOf } from '../render/strings.ts';

export interface Site {
  /** Address of the folder that holds the library, ending in a slash; without it nothing that needs one is written. */
  base?: string;
  /** Whether pictures stand beside the pages, in `pictures/<locale>/<id>.png`. */
  pictures?: boolean;
}

// The first family of each kind is set by those who have it; nothing is fetched.
const look = `:root{color-scheme:light dark;background:Canvas;color:CanvasText}
body{margin:0 auto;padding:1em;max-width:52em;font:1.0625em/1.5 Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,serif}`;

/** Most sites refuse to be shown in a frame: links to them open elsewhere. */
const outward = (html: string): string =>
  html.replace(/<a(?= [^>]*href="https?:)/g, '<a target="_blank" rel="noopener"');

/** From a page, the folder of the library. */
const up = '../../../';

export function page(widget: Widget, { base, pictures }: Site = {}): string {
  const { tag, slice } = widget;
  const { html, items } = shadow(widget);
  const [item] = items;
  const title = items.map(nameOf).join(' · ');
  const sentence = sentenceOf(slice, item!);
  const { locale } = slice;
  const words = stringsOf(slice);
  const address = base && base + pagePath(locale, tag, item!.id);
  const picture = base && pictures ? `${base}pictures/${locale}/${item!.id}.png` : undefined;
  const edition = words.record(
    typeof slice.title === 'string' ? slice.title : slice.title.text,
    slice.version,
    slice.compiled,
  );
  const meta = (names: Record<string, string | undefined>, key: 'name' | 'property') =>
    Object.entries(names)
      .filter(([, content]) => content !== undefined)
      .map(([name, content]) => `<meta${attributes({ [key]: name, content })}>`);
  const about =
    'statements' in item!
      ? caseJsonLd(slice, item.id, words)
      : 'points' in item!
        ? seriesJsonLd(slice, item.id, words)
        : undefined;
  return `${[
    '<!doctype html>',
    `<html${attributes({ lang: locale, dir: words.dir })}>`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escape(`${title} – ${edition}`)}</title>`,
    // Early and absolute: consumers read neither far nor relative addresses.
    ...(address
      ? (['json', 'xml'] as const).map(
          (format) =>
            `<link${attributes({ rel: 'alternate', type: `${format === 'json' ? 'application' : 'text'}/${format}+oembed`, href: base + oembedPath(locale, tag, item!.id, format), title })}>`,
        )
      : []),
    ...(address ? [`<link${attributes({ rel: 'canonical', href: address })}>`] : []),
    ...meta({ description: sentence, 'twitter:card': picture ? 'summary_large_image' : 'summary' }, 'name'),
    ...meta(
      {
        'og:type': 'article',
        'og:title': title,
        'og:description': sentence,
        'og:url': address,
        'og:locale': locale,
        'og:site_name': slice.publisher,
        'og:image': picture,
        'og:image:width': picture && '1200',
        'og:image:height': picture && '630',
        'og:image:alt': picture && title,
      },
      'property',
    ),
    ...(about ? [jsonLdScript(about)] : []),
    `<style>${look}</style>`,
    '</head>',
    '<body>',
    `<${tag}${attributes({ ...widget.attributes, 'heading-level': widget.attributes['heading-level'] ?? '1' })}><template shadowrootmode="open"><style>${styles(tag)}</style>${outward(html)}</template>`,
    // Old browsers know no declarative shadow root; with the script they get the widget, without it at least this.
    `<p><b>${escape(title)}</b></p><p>${escape(sentence)}</p></${tag}>`,
    `<script src="${up}settings.js"></script>`,
    // In this order: before the widget follows a permalink, the guest keeps it from dragging the host's page along.
    `<script src="${up}guest.js" defer></script>`,
    `<script src="${up}${scriptName(locale)}" defer></script>`,
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}
