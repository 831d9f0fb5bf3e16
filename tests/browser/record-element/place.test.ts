// A reader who is somewhere when the script, or the record, arrives: they stay there, with the focus and what they unfolded.
import { expect } from 'chai';
import { CaseCard } from '../../../src/define.ts';
import type { RecordElement } from '../../../src/elements/record-element.ts';
import { upgradeLinks } from '../../../src/runtime/link-upgrade.ts';
import { deep, deepAll, fixture, rendered, until } from '../helpers.ts';
import { afterTest, answer, fallback, mount, record, settled, slice, widgets } from '../record.ts';

let count = 0;
/** A card that nobody has defined yet. */
const undefinedCard = () => {
  const name = `case-card-late-${++count}`;
  return { name, define: () => customElements.define(name, class extends CaseCard {}) };
};
const active = (element: Element) => element.shadowRoot!.activeElement!;
/** Something to be further down than. */
const spacer = () => {
  const div = document.createElement('div');
  div.style.height = '3000px';
  document.body.prepend(div);
  afterTest(() => {
    div.remove();
    scrollTo(0, 0);
  });
};
/** A card with what another one shows in its root, before its script is there. */
const prerendered = async (attributes = '', change = (html: string) => html) => {
  const { name, define } = undefinedCard();
  const shown = (await mount('case-card', 'harbour-2019')).shadowRoot!.innerHTML;
  const home = await fixture('<div></div>');
  home.setHTMLUnsafe(
    `<${name} case="harbour-2019" ${attributes}><template shadowrootmode="open">${change(shown)}</template>${fallback}</${name}>`,
  );
  return { element: home.firstElementChild as RecordElement, define };
};

describe('a reader at the fallback when the script arrives', () => {
  before(record);
  beforeEach(spacer);

  for (const { tag, attribute, id } of widgets)
    it(`has the focus at the beginning of ${tag}, and the page where it was`, async () => {
      const name = `${tag}-late-${++count}`;
      const element = await fixture<RecordElement>(`<${name} ${attribute}="${id}">${fallback}</${name}>`);
      element.querySelector('a')!.focus();
      // Engines take their time to scroll to what has the focus, or leave it.
      scrollTo(0, element.getBoundingClientRect().top + scrollY);
      const before = scrollY;
      customElements.define(name, class extends (customElements.get(tag) as typeof CaseCard) {});
      await rendered(element);
      expect(document.activeElement === element).to.equal(true);
      expect(active(element).getAttribute('part')).to.equal('root');
      expect(scrollY).to.be.above(0).and.equal(before);
    });

  it('keeps the link while the record is on its way, and goes on with it', async () => {
    const fresh = JSON.stringify(await slice());
    let arrive = () => {};
    answer(() => new Promise((resolve) => (arrive = () => resolve(new Response(fresh)))));
    const { name, define } = undefinedCard();
    const element = await fixture<RecordElement>(
      `<${name} case="harbour-2019" src="/late-${name}.json">${fallback}</${name}>`,
    );
    element.querySelector('a')!.focus();
    define();
    await settled(element);
    expect(document.activeElement === element.querySelector('a'), 'while it loads').to.equal(true);
    arrive();
    await until(() => element.shadowRoot!.querySelector('.root'), 'the record is shown');
    await rendered(element);
    expect(active(element).getAttribute('part')).to.equal('root');
  });

  it('has the focus in the widget that stands in the place of the link', async () => {
    const home = await fixture(
      '<div><p><a href="/embed/en/case-card/harbour-2019.html">Arrests after the rally</a></p></div>',
    );
    home.querySelector('a')!.focus();
    upgradeLinks({ 'case-card': 'case-card' });
    const element = await until(() => home.querySelector<RecordElement>('case-card'), 'the upgrade');
    await rendered(element);
    expect(document.activeElement === element).to.equal(true);
    expect(active(element).getAttribute('part')).to.equal('root');
  });

  it('leaves the focus alone that is elsewhere on the page', async () => {
    const { name, define } = undefinedCard();
    const home = await fixture(
      `<div><button>Own</button><${name} case="harbour-2019">${fallback}</${name}></div>`,
    );
    home.querySelector('button')!.focus();
    define();
    await rendered(home);
    expect(document.activeElement === home.querySelector('button')).to.equal(true);
  });
});

describe('a reader inside prerendered content when the script arrives', () => {
  before(record);
  beforeEach(spacer);

  it('stays at the same link, of several that lead to the same place', async () => {
    const { element, define } = await prerendered();
    const citations = deepAll<HTMLAnchorElement>(element.shadowRoot!, '.speaker a[data-note]');
    const third = citations.filter(({ hash }) => hash === citations[0]!.hash)[1]!;
    const place = deepAll(element.shadowRoot!, 'a').indexOf(third);
    third.focus();
    // WebKitGTK scrolls to what has the focus in a later task.
    await until(() => {
      const { top, bottom } = third.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }, 'the link on the screen');
    const before = scrollY;
    define();
    await rendered(element);
    expect(deepAll(element.shadowRoot!, 'a').indexOf(active(element) as HTMLElement)).to.equal(place);
    expect(active(element) === third, 'it was rendered anew').to.equal(false);
    expect(scrollY).to.equal(before);
  });

  it('stays at a thing that a permalink led to', async () => {
    const { element, define } = await prerendered();
    const source = deep(element.shadowRoot!, '.sources li');
    source.tabIndex = -1;
    source.focus();
    define();
    await rendered(element);
    expect(active(element).id).to.equal(source.id);
  });

  it('is at the beginning of the widget where the link is there no longer', async () => {
    const { element, define } = await prerendered('', (html) => `<a id="gone" href="/gone">Gone</a>${html}`);
    deep(element.shadowRoot!, '#gone').focus();
    define();
    await rendered(element);
    expect(active(element).getAttribute('part')).to.equal('root');
  });

  it('stays at a link in a row that they opened', async () => {
    const { element, define } = await prerendered();
    const folds = () => deepAll<HTMLDetailsElement>(element.shadowRoot!, 'details');
    folds()[1]!.open = true;
    const link = folds()[1]!.querySelector('a')!;
    link.focus();
    define();
    await rendered(element);
    expect(folds().map(({ open }) => open)).to.deep.equal(folds().map((_, index) => index === 1));
    expect(folds()[1]!.contains(active(element))).to.equal(true);
    expect((active(element) as HTMLAnchorElement).href).to.equal(link.href);
  });
});
