// How tall the pages are, for frames whose host runs no script of ours. Needs a browser; without one the frames scroll.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { columnWidth } from '../embed/oembed.ts';
import { PublishError } from '../library/publish-error.ts';

export interface Measuring {
  /** A Chromium. */
  executablePath: string;
  /** Font files to set the pages in, the preferred ones first; without them the heights are those of the fonts installed. */
  fonts?: string[] | undefined;
}

interface Face {
  family: string;
  weight: string;
  address: string;
}

/** The heights, in pixels, of pages given as HTML, in the column that `oembed` answers for. */
export async function measure(
  pages: Iterable<[path: string, html: string]>,
  { executablePath, fonts = [] }: Measuring,
): Promise<Record<string, number>> {
  const { default: puppeteer } = await import('puppeteer-core').catch(() => {
    throw new PublishError('To measure pages, install puppeteer-core: npm install --save-dev puppeteer-core');
  });
  const faces = await Promise.all(fonts.map(readFont));
  const browser = await puppeteer
    .launch({
      executablePath,
      // How a system rounds the width of letters is not to matter.
      args: ['--no-sandbox', '--hide-scrollbars', '--font-render-hinting=none'],
    })
    .catch((error: unknown) => {
      throw new PublishError(`${executablePath} does not start as a browser: ${(error as Error).message}`);
    });
  try {
    const tab = await browser.newPage();
    await tab.setViewport({ width: columnWidth, height: 600 });
    const refused = (await tab.evaluate(`(${addFonts})(${JSON.stringify(faces)})`)) as number;
    if (refused >= 0) throw new PublishError(`${fonts[refused]} is no font that the browser can read.`);
    const families = [...new Set(faces.map(({ family }) => `"${family}"`))].join();
    const heights: Record<string, number> = {};
    for (const [path, html] of pages) {
      await tab.setContent(html, { waitUntil: 'domcontentloaded' });
      heights[path] = (await tab.evaluate(`(${heightSetIn})(${JSON.stringify(families)})`)) as number;
    }
    return heights;
  } finally {
    await browser.close();
  }
}

async function readFont(file: string): Promise<Face> {
  const content = await readFile(file).catch(() => {
    throw new PublishError(`${file} cannot be read; --font names a file, such as fonts/Serif-Bold.ttf.`);
  });
  const [family = ''] = basename(file).split(/[-.]/);
  const weight = /-.*bold/i.test(basename(file)) ? '700' : '400';
  return { family, weight, address: `url(data:font/ttf;base64,${content.toString('base64')})` };
}

// What runs in the page is text: the build would write names of its own into functions.
/** Gives back which face the browser refuses, or -1. They stay when the page is written anew. */
const addFonts = `async (faces) => {
  for (const [index, { family, weight, address }] of faces.entries())
    try {
      document.fonts.add(await new FontFace(family, address, { weight }).load());
    } catch {
      return index;
    }
  return -1;
}`;
const heightSetIn = `(families) => {
  if (families) document.body.style.setProperty('font-family', families, 'important');
  return Math.ceil(document.documentElement.getBoundingClientRect().height);
}`;
