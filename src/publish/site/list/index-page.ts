// Where somebody who was sent the folder finds the page to link to: everything that the record has, by its title, with each
// widget by what it shows and each language by its own name. A record with more than one page can hold has its list on several.
import type { FullCase, FullPerson, FullSlice } from '../../../model/full-slice.ts';
import type { Item, Text } from '../../../model/slice.ts';
import { plain, plainTitles, titleOf } from '../../../model/text.ts';
import { attribution, metas } from '../../jsonld/attribution.ts';
import { jsonLdScript, listJsonLd } from '../../jsonld/jsonld.ts';
import { attributes, escape } from '../../render/html.ts';
import { compiledWordsOf, stringsOf } from '../../render/strings.ts';
import { namesPath, namesScript, settingOf } from './names-script.ts';
import type { SiteOptions } from '../page.ts';
import type { WidgetPage } from '../widget-pages.ts';

/** Beside the styles of the widgets. */
export const listStyles = 'css/list.css';
/** From a list, the folder of the library. */
const up = '../../';
/** Things on one page, of which each is a dozen elements. */
const mostOnPage = 200;

type File = [path: string, content: string];
type InLanguage = Pick<FullSlice, 'locale'>;

/** The pages of the list in the language of a slice, and what its field searches. */
export function* index(
  slice: FullSlice,
  pages: WidgetPage[],
  slices: InLanguage[],
  { base }: Pick<SiteOptions, 'base'> = {},
): Generator<File> {
  const pagesOf = new Map<Item, WidgetPage[]>();
  for (const page of pages) pagesOf.set(page.item, [...(pagesOf.get(page.item) ?? []), page]);
  const items = inOrder([...pagesOf.keys()], slice.locale);
  const parts: Item[][] = [];
  for (let first = 0; first < items.length; first += mostOnPage)
    parts.push(items.slice(first, first + mostOnPage));
  for (const [place, part] of parts.entries()) {
    const entries = part.map((item) => entry(slice, item, pagesOf.get(item)!));
    const path = `embed/${slice.locale}/${fileName(place)}`;
    const address = base && base + path;
    const places = parts.length > 1 ? placesOf(parts, place) : '';
    yield [path, listPage({ slice, slices, entries, places, address })];
  }
  yield [`embed/${slice.locale}/${namesPath}`, namesScript(slice, items, pagesOf)];
}

const fileName = (place: number): string => (place ? `index-${place + 1}.html` : 'index.html');

/** Links to the parts of the list, each by its first title and its last. */
function placesOf(parts: Item[][], current: number): string {
  const links = parts.map((part, place) => {
    const ends = [part[0]!, part[part.length - 1]!].map((item) => marked(titleOf(item)));
    const isCurrent = place === current ? 'page' : undefined;
    return `<li><a${attributes({ href: fileName(place), 'aria-current': isCurrent })}>${ends.join(' – ')}</a></li>`;
  });
  return `<ol>\n${links.join('\n')}\n</ol>\n`;
}

interface ListPage {
  slice: FullSlice;
  slices: InLanguage[];
  entries: string[];
  places: string;
  address: string | undefined;
}

function listPage({ slice, slices, entries, places, address }: ListPage): string {
  const { find, notFound, narrowDown } = compiledWordsOf(slice);
  const title = escape(plain(slice.title));
  return `<!doctype html>
<html${attributes({ lang: slice.locale, dir: stringsOf(slice).dir })}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${head(slice, address).join('\n')}
<link rel="stylesheet" href="${up}${listStyles}">
<script src="${up}find.js" defer></script>
</head>
<body>
<header>
<h1>${title}</h1>
<nav><ul>
${slices.map((other) => languageLink(other, slice)).join('\n')}
</ul></nav>
</header>
<main>
<div role="search" hidden>
<label for="find">${escape(find)}</label>
<input id="find" type="search" autocomplete="off" spellcheck="false" dir="auto">
<p role="status"${attributes({ 'data-none': notFound, 'data-more': narrowDown })}></p>
<template><script src="${namesPath}"></script></template>
</div>
<ul id="found" hidden></ul>
<div id="all">
<ul>
${entries.join('\n')}
</ul>
${places}</div>
</main>
</body>
</html>
`;
}

function head(slice: FullSlice, address: string | undefined): string[] {
  const description = plain(slice.disclaimer);
  return [
    ...(address ? [`<link${attributes({ rel: 'canonical', href: address })}>`] : []),
    ...metas('name', { description, 'twitter:card': 'summary' }),
    ...metas('property', {
      'og:type': 'website',
      'og:title': plain(slice.title),
      'og:description': description,
      'og:url': address,
      'og:locale': slice.locale,
    }),
    ...attribution(slice),
    jsonLdScript(listJsonLd(slice)),
  ];
}

