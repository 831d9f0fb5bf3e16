// A page that a reader, an archive or a court keeps: every word of the widgets is in what was saved, in its order and to be seen.
// Chromium's MHTML leaves the styles of shadow roots out, and with them our looks; what keeps those is tried beside it.
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hostTest } from '../host-test.mjs';
import { allFour, checkShown, open, tags } from '../page.mjs';

const page = (body) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>${body}`;
const script = (from) => `<script src="${from}on-record.js"></script>`;

/** Runs in the page: of each widget its words, those that nobody sees, and its height and letters, which tell whether it has its looks. */
const look = `(tags) => tags.map((tag) => {
  const widget = document.querySelector(tag);
  const unseen = [];
  const read = (node) => {
    if (!(node instanceof Text)) return node.localName === 'style' ? '' : [...node.childNodes].map(read).join('');
    const range = document.createRange();
    range.selectNodeContents(node);
    const isChoice = node.parentElement?.localName === 'option';
    if (node.data.trim() && !isChoice && !range.getClientRects().length) unseen.push(node.data);
    return node.data;
  };
  const words = read(widget.shadowRoot);
  const { fontSize } = getComputedStyle(widget.shadowRoot.querySelector('.title'));
  return { tag, words, unseen, height: widget.offsetHeight, letters: parseFloat(fontSize) };
})`;
const lookAt = (tab) => tab.evaluate(`(${look})(${JSON.stringify(tags)})`);

/** What tools such as SingleFile write: the page without scripts, each root with the rules of its constructed sheets. */
const written = `() => {
  const widgets = [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot);
  for (const { shadowRoot } of widgets) {
    const style = document.createElement('style');
    style.textContent = shadowRoot.adoptedStyleSheets
      .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('');
    shadowRoot.append(style);
  }
  document.querySelectorAll('script').forEach((script) => script.remove());
  return document.documentElement.getHTML({ shadowRoots: widgets.map(({ shadowRoot }) => shadowRoot) });
}`;
const mhtml = async (tab) => {
  const session = await tab.createCDPSession();
  return (await session.send('Page.captureSnapshot', { format: 'mhtml' })).data;
};
/** How a page is saved, the name of its file, and whether the widgets look as they did. */
const ways = {
  'as MHTML': { file: 'page.mhtml', keep: mhtml, hasLooks: false },
  'by a tool that writes out roots and their styles': {
    file: 'page.html',
    keep: async (tab) => page(await tab.evaluate(`(${written})()`)),
    hasLooks: true,
  },
  'with its files, the script beside it': {
    file: 'complete.html',
    keep: async () => page(allFour + script('')),
    hasLooks: true,
  },
};

hostTest(async ({ browser, serve, check }) => {
  const origin = await serve({ '/': page(allFour + script('/dist/')) });
  const folder = await mkdtemp(join(tmpdir(), 'on-record-'));
  try {
    await copyFile(new URL('../../../dist/on-record.js', import.meta.url), join(folder, 'on-record.js'));
    for (const [how, { file, keep, hasLooks }] of Object.entries(ways)) {
      const { page: tab } = await open(browser, origin);
      await checkShown(tab, check);
      const before = await lookAt(tab);
      await writeFile(join(folder, file), await keep(tab));
      const { page: saved, complaints } = await open(browser, pathToFileURL(join(folder, file)).href);
      const after = await lookAt(saved);
      for (const [index, { tag, words, unseen, height, letters }] of before.entries()) {
        const kept = after[index];
        check(`${tag}, saved ${how}: every letter is there`, kept.words === words, [kept.words, words]);
        // Of a drawing for three widths two are not seen, before and after; without styles all are.
        const isSeen = !kept.unseen.length || kept.unseen.join() === unseen.join();
        check(`${tag}, saved ${how}: and is seen`, isSeen, [kept.unseen, unseen]);
        const isAlike = Math.abs(kept.height - height) < 2 && kept.letters === letters;
        check(`${tag}, saved ${how}: it looks as it did: ${hasLooks}`, isAlike === hasLooks, [
          [height, letters],
          [kept.height, kept.letters],
        ]);
      }
      check(`saved ${how}: nothing is thrown or complained about`, !complaints.length, complaints);
      await tab.close();
      await saved.close();
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});
