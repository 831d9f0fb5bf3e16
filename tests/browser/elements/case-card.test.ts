import { expect } from 'chai';
import type { CaseCard } from '../../../src/define.ts';
import { deep, deepAll, holding, opened, rendered, seen, seenText, withTitles } from '../helpers.ts';
import { changed, mount, record } from '../record.ts';

/** What a reader sees who has opened every row. */
const said = (card: Element) => seenText(opened(card).shadowRoot!);
const head = (card: Element) => seenText(deep(card, '.head'));
/** What a reader sees of the section under the heading that says this. */
const under = (card: Element, title: RegExp): string => {
  const heading = deepAll(card, 'h3').find(({ textContent }) => title.test(textContent));
  if (!heading) throw new Error(`No heading says ${title}.`);
  return seenText(opened(heading.closest('section, details')!));
};
const headings = (card: Element) =>
  deepAll(card, 'h3').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
const rows = (card: Element) => deepAll<HTMLDetailsElement>(card, '.row');
const person = (card: Element, name: string) => {
  const section = rows(card).find(({ textContent }) => textContent.trim().startsWith('People'))!;
  opened(section);
  return seenText(deepAll(section, 'li').find((item) => item.textContent.trim().startsWith(name))!);
};

describe('case-card', () => {
  let card: CaseCard;
  before(record);
  beforeEach(async () => (card = await mount<CaseCard>('case-card', 'harbour-2019')));

  it('stands under its title', () => {
    expect(deep(card, 'h2').textContent.trim()).to.equal('Arrests after the rally at Orlenz harbour');
  });

  it('gives the alternative names, each in its language and direction', () => {
    expect(said(card)).to.include('Also called');
    const arabic = holding(card.shadowRoot!, 'احتجاج الميناء');
    expect(arabic.getAttribute('lang')).to.equal('ar');
    expect(getComputedStyle(arabic).direction).to.equal('rtl');
    const azerbaijani = holding(card.shadowRoot!, 'Limandakı mitinq');
    expect(azerbaijani.getAttribute('lang')).to.equal('az');
    expect(getComputedStyle(azerbaijani).direction).to.equal('ltr');
  });

  it('gives place and dates, each with its source', () => {
    expect(said(card)).to.match(
      /Place: .*Orlenz, Vesmark.*After the Rally: Arrests at Orlenz Harbour.*Opening, ¶ 1/,
    );
    expect(said(card)).to.match(/12 May 2019\s?–\s?4 March 2020.*Opening, ¶ 1/);
    expect(deep(card, 'time').getAttribute('datetime')).to.equal('2019-05-12');
  });

  it('gives the editors’ note as theirs', () => {
    expect(said(card)).to.match(
      /Editors’ note: Harbour Watch and the Interior Ministry count from different lists/,
    );
  });

  it('tells what happened as statements by their speakers, in the order of the record', () => {
    const text = under(card, /What happened/);
    const order = [
      'dock workers held a rally',
      'counted 140 people',
      'police beat them',
      'denied that anyone was beaten',
    ];
    expect(order.map((part) => text.indexOf(part))).to.satisfy((at: number[]) =>
      at.every((place, i) => place > (at[i - 1] ?? -1)),
    );
    expect(text).to.match(
      /dock workers held a rally .* Disputed .* Harbour Watch .*Findings, ¶ 1.* 12 May 2019/,
    );
  });

  it('gives each key figure with its qualifier, unit, scope, speaker, date and source', () => {
    const [watch, ministry, injured] = deepAll(opened(card), '[part=figure]').map((figure) =>
      seenText(figure),
    );
    expect(watch).to.match(
      /^140 people arrested.*Orlenz, 12 to 14 May 2019.*Disputed.*Harbour Watch.*2 October 2019.*Answer: .*only questioned/,
    );
    expect(ministry).to.match(/^up to 96 people arrested.*Interior Ministry of Vesmark, via Harbour Watch/);
    expect(ministry).to.match(/Officially acknowledged.*Findings, ¶ 3.*20 May 2019/);
    expect(injured).to.match(/^about dozens people injured.*The harbour, 12 May 2019.*Findings, ¶ 4/);
  });

  it('never adds figures up, and never picks one', () => {
    expect(said(card)).not.to.include('236');
    expect(deepAll(card, '[part=figure]')).to.have.lengthOf(4);
  });

  it('says where the proceedings stood, and as of when', () => {
    expect(headings(card).join('|')).to.match(/Proceedings.*April 2020/i);
    expect(under(card, /Proceedings/)).to.match(
      /the appeal had not been decided\. .*Harbour Watch.*April 2020/,
    );
  });

  it('gives each person with all names, role, its certainty and its source', () => {
    expect(person(card, 'Ilra Tovesk')).to.match(
      /إيلرا توفيسك.*Ilra Toveskh.*organiser of the rally.*The facts, ¶ 4/,
    );
    expect(person(card, 'Maren Tovesk')).to.match(/no relation to Ilra Tovesk is stated/);
    expect(person(card, 'Maren Tovesk')).to.match(/lawyer of Ilra Tovesk.*\(role inferred/);
    expect(person(card, 'Yun Sabrelle')).to.match(/said to have been held.*\(role unresolved\)/);
    expect(person(card, 'Dorin Halve')).to.include('Two sources spell the family name differently.');
    expect(holding(card.shadowRoot!, 'إيلرا توفيسك').getAttribute('lang')).to.equal('ar');
  });

  it('gives a person’s charges with their stage, and sentences with their term and court', () => {
    const tovesk = person(card, 'Ilra Tovesk');
    expect(tovesk).to.match(/On trial.*charged Ilra Tovesk and Dorin Halve with organising mass disorder/);
    expect(tovesk).to.match(/life imprisonment.*Orlenz District Court.*sentenced Ilra Tovesk to life/);
    expect(person(card, 'Dorin Halve')).to.include('On trial').and.not.include('life imprisonment');
  });

  it('never gives a charge or sentence of a group to one of the people', () => {
    for (const name of ['Ilra Tovesk', 'Dorin Halve', 'Maren Tovesk', 'Yun Sabrelle', 'Oskar Brandeluk'])
      expect(person(card, name)).not.to.match(/as a group|twelve dock workers/);
    expect(under(card, /^Charges/)).to.match(
      /not a finding of guilt.*Charged.*Article 220.*twelve dock workers, as a group/,
    );
    expect(under(card, /^Sentences/)).to.match(/3–7 years.*Orlenz District Court.*row “Twelve dock workers”/);
  });

  it('gives a finding with its court, its case, its article and its number', () => {
    const finding =
      /Regional Court of Rights · Tovesk and Others v\. Vesmark.*Article 3.*no\. 4411\/21.*Found by a court.*Regional Court of Rights/;
    expect(under(card, /^Findings/)).to.match(finding);
  });

  it('gives the authorities’ position, each statement with its stance and its source', () => {
    const text = seenText(card.shadowRoot!.getElementById('harbour-2019.position')!);
    expect(text).to.match(/Denies.*denied that anyone was beaten.*Justifies.*acted lawfully to keep order/);
    expect(text).to.match(/Contests.*includes people who were only questioned.*Findings, ¶ 3/);
  });

  it('leaves out headings over nothing', async () => {
    const found = headings(await mount('case-card', 'vesmark'));
    for (const absent of ['People', 'Charges', 'Sentences', 'Findings', 'Figures'])
      expect(found.join()).not.to.include(absent);
    expect(found.join()).not.to.include('Proceedings');
  });

  it('has the title of the record over the index of all cases, and their own below it', async () => {
    const index = await mount('case-card', 'all', 'variant="compact" heading-level="3"');
    expect(seenText(deep(index, 'h3.title'))).to.equal('Vesmark on record (fictional)');
    expect(deepAll(index, 'details.row > summary > h4').length).to.be.above(1);
  });

  describe('compact', () => {
    it('has every section and statement of the whole card, word for word, in rows that open in place', async () => {
      const compact = await mount('case-card', 'harbour-2019', 'variant="compact"');
      const closed = deepAll<HTMLDetailsElement>(compact, 'article details');
      expect(closed.map((row) => row.open)).to.deep.equal(closed.map(() => false));
      expect(closed.every((row) => seen(deep(row, 'summary')))).to.equal(true);
      const titles = (of: Element) =>
        headings(of)
          .map((title) => title.replace(/ \d+$/, ''))
          .sort();
      expect(titles(compact)).to.deep.equal(titles(card));
      const told = (of: Element) =>
        deepAll(opened(of), '[part=statement] > .text, [part=figure]')
          .map((each) => withTitles(each).replace(/“[^”]*” \[/, '['))
          .sort();
      expect(told(compact)).to.have.length.above(15);
      expect(told(compact)).to.deep.equal(told(card));
    });

    it('shows the first statement of the summary in sight, and the others among the other accounts', async () => {
      card.variant = 'compact';
      await rendered(card);
      const happened = deepAll(card, 'h3').find(({ textContent }) => textContent === 'What happened')!;
      expect(seenText(happened.parentElement!))
        .to.include('dock workers held a rally')
        .and.not.include('counted 140 people');
      expect(under(card, /^Other accounts/))
        .to.include('counted 140 people')
        .and.include('police beat them')
        .and.include('denied that anyone was beaten');
    });

    it('leaves out no source of what it shows', async () => {
      card.variant = 'compact';
      await rendered(card);
      opened(card);
      for (const statement of deepAll(card, '[part=statement], [part=figure]'))
        expect(seenText(statement)).to.match(/\[\d\] .*(¶ \d|row “)/);
      expect(deepAll(card, '[part=sources] li')).to.have.length.above(1);
      expect(said(card))
        .to.include('Vesmark does not exist.')
        .and.include('Interior Ministry of Vesmark, via Harbour Watch');
    });

    it('keeps the answer beside a claim that it opens with', async () => {
      const src = await changed((copy) => {
        copy.cases['harbour-2019']!.card.summary = ['no-lawyer', 'hearings'];
      });
      const short = await mount('case-card', 'harbour-2019', `variant="compact" src="${src}"`);
      const happened = deepAll(short, 'h3').find(({ textContent }) => textContent === 'What happened')!;
      expect(seenText(happened.parentElement!)).to.match(
        /refused access to her client.*No response to the claim itself is recorded in our sources, only this: .*declined to open an inquiry/,
      );
    });

    it('keeps the authorities’ position and the number of allegations', async () => {
      card.variant = 'compact';
      await rendered(card);
      expect(head(card)).to.match(/\b4 allegations .*denied that anyone was beaten/);
      expect(said(card)).to.include('acted lawfully to keep order');
    });
  });
});
