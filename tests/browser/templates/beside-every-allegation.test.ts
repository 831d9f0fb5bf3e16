// What must stand beside every allegation, always: computed from the fixture, looked for in what a reader sees.
import { expect } from 'chai';
import { Formatter } from '../../../src/runtime/formatter.ts';
import type { Allegation, Slice, Statement } from '../../../src/model/slice.ts';
import { deepAll, holding, opened, seen, seenText, withTitles } from '../helpers.ts';
import {
  allegationsOf,
  changed,
  mount,
  plain,
  record,
  said,
  slice,
  statementOf,
  widgets,
} from '../record.ts';

const size = (element: Element) => getComputedStyle(element).fontSize;

/** Who, when, status and source of a statement, in the words that a reader must find. */
const particulars = (from: Slice, s: Statement): string[] => [
  plain(s.text),
  ...[s.speaker, ...(s.via ?? [])].map((id) => plain(from.speakers[id]!.name)),
  plain(from.vocabulary['statuses']![s.status]!.label),
  said(new Formatter(from, 'en').date(s.date)),
  ...s.cites.flatMap(({ source, place }) => [from.sources[source]!.title, said(place)]),
];

/** What the answer says where there is none, or none to the allegation itself. */
const gaps = {
  answered: /^(?!.*No response)/,
  'position-on-case-only': /No response to this allegation is recorded in our sources.* position on the case/,
  'no-merits': /No response to the claim itself is recorded in our sources, only this:/,
  'none-recorded': /No response is recorded in our sources(?!.*position on the case)/,
};

/** Whom it is said of, and that it is said of the country where it is, as a reader sees them. */
const furtherParticulars = ({ particulars }: Allegation): string[] =>
  particulars!.map((each) => [each].flat().map(plain).join('').trim());

/** Looks for the seven things beside one allegation. */
function expectAll(list: Element, from: Slice, of: string, s: Allegation): void {
  const item = list.shadowRoot!.getElementById(`${of}.${s.id}`)!;
  expect(!!item, `${s.id} is shown`).to.equal(true);
  const answer = item.querySelector('.answer')!;
  expect(seen(answer), `${s.id} has its answer`).to.equal(true);
  const answered = seenText(answer);
  const own = seenText(item).replace(answered, '');
  const named = [...item.querySelectorAll('.speaker')].filter((byline) => !answer.contains(byline));
  const told = [own, ...named.map(withTitles)].join(' ');
  for (const wanted of particulars(from, s)) expect(told, s.id).to.include(wanted);
  if (s.via) expect(own).to.include(', via ');
  for (const wanted of furtherParticulars(s)) expect(own, s.id).to.include(wanted);
  expect(answered, s.id).to.match(gaps[s.response]);
  const standing = answersOf(list, s, answer);
  for (const id of s.answeredBy ?? [])
    for (const wanted of particulars(from, statementOf(from, of, id)))
      expect(standing.map(withTitles).join(' '), s.id).to.include(wanted);
  for (const id of s.conflictsWith ?? []) {
    expect(own, s.id)
      .to.include('Accounts differ')
      .and.include(plain(statementOf(from, of, id).text));
  }
  const said = size(holding(item, plain(s.text)));
  const sentence = /No response[^.,]*/.exec(answered)?.[0];
  if (sentence)
    expect(size(holding(answer, sentence)), `${s.id}: the gap is as large as the claim`).to.equal(said);
  for (const id of s.answeredBy ?? []) {
    const text = plain(statementOf(from, of, id).text);
    const where = standing.find(({ textContent }) => textContent.includes(text))!;
    expect(size(holding(where, text)), `${s.id}: and so is ${id}`).to.equal(said);
  }
}

/** Where the answers to an allegation stand: beside it, and where a link beside it leads if they are of the whole case. */
function answersOf(widget: Element, { id, response }: Allegation, answer: Element): Element[] {
  const links = deepAll<HTMLAnchorElement>(answer, 'a[href$=".position"]');
  if (response !== 'position-on-case-only') {
    expect(links, `${id} has its own answer beside it`).to.deep.equal([]);
    return [answer];
  }
  const positions = links.map(({ hash }) => widget.shadowRoot!.getElementById(hash.slice(1))!);
  for (const position of positions)
    expect(seen(position) && seenText(position.previousElementSibling!), id).to.include(
      'The authorities’ recorded position',
    );
  return [answer, ...positions];
}

/** Whether a statement is the one of that text, and not one that only stands around it. */
const holds = (part: Element, text: string): boolean =>
  part.textContent.includes(text) && holding(part, text).closest('[part=statement]') === part;

