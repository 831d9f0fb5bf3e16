// Whose accusations stand in which group of a list, what each group says once, and what it tells before it is opened.
import { expect } from 'chai';
import type { Slice } from '../../../src/model/slice.ts';
import { deep, deepAll, opened, seen, seenText } from '../helpers.ts';
import { allegationsOf, changed, mount, plain, record, slice } from '../record.ts';

const harbour = 'harbour-2019';
const position = 'The authorities’ recorded position';
const country = 'The country in general, not this case';

const headings = (list: Element) =>
  deepAll(list, 'h3').map((heading) => heading.textContent.replace(/\s+/g, ' ').trim());
/** What stands under the heading that begins with this: a section, or a row that opens in place. */
const under = (list: Element, title: string): HTMLElement => {
  const heading = deepAll(list, 'h3').find((each) => each.textContent.trim().startsWith(title));
  if (!heading) throw new Error(`No heading says ${title}.`);
  return heading.closest('details, section')!;
};
const ids = (group: Element) => deepAll(group, '[part=allegation]').map(({ id }) => id.replace(/.*\./, ''));
/** What a row tells before it is opened. */
const summary = (list: Element, title: string) => seenText(deep(under(list, title), 'summary'));

/** Allegations of every side: by the authorities, of others by others, of the country. */
const everySide = (copy: Slice) => {
  for (const allegation of allegationsOf(copy, harbour)) {
    if (allegation.id === 'signed-under-threat') allegation.countedAs = 'by-authorities';
    if (allegation.id === 'order-to-clear') allegation.countedAs = 'others';
  }
};

describe('the groups of an allegation-list', () => {
  before(record);

  it('are the acts of the authorities, then what they allege, what is alleged of others, and of the country', async () => {
    const list = await mount('allegation-list', harbour, `src="${await changed(everySide)}"`);
    expect(headings(list)).to.deep.equal([
      position,
      'Torture',
      'Denial of a lawyer',
      'By the authorities',
      'Against others',
      `${country} 1`,
      'Sources',
    ]);
    expect(ids(under(list, 'By the authorities'))).to.deep.equal(['signed-under-threat']);
    expect(ids(under(list, 'Against others'))).to.deep.equal(['order-to-clear']);
    expect(ids(under(list, country))).to.deep.equal(['no-inquiries-in-vesmark']);
  });

  it('say the act beside each allegation that stands under no act', async () => {
    const list = opened(await mount('allegation-list', harbour, `src="${await changed(everySide)}"`));
    const said = (title: string) => seenText(deep(under(list, title), '[part=allegation]'));
    expect(said('Torture')).not.to.match(/^Torture/);
    expect(said('By the authorities')).to.match(/^Forced confession · said of: /);
    expect(said('Against others')).to.match(/^Excessive force · said of: /);
    expect(said(country)).to.match(
      /^Failure to investigate · The country in general, not this case · said of: /,
    );
  });

  it('are open, but for what is said of the country, which says so before it is opened', async () => {
    const list = await mount('allegation-list', harbour);
    for (const item of deepAll(list, '[part=allegation]'))
      expect(seen(item), item.id).to.equal(!under(list, country).contains(item));
    expect(summary(list, country)).to.equal(
      `${country} 1 Failure to investigate 1 · Alleged · 0/1 answered · Speaker: Harbour Watch`,
    );
    deep(under(list, country), 'summary').click();
    expect(seenText(under(list, country))).to.include('No response is recorded in our sources.');
  });

  it('name a document in the first allegation that cites it, and afterwards only its number', async () => {
    const act = (copy: Slice) =>
      allegationsOf(copy, harbour).forEach((allegation) => (allegation.act = 'torture'));
    const list = await mount('allegation-list', harbour, `src="${await changed(act)}"`);
    const { title } = (await slice()).sources['harbour-report']!;
    const cited = deepAll(under(list, 'Torture'), '[part=allegation] > [part=statement] > .speaker')
      .map((byline) => seenText(byline))
      .filter((said) => said.includes('[1]'));
    expect(cited.map((said) => said.includes(title))).to.deep.equal([true, false, false]);
  });
});

