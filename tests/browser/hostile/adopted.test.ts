// A page moves a widget into other documents and back: its styles go where it goes.
import { expect } from 'chai';
import { deep, fixture, rendered } from '../helpers.ts';
import { afterTest, complaints, mount, record, settled, widgets } from '../record.ts';

const frame = async (): Promise<Document> => {
  const element = document.createElement('iframe');
  document.body.append(element);
  afterTest(() => element.remove());
  await settled(document.body);
  return element.contentDocument!;
};
/** What only our styles can do. */
const isStyled = (element: Element): boolean => {
  const view = element.ownerDocument.defaultView!;
  const root = deep(element, '[part=root]');
  return (
    view.getComputedStyle(element).display === 'block' &&
    view.getComputedStyle(root).borderTopWidth === '3px' &&
    view.getComputedStyle(deep(element, 'h2')).marginTop === '0px'
  );
};

for (const { tag, id } of widgets)
  describe(`${tag} keeps its styles`, () => {
    before(record);

    it('in another document, and back', async () => {
      const heard = complaints();
      const element = await mount(tag, id);
      const home = element.parentElement!;
      expect(isStyled(element), 'at home').to.equal(true);
      const page = await frame();
      for (const round of [1, 2]) {
        page.body.append(element);
        expect(isStyled(element), `away, ${round}`).to.equal(true);
        home.append(element);
        expect(isStyled(element), `back, ${round}`).to.equal(true);
      }
      expect(heard).to.deep.equal({ said: [], events: [], thrown: [] });
    });

    it('where it was adopted and never shown there', async () => {
      const element = await mount(tag, id);
      const home = element.parentElement!;
      const page = await frame();
      page.adoptNode(element);
      home.append(element);
      expect(isStyled(element)).to.equal(true);
      document.implementation.createHTMLDocument('').body.append(element);
      home.append(element);
      expect(isStyled(element), 'from a document without a window').to.equal(true);
      const { content } = document.createElement('template');
      content.append(element);
      home.append(element);
      expect(isStyled(element), 'from a template').to.equal(true);
    });

    it('within something that is moved, and in a shadow root', async () => {
      const element = await mount(tag, id);
      const box = await fixture('<div><div></div></div>');
      box.firstElementChild!.attachShadow({ mode: 'open' }).append(element);
      expect(isStyled(element), 'in a shadow root').to.equal(true);
      const page = await frame();
      page.body.append(box);
      expect(isStyled(element), 'in one that was moved').to.equal(true);
      document.body.append(box);
      afterTest(() => box.remove());
      expect(isStyled(element), 'and back').to.equal(true);
    });

    it('where it is shown for the first time in another document', async () => {
      const heard = complaints();
      const element = (await mount(tag, id)).cloneNode(true) as HTMLElement;
      const page = await frame();
      page.body.append(element);
      await rendered(element);
      expect(isStyled(element)).to.equal(true);
      document.implementation.createHTMLDocument('').body.append(element.cloneNode(true));
      await settled(element);
      expect(heard).to.deep.equal({ said: [], events: [], thrown: [] });
    });

    it('while the page has sheets of its own in it', async () => {
      const element = await mount(tag, id);
      const own = new CSSStyleSheet();
      own.replaceSync('h2 { letter-spacing: 1px }');
      element.shadowRoot!.adoptedStyleSheets.push(own);
      element.setAttribute('preset', 'plain');
      await rendered(element);
      expect(getComputedStyle(deep(element, 'h2')).letterSpacing).to.equal('1px');
    });
  });
