// oEmbed (oembed.com): what a CMS asks for when somebody pastes the address of one of our pages.
import type { FullSlice } from '../../model/full-slice.ts';
import type { Item } from '../../model/slice.ts';
import { plainTitles } from '../../model/text.ts';
import { pagePath, picturePath } from '../library/paths.ts';
import { anchor, attributes, escape } from '../render/html.ts';

export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  /** Seconds for which a consumer may keep it. */
  cache_age: number;
  width: number;
  height: number;
  html: string;
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
}

export interface Embeddable {
  tag: string;
  item: Item;
  slice: FullSlice;
  /** Address of the folder that holds the library, ending in a slash. */
  base: string;
  /** The height, in pixels, that the page was measured to have at `columnWidth`. */
  height?: number | undefined;
  /** Whether pictures stand beside the pages. */
  pictures?: boolean | undefined;
}

const day = 86_400;
/** Width, in pixels, of the column that an answer is for. */
export const columnWidth = 640;
/** Of a frame whose page nobody measured: it scrolls. */
const unmeasuredHeight = 800;

/** A frame with the page of a widget, as high as the page was measured to be. */
export const frame = (src: string, title: string, height = unmeasuredHeight): string =>
  `<iframe${attributes({ src, title, width: '100%', height: String(height), frameborder: '0', loading: 'lazy' })}></iframe>`;

/**
 * The quotation that stays when frames are stripped, and the frame; in the form that WordPress lets through. The script of a
 * page leaves the link alone, which would be the widget a second time.
 */
export function oembed({ tag, item, slice, base, height = unmeasuredHeight, pictures }: Embeddable): OEmbed {
  const title = plainTitles([item]);
  const page = base + pagePath(slice.locale, tag, item.id);
  const quotation = `<blockquote data-on-record="off">${anchor(page, title)}</blockquote>`;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: slice.publisher,
    provider_url: base,
    cache_age: day,
    width: columnWidth,
    height,
    html: quotation + frame(page, title, height),
    ...(pictures && {
      thumbnail_url: base + picturePath(slice.locale, item.id),
      thumbnail_width: 1200,
      thumbnail_height: 630,
    }),
  };
}

/** The same as XML, which the standard asks for as well. */
export function oembedXml(answer: OEmbed): string {
  const fields = Object.entries(answer).map(([name, value]) => `<${name}>${escape(String(value))}</${name}>`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join('')}</oembed>\n`;
}
