import { expect } from 'chai';
import type { CaseCard, CaseTimeline } from '../../../src/define.ts';
import { axe, deepAll, fixture, rendered, text } from '../helpers.ts';
import { changed, complaints, plain, record, slice } from '../record.ts';

const mount = <T extends Element>(html: string) => fixture<T>(html);

describe('a person across cases', () => {
  before(record);

  it('is shown with other names, what must be said of the name, and the part in every case', async () => {
    const card = await mount<CaseCard>('<case-card person="ilra-tovesk"></case-card>');
    const { people, cases } = await slice();
    expect(card.shadowRoot!.querySelector('h2')!.textContent).to.equal('Ilra Tovesk');
    for (const part of [people['ilra-tovesk']!.aliases!].flat())
      expect(text(card)).to.include(plain(part).trim());
    for (const of of Object.values(cases)) {
      const [part] = of.people.filter(({ person }) => person === 'ilra-tovesk');
      const headings = deepAll(card.shadowRoot!, 'h3').map((heading) => heading.textContent);
      expect(headings.includes(of.title as string), of.id).to.equal(!!part);
      if (part) expect(text(card)).to.include([part.part].flat().map(plain).join(''));
    }
  });

  it('comes with every statement that names the person, each with its byline, and with no other', async () => {
    const { cases } = await slice();
    const card = await mount<CaseCard>('<case-card person="yun-sabrelle"></case-card>');
    const ids = Object.values(cases).flatMap((of) =>
      of.people
        .filter(({ person }) => person === 'yun-sabrelle')
        .flatMap(({ statements }) => of.statements.filter(({ id }) => statements.includes(id))),
    );
    const shown = deepAll(card.shadowRoot!, '[part=statement]');
    expect(ids.length).to.be.above(2);
    for (const { text: said } of ids) expect(text(card)).to.include(said);
    for (const other of Object.values(cases)
      .flatMap((of) => of.statements)
      .filter((s) => !ids.includes(s) && s.section === 'charge'))
      expect(text(card)).to.not.include(other.text);
    for (const statement of shown) expect(statement.querySelector('.speaker')).to.not.equal(null);
  });

  it('is told apart from whom they could be taken for, with why the name is published', async () => {
    const src = await changed((copy) =>
      Object.assign(copy.people['ilra-tovesk']!, {
        notSameAs: 'Not the same person as Maren Tovesk, Dorin Halve. Named in a judgment.',
      }),
    );
    const card = await mount<CaseCard>(`<case-card person="ilra-tovesk" src="${src}"></case-card>`);
    expect(text(card)).to.include('Not the same person as Maren Tovesk, Dorin Halve. Named in a judgment.');
    const other = await mount<CaseCard>(`<case-card person="dorin-halve" src="${src}"></case-card>`);
    expect(text(other)).to.not.include('Not the same person');
  });

  it('says where the person is named but nothing is recorded beyond the role', async () => {
    const card = await mount<CaseCard>('<case-card person="maren-tovesk"></case-card>');
    expect(text(card)).to.include('no relation to Ilra Tovesk is stated');
  });

  it('has a timeline of the events of which an account names the person', async () => {
    const { cases } = await slice();
    const timeline = await mount<CaseTimeline>('<case-timeline person="yun-sabrelle"></case-timeline>');
    const named = Object.values(cases).flatMap((of) => {
      const ids = of.people.filter(({ person }) => person === 'yun-sabrelle').flatMap((p) => p.statements);
      return of.events.filter(({ accounts }) => accounts.some((id) => ids.includes(id)));
    });
    const titles = deepAll(timeline.shadowRoot!, '[part=event] h3').map((h) => h.firstChild!.parentElement!);
    expect(titles).to.have.lengthOf(named.length).above(0);
    for (const { title } of named)
      expect(
        titles.some((h) => h.textContent.includes(title as string)),
        title as string,
      ).to.equal(true);
  });

  it('gives way to a case when the attribute is taken away', async () => {
    const card = await mount<CaseCard>('<case-card case="harbour-2019" person="ilra-tovesk"></case-card>');
    card.removeAttribute('person');
    await rendered(card);
    expect(card.shadowRoot!.querySelector('h2')!.textContent).to.include('harbour');
  });

  it('falls back for an unknown person and names the people there are', async () => {
    const heard = complaints();
    await mount('<case-card person="ilra-toves"><a href="#x">Link</a></case-card>');
    expect(heard.said.join(' ')).to.match(/person="ilra-toves".*there are: ilra-tovesk, /);
  });

  it('has nothing that axe objects to', async () => {
    for (const tag of ['case-card', 'case-timeline'])
      expect(await axe(await mount(`<${tag} person="ilra-tovesk"></${tag}>`)), tag).to.deep.equal([]);
  });
});
