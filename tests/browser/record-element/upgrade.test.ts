import { expect } from 'chai';
import { html, render } from 'lit';
import type { RecordElement } from '../../../src/elements/record-element.ts';
import { AllegationList, CaseCard, CaseTimeline, PrisonerCount } from '../../../src/define.ts';
import { deepAll, fixture, rendered, text, write } from '../helpers.ts';
import { fallback, mount, record, settled, widgets } from '../record.ts';

const classes = { CaseCard, PrisonerCount, CaseTimeline, AllegationList };
const classOf = (tag: string) => Object.values(classes).find((each) => each.tag === tag)!;

let count = 0;
/** A tag that nobody has defined yet, and the call that defines it as one of the widgets. */
const undefinedTag = (tag: string) => {
  const name = `${tag}-born-${++count}`;
  return {
    name,
    define: () => customElements.define(name, class extends (classOf(tag) as typeof CaseCard) {}),
  };
};
const stale = '<p>Stale words of an older record</p>';

for (const widget of widgets) {
  const { tag, attribute, id, title } = widget;
  describe(`${tag}, however it is born,`, () => {
    before(record);

    it('is created by script and filled in afterwards', async () => {
      const home = await fixture('<div></div>');
      const element = document.createElement(tag);
      expect(element.attributes, 'a new element must not bring attributes').to.have.lengthOf(0);
      expect(element.childNodes).to.have.lengthOf(0);
      home.append(element);
      element.setAttribute(attribute, id);
      await rendered(element);
      expect(text(element)).to.include(title);
    });

    it('is created by script and filled in before it is connected', async () => {
      const element = document.createElement(tag);
      (element as unknown as Record<string, string>)[attribute] = id;
      (await fixture('<div></div>')).append(element);
      await rendered(element);
      expect(text(element)).to.include(title);
    });

    it('is made by a template of the page, which sets properties or attributes', async () => {
      const home = await fixture('<div></div>');
      render(
        tag === 'prisoner-count'
          ? html`<prisoner-count .series=${id} heading-level="4"></prisoner-count>`
          : html`<case-card .case=${id} heading-level="4"></case-card>`,
        home,
      );
      await rendered(home);
      expect(text(home.firstElementChild!)).to.include(title);
      expect(deepAll(home, 'h4')[0]!.textContent).to.include(title);
    });

    it('is upgraded from HTML, with the attributes that it finds', async () => {
      const { name, define } = undefinedTag(tag);
      const element = await fixture<RecordElement>(
        `<${name} ${attribute}="${id}" heading-level="3">${fallback}</${name}>`,
      );
      expect(element.shadowRoot === null).to.equal(true);
      define();
      await rendered(element);
      expect(text(element)).to.include(title);
      expect(element.headingLevel).to.equal(3);
      expect(deepAll(element, 'h3')[0]!.textContent).to.include(title);
    });

    it('has the properties that its attributes say, also those set before it was defined', async () => {
      const { name, define } = undefinedTag(tag);
      const element = await fixture(`<${name}>${fallback}</${name}>`);
      element.setAttribute(attribute, id);
      define();
      await rendered(element);
      expect((element as unknown as Record<string, string>)[attribute]).to.equal(id);
      expect(text(element)).to.include(title);
    });

    it('replaces the prerendered shadow root that the HTML brought, in one go', async () => {
      const { name, define } = undefinedTag(tag);
      const home = await fixture('<div></div>');
      home.setHTMLUnsafe(
        `<${name} ${attribute}="${id}"><template shadowrootmode="open">${stale}</template>${fallback}</${name}>`,
      );
      const element = home.firstElementChild as RecordElement;
      const before = element.shadowRoot;
      expect(before?.textContent, 'the engine parses declarative shadow roots').to.include('Stale words');
      define();
      await rendered(element);
      expect(element.shadowRoot === before).to.equal(true);
      expect(text(element)).not.to.include('Stale words');
      expect(text(element).split('Copy citation')).to.have.lengthOf(2);
      expect(deepAll(element, '[part=root]')).to.have.lengthOf(1);
    });

    it('replaces the prerendered root by its fallback when the record no longer has the id', async () => {
      const { name, define } = undefinedTag(tag);
      const element = await fixture(`<${name} ${attribute}="gone">${fallback}</${name}>`);
      write(element.attachShadow({ mode: 'open' }), stale);
      const error = console.error;
      console.error = () => {};
      define();
      await rendered(element);
      console.error = error;
      expect(text(element)).to.equal('');
      expect(element.querySelector('a')!.getClientRects()).to.have.length.above(0);
    });

    it('shows its content once after it was taken out and put in again', async () => {
      const element = await mount(tag, id);
      const said = text(element);
      const home = element.parentElement!;
      element.remove();
      home.append(element);
      await settled(element);
      expect(text(element)).to.equal(said);
    });

    it('is cloned with what it shows', async () => {
      const element = await mount(tag, id);
      const clone = element.cloneNode(true) as HTMLElement;
      element.after(clone);
      await rendered(clone);
      expect(text(clone)).to.equal(text(element));
    });
  });
}
