// Translators of browsers and add-ons write into open shadow roots: under each id stand the record's words of that id, or none.
import { expect } from 'chai';
import type { RecordElement } from '../../../src/elements/record-element.ts';
import { add } from '../../../src/runtime/store.ts';
import { chosen, deep, deepAll, rendered } from '../helpers.ts';
import { complaints, mount, record, settled, slice, widgets, type Widget } from '../record.ts';

// What translators wrap words in, whatever it is called today.
const obsolete: string = 'font';

const textNodes = (root: Node): Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode())
    if ((walker.currentNode as Text).data.trim()) found.push(walker.currentNode as Text);
  return found;
};
const mark = '\u2063';
const each = (change: (text: Text) => void) => (root: ShadowRoot) => textNodes(root).forEach(change);

const translators: Record<string, (root: ShadowRoot) => void> = {
  'wraps text': each((text) => {
    const font = document.createElement(obsolete);
    text.replaceWith(font);
    font.append(text);
  }),
  'wraps a copy of the text twice': each((text) => {
    const [outer, inner] = [document.createElement(obsolete), document.createElement(obsolete)];
    inner.append(text.data + mark);
    outer.append(inner);
    text.replaceWith(outer);
  }),
  'replaces text nodes': each((text) => text.replaceWith(text.data + mark)),
  'rewrites text nodes': each((text) => (text.data += mark)),
  'appends to every element': each((text) => text.after(mark)),
  'joins text nodes': (root) => root.querySelectorAll('*').forEach((element) => element.normalize()),
  'drops comments': (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
    const comments: Comment[] = [];
    while (walker.nextNode()) comments.push(walker.currentNode as Comment);
    comments.forEach((comment) => comment.remove());
  },
  'writes every element anew': (root) =>
    root.querySelectorAll('p, h2, h3, h4, li').forEach((element) => {
      if (!element.querySelector('p, h2, h3, h4, li, button'))
        element.replaceChildren(element.cloneNode(true));
    }),
};

const words = (node: Node): string =>
  textNodes(node)
    .map(({ data }) => data)
    .join(' ')
    .replaceAll(mark, '')
    .replace(/\s+/g, ' ')
    .trim();
/** What stands under each id. */
const byId = (element: Element) =>
  Object.fromEntries([...element.shadowRoot!.querySelectorAll('[id]')].map((each) => [each.id, words(each)]));

/** Chooses by value: a translator may have been at the words. */
const choose = (element: Element, index: number, value: string) => {
  const select = deepAll<HTMLSelectElement>(element, 'select')[index]!;
  select.value = value;
  expect(select.value, 'what can be chosen').to.equal(value);
  select.dispatchEvent(new Event('change'));
};
const chooseTrials = (element: Element) => choose(element, 0, 'trial');

type Interaction = (element: RecordElement) => unknown;
const common: Record<string, Interaction> = {
  'another preset': (element) => (element.preset = 'card'),
  'a record that arrives': async () => add(await slice()),
  'another language, and back': async (element) => {
    element.lang = 'az';
    await rendered(element);
    element.lang = 'en';
  },
};
const interactions: Record<Widget['tag'], Record<string, Interaction>> = {
  'case-card': { 'another case': (element) => element.setAttribute('case', 'mill-strike-2021') },
  'prisoner-count': { 'another date': (element) => element.setAttribute('at', '2021-09') },
  'case-timeline': {
    'another case': (element) => element.setAttribute('case', 'mill-strike-2021'),
    'a filter': chooseTrials,
    'a permalink to what a filter keeps back': async (element) => {
      chooseTrials(element);
      await rendered(element);
      element.show('harbour-2019.release');
    },
  },
  'allegation-list': {
    'another grouping': (element) => choose(element, 0, 'speaker'),
    'a filter': (element) =>
      choose(element, 1, deepAll<HTMLSelectElement>(element, 'select')[1]!.options[1]!.value),
  },
};

for (const { tag, id } of widgets)
  for (const [what, translate] of Object.entries(translators))
    for (const [interaction, act] of Object.entries({ ...common, ...interactions[tag] }))
      it(`${tag} says the truth where a translator ${what}, with ${interaction}`, async () => {
        await record();
        add(await slice('az'));
        const heard = complaints();
        const control = await mount<RecordElement>(tag, id);
        await act(control);
        await settled(control);
        const expected = byId(control);
        control.remove();

        const element = await mount<RecordElement>(tag, id);
        translate(element.shadowRoot!);
        await act(element);
        await settled(element);
        expect(byId(element), 'translated before').to.deep.equal(expected);
        translate(element.shadowRoot!);
        element.requestUpdate();
        await settled(element);
        expect(byId(element), 'and after').to.deep.equal(expected);
        expect(heard).to.deep.equal({ said: [], events: [], thrown: [] });
      });

describe('a translator that takes its time', () => {
  before(record);

  for (const [tag, act] of [
    ['case-timeline', chooseTrials],
    ['allegation-list', (element: Element) => choose(element, 0, 'speaker')],
    ['case-card', (element: Element) => element.setAttribute('case', 'mill-strike-2021')],
    ['prisoner-count', (element: Element) => element.setAttribute('at', '2021-09')],
  ] as const)
    it(`writes what it read of ${tag} nowhere else`, async () => {
      const { id } = widgets.find((widget) => widget.tag === tag)!;
      const element = await mount<RecordElement>(tag, id);
      const read = textNodes(element.shadowRoot!).map((node) => ({ node, data: node.data }));
      act(element);
      await settled(element);
      const expected = byId(element);
      for (const { node, data } of read) if (!node.parentElement?.closest('[part=filter]')) node.data = data;
      expect(byId(element)).to.deep.equal(expected);
    });

  it('does not cost a reader the focus', async () => {
    const element = await mount<RecordElement>('case-timeline', 'harbour-2019');
    translators['wraps text']!(element.shadowRoot!);
    const select = deep<HTMLSelectElement>(element, 'select');
    select.focus();
    chooseTrials(element);
    await settled(element);
    const focused = element.shadowRoot!.activeElement!;
    expect(focused === select, 'the control is another one').to.equal(false);
    expect(focused === deep(element, 'select')).to.equal(true);
    expect(chosen(focused as HTMLSelectElement)).to.equal('Trial (2)');
  });
});

describe('where nobody translates', () => {
  before(record);

  it('a reader’s choice leaves the controls and the place for their news as they are', async () => {
    const element = await mount<RecordElement>('case-timeline', 'harbour-2019');
    const kept = '[part=filter], [part=filter] select, [part=filter] option, [role=status], h2';
    const before = deepAll(element, kept);
    expect(before).to.have.length.above(10);
    chooseTrials(element);
    await settled(element);
    const after = deepAll(element, kept);
    expect(after).to.have.lengthOf(before.length);
    expect(after.every((each, index) => each === before[index])).to.equal(true);
  });
});
