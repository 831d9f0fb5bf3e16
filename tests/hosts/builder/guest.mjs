// What a webmaster does in the embed builder, by the names that the controls have, and what there is to compare it with.
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundled } from '../../fixtures/bundled.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const read = (relative) => readFile(path(relative), 'utf8');
export const axe = await read('../../../node_modules/axe-core/axe.min.js');

/** The compiled record of a language. */
export const recordIn = async (locale) => JSON.parse(await read(`../../../dist/record/full/${locale}.json`));
const english = await recordIn('en');
export const words = (text) => (typeof text === 'string' ? text : text.text);
/** Somebody looks for a case by a name that is not its title. */
export const sought = Object.values(english.cases).find(({ names, title }) =>
  names.some(({ name }) => !words(title).includes(name)),
);
export const alias = sought.names.map(({ name }) => name).find((name) => !words(sought.title).includes(name));

const style = async (name) => ({
  body: await read(`../../../demo/styles/${name}`),
  headers: { 'content-type': 'text/css' },
});

/** The pages of the demo that the builder is made of. */
export const demoPages = {
  '/demo/embed-builder.html': await read('../../../demo/embed-builder.html'),
  '/demo/styles/embed-builder.css': await style('embed-builder.css'),
  '/demo/styles/builder-preview.css': await style('builder-preview.css'),
  '/demo/styles/builder-form.css': await style('builder-form.css'),
  '/demo/styles/shared.css': await style('shared.css'),
};

/** A control with this accessible name. */
export const named = (page, role, name) => page.locator(`::-p-aria([name="${name}"][role="${role}"])`);

export const ready = (page) =>
  page.waitForFunction(
    () => document.querySelector('pre code')?.textContent || document.querySelector('.result .problem'),
  );

/** Answers where it will stand, and with which way: the first one that is offered, or one of the others by its name. */
export async function answer(page, place, way) {
  await named(page, 'radio', place).click();
  const usual = await page.$eval('.result h2', ({ textContent }) => textContent);
  if (way === usual) return;
  await page.$eval('.ways', (details) => details.open || details.querySelector('summary').click());
  await named(page, 'radio', way).click();
}

/** Chooses a form of the code and gives back its pieces, each by its button, through the clipboard. */
export async function take(page, place, form) {
  // A page behind another one is not painted, and has no clipboard.
  await page.bringToFront();
  await answer(page, place, form);
  await page.waitForFunction(
    (name) => {
      const result = document.querySelector('.result');
      return result.querySelector('h2').textContent === name && result.querySelector('pre code')?.textContent;
    },
    {},
    form,
  );
  const pieces = [];
  for (const button of await page.$$('.piece button')) {
    await button.click();
    await page.waitForFunction((b) => b.nextElementSibling.textContent.startsWith('Copied.'), {}, button);
    pieces.push(await page.evaluate(() => navigator.clipboard.readText()));
  }
  return pieces;
}

/** What the command prints for the same choice. */
export function printed(tag, options) {
  const given = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const command = [path('../../../dist/cli.js'), 'embed', tag, ...given];
  const { stdout, stderr, status } = spawnSync(process.execPath, command, { cwd: path('../../..') });
  if (status) throw new Error(`embed ${given.join(' ')}: ${stderr}`);
  return `${stdout}`.trimEnd();
}

/** WordPress's own reading of a shortcode (get_shortcode_atts_regex, the form with double quotes), as a tag. */
export function fromShortcode(code) {
  const [, name, rest] = /^\[([a-z_]+)((?: [\w-]+="[^"]*")+)\]$/.exec(code) ?? [];
  return name && `<${name.replaceAll('_', '-')}${rest}></${name.replaceAll('_', '-')}>`;
}

/** Everything axe finds, one line each; also targets under 24 px, which axe looks for only when asked. */
export async function findings(page) {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const options = { iframes: false, rules: { 'target-size': { enabled: true } } };
    const { violations } = await globalThis.axe.run(document, options);
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join(' | ')}`,
    );
  });
}

/** A page of a site and its card, by the site's address: what `on-record site --base` writes. */
export async function published(widget, base) {
  const { page, oembed } = await bundled('publish/site/page.ts', 'publish/embed/oembed.ts');
  const { case: id } = widget.attributes;
  return {
    page: page(widget, { base }),
    card: JSON.stringify(oembed({ ...widget, item: widget.slice.cases[id], base })),
  };
}
