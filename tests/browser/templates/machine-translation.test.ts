// A text that a machine translated says so where it stands; one that a person wrote, made or checked does not.
import { expect } from 'chai';
import en from '../../../src/locales/en.ts';
import { add, addStrings } from '../../../src/define.ts';
import type { Slice } from '../../../src/model/slice.ts';
import { deepAll, opened, seenText } from '../helpers.ts';
import { changed, mount, plain, slice, widgets } from '../record.ts';

const mark = 'maşın tərcüməsi';
const note = 'Yuxarıdakı mətnin bir hissəsi maşın tərcüməsidir və hələ insan tərəfindən yoxlanılmayıb.';

/** What a part says itself, without the statements inside it. */
const own = (part: Element): string =>
  deepAll(part, '[part=statement]').reduce(
    (said, inner) => said.replace(seenText(inner), ''),
    seenText(part),
  );

/** A changed copy of the Azerbaijani record, to be asked for with `src`; the interface speaks English words. */
const inAzerbaijani = async (change: (copy: Slice) => void = () => undefined): Promise<[Slice, string]> => {
  const copy = await slice('az');
  change(copy);
  const src = await changed((fresh) => Object.assign(fresh, copy));
  return [copy, `lang="az" src="${src}"`];
};

describe('text that a machine translated', () => {
  before(() => addStrings({ ...en, locale: 'az' }));

  for (const tag of ['case-card', 'case-timeline', 'allegation-list'] as const)
    it(`says so beside each statement of ${tag}, and beside no other`, async () => {
      const [from, attributes] = await inAzerbaijani();
      const widget = opened(await mount(tag, 'harbour-2019', attributes));
      const marked = new Set<boolean>();
      for (const part of deepAll(widget, '[part=statement]')) {
        const said = own(part);
        // The one whose text comes first: another may be quoted beside it, since both cannot be right.
        const [statement] = from.cases['harbour-2019']!.statements.filter(({ text }) =>
          said.includes(plain(text)),
        ).sort((one, other) => said.indexOf(plain(one.text)) - said.indexOf(plain(other.text)));
        expect(!!statement, `a statement says: ${said}`).to.equal(true);
        expect(said.includes(mark), statement!.id).to.equal(statement!.machine === true);
        marked.add(statement!.machine === true);
      }
      expect([...marked].sort()).to.deep.equal([false, true]);
    });

  it('says so beside the figure whose words it is, and beside no other', async () => {
    const [, attributes] = await inAzerbaijani();
    const card = opened(await mount('case-card', 'harbour-2019', attributes));
    const figures = deepAll(card, '[part=figure]').map((figure) => seenText(figure));
    expect(figures).to.have.length.above(2);
    for (const figure of figures) expect(figure.includes(mark), figure).to.equal(figure.startsWith('140'));
  });

  it('says so beside a count only where its own words were translated', async () => {
    const [from, attributes] = await inAzerbaijani();
    const said = async (at: string) =>
      seenText(
        (await mount('prisoner-count', 'committee-list', `at="${at}" ${attributes}`)).shadowRoot!,
      ).split(from.labels.compiledBy)[0]!;
    expect(await said('2017'))
      .to.include('14 ad var idi')
      .and.include(mark);
    expect(await said('2018'))
      .to.include('had 17 names')
      .and.not.include(mark);
  });

  for (const { tag, id } of widgets)
    it(`is spoken of at the end of ${tag}, unless a person has checked everything`, async () => {
      const [, attributes] = await inAzerbaijani();
      expect(seenText((await mount(tag, id, attributes)).shadowRoot!)).to.include(note);
      const [, checked] = await inAzerbaijani((copy) => {
        delete copy.machine;
        for (const { statements } of Object.values(copy.cases))
          statements.forEach((each) => delete each.machine);
        for (const { points } of Object.values(copy.counts)) points.forEach((each) => delete each.machine);
      });
      expect(seenText((await mount(tag, id, checked)).shadowRoot!)).not.to.include(mark);
    });

  it('is not spoken of in the language that the record was written in', async () => {
    const written = await slice();
    add(written);
    const { machine, machineNote } = written.labels;
    expect(machineNote).to.include(machine).and.not.include(mark);
    for (const { tag, id } of widgets) {
      const said = seenText(opened(await mount(tag, id, 'lang="en"')).shadowRoot!);
      expect(said, tag).not.to.include(machine).and.not.to.include(mark);
    }
  });
});
