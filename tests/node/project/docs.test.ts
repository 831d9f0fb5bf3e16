import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { test } from 'node:test';
import {
  fill,
  generatedParts,
  guidePages,
  guides,
  idsOf,
  linksOf,
  readSources,
  reference,
} from '../../../src/bundle/docs/docs.mjs';

const sources = readSources();
const generated = generatedParts(sources);
const read = (file: string): string => readFileSync(file, 'utf8');
const written = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...guides.map(({ file }) => file)];

for (const [file, parts] of Object.entries(generated)) {
  const text = read(file);

  test(`what is generated of ${file} is as its source is`, () => {
    assert.equal(fill(text, parts, file), text, 'run `npm run build && npm run docs`');
  });

  test(`each of the ${Object.keys(parts).length} generated parts of ${file} is seen when it is stale`, () => {
    for (const [name, part] of Object.entries(parts)) {
      assert.ok(part.trim(), `${name} of ${file} is empty`);
      const stale = text.replace(part, `${part} and more`);
      assert.notEqual(stale, text);
      assert.equal(fill(stale, parts, file), text);
    }
  });
}

test('a generated part that has no place, and a place without a part, are errors that name both', () => {
  assert.throws(() => fill('no place', { cases: '…' }, 'x.md'), /x\.md has no place for cases/);
  assert.throws(
    () => fill('<!-- generated: cats -->\n<!-- end -->', { cases: '…' }, 'x.md'),
    /x\.md asks for "cats"; there are cases/,
  );
});

test('tables of an unknown tag are an error that names it', () => {
  assert.throws(() => reference(sources.manifest, 'case-cart'), /<case-cart>/);
});

test('the reference has every attribute, part, custom property and event that the manifest has', () => {
  const text = read('src/elements/README.md');
  const { modules } = sources.manifest as {
    modules: { declarations: Record<string, { name?: string; description?: string }[] | undefined>[] }[];
  };
  const elements = modules.flatMap(({ declarations }) => declarations).filter((each) => each['tagName']);
  assert.equal(elements.length, 4);
  for (const element of elements)
    for (const kind of ['attributes', 'cssParts', 'cssProperties', 'events', 'slots'])
      for (const { name, description } of (element[kind] ?? []).filter((each) => each.name !== undefined)) {
        assert.ok(description, `${JSON.stringify(element['tagName'])} does not say what ${name} is`);
        if (name) assert.match(text, new RegExp(`\\| \`${name}\` \\|`));
        assert.ok(text.includes(description.replaceAll('\n', ' ').replaceAll('|', '\\|')), description);
      }
});

test('every id and code of the record is in data/IDS.md', () => {
  const { cases, counts, people, vocabulary } = sources.slice as {
    [name: string]: Record<string, unknown>;
    vocabulary: Record<string, object>;
  };
  const { acts, eventKinds, statuses } = vocabulary;
  const text = read('data/IDS.md');
  for (const things of [cases, counts, people, acts, eventKinds, statuses])
    for (const id of Object.keys(things!)) assert.match(text, new RegExp(`\\| \`${id}\` \\|`));
});

test('README is not longer than 8,000 bytes', () => {
  assert.ok(Buffer.byteLength(read('README.md')) <= 8000, `${Buffer.byteLength(read('README.md'))} bytes`);
});

test('README names the script of every language', () => {
  const scripts = readdirSync('dist').filter((file) => /^on-record(\.[a-z]{2})?\.js$/.test(file));
  assert.ok(scripts.length >= 10);
  const named = read('README.md').match(/`on-record(\.[a-z]{2})?\.js`/g) ?? [];
  assert.deepEqual([...new Set(named)].sort(), scripts.map((file) => `\`${file}\``).sort());
});

test('the guide to embedding has every way that the command offers', () => {
  const help = execFileSync(process.execPath, ['dist/cli.js', '--help'], { encoding: 'utf8' });
  const ways = /--as ([\w|]+)/.exec(help)![1]!.split('|');
  const text = read('src/publish/README.md');
  const table = [...text.slice(text.indexOf('| `--as` |')).matchAll(/^\| `(\w+)` \|/gm)].map(
    ([, way]) => way,
  );
  assert.deepEqual(table.slice(0, ways.length).sort(), ways.sort());
});

/** Where a relative link leads, below the root of the project, and the heading that it names. */
const targetOf = (file: string, link: string) => {
  const [path = '', fragment] = link.split('#');
  return { target: path ? posix.join(posix.dirname(file), path) : file, fragment };
};
const relativeLinks = (file: string) =>
  linksOf(read(file))
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => ({ link, ...targetOf(file, link) }));

