// What a screen reader is given: Chromium's full accessibility tree of every widget, held against the compiled record.
import { hostTest } from '../host-test.mjs';
import { equal, everywhere, foreign, namesIn } from './ax-checks.mjs';
import { all, said, tidy, treeOf, walk } from './ax-tree.mjs';
import { allegationsOf, eventsOf, isCompact, plain } from './outline.mjs';
import { everyState, seriesId, spoken, visit, widget } from '../widgets.mjs';

const begins = (text, word) => text.toLowerCase().startsWith(tidy(word).toLowerCase());
/** The number in the name of a permalink, in whatever digits. */
const numberOf = ({ name }) => /^#\p{N}+$/u.exec(name)?.[0];

/** How many events make it worth while to choose among them. */
const fewestToChoose = 8;

const isNamed = ({ name }) => name !== '';

/** What holds for one widget and no other. */
const own = {
  'case-card': (same, name, tree, { slice }) => {
    const statuses = Object.values(slice.vocabulary.statuses).map(({ label }) => plain(label));
    // A byline names who says it, when, how far it has got and where to read it; what is cited for a fact of the case or
    // for the role of a person is no statement, has no date in its line and stands outside the lists of statements.
    const bylines = all(tree, 'paragraph').filter(
      (p) => all(p, 'link').length && p.parent.role === 'listitem' && said(p).split(' · ').length > 2,
    );
    const silent = bylines.filter((p) => !statuses.some((status) => said(p).split(' · ').includes(status)));
    same('a status in words in every statement', silent.map(said), []);
    same('statements at all', [bylines.length > 4], [true]);
  },

  'prisoner-count': (same, name, tree, { slice, strings }) => {
    const { points } = slice.counts[seriesId];
    const images = all(tree, 'image');
    const tables = all(tree, 'table');
    same('one chart, an image with a name', namesIn(images), [strings.chart]);
    const { children } = images[0].parent;
    same('the table at once after the chart', [children[children.indexOf(images[0]) + 1]?.role], ['table']);
    same('headers of columns', namesIn(all(tables[0], 'columnheader')), [
      strings.date,
      strings.figure,
      strings.sources,
    ]);
    const rows = all(tables[0], 'row').filter((row) => all(row, 'rowheader').length);
    same('a row for every figure', [rows.length], [points.length]);
    const cells = rows.map((row) => [all(row, 'rowheader', 'time').length, all(row, 'cell').length].join());
    same('its date as header of the row, a time, its figure and its source', [...new Set(cells)], ['2,2']);
    const figures = rows.map((row) => said(all(row, 'cell')[0]));
    same('every figure of the chart in the table', figures, points.map((point) => point.figure).reverse());
  },

  'case-timeline': (same, name, tree, spoken) => {
    const { strings } = spoken;
    const events = eventsOf(name, spoken);
    const items = all(tree, 'list')[0].children;
    same('a list with an item for every event', [items.length], [events.length]);
    items.forEach((item, i) => {
      const { title, date, statuses } = events[i];
      const times = all(item, 'time');
      const at = all(item, 'heading')[0];
      const [first] = [...walk(item)].filter((node) => node === times[0] || node === at);
      if (date)
        same(`“${title}” begins with its time`, [first.role, times[0].children.length > 0], ['time', true]);
      else same(`“${title}” says that it is undated`, [begins(said(item), strings.undated)], [true]);
      const silent = statuses.filter((status) => !said(item).includes(status));
      same(`“${title}” says the status of its accounts`, silent, []);
      same(`“${title}” can be linked to`, [Boolean(numberOf(all(item, 'link')[0]))], [true]);
      const accounts = all(item, 'group')
        .filter(isNamed)
        .flatMap((group) => all(group, 'listitem'));
      // One account is no list.
      const listed = statuses.length > 1 ? statuses.length : 0;
      same(`“${title}” has an item for each account`, [accounts.length], [listed]);
      same(`“${title}” has its date in its heading`, [at.name.endsWith(title) && at.name !== title], [true]);
    });
    const boxes = all(tree, 'combobox');
    const { length } = name.startsWith('newest') ? eventsOf('full', spoken) : events;
    const few = length < fewestToChoose;
    same('a box for the kinds of event by its name', namesIn(boxes), few ? [] : [strings.kinds]);
    if (few) return;
    same('all or not chosen in it', [boxes[0].value.startsWith(strings.all)], [!name.startsWith('newest')]);
    same('said how many are shown', [/\p{N}/u.test(said(all(tree, 'status')[0]))], [true]);
  },

  'allegation-list': (same, name, tree, spoken) => {
    const { strings } = spoken;
    const allegations = allegationsOf(name, spoken);
    // Positions and answers are lists in groups of their own; what opens in place is a group without a name.
    const isInGroup = ({ parent }) =>
      parent && ((parent.role === 'group' && isNamed(parent)) || isInGroup(parent));
    const lists = all(tree, 'list')
      .slice(0, -1)
      .filter((list) => !isInGroup(list));
    const items = lists.flatMap(({ children }) => children);
    same('an item for every allegation', [items.length], [allegations.length]);
    const found = items.map((item, i) =>
      [allegations[i].text, allegations[i].status, `${strings.answer} ${strings.colon}`].filter(
        (part) => !said(item).includes(tidy(part)),
      ),
    );
    same('its words, its status and its answer in each', found.flat(), []);
    const links = items.map((item) => numberOf(all(item, 'link')[0]));
    same(
      'a link to each, by its number',
      [new Set(links).size, links.every(Boolean)],
      [allegations.length, true],
    );
    const boxes = all(tree, 'combobox');
    if (isCompact(name)) return same('no boxes', namesIn(boxes), []);
    same('boxes by their labels', namesIn(boxes), [strings.groupBy, strings.act, strings.status]);
    same(
      'what is chosen in them',
      boxes.map(({ value }) => Boolean(value)),
      [true, true, true],
    );
    same('said how many are shown', [/\p{N}/u.test(said(all(tree, 'status')[0]))], [true]);
    return undefined;
  },
};

