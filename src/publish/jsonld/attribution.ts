// Who made a page and when, in the words that readers of links look for. One that finds none of them takes the first name that
// stands in the page, which would be that of somebody whom the record quotes.
import type { FullSlice } from '../../model/full-slice.ts';
import { attributes } from '../render/html.ts';

/** For a page's head; what is undefined is left out. */
export const metas = (key: 'name' | 'property', contents: Record<string, string | undefined>): string[] =>
  Object.entries(contents)
    .filter(([, content]) => content !== undefined)
    .map(([name, content]) => `<meta${attributes({ [key]: name, content })}>`);

/** Without `article:author` and `article:publisher`: those are addresses of profiles, and a record has none. */
export const attribution = ({ publisher, compiled }: FullSlice): string[] => [
  ...metas('name', { author: publisher, publisher }),
  ...metas('property', { 'og:site_name': publisher, 'article:modified_time': compiled }),
];
