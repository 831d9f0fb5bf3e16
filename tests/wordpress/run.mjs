// Real WordPress, driven by a real browser: `npm run test:wordpress [-- 6.1 current]`. Every *.wordpress.mjs here, in the order of
// their names, on one site for each version.
import { readFile, readdir, rm } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../src/bundle/find-browser.mjs';
import { checkPackage } from './package.mjs';
import { versions } from './lab/packages.mjs';
import { readRecord, unpackPlugin, zip } from './record.mjs';
import { startSite } from './lab/site.mjs';

const asked = process.argv.slice(2);
const only = asked.filter((each) => !(each in versions));
const which = asked.filter((each) => each in versions);
const files = (await readdir(new URL('.', import.meta.url)))
  .filter((name) => name.endsWith('.wordpress.mjs'))
  .filter((name) => name.startsWith('1-') || !only.length || only.some((part) => name.includes(part)))
  .sort();

let passed = 0;
let failed = 0;
const check = (sentence, ok, found = '') => {
  if (ok) passed++;
  else failed++;
  const seen = typeof found === 'string' ? found : JSON.stringify(found);
  console.log(
    ok ? `  ✔ ${sentence}` : `  ✖ ${sentence}${seen && ` (found: ${String(seen).slice(0, 1500)})`}`,
  );
};

const plugin = await unpackPlugin();
const record = await readRecord(plugin);
console.log('The zip');
await checkPackage({ check, plugin, record, zip });
const browser = await puppeteer.launch(await findChromium());
let site;
// Stopped from outside, as by a time limit, it stops what it started.
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    await site?.stop();
    await browser.close();
    await rm(plugin, { recursive: true, force: true });
    process.exit(1);
  });
try {
  for (const version of which.length ? which : Object.keys(versions)) {
    site = undefined;
    try {
      site = await startSite(version);
      console.log(`WordPress ${site.exact}`);
      for (const file of files) {
        console.log(` ${file}`);
        try {
          const { default: test } = await import(`./${file}`);
          await test({ site, browser, check, record, plugin, zip });
        } catch (error) {
          check(`${file} runs to its end`, false, error.stack ?? String(error));
          await picture(`${version}-${file}`);
        }
      }
      // Its makers' servers are not to be reached here.
      const complaints = (await site.complaints())
        .split('\n')
        .filter((line) => !/simplepie|includes\/(dashboard|update)\.php/i.test(line))
        .join('\n');
      check('WordPress has nothing to complain of', complaints === '', complaints);
    } catch (error) {
      check(`WordPress ${version} starts`, false, error.stack ?? String(error));
    }
    await site?.stop();
    const left = site ? await running(site.group) : [];
    if (site) check('the site is stopped, with every process of it', left.length === 0, left);
    for (const context of browser.browserContexts())
      if (context !== browser.defaultBrowserContext()) await context.close();
  }
} finally {
  await browser.close();
  await rm(plugin, { recursive: true, force: true });
}
console.log(`WordPress: ${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;

/** Processes of this group that still run; one that has ended may wait to be asked for its last words. */
async function running(group) {
  const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const stats = await Promise.all(
    processes.map((id) => readFile(`/proc/${id}/stat`, 'utf8').catch(() => '')),
  );
  return stats.filter((stat) => {
    const [state, , of] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(of) === group && state !== 'Z';
  });
}

/** With WORDPRESS_PICTURES=<folder>, what was on the screen when a test broke off. */
async function picture(name) {
  const folder = process.env.WORDPRESS_PICTURES;
  const page = folder && (await browser.browserContexts().at(-1).pages()).at(-1);
  if (page) await page.screenshot({ path: `${folder}/${name}.png` }).catch(() => {});
}
