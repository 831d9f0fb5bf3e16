import { expect } from 'chai';
import type { RecordElement } from '../../../src/elements/record-element.ts';
import type { Slice } from '../../../src/model/slice.ts';
import { afterTest, slice, widgets } from '../record.ts';
import { until } from '../helpers.ts';

type Form = 'page' | 'inline' | 'link' | 'light';
const pages = (async () =>
  (await (await fetch('/node_modules/.cache/on-record/pages.json')).json()) as Record<string, string>)();
const made = async (tag: string, form: Form, locale = 'en') => (await pages)[`${tag}.${locale}.${form}`]!;

/** Opens HTML in a frame of its own; without `allow-scripts` nothing in it runs, and we can still look into it. */
const open = async (html: string, sandbox = 'allow-same-origin', width = 640): Promise<Document> => {
  const frame = document.createElement('iframe');
  frame.sandbox.value = sandbox;
  frame.width = `${width}`;
  frame.height = '600';
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  afterTest(() => frame.remove());
  await loaded;
  return frame.contentDocument!;
};

const words = (element: Element) =>
  (element.shadowRoot?.querySelector('.root') ?? element).textContent.replace(/\s+/g, ' ').trim();

/** Brings the library into a page as its script would, with this record. */
const script = (record: string) => `<script type="module">
  import { add, define } from '/src/define.ts';
  add(${record.replaceAll('<', '\\u003c')});
  define();
  document.documentElement.dataset.ready = '';
</script>`;
const ready = (page: Document) =>
  until(() => 'ready' in page.documentElement.dataset, 'the script has run', 8000);
const settled = async (page: Document, tag: string) => {
  await ready(page);
  const element = page.querySelector<RecordElement>(tag)!;
  await element.updateComplete;
  return element;
};

/** A prerendered widget that the script has come to, and whether what was written beforehand still stands there. */
const upgraded = async (html: string, tag: string, record?: Slice) => {
  const page = await open(
    `<body>${html}<script>var root = document.querySelector('${tag}').shadowRoot.querySelector('.root')</script>
    ${script(JSON.stringify(record ?? (await slice())))}`,
    'allow-same-origin allow-scripts',
  );
  const { root } = page.defaultView as unknown as { root: Element };
  const element = await settled(page, tag);
  return { page, element, wasThere: () => element.shadowRoot!.contains(root) };
};

