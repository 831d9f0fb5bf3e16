// How tall the pages are, for frames whose host runs no script of ours. Needs a browser; without one the frames scroll.
import { columnWidth } from '../embed/oembed.ts';
import { PublishError } from '../library/publish-error.ts';

/** The heights, in pixels, of pages given as HTML, in the column that `oembed` answers for. */
export async function measure(
  pages: Iterable<[path: string, html: string]>,
  executablePath: string,
): Promise<Record<string, number>> {
  const { default: puppeteer } = await import('puppeteer-core').catch(() => {
    throw new PublishError('To measure pages, install puppeteer-core: npm install --save-dev puppeteer-core');
  });
  const browser = await puppeteer
    .launch({ executablePath, args: ['--no-sandbox', '--hide-scrollbars'] })
    .catch((error: unknown) => {
      throw new PublishError(`${executablePath} does not start as a browser: ${(error as Error).message}`);
    });
  try {
    const tab = await browser.newPage();
    await tab.setViewport({ width: columnWidth, height: 600 });
    const heights: Record<string, number> = {};
    for (const [path, html] of pages) {
      await tab.setContent(html, { waitUntil: 'domcontentloaded' });
      heights[path] = (await tab.evaluate(
        'Math.ceil(document.documentElement.getBoundingClientRect().height)',
      )) as number;
    }
    return heights;
  } finally {
    await browser.close();
  }
}
