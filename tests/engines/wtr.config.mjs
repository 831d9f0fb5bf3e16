// Browser tests: `npm run test:browser` in Chromium, `npm run test:engines` in all three, BROWSERS=firefox,webkit in some.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { defaultReporter } from '@web/test-runner';
import { findChromium, findFirefox } from '../../src/bundle/find-browser.mjs';
import { webKitGtkLauncher } from './webkitgtk.mjs';
import { results } from './results.mjs';
import { writePages } from '../fixtures/pages.mjs';

const rootDir = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Gives each file a tab of its own. The launcher uses tabs again, and a tab keeps fifty steps of its history: with those of other
 * files it forgets the step that a test goes back to.
 */
function inTabsOfTheirOwn(launcher) {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const result = await stopSession(id);
    await Promise.all(launcher.inactivePages.splice(0).map(({ puppeteerPage }) => puppeteerPage.close()));
    return result;
  };
  return launcher;
}

const engines = {
  chromium: async () =>
    inTabsOfTheirOwn(chromeLauncher({ concurrency: 2, launchOptions: await findChromium() })),
  // The Chrome launcher drives Firefox too, by WebDriver BiDi; Firefox wants one page at a time.
  firefox: () => chromeLauncher({ puppeteer, concurrency: 1, launchOptions: findFirefox() }),
  webkit: webKitGtkLauncher,
};

const launch = (name) => {
  if (engines[name]) return engines[name]();
  throw new Error(`BROWSERS names "${name}"; the engines are ${Object.keys(engines).join(', ')}.`);
};

await writePages();

export default {
  rootDir,
  files: 'tests/browser/**/*.test.ts',
  nodeResolve: true,
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${rootDir}tsconfig.json` })],
  browsers: await Promise.all((process.env.BROWSERS ?? 'chromium').split(',').map(launch)),
  // A machine that runs three engines at once, or something else as well, is slow; no test is about time.
  testFramework: { config: { timeout: '60000' } },
  testsFinishTimeout: 300_000,
  reporters: [defaultReporter(), results(process.env.TEST_RESULTS)],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
};
