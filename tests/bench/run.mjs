// The benchmark: `npm run bench -- --rounds 5 --events 10,200`. What it measures and how to read it stands in README.md beside it.
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem, type as system } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../src/bundle/find-browser.mjs';
import { bring } from '../../src/bundle/install-packages.mjs';
import { channels } from './pages/channels.mjs';
import { serve } from './pages/serving.mjs';
import { siteOf } from './pages/site.mjs';
import { markdown, summaryOf } from './table.mjs';
import { profile, visit } from './pages/visit.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    events: { type: 'string', default: '10,200,2000' },
    cards: { type: 'string', default: '' },
    channels: { type: 'string', default: Object.keys(channels).join(',') },
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    'only-make': { type: 'boolean', default: false },
  },
});
const numbers = (option) =>
  values[option]
    .split(',')
    .filter(Boolean)
    .map((each) => whole(option, each));
const roundsOf = numbers('rounds');
const names = values.channels.split(',').map((name) => {
  if (channels[name]) return name;
  throw new Error(`--channels: there is no "${name}"; there are ${Object.keys(channels).join(', ')}.`);
});
const wanted = [
  ...numbers('events').map((count) => ['events', count]),
  ...numbers('cards').map((count) => ['cards', count]),
];

const addressOf = ({ name }, channel) => `/${name}/${channel}.html`;
const channelsFor = ({ kind }) => names.filter((name) => channels[name].kinds.includes(kind));

const contents = [];
for (const [kind, count] of wanted) contents.push(await siteOf(kind, count));
if (!values['only-make']) await measureAll();

async function measureAll() {
  bring(here('.'));
  const server = await serve(await pagesOf(contents), foldersOf(contents));
  const { executablePath, headless, args } = await findChromium();
  // Nothing beyond this machine answers: a library that asks for fonts elsewhere waits for nobody.
  const away = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
  const browser = await puppeteer.launch({ executablePath, headless, args: [...args, away] });
  const loads = [];
  try {
    const results = [];
    let told;
    for (const [index, content] of contents.entries()) {
      const rounds = roundsOf[index] ?? roundsOf.at(-1);
      loads.push(loadavg()[0]);
      results.push(await measure(browser, server.origin, content, rounds));
      loads.push(loadavg()[0]);
      // Whoever stops it has what was measured until then.
      told = await keep(results, await browser.version(), Math.max(...loads));
    }
    process.stdout.write(values.json ? told.json : told.table);
  } finally {
    await browser.close();
    server.stop();
  }
}

async function pagesOf(all) {
  const { outputFiles } = await build({
    entryPoints: [here('pages/naive-list.mjs')],
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
  });
  const pages = { '/naive-list.js': outputFiles[0].text };
  for (const content of all)
    for (const name of channelsFor(content)) {
      pages[addressOf(content, name)] = channels[name].page(content);
      Object.assign(pages, channels[name].files?.(content));
    }
  return pages;
}

function foldersOf(all) {
  const sites = all.map(({ name, folder }) => [`/site/${name}/`, folder]);
  return { '/peers/': here('node_modules'), ...Object.fromEntries(sites) };
}

/** Every round visits each channel once, and begins with the next: what the machine does besides falls on all alike. */
async function measure(browser, origin, content, rounds) {
  const chosen = channelsFor(content);
  const visits = Object.fromEntries(chosen.map((name) => [name, []]));
  const visitTo = (name) => {
    const { shows, remove, filter } = channels[name];
    return visit(browser, origin + addressOf(content, name), {
      shows: shows(content),
      remove,
      filter: filter(content),
    });
  };
  // The first visit pays for the start of the browser, and nobody for compressing.
  for (const name of chosen)
    for (const path of [addressOf(content, name), ...Object.keys(channels[name].files?.(content) ?? {})])
      await compressAll(new URL(path, origin));
  await visitTo(chosen[0]);
  for (let round = 0; round < rounds; round++)
    for (const [index] of chosen.entries()) {
      const name = chosen[(index + round) % chosen.length];
      // What fails twice fails always, and takes minutes.
      if (visits[name].filter(({ failed }) => failed).length > 1) continue;
      process.stderr.write(`${content.name}, round ${round + 1} of ${rounds}: ${name}\n`);
      visits[name].push(
        await visitTo(name).then(
          (measured) => ({ round, measured }),
          ({ message }) => ({ round, failed: message.replaceAll(origin, '') }),
        ),
      );
    }
  return { kind: content.kind, count: content.count, rounds, visits };
}

/** Asks for a file and what it leads to on this server, so that each is compressed before anybody is measured. */
async function compressAll(address, asked = new Set()) {
  if (asked.has(address.href)) return;
  asked.add(address.href);
  const response = await fetch(address, { headers: { 'accept-encoding': 'br' } });
  const body = await response.text();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return;
  for (const [, path] of body.matchAll(/<(?:script|link|iframe|case-\w+)\b[^>]*?\b(?:src|href)="([^"]+)"/g)) {
    const target = new URL(path, address);
    if (target.origin === address.origin) await compressAll(target, asked);
  }
}

/** Writes them down, and answers them as `{json, table}`. */
async function keep(results, browser, load) {
  const told = {
    date: new Date().toISOString().slice(0, 10),
    browser,
    machine: {
      cores: cpus().length,
      memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
      system: system(),
      load: load.toFixed(1),
      node: process.versions.node,
    },
    profile,
    sizes: summaryOf(results),
  };
  const json = `${JSON.stringify({ ...told, visits: results }, null, 1)}\n`;
  const folder = here('../../node_modules/.cache/on-record/bench');
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/results.json`, json);
  const table = markdown(told);
  if (values.write) await writeFile(here('RESULTS.md'), table);
  return { json, table };
}

function whole(option, text) {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new Error(`--${option} is ${JSON.stringify(text)}; give whole numbers, divided by commas: 10,200`);
}