for (const { tag, title, attribute, id } of widgets) {
  describe(`a prerendered ${tag}`, () => {
    for (const form of ['page', 'inline', 'light'] as const)
      for (const locale of ['en', 'az'])
        it(`shows everything without a script: ${form}, ${locale}`, async () => {
          const page = await open(await made(tag, form, locale));
          const element = page.querySelector<HTMLElement>(form === 'light' ? '.on-record' : tag)!;
          const text = words(element);
          if (locale === 'en') expect(text).to.include(title);
          const record = await slice(locale === 'az' ? 'az' : undefined);
          const statements =
            attribute === 'case'
              ? record.cases[id]!.statements.filter(
                  ({ section }) => tag !== 'allegation-list' || section === 'allegation',
                )
              : record.counts[id]!.points.slice(-1);
          const shown = statements.filter(({ text: said }) =>
            text.includes((typeof said === 'string' ? said : said.text).replace(/\s+/g, ' ')),
          );
          // A card leaves out accounts that are not in its summary; the others leave out nothing that is theirs.
          expect(shown.length).to.be.at.least(
            tag === 'case-card' ? 5 : tag === 'case-timeline' ? 8 : statements.length,
          );
          const root = element.shadowRoot?.querySelector('.root') ?? element;
          expect(root.getBoundingClientRect().height).to.be.above(200);
        });

    it('has a reader’s words only: no comment, no button in the plain form, no empty paragraph', async () => {
      expect(await made(tag, 'inline')).not.to.match(/<!--|<\?/);
      const page = await open(await made(tag, 'light'));
      expect(
        page.querySelectorAll('button, select, svg, style, script, [class]:not(.on-record)'),
      ).to.have.lengthOf(0);
      for (const paragraph of page.querySelectorAll('p'))
        expect(paragraph.textContent.trim()).not.to.equal('');
      for (const link of page.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
        expect(page.getElementById(link.hash.slice(1)), link.hash).not.to.equal(null);
    });

    it('takes a style sheet instead of styles of its own for a strict page', async () => {
      const html = await made(tag, 'link');
      expect(html).to.include(
        `<link rel="stylesheet" href="https://vesmark.example/on-record/css/${tag}.css">`,
      );
      expect(html).not.to.match(/<style|\sstyle=/);
    });

    it('is upgraded in place: nothing moves, and nothing is there twice', async () => {
      const html = await made(tag, 'inline');
      const after = '<p id="after">After the widget</p>';
      const still = await open(`<body>${html}${after}`, 'allow-same-origin');
      const page = await open(
        `<body>${html}${after}${script(JSON.stringify(await slice()))}`,
        'allow-same-origin allow-scripts',
      );
      const top = (of: Document) => of.getElementById('after')!.getBoundingClientRect().top;
      const place = top(page);
      const element = await settled(page, tag);
      expect(element.shadowRoot!.querySelectorAll('.root')).to.have.lengthOf(1);
      expect(top(page)).to.be.closeTo(place, 1);
      // Without scripts the controls are not there at all; the rest is word for word the same.
      const without = (text: string) => text.replace(/\s+/g, '');
      expect(without(words(element))).to.equal(without(words(still.querySelector(tag)!)));
    });

    it('stays as it stands where the record is the same', async () => {
      const { element, wasThere } = await upgraded(await made(tag, 'inline'), tag);
      expect(wasThere()).to.equal(true);
      expect(element.shadowRoot!.querySelectorAll('.root')).to.have.lengthOf(1);
    });

    for (const [what, change] of [
      ['a letter of the record is another', { record: (text: string) => text.replace('Harbour', 'Habrour') }],
      ['the record is of another version', { record: (text: string) => text.replaceAll('1.2.0', '1.2.1') }],
      ['a tool has changed a word of it', { html: (text: string) => text.replace('Copy link', 'Copy  lnk') }],
      [
        'the author asks for something else',
        { html: (text: string) => text.replace(`<${tag}`, `<${tag} heading-level="4"`) },
      ],
      [
        'the page’s region has dates of its own',
        { html: (text: string) => text.replace('lang="en"', 'lang="en-US"') },
      ],
    ] as [string, { record?: (text: string) => string; html?: (text: string) => string }][])
      it(`is replaced as a whole where ${what}`, async () => {
        const record = JSON.stringify(await slice());
        const changed = (change.record ?? String)(record);
        const copy = JSON.parse(changed) as Slice;
        if (changed !== record) copy.fingerprint = 'another';
        const html = (change.html ?? String)(await made(tag, 'inline'));
        const { page, element, wasThere } = await upgraded(html, tag, copy);
        expect(wasThere()).to.equal(false);
        const bare = element.cloneNode() as Element;
        page.body.append(bare);
        await (bare as unknown as { updateComplete: Promise<unknown> }).updateComplete;
        expect(words(element)).to.equal(words(bare));
      });

    it('waits for a record that is on its way, and gives way where there is none', async () => {
      const asked = (await made(tag, 'inline')).replace(
        `<${tag}`,
        `<${tag} src="/tests/fixtures/slice.json"`,
      );
      const { element, wasThere } = await upgraded(asked, tag);
      expect(words(element)).to.include(title);
      await until(() => Boolean(element.said), 'the record', 8000);
      expect(wasThere()).to.equal(true);
      const none = asked.replace('slice.json', 'no-such.json');
      const { element: lost } = await upgraded(none, tag);
      await until(() => lost.shadowRoot!.querySelector('slot') !== null, 'the link', 8000);
      expect(lost.shadowRoot!.querySelectorAll('.root').length).to.equal(0);
    });

    it('is alive as it stands: its links, its buttons and what is copied out of it', async () => {
      const { page, element, wasThere } = await upgraded(await made(tag, 'inline'), tag);
      const root = element.shadowRoot!;
      const [cite] = root.querySelectorAll<HTMLButtonElement>('[part=actions] button');
      cite!.click();
      const output = root.querySelector('output')!;
      expect(await until(() => output.value, 'what was copied')).to.match(/version 1\.2\.0.*#/);
      root.querySelector<HTMLElement>('.skip')!.click();
      expect(root.activeElement?.textContent?.trim()).to.equal('Copy link');
      const link = root.querySelector<HTMLAnchorElement>('[data-note]')!;
      link.click();
      await until(() => root.activeElement?.id === link.hash.slice(1), 'the source');
      page.defaultView!.getSelection()!.selectAllChildren(root.querySelector('.speaker')!);
      const data = new DataTransfer();
      root.querySelector('.speaker')!.dispatchEvent(
        new ClipboardEvent('copy', {
          bubbles: true,
          composed: true,
          cancelable: true,
          clipboardData: data,
        }),
      );
      expect(wasThere(), 'nothing was rendered').to.equal(true);
    });

    it('is rendered when its reader or its page changes something', async () => {
      const { element, wasThere } = await upgraded(await made(tag, 'inline'), tag);
      const select = element.shadowRoot!.querySelector('select');
      const choice = select?.options[1]!.value;
      if (select) {
        select.selectedIndex = 1;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      } else element.setAttribute('preset', 'plain');
      await element.updateComplete;
      expect(wasThere()).to.equal(false);
      expect(element.shadowRoot!.querySelectorAll('.root')).to.have.lengthOf(1);
      if (select) expect(element.shadowRoot!.querySelector('select')!.value).to.equal(choice);
    });

    it('gives way to a newer record as a whole', async () => {
      const newer: Slice = await slice();
      newer.version = '9.9.9';
      newer.fingerprint = 'newer';
      newer.edition = newer.edition.replace('1.2.0', '9.9.9');
      if (attribute === 'series') newer.counts[id]!.points.pop();
      else {
        const kase = newer.cases[id]!;
        kase.events.pop();
        kase.title = 'A newer title';
        const gone = kase.statements.find(({ section }) => section === 'account')!;
        gone.text = 'A corrected account.';
      }
      const html = await made(tag, 'inline');
      const page = await open(
        `<body>${html}${script(JSON.stringify(newer))}`,
        'allow-same-origin allow-scripts',
      );
      const element = await settled(page, tag);
      const fresh = await open(
        `<body><${tag} ${attribute}="${id}"></${tag}>${script(JSON.stringify(newer))}`,
        'allow-same-origin allow-scripts',
      );
      expect(words(element)).to.equal(words(await settled(fresh, tag)));
      expect(words(element)).to.include('9.9.9');
    });
  });
}