describe('the authorities’ position in an allegation-list', () => {
  before(record);

  it('stands once at its head, and whoever has no other answer keeps the sentence and a link there', async () => {
    const list = opened(await mount('allegation-list', harbour));
    const from = await slice();
    const kept = plain(from.cases[harbour]!.statements.find(({ id }) => id === 'order-kept')!.text);
    expect(headings(list)[0]).to.equal(position);
    expect(seenText(under(list, position))).to.include(kept);
    expect(seenText(list.shadowRoot!).split(kept)).to.have.lengthOf(2);
    const answers = (id: string) =>
      deep(list.shadowRoot!.getElementById(`${harbour}.${id}`)!, '[part=statement] > .answer');
    const answer = answers('signed-under-threat');
    expect(seenText(answer)).to.equal(
      'Answer: No response to this allegation is recorded in our sources, only a position on the case: Justifies',
    );
    expect(deep(answer, 'a').getAttribute('href')).to.equal(`#${harbour}.position`);
    for (const id of ['beaten-at-pier-nine', 'no-lawyer', 'order-to-clear', 'no-inquiries-in-vesmark'])
      expect(deepAll(answers(id), 'a[href$=".position"]'), id).to.deep.equal([]);
  });

  it('stands nowhere when every allegation shown has an answer of its own', async () => {
    const list = await mount('allegation-list', harbour, 'act="torture"');
    expect(headings(list)).to.deep.equal(['Torture', 'Sources']);
  });

  it('says of which case it is, when there are several', async () => {
    const list = await mount('allegation-list', `${harbour} mill-strike-2021`);
    expect(headings(list)[0]).to.equal(`${position} · Arrests after the rally at Orlenz harbour`);
  });
});

describe('a compact allegation-list', () => {
  before(record);

  it('is a row for each group, which tells who alleges, how many, their statuses and how many are answered', async () => {
    const list = await mount(
      'allegation-list',
      `${harbour} mill-strike-2021`,
      'variant="compact" group-by="status"',
    );
    expect(summary(list, 'Alleged')).to.equal(
      'Alleged 5 Alleged · 0/5 answered · Speaker: Maren Tovesk, Harbour Watch, Lantern Law, Committee for Jailed Strikers',
    );
    expect(summary(list, 'Disputed')).to.equal(
      'Disputed 1 Disputed · 1/1 answered · Speaker: Former detainees of Pier Nine',
    );
    const acts = await mount('allegation-list', harbour, 'variant="compact"');
    expect(summary(acts, 'Torture')).to.equal(
      'Torture 1 Disputed · 1/1 answered · Speaker: Former detainees of Pier Nine',
    );
  });

  it('counts each status where a row has several', async () => {
    const src = await changed((copy) =>
      allegationsOf(copy, harbour).forEach((allegation) => (allegation.act = 'torture')),
    );
    const list = await mount('allegation-list', harbour, `variant="compact" src="${src}"`);
    expect(summary(list, 'Torture')).to.equal(
      'Torture 4 Disputed 1 · Alleged 2 · Denied 1 · 2/4 answered · Speaker: Former detainees of Pier Nine, Maren Tovesk, Harbour Watch',
    );
  });

  it('has every allegation of the whole list, word for word, behind rows that are closed', async () => {
    const [whole, compact] = [
      await mount('allegation-list', harbour),
      await mount('allegation-list', harbour, 'variant="compact"'),
    ];
    for (const item of deepAll(compact, '[part=allegation]')) expect(seen(item), item.id).to.equal(false);
    const items = (list: Element) =>
      deepAll(opened(list), '[part=allegation]').map((item) => [item.id, seenText(item)]);
    expect(items(compact)).to.deep.equal(items(whole));
    expect(seenText(under(compact, position))).to.include('acted lawfully to keep order');
  });
});
