// A test on a real page in a real Chromium, with the built files of dist/: `hostTest(async ({browser, serve, check}) => …)`.
import { relative } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../src/bundle/find-browser.mjs';
import { checked } from '../runner/checks.mjs';
import { serving } from './serving.mjs';

export function hostTest(body) {
  checked(relative(import.meta.dirname, process.argv[1]), async (check) => {
    const { serve, stop } = serving();
    const browser = await puppeteer.launch(await findChromium());
    try {
      await body({ browser: await browser.createBrowserContext(), serve, check });
    } finally {
      await browser.close();
      stop();
    }
  });
}