// Markup with every fault that the checks of all widgets look for.
const wrong = `<ul><div>Loose</div></ul><div role="listitem">Alone</div><ol><li><a href="#source-one">One</a> <a href="#source-two">Two</a></ol>
  <h5>Deep</h5><nav>Links</nav><button></button><p tabindex="0">Stop here</p><div role="status" aria-live="off"></div>`;

/** Opens every row of every widget, as a reader can. */
const openRows = (page) =>
  page.evaluate(() => {
    for (const { shadowRoot } of document.querySelectorAll('blockquote > *'))
      for (const row of shadowRoot.querySelectorAll('details')) row.open = true;
  });

hostTest(async ({ browser, serve, check }) => {
  for (const locale of ['en', 'ru', 'ar']) {
    const words = await spoken(locale);
    words.phrases = [...foreign(words.slice)];
    // Another level for every other state: what is inside must follow it.
    const states = [...everyState()].map((state) => ({ ...state, level: state.name === 'full' ? 2 : 4 }));
    const quoted = states.map(({ tag, attributes, level }) =>
      widget(tag, `${attributes} heading-level="${level}"`),
    );
    const body = quoted.map((each) => `<blockquote>${each}</blockquote>`).join('');
    const { page } = await visit(browser, serve, { locale, body });
    await openRows(page);
    // A blockquote is in no widget and is no landmark: a way to tell them apart in the tree of the page.
    const trees = all(await treeOf(page), 'blockquote');
    check(`every state is in the tree, in ${locale}`, trees.length === states.length, trees.length);
    states.forEach((state, i) => {
      const here = (sentence, ...rest) =>
        check(`${state.tag}, ${state.name}, ${locale}: ${sentence}`, ...rest);
      everywhere(here, state, trees[i], words);
      own[state.tag](equal(here), state.name, trees[i], words);
    });
    await page.close();
  }

  const words = await spoken('ar');
  // The record may have nothing left that is in another language.
  words.phrases = [{ text: 'A sentence that nobody translated', lang: 'en' }];
  const body = `<blockquote>${wrong}${words.phrases[0].text}</blockquote>`;
  const { page } = await visit(browser, serve, { locale: 'ar', body });
  const missed = [];
  const [tree] = all(await treeOf(page), 'blockquote');
  everywhere(
    (sentence, ok) => ok && missed.push(sentence),
    { tag: 'case-card', name: 'full', level: 2 },
    tree,
    words,
  );
  check('each of these checks can fail', !missed.length, missed);
});
