// What must hold for the accessibility tree of every widget in every state.
import { said, tidy, walk } from './ax-tree.mjs';
import { headingsOf, namesOf, sourcesOf } from './outline.mjs';

const landmarks = [
  'banner',
  'complementary',
  'contentinfo',
  'form',
  'main',
  'navigation',
  'region',
  'search',
];
const operable = ['link', 'button', 'combobox', 'option', 'DisclosureTriangle'];
export const namesIn = (nodes) => nodes.map(({ name }) => name);

/** Like `check`, and says what was expected where it was not found. */
export const equal = (check) => (sentence, found, expected) =>
  check(
    sentence,
    JSON.stringify(found) === JSON.stringify(expected),
    found.length === expected?.length
      ? found.map((each, i) => each !== expected[i] && [each, expected[i]]).filter(Boolean)
      : { found, expected },
  );

/**
 * Text of the record that is not in the language of its slice, and must say which it is in. One or two words are mostly
 * names, which WCAG excepts.
 */
export function* foreign(value) {
  if (!value || typeof value !== 'object') return;
  if (value.lang && value.text?.split(' ').length > 2) yield { text: tidy(value.text), lang: value.lang };
  for (const each of Object.values(value)) yield* foreign(each);
}

/** What holds for every widget in every state. */
export function everywhere(check, { tag, name, level }, tree, { slice, strings, phrases }) {
  const same = equal(check);
  const nodes = [...walk(tree)].slice(1);
  const those = (role) => nodes.filter((node) => node.role === role);

  same(
    'one article for each thing asked for',
    namesIn(those('article')),
    namesOf(tag, name, { slice, strings }),
  );
  const headings = those('heading').map(({ name, ...node }) => `${node.level - level} ${name}`);
  // Some spaces between two elements are missing in the tree, though they are in the page.
  const closed = (heading) => heading.replace(/\s(?=\p{N}+$)/u, '');
  same(
    'headings as of an outline',
    headings.map(closed),
    headingsOf(tag, name, { slice, strings }).map(closed),
  );

  const inside = namesIn(nodes.filter(({ role }) => landmarks.includes(role)));
  same('no landmark beside those of the page', inside, []);
  const unnamed = nodes.filter(
    ({ role, name, focusable }) =>
      (focusable || operable.includes(role)) && !/[\p{L}\p{N}]{2}|^#\p{N}|^\[\p{N}/u.test(name),
  );
  same('a name for all that can be operated', unnamed.map(said), []);
  const strange = nodes.filter(({ role, focusable }) => focusable && !operable.includes(role));
  same(
    'no other stop',
    strange.map(({ role }) => role),
    [],
  );

  const loose = those('listitem').filter(({ parent }) => parent.role !== 'list');
  const mixed = those('list').filter(({ children }) => children.some(({ role }) => role !== 'listitem'));
  same('lists of list items and nothing else', [...loose, ...mixed].map(said), []);
  const sources = those('list').at(-1)?.children.length;
  const documents = sourcesOf(tag, name, { slice });
  same('the documents of what was asked for in the list of sources', [sources], [documents.length]);
  const cited = those('link').flatMap(({ url }) => /#source-(.+)/.exec(url)?.[1] ?? []);
  const lost = [...new Set(cited)].filter((id) => !documents.includes(id));
  same('all that is cited in the list of sources', lost, []);

  const live = those('status').map(({ live, atomic }) => [live, atomic]);
  same('status messages, polite and said whole', [...new Set(live.map(String))], ['polite,true']);
  const buttons = namesIn(those('button')).slice(-2);
  same('buttons to cite and to link, by their words', buttons, [strings.cite, strings.link]);

  const unmarked = nodes.filter(
    ({ role, name, lang }) =>
      ['StaticText', 'option'].includes(role) &&
      phrases.some((phrase) => phrase.lang !== lang && name.includes(phrase.text)),
  );
  same('foreign text in its language', [...new Set(namesIn(unmarked))], []);
}
