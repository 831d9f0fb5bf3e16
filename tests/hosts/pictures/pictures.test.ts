import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from 'esbuild';
import { inVisualOrder } from '../../../src/publish/pictures/bidi.ts';
import { Studio } from '../../../src/publish/pictures/fonts.ts';
import { picture, pictured } from '../../../src/publish/pictures/picture.ts';
import { unknownId, writePictures } from '../../../src/publish/pictures/pictures.ts';
import { compile } from '../../../src/record/compile/compile.ts';
import type { FullCase, FullFigure, FullSlice } from '../../../src/model/full-slice.ts';
import { plain } from '../../../src/model/text.ts';
import { linesOf, overruns } from './picture-lines.ts';
import { fixtureDir, freshRecord, temporaryDir } from '../../node/fixture.ts';

const studio = new Studio();
const draw = (slice: FullSlice, id: string) => studio.draw((measure) => picture(slice, id, measure));
const slices = ['en', 'az', 'ru', 'tr', 'de', 'fr', 'hy', 'ka', 'ar', 'fa'].map((locale) =>
  compile(freshRecord(), locale),
);
const english = slices[0]!;
const harbour = () => structuredClone(english).cases['harbour-2019']!;
const withHarbour = (change: (of: FullCase) => void, slice = english): FullSlice => {
  const copy = structuredClone(slice);
  change(copy.cases['harbour-2019']!);
  return copy;
};
/** What stands on a picture, as one line. */
const spoken = (svg: string): string =>
  /<desc>([^]*)<\/desc>/
    .exec(svg)![1]!
    .replace(/\s+/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
const lines = (svg: string) => linesOf(studio, svg);

test('writes a PNG of 1200 × 630 and an SVG for every case and count in every language', async (t) => {
  const out = await temporaryDir(t);
  for (const slice of slices.slice(0, 2)) {
    await writePictures(slice, studio, out);
    const ids = ['harbour-2019', 'mill-strike-2021', 'vesmark', 'committee-list'];
    const wanted = ids.flatMap((id) => [`${id}.png`, `${id}.svg`]).sort();
    assert.deepEqual((await readdir(join(out, slice.locale))).sort(), wanted);
    for (const id of ids) {
      const png = await readFile(join(out, slice.locale, `${id}.png`));
      assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630]);
    }
  }
});

test('every figure stands with its speaker, its date, its source and the record it is from', () => {
  const text = spoken(draw(english, 'harbour-2019'));
  for (const id of ['arrested-by-watch', 'arrested-by-ministry']) {
    const figure = english.cases['harbour-2019']!.statements.find(
      (statement) => statement.id === id,
    ) as FullFigure;
    assert.ok(text.includes(typeof figure.value === 'number' ? `${figure.value}` : plain(figure.value)));
    for (const words of [figure.unit, figure.scope, figure.text, english.speakers[figure.speaker]!.name])
      assert.ok(text.toLowerCase().includes(plain(words).toLowerCase()), plain(words));
    for (const { source } of figure.cites) assert.ok(text.includes(english.sources[source]!.title));
  }
  assert.match(text, /Accounts differ/);
  assert.match(text, /compiled 1 June 2024\. Licence: CC BY 4\.0\./);
});

test('a case without figures is told by a sentence beside the position of the authorities', () => {
  const text = spoken(
    draw(
      withHarbour((of) => (of.keyFigures = [])),
      'harbour-2019',
    ),
  );
  assert.match(text, /What happened/);
  assert.match(text, /The authorities’ recorded position/);
});

test('an allegation never stands without its answer or the sentence that says there is none', () => {
  const only = withHarbour((of) => {
    of.keyFigures = [];
    of.summary = ['beaten-at-pier-nine'];
  });
  const statement = harbour().statements.find(({ id }) => id === 'beaten-at-pier-nine')!;
  const answers = statement.answeredBy!.map((id) =>
    harbour().statements.find((statement) => statement.id === id)!,
  );
  const text = spoken(draw(only, 'harbour-2019'));
  assert.ok(text.includes(plain(statement.text)) && text.includes(plain(answers[0]!.text)));
  assert.match(text, /This case/);
  assert.match(text, /¶/);
});

test('a withdrawn figure is not shown', () => {
  const { withdrawn: withdrawal } = harbour().statements.find(({ id }) => id === 'harbour-closed')!;
  const slice = withHarbour((of) => {
    for (const statement of of.statements)
      if (statement.section === 'figure') statement.withdrawn = { ...withdrawal!, reason: 'wrong' };
  });
  assert.match(spoken(draw(slice, 'harbour-2019')), /What happened/);
});

test('a count names its date, compiler, criteria, change and who gave each figure', () => {
  const svg = draw(english, 'committee-list');
  const text = spoken(svg);
  assert.match(text, /As of 10 February 2022/);
  assert.match(text, /Compiled by: .*Criteria: None are stated in our sources\./);
  assert.match(text, /-3 from the previous figure: 22, 1 June 2021 \(our arithmetic\)/);
  for (const { date } of english.counts['committee-list']!.points)
    assert.ok(text.includes(date.edtf.slice(0, 4)));
  assert.equal(svg.match(/<circle [^>]*fill="#fbfaf7"/g)!.length, 2, 'one derived point, and the legend');
  assert.doesNotMatch(text, /current/i);
  assert.match(text, /, via The Daily Tide: 1 Jun 2021/);
});

