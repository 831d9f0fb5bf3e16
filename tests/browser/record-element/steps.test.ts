// Links within a widget: what they are called, and that each is a step which Back undoes.
import { expect } from 'chai';
import type { RecordElement } from '../../../src/elements/record-element.ts';
import { deep, deepAll, opened, rendered, seen, seenText, until, write } from '../helpers.ts';
import { ownPage, turns, type Inner } from '../own-page.ts';
import { markup, mount, record, slice, widgets } from '../record.ts';

type Define = typeof import('../../../src/define.ts');
type Store = typeof import('../../../src/runtime/store.ts');

const active = (element: Element) => element.shadowRoot!.activeElement;
const focusOn = (element: Element, wanted: () => unknown) =>
  // A page that nobody looks at takes its time to go back.
  until(() => active(element) === wanted(), 'the focus', 20_000);

for (const { tag, id, title } of widgets)
  describe(`the inner links of ${tag}`, () => {
    before(record);

    it('have names that are seen, are short, and are not the title of the widget', async () => {
      const links = deepAll(opened(await mount(tag, id)).shadowRoot!, '[data-note], .permalink');
      expect(links).to.have.length.above(0);
      for (const link of links) {
        expect(seen(link)).to.equal(true);
        expect([link.ariaLabel, link.title, link.hasAttribute('aria-labelledby')]).to.deep.equal([
          null,
          '',
          false,
        ]);
        // What leads to the authorities’ position says how it stands to the claim.
        const leads = link.closest('.answer > p') ? /^\p{Lu}\p{L}+/u : /^(\[\d+\]|#\d+)/;
        expect(seenText(link)).to.match(leads).and.not.include(title);
        expect(seenText(link).length).to.be.below(60);
        expect(deepAll(link, '[lang]'), 'in one language').to.deep.equal([]);
      }
    });
  });

describe('a step within a widget', () => {
  // In a page of its own: a step back that goes wrong must not take the page of the tests away.
  let page: Inner;
  beforeEach(async () => {
    const own = await ownPage();
    page = own.inner;
    page.document.body.style.height = '3000px';
    (await own.load<Define>('define.ts')).define();
    (await own.load<Store>('runtime/store.ts')).add(await slice());
    // A page that has just arrived replaces its address: the steps are to be steps.
    await turns();
  });

  const listOf = async (more = ''): Promise<RecordElement> => {
    const place = page.document.createElement('div');
    page.document.body.append(place);
    write(place, markup({ ...widgets[3], id: 'harbour-2019' }, more));
    const list = place.firstElementChild as RecordElement;
    await rendered(list);
    return list;
  };
  const citations = (element: Element) =>
    deepAll<HTMLAnchorElement>(element.shadowRoot!, '.speaker [data-note]');

  it('to a source is undone by Back, which leads to the same citation', async () => {
    const list = await listOf();
    const link = citations(list)[2]!;
    link.click();
    const source = deep(list.shadowRoot!, link.hash);
    await focusOn(list, () => source);
    expect(page.location.hash).to.equal(link.hash);
    page.history.back();
    await focusOn(list, () => link);
    expect(page.location.hash).to.equal('');
    // WebKitGTK scrolls to what has the focus in a later task.
    await until(() => {
      const { top, bottom } = link.getBoundingClientRect();
      return top >= 0 && bottom <= page.innerHeight;
    }, 'the citation on the screen');
  });

  it('leads back to the citation that was followed last, where two lead to one source', async () => {
    const list = await listOf();
    const [first, ...others] = citations(list);
    const second = others.find(({ hash }) => hash === first!.hash)!;
    first!.click();
    await focusOn(list, () => deep(list.shadowRoot!, first!.hash));
    second.click();
    page.history.back();
    await focusOn(list, () => second);
  });

  it('is undone one by one', async () => {
    const list = await listOf();
    const permalink = deepAll<HTMLAnchorElement>(list.shadowRoot!, '.permalink')[3]!;
    const citation = citations(list)[5]!;
    permalink.click();
    await focusOn(list, () => permalink.closest('li'));
    citation.click();
    await focusOn(list, () => deep(list.shadowRoot!, citation.hash));
    page.history.back();
    await focusOn(list, () => citation);
    page.history.back();
    await focusOn(list, () => permalink);
  });

  it('leaves the route alone that a page has in its address', async () => {
    page.history.replaceState(null, '', '#/cases/1');
    const list = await listOf();
    const link = citations(list)[0]!;
    link.click();
    await focusOn(list, () => deep(list.shadowRoot!, link.hash));
    expect(page.location.hash).to.equal('#/cases/1');
  });

  it('by a permalink keeps its number, whatever is chosen', async () => {
    const all = await listOf();
    const some = await listOf('group-by="speaker" status="alleged"');
    const numbers = (list: Element) =>
      new Map(
        deepAll(list.shadowRoot!, '[part=allegation]').map((item) => [
          item.id,
          deep(item, '.permalink').textContent,
        ]),
      );
    const before = numbers(all);
    expect(new Set(before.values()).size).to.equal(before.size);
    for (const [id, number] of numbers(some)) expect(number).to.equal(before.get(id));
  });
});