/** By the alphabet of the language; what belongs to no case stands after the cases. */
function inOrder(items: Item[], locale: string): Item[] {
  const { compare } = new Intl.Collator(locale);
  const isLast = (item: Item) => Number(!('kind' in item && item.kind === 'case'));
  return items.sort(
    (one, other) => isLast(one) - isLast(other) || compare(plainTitles([one]), plainTitles([other])),
  );
}

function languageLink({ locale }: InLanguage, { locale: current }: InLanguage): string {
  const words = compiledWordsOf({ locale });
  // A record may be in a language that the interface does not have: its code is all we know of it.
  const name = words.locale === locale ? words.language : locale;
  const href = `../${locale}/index.html`;
  const isCurrent = locale === current ? 'page' : undefined;
  return `<li><a${attributes({ href, hreflang: locale, lang: locale, 'aria-current': isCurrent })}>${escape(name)}</a></li>`;
}

function entry(slice: FullSlice, item: Item, pages: WidgetPage[]): string {
  const { shown } = compiledWordsOf(slice);
  const { colon } = stringsOf(slice);
  const { alsoKnownAs } = slice.labels;
  const title = titleOf(item);
  const also = 'names' in item ? (item as FullCase | FullPerson).names : [];
  const links = pages.map(({ tag }) => {
    const label = `${shown[tag]}${colon} ${plain(title)}`;
    return `<li><a${attributes({ href: `${tag}/${item.id}.html`, 'aria-label': label })}>${escape(shown[tag])}</a></li>`;
  });
  const names = also.map(({ name, lang }) => `<bdi${attributes({ lang })}>${escape(name)}</bdi>`);
  const setting = settingOf(item).map(marked).join(' · ');
  return `<li>
<h2>${marked(title)}</h2>
${setting ? `<p>${setting}</p>\n` : ''}${names.length ? `<p>${escape(alsoKnownAs + colon)} ${names.join(' · ')}</p>\n` : ''}<ul>${links.join('')}</ul>
</li>`;
}

/** Text of the record, marked with its language where that is not the page's. */
const marked = (text: Text): string =>
  typeof text === 'string'
    ? escape(text)
    : `<bdi${attributes({ lang: text.lang })}>${escape(text.text)}</bdi>`;

// The first family of each kind is set by those who have it; nothing is fetched.
export const look = `:root {
  color-scheme: light dark;
  --ink: light-dark(#1c1b18, #e9e5dc);
  --soft: light-dark(#5c584f, #a9a396);
  --rule: light-dark(#d9d4c9, #3b3833);
  --red: light-dark(#96201f, #f2a28c);
  color: var(--ink);
  background: light-dark(#fdfcf9, #161513);
}
body {
  max-width: 46em;
  margin: 0 auto;
  padding: 1em 1.2em 4em;
  font: 1.0625em/1.5 Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif;
}
[hidden] { display: none }
h1 { margin: 0.4em 0 0.3em; font-size: clamp(1.6em, 5vw, 2.4em); line-height: 1.15; text-wrap: balance }
h2 { margin: 0; font-size: 1.25em; line-height: 1.25 }
p { margin: 0.15em 0; color: var(--soft) }
ul { margin: 0; padding: 0; list-style: none }
nav ul, li ul { display: flex; flex-wrap: wrap; gap: 0.1em 1.2em }
header { padding-bottom: 0.8em; border-bottom: 3px double }
main > ul > li, #all > ul > li { padding: 1.1em 0; border-bottom: 1px solid var(--rule) }
li ul { margin-top: 0.35em }
ol { margin: 1.5em 0 0; padding-inline-start: 2em; columns: 18em; color: var(--soft) }
a { display: inline-block; padding: 0.3em 0; color: inherit; text-decoration-thickness: 1px; text-underline-offset: 0.2em }
a:hover, [aria-current] { color: var(--red) }
[aria-current] { font-weight: 700; text-decoration: none }
:focus-visible { outline: 2px solid var(--red); outline-offset: 2px }
[role=search] { padding-top: 1.2em }
label { display: block; font-weight: 700 }
input {
  box-sizing: border-box;
  width: 100%;
  min-height: 2.75em;
  margin-top: 0.3em;
  padding: 0.4em 0.7em;
  font: inherit;
  color: inherit;
  background: transparent;
  border: 1px solid var(--soft);
  border-radius: 3px;
}
`;
