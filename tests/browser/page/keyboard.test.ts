import { expect } from 'chai';
import { deepAll, opened, seen } from '../helpers.ts';
import { mount, record, widgets } from '../record.ts';

/** All of them, those inside rows as well, which a reader has opened. */
const allControls = (element: Element) =>
  deepAll(
    opened(element).shadowRoot!,
    'a[href], button, select, input, textarea, summary, [tabindex], [onclick], [role=button]',
  );
const isDrawn = (control: Element) => Boolean(control.closest('[aria-hidden=true]'));
/** Those of a drawing are for whoever points at it: what they lead to stands in the list below it. */
const controls = (element: Element) => allControls(element).filter((each) => !isDrawn(each));

for (const { tag, id } of widgets) {
  describe(`${tag} from the keyboard`, () => {
    before(record);

    it('has native controls only, in the order in which they stand', async () => {
      const found = controls(await mount(tag, id));
      expect(found).to.have.length.above(2);
      for (const each of found) {
        expect(each.localName, each.outerHTML.slice(0, 80)).to.be.oneOf(['a', 'button', 'select', 'summary']);
        expect(each.tabIndex, each.outerHTML.slice(0, 80)).to.equal(0);
        expect(each.hasAttribute('tabindex')).to.equal(false);
        expect(each.matches(':disabled')).to.equal(false);
      }
    });

    it('gives the focus to every control, which is on the screen and has an outline', async () => {
      const element = await mount(tag, id);
      for (const each of controls(element)) {
        each.focus({ focusVisible: true });
        expect(element.shadowRoot!.activeElement === each, each.outerHTML.slice(0, 80)).to.equal(true);
        expect(document.activeElement === element).to.equal(true);
        expect(seen(each)).to.equal(true);
        const { outlineStyle, outlineWidth } = getComputedStyle(each);
        expect(outlineStyle, each.outerHTML.slice(0, 80)).not.to.equal('none');
        expect(parseFloat(outlineWidth)).to.be.at.least(2);
      }
    });

    it('has targets that are at least 24 pixels high or stand in a line of text', async () => {
      for (const each of controls(await mount(tag, id)).filter(({ localName }) => localName !== 'a'))
        expect(each.getBoundingClientRect().height, each.textContent).to.be.at.least(24);
    });

    it('names every control', async () => {
      for (const each of controls(await mount(tag, id))) {
        const labels = [...((each as HTMLSelectElement).labels ?? [])]
          .map(({ textContent }) => textContent)
          .join('');
        expect((each.ariaLabel ?? '') + labels + each.textContent.trim()).to.match(
          /\p{L}{2}|^#\d+$|^\[\d+\]/u,
        );
      }
    });

    it('has no stop in a drawing that is not heard, and all that this leads to elsewhere', async () => {
      const element = await mount(tag, id);
      const drawn = allControls(element).filter(isDrawn);
      expect(drawn.length > 0).to.equal(tag === 'case-timeline');
      const permalinks = controls(element).map((each) => each.getAttribute('href'));
      for (const each of drawn) {
        expect(each.tabIndex).to.equal(-1);
        expect(permalinks).to.include(each.getAttribute('href'));
      }
    });

    it('is not itself a stop', async () => {
      const element = await mount(tag, id);
      expect(element.tabIndex).to.equal(-1);
      expect(element.hasAttribute('tabindex')).to.equal(false);
    });
  });
}
