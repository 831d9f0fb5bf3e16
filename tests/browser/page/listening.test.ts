// What those hear, tab through and enlarge who do not read a widget as it is drawn.
import { expect } from 'chai';
import type { AllegationList, CaseTimeline } from '../../../src/define.ts';
import { choose, deep, deepAll, opened, seen, seenText, until } from '../helpers.ts';
import { afterTest, changed, mount, record, settled, stub, widgets } from '../record.ts';

/** A style sheet of the page, until the test ends. */
const pageStyle = (css: string) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  afterTest(
    () => (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)),
  );
};
const status = (element: Element) => seenText(deep(element, '[role=status]'));

describe('a way past a widget', () => {
  before(record);

  it('is its first stop, seen once it has the focus, and leads to its last', async () => {
    for (const { tag, id } of widgets) {
      const element = await mount(tag, id);
      const stops = deepAll(element.shadowRoot!, 'a, button, select, summary');
      const [skip] = stops;
      expect(skip!.textContent).to.equal('Skip to the end');
      expect(getComputedStyle(skip!).clipPath).to.equal('inset(50%)');
      skip!.focus();
      expect(getComputedStyle(skip!).clipPath).to.equal('none');
      skip!.click();
      expect(element.shadowRoot!.activeElement === stops.at(-1)).to.equal(true);
    }
  });
});

describe('that there is no date', () => {
  before(record);

  it('is said once over a group that has none, and by each where some have one', async () => {
    const undated = async (change: (index: number) => boolean) => {
      const src = await changed((copy) => {
        const said = copy.cases['harbour-2019']!.statements.filter(({ section }) => section === 'allegation');
        said.forEach((each, index) => {
          Object.assign(each, { act: 'torture' }, change(index) ? { date: null } : {});
        });
      });
      const list = await mount('allegation-list', 'harbour-2019', `src="${src}"`);
      await settled(list);
      const group = deep(list, '.group');
      expect(deepAll(group, '.allegation')).to.have.lengthOf(4);
      const inGroup = seenText(group);
      const beside = deepAll(group, '.allegation > .statement > .speaker').map(seenText).join(' ');
      return [inGroup, beside].map((words) => words.split('ndated').length - 1);
    };
    expect(await undated(() => true)).to.deep.equal([1, 0]);
    expect(await undated((index) => index > 0)).to.deep.equal([3, 3]);
  });
});

describe('what is heard of the structure', () => {
  before(record);

  it('is each account of an event as an item, under who gives it', async () => {
    const timeline = await mount('case-timeline', 'harbour-2019');
    for (const event of deepAll(timeline, '[part=event]')) {
      const groups = deepAll(event, '.accounts > *');
      const said = deepAll(event, '.statement').filter((each) => !each.closest('.answer'));
      // A list of one thing, and a group of one, are words for nothing.
      expect(groups.length === 0, seenText(event)).to.equal(said.length === 1);
      for (const group of groups) {
        expect(group.role).to.equal('group');
        expect(seenText(group)).to.include(groups.length > 1 ? group.ariaLabel : '');
        expect(group.ariaLabel).to.have.length.above(3);
      }
      const statements = deepAll(event, '.accounts > * > ul > li > .statement');
      expect(statements).to.have.lengthOf(deepAll(event, '.accounts > * > ul > li').length);
      expect(statements).to.have.lengthOf(groups.length === 0 ? 0 : said.length);
    }
  });

  it('is the date of an event in the name of its heading', async () => {
    const timeline = await mount('case-timeline', 'harbour-2019');
    for (const event of deepAll(timeline, '[part=event]')) {
      const heading = deep(event, 'h3');
      const named = heading.getAttribute('aria-labelledby')!.split(' ');
      const words = named.map((id) => seenText(timeline.shadowRoot!.getElementById(id)!));
      expect(words).to.deep.equal([seenText(deep(event, '[part=date]')), seenText(heading)]);
    }
  });

  it('is the kind of a timeline in its name', async () => {
    const timeline = await mount('case-timeline', 'harbour-2019');
    expect(deep(timeline, 'article').ariaLabel).to.equal(
      'Timeline: Arrests after the rally at Orlenz harbour',
    );
  });

  it('is every answer as a group of that name', async () => {
    const list = opened(await mount('allegation-list', 'harbour-2019'));
    const answers = deepAll(list, '.answer');
    expect(answers).to.have.length.above(5);
    for (const answer of answers) {
      expect(answer.role).to.equal('group');
      // The authorities’ position is named by the heading over it.
      const named = answer.id ? answer.previousElementSibling! : answer;
      expect(seenText(named).startsWith(answer.ariaLabel!), seenText(named)).to.equal(true);
    }
  });

  it('is no paragraph without words', async () => {
    for (const { tag, id } of widgets)
      for (const paragraph of deepAll((await mount(tag, id)).shadowRoot!, 'p'))
        expect(paragraph.textContent.trim(), paragraph.outerHTML).not.to.equal('');
  });

  it('is a table of figures with a caption and its sources in a column, and a drawing as one image', async () => {
    const count = await mount('prisoner-count', 'committee-list');
    const table = deep<HTMLTableElement>(count, 'table');
    expect(seenText(table.caption!)).to.equal('People on the list of jailed strikers');
    expect(deepAll(table, 'thead th').map(seenText)).to.deep.equal(['Date', 'Figure', 'Sources']);
    for (const body of table.tBodies) {
      expect(body.rows).to.have.lengthOf(1);
      expect(body.rows[0]!.cells).to.have.lengthOf(3);
      expect(deepAll(body.rows[0]!.cells[2]!, '[data-note]')).to.have.length.above(0);
    }
    // What is in an image is not heard: its labels are, once, in the table.
    const drawing = deep(count, '[role=img]');
    expect(drawing.ariaLabel).to.equal('Every figure recorded');
    const drawn = deepAll(count, 'svg');
    expect(drawn).to.have.length.above(0);
    expect(drawn.filter((each) => !drawing.contains(each))).to.deep.equal([]);
  });
});

