// `npm run docs`: the README's tables, made from the comments of the elements, and the files that the demo's page of recipes
// shows, so that both say the same.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const cell = (text = '') => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (...cells) => `| ${cells.map(cell).join(' | ')} |`;
const table = (...rows) => [rows[0], rows[0].replace(/[^|]+/g, ' --- '), ...rows.slice(1)].join('\n');
const code = (text) => (text && text !== "''" ? `\`${text.replaceAll("'", '')}\`` : '');

/** The tables of one element, or of what all have in common (`record-element`), without what it inherits. */
export function tables(manifest, tag) {
  const declarations = manifest.modules.flatMap((module) => module.declarations);
  const element = declarations.find(
    (d) => (d.tagName ?? (d.name === 'RecordElement' && 'record-element')) === tag,
  );
  if (!element) throw new Error(`The manifest has no <${tag}>; the README asks for its tables.`);
  const own = (kind) => (element[kind] ?? []).filter((each) => !each.inheritedFrom);
  const rows = (head, kind, cells) =>
    own(kind).length
      ? [table(row(...head, ''), ...own(kind).map((each) => row(...cells(each), each.description)))]
      : [];
  return [
    ...rows(['attribute', 'default'], 'attributes', (a) => [code(a.name), code(a.default)]),
    ...rows(['part'], 'cssParts', (p) => [code(p.name)]),
    ...rows(['custom property', 'default'], 'cssProperties', (p) => [code(p.name), code(p.default)]),
  ].join('\n\n');
}

/** What can be named in an attribute: the ids of the record with their titles, and the codes of its vocabulary. */
export function ids({ cases, counts, people, vocabulary }) {
  const codes = (kind) =>
    Object.keys(vocabulary[kind])
      .map((each) => `\`${each}\``)
      .join(', ');
  const named = (of) => Object.values(of).map((each) => row(`\`${each.id}\``, each.title ?? each.name));
  return [
    table(row('`case`', ''), ...named(cases)),
    table(row('`series`', ''), ...named(counts)),
    `<details><summary>Ids of people, for <code>person</code></summary>\n\n${table(row('`person`', ''), ...named(people))}\n\n</details>`,
    `\`kinds\`: ${codes('eventKinds')}.`,
    `\`act\`: ${codes('acts')}.`,
    `\`status\`: ${codes('statuses')}.`,
  ].join('\n\n');
}

/** The README with every `<!-- tables: tag -->` … `<!-- end -->`, and the ids, filled anew. */
export const fill = (readme, manifest, slice) =>
  readme
    .replace(
      /(<!-- tables: ([\w-]+) -->\n)[^]*?(<!-- end -->)/g,
      (_, open, tag, close) => `${open}\n${tables(manifest, tag)}\n\n${close}`,
    )
    .replace(/(<!-- ids -->\n)[^]*?(<!-- end -->)/, (_, open, close) => `${open}\n${ids(slice)}\n\n${close}`);

const escape = (text) => text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Every file of a recipe as something to unfold, in the order of their paths. */
function recipe(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  return files
    .map((file) => {
      const content = escape(readFileSync(join(folder, file), 'utf8').trimEnd());
      return `<details><summary><code>${file}</code></summary><pre tabindex="0" role="region" aria-label="${file}"><code>${content}</code></pre></details>`;
    })
    .join('\n');
}

/** A page of the demo with every `<!-- recipe: hugo -->` … `<!-- end -->` filled anew. */
export const fillPage = (page) =>
  page.replace(
    /(<!-- recipe: (\w+) -->\n)[^]*?( *<!-- end -->)/g,
    (_, open, name, close) => `${open}${recipe(`demo/recipes/${name}`)}\n${close}`,
  );

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const slice = JSON.parse(readFileSync('dist/record/en.json', 'utf8'));
  writeFileSync('README.md', fill(readFileSync('README.md', 'utf8'), manifest, slice));
  writeFileSync('demo/recipes.html', fillPage(readFileSync('demo/recipes.html', 'utf8')));
}
