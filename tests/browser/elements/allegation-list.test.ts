import { expect } from 'chai';
import type { AllegationList } from '../../../src/define.ts';
import {
  choose as chooseIn,
  chosen,
  control,
  deep,
  deepAll,
  offered,
  opened,
  rendered,
  seenText,
  text,
} from '../helpers.ts';
import { allegationsOf, changed, mount, record, slice } from '../record.ts';

const shown = (list: Element) => deepAll(list, '[part=allegation]').map(({ id }) => id.replace(/.*\./, ''));
const headings = (list: Element) =>
  deepAll(list, 'h3').map((heading) => heading.textContent.replace(/\s+/g, ' ').trim());
/** The headings of its groups, which stand between the authorities’ position and the sources. */
const groups = (list: Element) =>
  headings(list).filter((each) => !['The authorities’ recorded position', 'Sources'].includes(each));
const status = (list: Element) => seenText(deep(list, '[role=status]'));
const choose = async (list: Element, label: RegExp, option: RegExp) => {
  chooseIn(list, label, option);
  await rendered(list);
};
const all = [
  'beaten-at-pier-nine',
  'no-lawyer',
  'signed-under-threat',
  'order-to-clear',
  'no-inquiries-in-vesmark',
];

describe('allegation-list', () => {
  before(record);

  it('shows every allegation of a case once', async () => {
    expect(shown(await mount('allegation-list', 'harbour-2019'))).to.have.members(all);
  });

  it('groups by act unless told otherwise, and says which act in a heading', async () => {
    const list = await mount('allegation-list', 'harbour-2019');
    expect(groups(list)).to.include.members([
      'Torture',
      'Denial of a lawyer',
      'Forced confession',
      'Excessive force',
    ]);
  });

  it('groups by status', async () => {
    const list = await mount('allegation-list', 'harbour-2019', 'group-by="status"');
    expect(groups(list)).to.deep.equal(['Disputed', 'Alleged', 'Denied']);
    expect(shown(list)).to.have.members(all);
  });

  it('groups by speaker, and still says which act', async () => {
    const list = await mount('allegation-list', 'harbour-2019', 'group-by="speaker"');
    expect(groups(list)).to.deep.equal(['Former detainees of Pier Nine', 'Maren Tovesk', 'Harbour Watch']);
    const item = list.shadowRoot!.getElementById('harbour-2019.no-lawyer')!;
    expect(seenText(item)).to.include('Denial of a lawyer');
    expect(shown(list)).to.have.members(all);
  });

  it('groups by what a reader chooses', async () => {
    const list = await mount<AllegationList>('allegation-list', 'harbour-2019');
    await choose(list, /^Group by/, /Status/);
    expect(groups(list)[0]).to.equal('Disputed');
    expect(list.groupBy, 'the author’s attribute stays').to.equal('act');
  });

  it('groups by act when it is asked for something that there is not', async () => {
    const list = await mount('allegation-list', 'harbour-2019', 'group-by="colour"');
    expect(groups(list)).to.include('Torture');
    expect(shown(list)).to.have.members(all);
  });

  it('follows the author again where a choice of the author comes after the reader’s', async () => {
    const list = await mount<AllegationList>('allegation-list', 'harbour-2019');
    await choose(list, /^Act/, /Torture/);
    list.act = 'denial-of-lawyer';
    await rendered(list);
    expect(shown(list)).to.deep.equal(['no-lawyer']);
  });

  it('says that all are shown, and how they are grouped, while nothing is chosen', async () => {
    expect(status(await mount('allegation-list', 'harbour-2019'))).to.equal('5 of 5 shown · Group by: Act');
  });

  it('shows the allegations of a chosen act and says how many of how many', async () => {
    const list = await mount<AllegationList>('allegation-list', 'harbour-2019');
    await choose(list, /^Act/, /Torture/);
    expect(shown(list)).to.deep.equal(['beaten-at-pier-nine']);
    expect(status(list)).to.equal('1 of 5 shown · Group by: Act');
    expect(list.act, 'the author’s attribute stays').to.equal('');
    await choose(list, /^Act/, /All/);
    expect(shown(list)).to.have.members(all);
    expect(status(list)).to.equal('5 of 5 shown · Group by: Act');
  });

  it('shows the allegations of a chosen status, and of both choices together', async () => {
    const list = await mount<AllegationList>('allegation-list', 'harbour-2019', 'status="alleged"');
    expect(status(list)).to.equal('3 of 5 shown · Group by: Act');
    await choose(list, /^Act/, /Forced confession/);
    expect(shown(list)).to.deep.equal(['signed-under-threat']);
    expect(status(list)).to.equal('1 of 5 shown · Group by: Act');
  });

  it('says that nothing is recorded for a choice that leaves nothing', async () => {
    const list = await mount('allegation-list', 'harbour-2019', 'act="torture" status="denied"');
    expect(shown(list)).to.deep.equal([]);
    expect(text(list)).to.match(/\bNo(thing)?\b[^.]* recorded/);
    expect(status(list)).to.equal('0 of 5 shown · Group by: Act');
    expect(chosen(control(list, /^Act/))).to.equal('Torture (1)');
  });

  it('says beside each choice how many allegations it has', async () => {
    const list = await mount('allegation-list', 'harbour-2019 mill-strike-2021');
    expect(offered(control(list, /^Status/))).to.deep.equal([
      'All (8)',
      'Disputed (1)',
      'Alleged (5)',
      'Denied (1)',
      'Officially acknowledged (1)',
    ]);
    const acts = offered(control(list, /^Act/)).map((option) => Number(/\((\d+)\)/.exec(option)![1]));
    expect(acts[0]).to.equal(8);
    expect(acts.slice(1).reduce((sum, n) => sum + n)).to.equal(8);
  });

  it('keeps a choice in its controls', async () => {
    const list = await mount('allegation-list', 'harbour-2019', 'act="torture" group-by="speaker"');
    expect(chosen(control(list, /^Act/))).to.equal('Torture (1)');
    expect(chosen(control(list, /^Group by/))).to.equal('Speaker');
  });

  it('never says that all are shown when its author chose an act that nobody alleges here', async () => {
    const list = await mount('allegation-list', 'mill-strike-2021', 'act="torture"');
    expect(status(list)).to.equal('0 of 3 shown · Group by: Act');
    expect(chosen(control(list, /^Act/))).to.equal('Torture');
    await choose(list, /^Act/, /^All/);
    expect(shown(list)).to.have.lengthOf(3);
    expect(offered(control(list, /^Act/)).at(-1), 'the author’s choice stays one').to.equal('Torture');
  });

  it('says that a case without allegations has none', async () => {
    const src = await changed((copy) => {
      const of = copy.cases['vesmark']!;
      of.statements = of.statements.filter((s) => s.section !== 'allegation');
    });
    const list = await mount('allegation-list', 'vesmark', `src="${src}"`);
    expect(text(list)).to.match(/\bNo(thing)?\b[^.]* recorded/);
    expect(deepAll(list, 'select')).to.deep.equal([]);
  });

  it('marks the country level of what belongs to no case', async () => {
    const list = opened(await mount('allegation-list', 'harbour-2019'));
    const levels = allegationsOf(await slice(), 'harbour-2019').map(({ id }) => {
      const said = seenText(list.shadowRoot!.getElementById(`harbour-2019.${id}`)!);
      return said.includes('The country in general, not this case');
    });
    expect(levels).to.deep.equal([false, false, false, false, true]);
  });

  it('is a list of items under each heading', async () => {
    const list = await mount('allegation-list', 'harbour-2019');
    for (const item of deepAll(list, '[part=allegation]')) {
      expect(item.localName).to.equal('li');
      expect(item.parentElement!.localName).to.match(/^[uo]l$/);
    }
  });
});
