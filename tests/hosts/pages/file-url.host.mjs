// A page that somebody saved to disk, with the script beside it: modules fail there, our classic script must not.
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hostTest } from '../host-test.mjs';
import { allFour, checkShown, open } from '../page.mjs';

hostTest(async ({ browser, check }) => {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-'));
  try {
    await copyFile(new URL('../../../dist/on-record.js', import.meta.url), join(folder, 'on-record.js'));
    const file = join(folder, 'page.html');
    const script = '<script async src="on-record.js"></script>';
    await writeFile(file, `<!doctype html><title>A page on disk</title>\n${script}\n${allFour}\n`);
    const { page, complaints } = await open(browser, pathToFileURL(file).href);
    await checkShown(page, check);
    check('nothing is thrown or complained about', !complaints.length, complaints);
  } finally {
    await rm(folder, { recursive: true });
  }
});