test('links are read as Markdown has them', () => {
  assert.deepEqual(linksOf('[a](b.md#c) `[x](y)` ![p](q.png)\n\n```\n[x](y)\n```\n\n| [d](e) |\n| --- |\n'), [
    'b.md#c',
    'q.png',
    'e',
  ]);
});

for (const file of written)
  test(`the links of ${file} lead to files and headings that are there`, () => {
    for (const { link, target, fragment } of relativeLinks(file)) {
      assert.ok(existsSync(target), `${file} links to ${link}; there is no ${target}`);
      if (fragment !== undefined && target.endsWith('.md'))
        assert.ok(
          idsOf(read(target)).includes(fragment),
          `${file} links to ${link}; ${target} has no such heading`,
        );
    }
  });

test('README, the guides and what they link to are in the package', () => {
  const listing = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 64 * 1024 * 1024,
  });
  const [{ files }] = JSON.parse(listing) as [{ files: { path: string }[] }];
  const packed = new Set(files.map(({ path }) => path));
  for (const file of ['README.md', ...guides.map((guide) => guide.file)]) {
    assert.ok(packed.has(file), `${file} is not in the package; add it to "files" in package.json`);
    for (const { link, target } of relativeLinks(file))
      assert.ok(packed.has(target), `${file} links to ${link}, which is not in the package`);
  }
});

test('every guide is a page of the demo, with its headings and no part left out', () => {
  const pages = guidePages();
  assert.equal(Object.keys(pages).length, guides.length);
  for (const { file, name, title } of guides) {
    const page = pages[`dist/guides/${name}.html`]!;
    assert.match(page, new RegExp(`<title>${title} – on-record</title>`));
    for (const id of idsOf(read(file))) assert.ok(page.includes(` id="${id}">`), `${name}: ${id}`);
  }
});

const contributing = read('CONTRIBUTING.md');

/** Paths of the project that CONTRIBUTING names in code, such as `src/model`. */
const namedPaths = [...contributing.matchAll(/`((?:src|tests|data|demo|\.ci)(?:\/[\w./-]*)?)`/g)].map(
  ([, path]) => path!.replace(/\/$/, ''),
);

/** The locale of the example, and what a command writes. */
const toBeWritten = ['src/locales/it.ts', 'tests/screenshots'];

test('every file and folder that CONTRIBUTING names is there, the answers to a newcomer among them', () => {
  assert.ok(namedPaths.length > 40);
  const missing = namedPaths.filter((path) => !toBeWritten.includes(path) && !existsSync(path));
  assert.deepEqual(missing, []);
  const [, answers = ''] = contributing.split("## A newcomer's test");
  const rows = answers.split('\n## ')[0]!.match(/^\| .*\? \| .*`src\/.*$/gm) ?? [];
  assert.equal(rows.length, 10, 'ten questions, each answered by a place in the tree');
});

test('every room of the source stands in the map', () => {
  const rooms = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|mjs|conf)$/.test(entry.name))
    .map((entry) => entry.parentPath.replaceAll(sep, '/').split('/').slice(0, 3).join('/'));
  const map = contributing.slice(contributing.indexOf('| room |'), contributing.indexOf('## One change'));
  // A folder with one purpose is a room as a whole, whatever folders are in it.
  const whole = ['src/bundle', 'src/wordpress', 'src/record', 'src/model'];
  const loose = [...new Set(rooms)].filter(
    (room) =>
      room !== 'src' && !map.includes(`\`${room}\``) && !whole.some((of) => `${room}/`.startsWith(`${of}/`)),
  );
  assert.deepEqual(loose, []);
});

test('every script that a document tells to run is in package.json', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  for (const file of written)
    for (const [, name] of read(file).matchAll(/`[^`]*?npm run ([\w:]+)/g))
      assert.ok(
        scripts[name!],
        `${file} names npm run ${name}; there are ${Object.keys(scripts).join(', ')}`,
      );
});

test('every decision has its date', () => {
  const [, decisions = ''] = contributing.split('## Decisions');
  const bold = decisions.match(/^\*\*[^*]+\*\*.*/gm) ?? [];
  assert.ok(bold.length > 25);
  assert.deepEqual(
    bold.filter((line) => !/^\*\*[^*]+\*\* \(20\d\d-\d\d-\d\d\)/.test(line)),
    [],
  );
});
