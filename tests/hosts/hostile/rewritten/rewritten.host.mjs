// Optimisers, inliners and servers rewrite our scripts: every widget says the same, letter by letter, or the links stay.
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { hostTest } from '../../host-test.mjs';
import { allFour, open, tags } from '../../page.mjs';
import { harmful, harmless } from './rewriters.mjs';

const dist = new URL('../../../../dist/', import.meta.url);
const checkOfRecords = await readFile(new URL('on-record.check.js', dist), 'utf8');
const served = (body) => ({ body, headers: { 'content-type': 'text/javascript; charset=utf-8' } });
const scripts = { 'on-record.js': 'en', 'on-record.ru.js': 'ru', 'on-record.bare.js': 'en' };

/** How long a page may take until its widgets are there, and how long it is watched once it has complained, in milliseconds. */
const patience = 1500;
const afterwards = 250;

/** Waits until the widgets are there; a page that complains has given up, and is watched for a moment more. */
async function settled(page, complaints) {
  const isShown = () =>
    page.evaluate(
      (names) => names.every((name) => document.querySelector(name).shadowRoot?.querySelector('.sources')),
      tags,
    );
  for (let end = Date.now() + patience; Date.now() < end && !(await isShown()); await pause(30))
    if (complaints.length) end = Math.min(end, Date.now() + afterwards);
}

/** The markup of each widget without the marks that Lit leaves in it; what is no widget is its link. */
async function shown(page, complaints) {
  await settled(page, complaints);
  return page.evaluate(
    async (names) =>
      Promise.all(
        names.map(async (name) => {
          const element = document.querySelector(name);
          // A long list is drawn piece by piece.
          await element.updateComplete?.catch(() => {});
          const { shadowRoot } = element;
          if (!shadowRoot?.querySelector('.root'))
            return element.querySelector('a').checkVisibility() ? 'link' : 'nothing';
          return shadowRoot.innerHTML
            .replace(/<!--.*?-->/g, '')
            .replace(/\s+/g, ' ')
            .trim();
        }),
      ),
    tags,
  );
}

hostTest(async ({ browser, serve, check }) => {
  for (const [file, locale] of Object.entries(scripts)) {
    const built = await readFile(new URL(file, dist), 'utf8');
    const body = file.includes('bare')
      ? allFour.replaceAll(/ (case|series)=/g, ' src="/dist/record/en.json" $1=')
      : allFour;
    const read = async (script) => {
      const origin = await serve({
        '/': `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>A page</title>${body}<script src="/script.js"></script></html>`,
        '/script.js': served(script),
        // Asked for by name, it is in no bundle of an optimiser's.
        '/on-record.check.js': served(checkOfRecords),
      });
      const { page, complaints } = await open(browser, origin);
      const says = await shown(page, complaints);
      await page.close();
      return { says, complaints };
    };
    const original = await read(built);
    check(
      `${file}: all four are widgets`,
      original.says.every((markup) => markup.length > 200),
      original,
    );

    for (const [name, rewrite] of Object.entries(harmless)) {
      const { says, complaints } = await read(await rewrite(built));
      const other = says.findIndex((markup, index) => markup !== original.says[index]);
      check(`${file}, ${name}: every letter is the same`, other < 0, [
        tags[other],
        says[other]?.slice(0, 300),
        complaints,
      ]);
      check(`${file}, ${name}: nothing is thrown or complained about`, !complaints.length, complaints);
    }
    for (const [name, rewrite] of Object.entries(harmful)) {
      const script = rewrite(built);
      const { says, complaints } = await read(script);
      // Not every script has what is taken away.
      const isSame = says.every((markup, index) => markup === original.says[index]);
      const isLink = says.every((markup) => markup === 'link');
      check(`${file}, ${name}: the links stay, or every letter is the same`, isLink || isSame, [
        says.map((s) => s.slice(0, 80)),
        complaints,
      ]);
      check(`${file}, ${name}: the author is told, once`, isSame || complaints.length === 1, complaints);
    }
  }
});
