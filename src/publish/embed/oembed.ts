// oEmbed (oembed.com): what a CMS asks for when somebody pastes the address of one of our pages.
import { attributes, escape, nameOf, pagePath } from '../render/html.ts';
import type { FullSlice } from '../../model/full-slice.ts';
import type { Item } from '../../model/slice.ts';

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
  /** The height, in pixels, that the page was measured to have at `width`. */
  height?: number | undefined;
  pictures?: boolean | undefined;
  /** What the address asked for beyond the page, with its question mark. */
  query?: string;
}

const day = 86_400;
/** Width, in pixels, of the column that an answer is for. */
export const columnWidth = 640;
/** Of a frame whose page nobody measured: it scrolls. */
export const unmeasured = 800;

export const oembedPath = (locale: string, tag: string, id: string, format: 'json' | 'xml'): string =>
  `embed/${locale}/${tag}/${id}.oembed.${format}`;

/**
 * The quotation that stays when frames are stripped, and the frame; in the form that WordPress lets through. The script of a
 * page leaves the link alone, which would be the widget a second time.
 */
export function oembed({
  tag,
  item,
  slice,
  base,
  height = unmeasured,
  pictures,
  query = '',
}: Embeddable): OEmbed {
  const title = nameOf(item);
  const src = base + pagePath(slice.locale, tag, item.id) + query;
  const quote = `<blockquote data-on-record="off"><a${attributes({ href: src })}>${escape(title)}</a></blockquote>`;
  const frame = `<iframe${attributes({ src, width: '100%', height: String(height), title, frameborder: '0', loading: 'lazy' })}></iframe>`;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: slice.publisher,
    provider_url: base,
    cache_age: day,
    width: columnWidth,
    height,
    html: quote + frame,
    ...(pictures && {
      thumbnail_url: `${base}pictures/${slice.locale}/${item.id}.png`,
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

/** For those who have a server: answers `/oembed?url=…&format=…&maxwidth=…&maxheight=…`, from nothing but the request. */
export function respond(request: Request, find: (page: URL) => Embeddable | undefined): Response {
  const { searchParams } = new URL(request.url);
  const refuse = (status: number, why: string) =>
    new Response(`${why}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
  const format = searchParams.get('format') ?? 'json';
  if (format !== 'json' && format !== 'xml')
    return refuse(501, `format=${format} is not known; json and xml are.`);
  const asked = searchParams.get('url');
  if (!asked || !URL.canParse(asked)) return refuse(400, 'url= must be the address of one of our pages.');
  const found = find(new URL(asked));
  if (!found) return refuse(404, `There is no page of ours at ${asked}.`);
  const answer = oembed(found);
  for (const side of ['width', 'height'] as const) {
    const most = Number(searchParams.get(`max${side}`));
    if (most > 0 && answer[side] > most) answer[side] = most;
  }
  answer.html = answer.html.replace(/ height="\d+"/, ` height="${answer.height}"`);
  const body = format === 'json' ? JSON.stringify(answer) : oembedXml(answer);
  const type = format === 'json' ? 'application/json' : 'text/xml';
  return new Response(body, {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'access-control-allow-origin': '*',
      'cache-control': `public, max-age=${day}`,
    },
  });
}
