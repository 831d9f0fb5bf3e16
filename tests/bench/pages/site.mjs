// What an owner of a page makes with our commands of the record that the benchmark invents: scripts, pages, and the code to paste.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { caseId, caseRows, eventRows, writeCases, writeEvents } from './events.mjs';

const run = promisify(execFile);
const pathOf = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const cache = pathOf('node_modules/.cache/on-record/bench');

/** Stands for the folder of the site in what our commands write; they take whole addresses only. */
const base = 'https://bench.example/on-record/';

/**
 * `{kind, count, rows, folder, snippets}` of so many events or cards: the folder of the site, and by the form of embedding what to
 * paste, with the site at `/site/<kind>-<count>/`. Made once for each build of the library.
 */
export async function siteOf(kind, count) {
  const name = `${kind}-${count}`;
  const rows = kind === 'events' ? eventRows(count) : caseRows(count);
  const folder = join(cache, name, 'site');
  const file = join(cache, name, 'snippets.json');
  const key = await keyOf(rows);
  const kept = await readFile(file, 'utf8').then(JSON.parse, () => ({}));
  const snippets = kept.key === key ? kept.snippets : await make(kind, rows, join(cache, name), folder);
  if (kept.key !== key) await writeFile(file, JSON.stringify({ key, snippets }));
  return { kind, count, name, rows, folder, snippets };
}

async function keyOf(rows) {
  const hash = createHash('sha256').update(JSON.stringify(rows));
  for (const file of ['dist/cli.js', 'dist/html.js', 'dist/manifest.json', 'tests/bench/pages/site.mjs'])
    hash.update(await readFile(pathOf(file)));
  return hash.digest('hex');
}

async function make(kind, rows, home, folder) {
  process.stderr.write(`Making the site of ${rows.length} ${kind} (once for each build) …\n`);
  const record = join(home, 'record');
  await rm(home, { recursive: true, force: true });
  await mkdir(home, { recursive: true });
  await (kind === 'events' ? writeEvents : writeCases)(record, rows, pathOf('demo/example-record'));
  const command = [pathOf('dist/cli.js'), 'site', record, '--out', folder, '--base', base];
  await run(process.execPath, command).catch(({ stderr, message }) => {
    throw new Error(`The site of ${rows.length} ${kind} could not be made:\n${stderr || message}`);
  });
  const { html } = await import(pathOf('dist/html.js'));
  const tag = kind === 'events' ? 'case-timeline' : 'case-card';
  const ids = kind === 'events' ? [caseId] : rows.map(({ id }) => id);
  const here = `/site/${kind}-${rows.length}/`;
  const snippets = {};
  for (const [form, as, attributes] of [
    ['tag', 'tag', {}],
    ['src', 'tag', { src: `${here}record/en.json` }],
    ['prerendered', 'prerendered', {}],
    ['iframe', 'iframe', {}],
  ]) {
    if (form === 'iframe' && kind !== 'events') continue;
    const parts = [];
    for (const id of ids) parts.push(await html(tag, { case: id, ...attributes }, { base, record, as }));
    snippets[form] = {
      html: parts
        .map((part) => part.html)
        .join('\n')
        .replaceAll(base, here),
      script: parts[0].script.replaceAll(base, here),
    };
  }
  return snippets;
}
