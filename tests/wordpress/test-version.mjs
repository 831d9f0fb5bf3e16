// Real WordPress of one version, driven by a real browser: every file in the folders of steps/, in the order of the
// numbers that their names begin with, on one site.
import { readFile, readdir, rm } from 'node:fs/promises';
import { test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../src/bundle/find-browser.mjs';
import { withChecks } from '../runner/checks.mjs';
import { startSite } from './lab/site.mjs';
import { readRecord, unpackPlugin, zip } from './record.mjs';

const chosen = (process.env.TEST_STEPS ?? '').split(',').filter(Boolean);
const nameOf = (step) => step.split('/').at(-1);
const steps = (await readdir(new URL('steps/', import.meta.url), { recursive: true }))
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.mjs'))
  // Without a plugin there is nothing to look at.
  .filter((path) => nameOf(path).startsWith('1-') || !chosen.length || chosen.includes(path))
  .sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));

export function testVersion(version) {
  test(`WordPress ${version}`, async (context) => {
    const plugin = await unpackPlugin();
    const browser = await puppeteer.launch(await findChromium());
    let site;
    const stop = async () => {
      await site?.stop();
      await browser.close();
      await rm(plugin, { recursive: true, force: true });
    };
    // Stopped from outside, as by a time limit, it stops what it started.
    for (const signal of ['SIGINT', 'SIGTERM'])
      process.once(signal, () => stop().finally(() => process.exit(1)));
    try {
      site = await startSite(version);
      context.diagnostic(`WordPress ${site.exact}`);
      const lab = { site, browser, record: await readRecord(plugin), plugin, zip };
      for (const step of steps)
        await context.test(step, (inner) =>
          withChecks(inner, (check) =>
            runStep(step, { ...lab, check, note: (text) => inner.diagnostic(text) }),
          ),
        );
      await withChecks(context, (check) => checkComplaints(site, check));
    } finally {
      await stop();
    }
    const left = await running(site.group);
    await withChecks(context, (check) =>
      check('the site is stopped, with every process of it', left.length === 0, left),
    );
  });
}

async function runStep(step, lab) {
  try {
    const { default: run } = await import(`./steps/${step}`);
    await run(lab);
  } catch (error) {
    await picture(lab.browser, `${lab.site.version}-${nameOf(step)}`);
    throw error;
  }
}

async function checkComplaints(site, check) {
  // Its makers' servers are not to be reached here; and what it says of its own files for networks under a new PHP.
  const complaints = (await site.complaints())
    .split('\n')
    .filter((line) => !/simplepie|includes\/(dashboard|update|ms-functions)\.php/i.test(line))
    .join('\n');
  check('WordPress has nothing to complain of', complaints === '', complaints);
}

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

/** With WORDPRESS_PICTURES=<folder>, what was on the screen when a step broke off. */
async function picture(browser, name) {
  const folder = process.env.WORDPRESS_PICTURES;
  const page = folder && (await browser.browserContexts().at(-1).pages()).at(-1);
  if (page) await page.screenshot({ path: `${folder}/${name}.png` }).catch(() => {});
}
