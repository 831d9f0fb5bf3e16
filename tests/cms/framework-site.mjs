// What a site in Vue or React must do alike: its own program takes each page over in the browser, and the widgets stay whole.
import { checkFour, checkSame, published, read, widgets } from './reader.mjs';
import { write } from './packages.mjs';

export const four = `Of "one's" own -- really.

<case-card case="ganja-2018"></case-card>

<prisoner-count series="ufpp-list"></prisoner-count>

<case-timeline case="ganja-2018"></case-timeline>

<allegation-list case="nardaran-2015"></allegation-list>
`;

export const options = `<case-card case="ganja-2018" preset="plain" heading-level="4"></case-card>

<case-timeline case="ganja-2018" kinds="attack clash"></case-timeline>

\`\`\`html
<case-card case="no-such-case"></case-card>
\`\`\`
`;

/**
 * `build()` builds the `site` from Markdown in the folder `pages`: `four`, `options`, and `none` with a link that `link` selects, to
 * `four`. What it `built` is published; a page is at `at(name)`, its file at `file(name)`.
 */
export async function checkSite(context, { site, pages, build, built, at, file, link }) {
  const { check, browser } = context;
  await checkFour(context, at('four'));
  const [plain, filtered] = await checkSame(context, 'options', at('options'), 2);
  check(
    'with their attributes',
    plain.root === 'root plain' && plain.headings[0] === 'h4' && filtered.attributes.kinds === 'attack clash',
    [plain, filtered],
  );
  check(
    'a tag in an example stays an example',
    (await published(built, file('options'))).includes('no-such-case'),
  );

  const seen = await read(browser, at('none'));
  await seen.page.evaluate('window.stayed = true');
  await seen.page.$eval(link, (element) => element.click());
  const there = () => [
    ...document.querySelectorAll('case-card, prisoner-count, case-timeline, allegation-list'),
  ];
  await seen.page
    .waitForFunction(
      `(${there})().length === 4 && (${there})().every(({ shadowRoot }) => shadowRoot?.textContent.length > 1000)`,
    )
    .catch(() => undefined);
  const all = await widgets(seen.page);
  check(
    'a link from a page without a widget leads to four that are alive',
    (await seen.page.evaluate('window.stayed')) &&
      all.length === 4 &&
      all.every(({ alive, words, height }) => alive && words.length > 1000 && height > 100),
    all.map(({ tag, alive, words, height }) => [tag, alive, words.length, height]),
  );
  check('and nothing goes wrong on the way', seen.complaints.length === 0, seen.complaints);
  await seen.close();

  await write(site, { [`${pages}/wrong.md`]: '<case-card case="ganja"></case-card>\n' });
  const { ok, output } = await build();
  check(
    'an unknown id fails the build with a sentence that helps',
    !ok &&
      /case="ganja" is not in the record; there are: ganja-2018, /.test(output) &&
      output.includes('wrong.md'),
    output,
  );
}
