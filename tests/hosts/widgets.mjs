// The states in which the tests of accessibility look at every widget. A new attribute gets its line here, and only here.
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { open, tags } from './page.mjs';

const dist = new URL('../../dist/', import.meta.url);

/** The compiled record and the words around it, those of the record and those of the interface: what a widget is held against. */
export async function spoken(locale) {
  const slice = JSON.parse(await readFile(new URL(`record/${locale}.json`, dist), 'utf8'));
  const { href } = pathToFileURL(new URL(`esm/locales/${locale}.js`, dist).pathname);
  return { slice, strings: { ...slice.labels, ...(await import(href)).default } };
}

const { slice } = await spoken('en');
const richest = (count) =>
  Object.values(slice.cases).reduce((best, each) => (count(each) > count(best) ? each : best));
const longest = richest(({ statements }) => statements.length);
const disputed = richest(({ statements }) => statements.filter((s) => s.conflictsWith).length);
/** Who has a part in the case with most people. */
export const personId = richest(({ people }) => people.length).people[0].person;

/** The case with most statements and the one with most conflicts: between them they have all that a record can hold. */
export const caseIds = [...new Set([longest.id, disputed.id])];
export const seriesId = Object.keys(slice.counts)[0];
export const presets = ['editorial', 'plain', 'card'];

const cases = `case="${caseIds.join(' ')}"`;
/** What the filters of the states below choose. */
export const kinds = [...new Set(longest.events.map(({ kind }) => kind))].slice(0, 2);
export const act = longest.statements.find(({ section }) => section === 'allegation').act;

/** Tag → the name of each of its states and the attributes that make it. */
export const states = {
  'case-card': {
    full: cases,
    compact: `${cases} variant="compact"`,
    'of a person': `person="${personId}"`,
    'an index of all cases': 'case="all" variant="compact"',
  },
  'prisoner-count': {
    full: `series="${seriesId}"`,
    compact: `series="${seriesId}" variant="compact"`,
  },
  'case-timeline': {
    full: cases,
    'newest first, of some kinds': `${cases} order="newest" kinds="${kinds.join(' ')}"`,
    'of a person': `person="${personId}"`,
    compact: `${cases} variant="compact"`,
  },
  'allegation-list': {
    full: cases,
    compact: `${cases} variant="compact"`,
    'by speaker, of one act': `${cases} group-by="speaker" act="${act}"`,
  },
};

/** Every state of every widget, one after another. */
export function* everyState() {
  for (const tag of tags)
    for (const [name, attributes] of Object.entries(states[tag])) yield { tag, name, attributes };
}

export const widget = (tag, attributes) =>
  `<${tag} ${attributes}><a href="https://example.org/record">Read the record</a></${tag}>`;

export const script = (locale) => `/dist/on-record${locale === 'en' ? '' : `.${locale}`}.js`;

/** A page of a reader's language with these widgets; `look` names modules of in-page/ to have at hand in the page. */
export async function visit(browser, serve, { locale, body, head = '', look = [], prepare }) {
  const pages = {};
  for (const file of look)
    pages[`/${file}.js`] = await readFile(new URL(`in-page/${file}.mjs`, import.meta.url), 'utf8');
  const imports = look.map(
    (file) => `import * as ${file} from '/${file}.js'; Object.assign(window, ${file});`,
  );
  pages['/'] = `<!doctype html><html lang="${locale}" dir="${(await spoken(locale)).strings.dir}">
    <head><meta name="viewport" content="width=device-width"><title>A page</title>
    <style>body { margin: 0 } main { padding: 16px }</style>${head}
    <script type="module">${imports.join('\n')} window.looking = true;</script></head>
    <body>${body}<script src="${script(locale)}"></script></body></html>`;
  const origin = await serve(pages);
  const { page, complaints } = await open(browser, origin, prepare);
  await page.waitForFunction('window.looking');
  await page.evaluate(async (tags) => {
    const widgets = [...document.querySelectorAll(tags.join())];
    await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
    const missing = widgets.filter(({ shadowRoot }) => !shadowRoot?.querySelector('.root'));
    if (missing.length) throw new Error(`${missing.map(({ localName }) => localName)}: not shown`);
  }, tags);
  return { page, complaints };
}