const ids = ['harbour-2019', 'mill-strike-2021', 'vesmark'];

const expectEvery = async (more: string, src = '', from?: Slice) => {
  from ??= await slice();
  for (const of of ids) {
    const list = opened(await mount('allegation-list', of, src ? `src="${src}" ${more}` : more));
    for (const s of allegationsOf(from, of)) expectAll(list, from, of, s);
  }
};

describe('beside every allegation stand its seven particulars,', () => {
  before(record);

  for (const groupBy of ['act', 'status', 'speaker'])
    it(`grouped by ${groupBy}`, () => expectEvery(`group-by="${groupBy}"`));

  it('for several cases at once', async () => {
    const from = await slice();
    const list = opened(await mount('allegation-list', ids.join(' ')));
    for (const of of ids) for (const s of allegationsOf(from, of)) expectAll(list, from, of, s);
  });

  it('at a width of 320 pixels', async () => {
    const from = await slice();
    const list = opened(await mount('allegation-list', 'harbour-2019'));
    list.parentElement!.style.width = '320px';
    for (const s of allegationsOf(from, 'harbour-2019')) expectAll(list, from, 'harbour-2019', s);
  });

  it('also where the source does not date it', async () => {
    const copy = await slice();
    const undate = (from: Slice) => allegationsOf(from, 'harbour-2019').forEach((s) => (s.date = null));
    undate(copy);
    await expectEvery('', await changed(undate), copy);
    const list = await mount('allegation-list', 'harbour-2019', `src="${await changed(undate)}"`);
    expect(seenText(list.shadowRoot!).split('· undated')).to.have.length.above(5);
  });

  it('also where its source is a row of a table', async () => {
    const copy = await slice();
    const move = (from: Slice) => {
      from.cases['vesmark']!.cited.sources.push('lantern-brief');
      allegationsOf(from, 'vesmark').forEach(
        (s) => (s.cites = [{ source: 'lantern-brief', place: 'Table, row “Nine”' }]),
      );
    };
    move(copy);
    await expectEvery('', await changed(move), copy);
  });

  const odd = ['', 'compact', 'hidden', 'text', 'constructor', '0'];
  for (const name of ['group-by', 'heading-level', 'variant', 'kinds', 'at', 'dir', 'part', 'title'])
    it(`whatever the attribute ${name} is set to`, async () => {
      const from = await slice();
      const list = await mount('allegation-list', 'harbour-2019');
      for (const value of odd) {
        list.setAttribute(name, value);
        await list.updateComplete;
        opened(list);
        for (const s of allegationsOf(from, 'harbour-2019')) expectAll(list, from, 'harbour-2019', s);
      }
    });

  it('whatever attribute a page makes up to hide them', () =>
    expectEvery(
      'compact hide="answer" without-answers without-sources without-gaps open="false" density="compact"',
    ));

  it('when a filter leaves out others', async () => {
    const from = await slice();
    for (const filter of ['act="torture"', 'status="denied"', 'status="alleged" act="forced-confession"']) {
      const list = opened(await mount('allegation-list', 'harbour-2019', filter));
      const shown = allegationsOf(from, 'harbour-2019').filter((s) =>
        list.shadowRoot!.getElementById(`harbour-2019.${s.id}`),
      );
      expect(shown, filter).to.have.lengthOf(1);
      for (const s of shown) expectAll(list, from, 'harbour-2019', s);
    }
  });

  it('in the other widgets as well, wherever they show one', async () => {
    const from = await slice();
    let found = 0;
    for (const of of ids)
      for (const more of ['', 'variant="compact"'])
        for (const { tag } of widgets.filter(({ attribute }) => attribute === 'case')) {
          const widget = opened(await mount(tag, of, more));
          for (const part of deepAll(widget, '[part=statement]')) {
            const s = allegationsOf(from, of).find(({ text }) => holds(part, plain(text)));
            if (!s) continue;
            found++;
            const all = withTitles(part);
            for (const wanted of particulars(from, s)) expect(all, `${tag} ${s.id}`).to.include(wanted);
            const answer = part.querySelector('.answer')!;
            expect(seenText(answer), `${tag} ${s.id}`).to.match(gaps[s.response]);
            const standing = answersOf(widget, s, answer).map(withTitles).join(' ');
            for (const id of s.answeredBy ?? [])
              for (const wanted of particulars(from, statementOf(from, of, id)))
                expect(standing, `${tag} ${s.id}`).to.include(wanted);
            for (const wanted of furtherParticulars(s)) expect(all, `${tag} ${s.id}`).to.include(wanted);
          }
        }
    expect(found).to.be.above(10);
  });
});
