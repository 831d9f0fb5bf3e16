// Another group's record: `on-record site` with a folder of theirs makes scripts and pages that show it, and nothing of ours.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostTest } from '../host-test.mjs';
import { open, shownBy } from '../page.mjs';

const path = (relative) => fileURLToPath(new URL(`../../../${relative}`, import.meta.url));
const types = { html: 'text/html; charset=utf-8', js: 'text/javascript', json: 'application/json' };

hostTest(async ({ browser, serve, check }) => {
  const out = await mkdtemp(join(tmpdir(), 'on-record-site-'));
  try {
    const command = [path('dist/cli.js'), 'site', path('tests/fixtures/record'), '--out', out];
    const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    check('the command ends well', status === 0, stderr);

    const files = (await readdir(out, { recursive: true })).filter((file) => types[file.split('.').at(-1)]);
    const pages = {};
    for (const file of files)
      pages[`/${file}`] = {
        body: await readFile(join(out, file)),
        headers: { 'content-type': types[file.split('.').at(-1)] },
      };
    const [ourCase] = (await readdir(path('data/cases'))).map((file) => file.replace('.json', ''));
    const ours = files.filter(
      (file) => file.includes(ourCase) || pages[`/${file}`].body.includes(`"${ourCase}"`),
    );
    check('nothing of the bundled record is in it', !ours.length, ours);

    const origin = await serve(pages);
    for (const [locale, title] of [
      ['en', 'Arrests after the rally at Orlenz harbour'],
      ['az', 'Vesmark'],
    ]) {
      const { page, complaints } = await open(
        browser,
        `${origin}/embed/${locale}/case-card/harbour-2019.html`,
      );
      await page.waitForFunction(() => customElements.get('case-card'));
      const text = await shownBy(page, 'case-card');
      const upgraded = await page.evaluate(() => document.querySelector('case-card').matches(':defined'));
      check(
        `${locale}: the page shows their case after the upgrade`,
        upgraded && text.includes(title),
        text.slice(0, 200),
      );
      check(`${locale}: it complains of nothing`, !complaints.length, complaints);
    }
  } finally {
    await rm(out, { recursive: true, force: true });
  }
});