describe('what a widget tells', () => {
  before(record);

  it('is what was copied, anew each time', async () => {
    stub(navigator, 'clipboard', { writeText: () => Promise.resolve() } as unknown as Clipboard);
    const card = await mount('case-card', 'harbour-2019');
    const [cite, link] = deepAll(card, '[part=actions] button');
    const output = deep<HTMLOutputElement>(card, 'output');
    const said: string[] = [];
    for (const button of [link!, link!, link!, cite!]) {
      button.click();
      await until(() => output.value !== (said.at(-1) ?? ''), 'another message');
      said.push(output.value);
    }
    expect(said.slice(0, 3).map((each) => each.trim())).to.deep.equal(
      Array(3).fill(`Copied: ${location.href}#harbour-2019`),
    );
    expect(said[3]).to.match(/^Copied: “Arrests after/);
  });

  it('is how much is shown, also once a filter is lifted', async () => {
    const list = await mount<AllegationList>('allegation-list', 'harbour-2019');
    choose(list, /^Status/, /^Alleged/);
    await list.updateComplete;
    expect(status(list)).to.match(/^[1-4] of 5 shown/);
    choose(list, /^Status/, /^All\b/);
    await list.updateComplete;
    expect(status(list)).to.match(/^5 of 5 shown/);
    const timeline = await mount<CaseTimeline>('case-timeline', 'harbour-2019', 'kinds="trial"');
    choose(timeline, /^Kinds of event/, /^All\b/);
    await timeline.updateComplete;
    expect(status(timeline)).to.equal('10 of 10 shown');
  });

  it('is how allegations are grouped, when that changes', async () => {
    const list = await mount<AllegationList>('allegation-list', 'harbour-2019');
    choose(list, /^Group by/, /^Speaker/);
    await list.updateComplete;
    expect(status(list)).to.equal('5 of 5 shown · Group by: Speaker');
  });
});

describe('a reader’s own text', () => {
  before(record);

  for (const widget of widgets)
    it(`twice as large fits ${widget.tag} into 320 pixels, with the spacing of WCAG 1.4.12`, async () => {
      const element = await mount(widget.tag, widget.id);
      Object.assign(element.style, { width: '320px', fontSize: '32px' });
      pageStyle('body { letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5 }');
      const { right } = element.getBoundingClientRect();
      const out = deepAll(element.shadowRoot!, '*').filter(
        (each) =>
          seen(each) && each.getBoundingClientRect().right > right + 1 && !each.closest('[aria-hidden=true]'),
      );
      expect(out.map((each) => each.outerHTML.slice(0, 80))).to.deep.equal([]);
    });

  it('has the spacing that they set on the page, wherever it is wider than ours', async () => {
    pageStyle('body { font-size: 20px; letter-spacing: 3px; word-spacing: 5px; line-height: 2 }');
    const list = await mount('allegation-list', 'harbour-2019');
    for (const selector of ['.text', '.speaker', '.answer p']) {
      const { letterSpacing, wordSpacing, lineHeight, fontSize } = getComputedStyle(deep(list, selector));
      expect([letterSpacing, wordSpacing], selector).to.deep.equal(['3px', '5px']);
      expect(parseFloat(lineHeight) / parseFloat(fontSize), selector).to.be.closeTo(2, 0.01);
    }
  });

  it('is never set closer than one and a half', async () => {
    pageStyle('body { line-height: 1 }');
    const list = await mount('allegation-list', 'harbour-2019');
    for (const selector of ['.text', '.speaker']) {
      const { lineHeight, fontSize } = getComputedStyle(deep(list, selector));
      expect(parseFloat(lineHeight) / parseFloat(fontSize), selector).to.be.closeTo(1.5, 0.01);
    }
  });

  it('has rings in its own colour, clear of a sticky header and a banner', async () => {
    pageStyle(':root { --record-accent: rgb(250, 250, 250) }');
    const list = await mount('allegation-list', 'harbour-2019');
    const item = deep(list, '.allegation');
    item.toggleAttribute('data-shown');
    for (const each of [item, deep(list, 'summary'), deep(list, 'a'), deep(list, 'select')]) {
      if (each !== item) each.focus({ focusVisible: true });
      const { outlineColor, color, scrollMarginTop, scrollMarginBottom } = getComputedStyle(each);
      expect(outlineColor).to.equal(color);
      expect(Math.min(parseFloat(scrollMarginTop), parseFloat(scrollMarginBottom))).to.be.at.least(64);
    }
  });

  it('has rules in the colour of the text where more contrast is asked for', async () => {
    const list = await mount('allegation-list', 'harbour-2019');
    const asked = list
      .shadowRoot!.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules])
      .filter(
        (rule) => rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-contrast: more'),
      );
    expect(asked.map(({ cssText }) => cssText).join()).to.match(/--_rule: currentcolor/i);
  });
});