for (const slice of slices)
  test(`nothing runs over its box, the edge or another line in ${slice.locale}`, () => {
    for (const id of pictured(slice)) assert.deepEqual(overruns(lines(draw(slice, id))), [], id);
  });

test('the check of boxes sees letters that are wider than was measured', () => {
  const svg = studio.draw((measure) =>
    picture(english, 'harbour-2019', (text, font) => measure(text, font) * 0.7),
  );
  assert.notDeepEqual(overruns(lines(svg)), []);
});

test('long names, titles and sources are wrapped or set smaller, and never cut', () => {
  const long = 'The Association of Dock Workers, Weavers and Their Families for the Protection of Assembly';
  const slice = withHarbour((of) => (of.title = `${long} after the rally at the harbour of Orlenz`));
  slice.speakers['harbour-watch']!.name = long;
  slice.sources['harbour-report']!.title = `${long}: ${long}`;
  const svg = draw(slice, 'harbour-2019');
  assert.doesNotMatch(spoken(svg), /…/);
  assert.ok(spoken(svg).includes(`${long}: ${long}`));
  assert.deepEqual(overruns(lines(svg)), []);
});

test('what does not fit at all is refused by name', () => {
  const slice = withHarbour((of) => (of.title = 'Harbour '.repeat(200)));
  assert.throws(
    () => draw(slice, 'harbour-2019'),
    /the picture of "harbour-2019" has more text than room \(en\)/,
  );
});

test('a right-to-left language mirrors the layout and the chart', () => {
  const circles = (slice: FullSlice) =>
    [...draw(slice, 'committee-list').matchAll(/<circle cx="([\d.]+)"[^>]* r="7"/g)].map(([, x]) => +x!);
  const arabic = slices.find(({ locale }) => locale === 'ar')!;
  assert.deepEqual(
    circles(arabic),
    circles(english).map((x) => +(1200 - x).toFixed(1)),
  );
  const title = lines(draw(arabic, 'vesmark')).find(({ mark }) => mark.includes('Noto Serif'))!;
  assert.ok(title.ink.right > 1120, 'begins at the right margin');
});

test('numbers and names keep their direction among right-to-left words, and brackets face what they hold', () => {
  const font = { family: 'Noto Sans', weight: 400 };
  const spans = ['قضية', ' (2018): EHRAC'].map((text) => ({ text, font }));
  const seen = inVisualOrder(spans, true).map(({ drawn }) => drawn.replace(/[\u2067\u2069\u200f]/g, ''));
  assert.deepEqual(seen, ['EHRAC', ' :(', '2018', ') ', 'قضية']);
});

test('hostile text is text', () => {
  const hostile = '<script>alert("1")</script> & \u0007]]>';
  const slice = withHarbour((of) => (of.title = hostile));
  const svg = draw(slice, 'harbour-2019');
  const shapes = studio.finished(svg).svg;
  for (const each of [svg, shapes]) {
    assert.doesNotMatch(each, /<script|\u0007/);
    assert.match(each, /<title>&lt;script&gt;alert\(&quot;1&quot;\)&lt;\/script&gt; &amp; \]\]&gt;<\/title>/);
  }
});

test('the SVG needs no fonts and speaks', () => {
  const { svg } = studio.finished(draw(english, 'harbour-2019'));
  assert.doesNotMatch(svg, /<text|font-family|href/);
  assert.match(svg, /^<svg [^>]*role="img"><title>Arrests after the rally at Orlenz harbour<\/title><desc>/);
  assert.equal(studio.shapes(svg).match(/<path/g)!.length, svg.match(/<path/g)!.length, 'and is drawn again');
});

test('an id that is not there is answered with the nearest, one that moved with where to', () => {
  assert.equal(unknownId(english, 'harbour-2019'), undefined);
  assert.match(
    unknownId(english, 'harbor-2019')!,
    /no case or count "harbor-2019"; did you mean "harbour-2019"/,
  );
  assert.equal(unknownId(english, 'harbour'), 'The case "harbour" is now "harbour-2019".');
});

test('the command draws what it is asked for, and says what is missing', async (t) => {
  const dir = await temporaryDir(t);
  // Where the packages for pictures are.
  const cli = 'tests/hosts/node_modules/.cache/on-record/cli-pictures.mjs';
  await build({ entryPoints: ['src/cli.ts'], bundle: true, platform: 'node', format: 'esm', outfile: cli });
  const run = (file: string, ...args: string[]) =>
    spawnSync(process.execPath, [file, 'pictures', fixtureDir, ...args], { encoding: 'utf8' });
  const { status, stdout } = run(cli, '--out', dir, '--lang', 'az', '--id', 'committee-list');
  assert.equal(status, 0);
  assert.equal(stdout.split('\n').length, 3);
  assert.deepEqual(await readdir(join(dir, 'az')), ['committee-list.png', 'committee-list.svg']);
  assert.match(run(cli).stderr, /pictures needs --out <dir>/);
  assert.match(run(cli, '--out', dir, '--lang', 'xx').stderr, /has no "xx"; its languages are en, az\./);
  assert.match(run(cli, '--out', dir, '--id', 'harbor-2019').stderr, /did you mean "harbour-2019"/);
  await cp(cli, join(dir, 'cli.mjs'));
  const alone = run(join(dir, 'cli.mjs'), '--out', dir);
  assert.equal(alone.status, 1);
  assert.match(
    alone.stderr,
    /^Pictures need a renderer and fonts .*: npm install --save-dev @resvg\/resvg-js @expo\S+ .*\n$/,
  );
});
