// SPIP as a French organisation has it: set up and configured by its webmaster, written in by an author, on their screens.
import { authorTest, inPhp, lettersOf, textOf } from '../author-test.mjs';
import { checkVisitor } from '../visitor.mjs';
import * as office from './office.mjs';
import { uploadPlugin, install } from './site.mjs';

const sentence = 'Ce qui est documenté de ces affaires.';
const linked = (address) => `[la fiche->${address}]`;
const prepare = inPhp(install, { extensions: { zip: ['libzip4'] }, first: 'on-record/plain.html' });

authorTest('spip', { prepare, language: 'fr' }, async (site) => {
  const { address, folder, pages, open, check } = site;
  const { page: webmaster } = await open();
  await office.setUp(webmaster, address);
  await office.logIn(webmaster, address, office.webmaster);
  await office.addSection(webmaster, address);
  await office.addAuthor(webmaster, address);
  await office.compressScripts(webmaster, address);
  const { page: author } = await open();
  await office.logIn(author, address, office.author);

  await checkByItself(site, { webmaster, author });

  await uploadPlugin(folder);
  const named = await office.activate(webmaster, address);
  check('the plugin stands in “Gestion des plugins”', named.includes('On Record'), named);
  const id = await office.write(author, address, 'Deux affaires', textOf(pages, sentence, linked));
  const previewed = await lettersOf(author);
  check('the author sees the widgets in the private area', previewed.length === 4, previewed.length);
  const published = await checkVisitor(site, await office.publish(author, webmaster, address, id), sentence);
  check(
    'what was seen there is what was published',
    previewed.every(({ letters }, i) => letters === published[i].letters),
  );
});

/** Without the plugin: what SPIP lets through, from an author as from the webmaster. */
async function checkByItself({ address, base, pages: [card], open, check }, { webmaster, author }) {
  const tag = `<case-card case="ganja-2018"><a href="${card}">Gandja</a></case-card>`;
  const source = `src="${base}on-record.fr.min.js"></script>`;
  const quotation = `<blockquote class="on-record" data-case="ganja-2018">`;
  const frame = `<iframe src="${card}" title="Gandja"></iframe>`;
  const text = [
    card,
    `[Gandja->${card}]`,
    `${quotation}<a href="${card}">Gandja</a></blockquote>`,
    frame,
    tag,
    `<script async ${source}`,
  ].join('\n\n');
  for (const [role, page] of Object.entries({ author, webmaster })) {
    const published = await office.publish(
      page,
      webmaster,
      address,
      await office.write(page, address, 'Telle quelle', text),
    );
    const visitor = await open({ scripts: false });
    await visitor.page.goto(published);
    const html = await visitor.page.$eval('.texte', (element) => element.innerHTML);
    const becomes = (name, there) => check(`${name}, by the ${role}`, html.includes(there), html);
    becomes('an address alone is text, and no link', `<p>${card}</p>`);
    becomes('a link of SPIP’s is a link', `<p><a href="${card}">Gandja</a></p>`);
    becomes('a quotation keeps class and data', quotation);
    becomes('a frame stays', frame);
    becomes('a tag stays', tag);
    becomes('a script stays', `<script async="" ${source}`);
    const reader = await open();
    await reader.page.goto(published);
    const [first] = await lettersOf(reader.page, 1);
    check(`so that the page of the ${role} shows widgets`, first.letters.length > 500, first);
  }
}
