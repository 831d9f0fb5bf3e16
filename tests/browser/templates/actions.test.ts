import { expect } from 'chai';
import { deep, deepAll, seen, seenText, until } from '../helpers.ts';
import { afterTest, mount, record, stub, widgets } from '../record.ts';

const button = (element: Element, label: string) =>
  deepAll<HTMLButtonElement>(element, '[part=actions] button').find(
    (each) => each.textContent.trim() === label,
  )!;
const output = (element: Element) => deep<HTMLOutputElement>(element, 'output');

/** Stands in for the clipboard, which tests may not use in every engine. */
const clipboard = (writeText: (text: string) => Promise<void>) =>
  stub(navigator as { clipboard: Pick<Clipboard, 'writeText'> }, 'clipboard', { writeText });
const collect = () => {
  const copied: string[] = [];
  clipboard((text) => Promise.resolve(void copied.push(text)));
  return copied;
};
const here = location.href.split('#')[0]!;

for (const { tag, id, title } of widgets) {
  describe(`the buttons of ${tag}`, () => {
    before(record);

    it('copy a citation with title, record, version, date and address', async () => {
      const copied = collect();
      const element = await mount(tag, id);
      button(element, 'Copy citation').click();
      await until(() => copied.length, 'the citation');
      const [citation] = copied;
      expect(citation).to.include(title);
      expect(citation).to.include('Vesmark on record (fictional), version 1.2.0, compiled 1 June 2024.');
      expect(citation!.endsWith(`${here}#${id}`), citation).to.equal(true);
    });

    it('copy a link with the id of what is shown', async () => {
      const copied = collect();
      const element = await mount(tag, id);
      button(element, 'Copy link').click();
      await until(() => copied.length, 'the link');
      expect(copied).to.deep.equal([`${here}#${id}`]);
      expect(() => new URL(copied[0]!)).not.to.throw();
    });

    it('copy a link that leads to the widget', async () => {
      const copied = collect();
      const element = await mount(tag, id);
      button(element, 'Copy link').click();
      await until(() => copied.length);
      const clean = location.pathname + location.search;
      afterTest(() => history.replaceState(null, '', clean));
      location.hash = new URL(copied[0]!).hash;
      await until(() => element.shadowRoot!.activeElement, 'the focus in the widget', 1500);
    });

    it('say that they copied, in a place that is read out', async () => {
      collect();
      const element = await mount(tag, id);
      expect(seen(output(element)), 'it says nothing before').to.equal(false);
      button(element, 'Copy link').click();
      await until(() => seenText(output(element)).startsWith('Copied: http'), 'the notice');
    });

    it('show the text for copying by hand where the clipboard refuses', async () => {
      clipboard(() => Promise.reject(new DOMException('Not here.', 'NotAllowedError')));
      const element = await mount(tag, id);
      button(element, 'Copy citation').click();
      await until(() => seenText(output(element)).includes('version 1.2.0'), 'the citation in the widget');
      expect(seenText(output(element)))
        .to.include(`#${id}`)
        .and.include(title);
      expect(seen(output(element))).to.equal(true);
    });

    it('show the text for copying by hand where there is no clipboard, as on a page without TLS', async () => {
      stub(navigator as { clipboard: unknown }, 'clipboard', undefined);
      const element = await mount(tag, id);
      button(element, 'Copy link').click();
      await until(() => seenText(output(element)).includes(`${here}#${id}`), 'the link in the widget');
    });
  });
}

describe('the address that is copied', () => {
  before(record);

  it('has the hash of the widget in place of the one that the page has', async () => {
    const clean = location.pathname + location.search;
    history.replaceState(null, '', '#elsewhere');
    const copied = collect();
    button(await mount('case-card', 'harbour-2019'), 'Copy link').click();
    await until(() => copied.length);
    history.replaceState(null, '', clean);
    expect(copied).to.deep.equal([`${here}#harbour-2019`]);
  });
});
