// Generated inputs in a real page with the script that ships: 21,500 of fixed seeds, or as many others as one wants, as
// `SEED=3 GENERATED_INPUTS=200000 npm run test:hosts -- generated`. Nothing is thrown, nothing runs, nothing is blank.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { pathOf } from '../frames/frames.mjs';
import { hostTest } from '../host-test.mjs';
import { open } from '../page.mjs';
import { caseIds } from '../widgets.mjs';

const seed = Number(process.env.SEED ?? 11);
/** Of each kind how many, after how many the page begins anew, and what has to come of some of them: else nothing was tried. */
const kinds = {
  attributes: { count: 3500, pageLasts: 1000, comes: ['widgets', 'links'] },
  properties: { count: 4500, pageLasts: 1000, comes: ['widgets', 'links'] },
  spoiltRecords: { count: 4500, pageLasts: 500, comes: ['widgets', 'links'] },
  // A page makes widgets of 200 links and no more.
  links: { count: 2000, pageLasts: 180, comes: ['widgets', 'fallbacks', 'links'] },
  hashes: { count: 2000, pageLasts: 1000, comes: ['led to', 'left'] },
  messagesToHost: { count: 2500, pageLasts: 2500, comes: ['sent'] },
  messagesToGuest: { count: 2500, pageLasts: 2500, comes: ['sent'] },
};
const usual = Object.values(kinds).reduce((sum, { count }) => sum + count, 0);
const times = Number(process.env.GENERATED_INPUTS ?? usual) / usual;

const bundled = await build({
  entryPoints: [fileURLToPath(new URL('in-page/run.mjs', import.meta.url))],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'generated',
});
const document = (script) => `<!doctype html><html lang="en"><title>A page</title><body>
  <script src="/generated.js"></script><script src="/dist/${script}"></script></body></html>`;

hostTest(async ({ browser, serve, check }) => {
  const origin = await serve({
    '/widgets': document('on-record.js'),
    '/frames': document('host.js'),
    '/generated.js': bundled.outputFiles[0].text,
    '/invented.json': await readFile(new URL('../../fixtures/slice.json', import.meta.url), 'utf8'),
  });
  let tried = 0;
  for (const [name, { count, pageLasts, comes }] of Object.entries(kinds)) {
    const wanted = Math.ceil(count * times);
    const total = {};
    const failures = [];
    const began = Date.now();
    for (let first = 0; first < wanted && failures.length === 0; first += pageLasts) {
      const { page, complaints } = await open(
        browser,
        `${origin}/${name.startsWith('messages') ? 'frames' : 'widgets'}`,
      );
      const range = { seed, first, last: Math.min(first + pageLasts, wanted), page: pathOf(caseIds[0]) };
      const { counts, failures: found } = await page.evaluate(
        (name, range) => globalThis.generated.run(name, range),
        name,
        range,
      );
      for (const [came, times] of Object.entries(counts)) total[came] = (total[came] ?? 0) + times;
      failures.push(...found);
      // What the page's own watch did not see, as when a script took it away.
      const thrown = complaints.filter((complaint) => /^\w*Error\b/.test(complaint));
      if (thrown.length && !found.length)
        failures.push({ wrong: thrown[0], index: first, input: 'one of this page' });
      await page.close();
    }
    tried += wanted;
    console.log(
      `${name}: ${wanted} tried in ${((Date.now() - began) / 1000).toFixed(1)} s: ${JSON.stringify(total)}`,
    );
    const told = failures.map(
      ({ index, wrong, input }) => `seed ${seed}, input ${index}: ${wrong}\n  ${input}`,
    );
    check(
      `${wanted} of ${name}: nothing thrown, run, blank or broken`,
      failures.length === 0,
      told.join('\n'),
    );
    const few = comes.filter((came) => !(total[came] > wanted / 100));
    check(
      `${name}: each way it can come was tried`,
      few.length === 0,
      `hardly any ${few} in ${JSON.stringify(total)}`,
    );
  }
  check(`${tried} were tried`, times !== 1 || tried >= 20_000, tried);
});
