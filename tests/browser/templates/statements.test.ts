// Nothing reaches a reader without its source: every statement, figure and point that any widget shows is looked at.
import { expect } from 'chai';
import { Formatter } from '../../../src/runtime/formatter.ts';
import type { Slice, StatementBase } from '../../../src/model/slice.ts';
import { deepAll, opened, seenText, withTitles } from '../helpers.ts';
import { mount, plain, record, said, slice, widgets } from '../record.ts';

const cites = (from: Slice, s: Pick<StatementBase, 'cites'>) =>
  s.cites.flatMap(({ source, place }) => [from.sources[source]!.title, said(place)]);

const particulars = (from: Slice, s: StatementBase): string[] => [
  ...[s.speaker, ...(s.via ?? [])].map((id) => plain(from.speakers[id]!.name)),
  ...(s.via ? [', via '] : []),
  plain(from.vocabulary['statuses']![s.status]!.label),
  said(new Formatter(from, 'en').date(s.date)),
  ...cites(from, s),
  ...(s.conflictsWith ? ['Accounts differ'] : []),
  ...(s.note ? [plain(s.note)] : []),
];

/** The statement of a case whose text comes first in a part of a widget. */
const statementIn = (from: Slice, id: string, said: string): StatementBase | undefined =>
  from.cases[id]!.statements.filter(({ text }) => said.includes(plain(text))).sort(
    (a, b) => said.indexOf(plain(a.text)) - said.indexOf(plain(b.text)),
  )[0];

for (const { tag } of widgets.filter(({ attribute }) => attribute === 'case')) {
  for (const id of ['harbour-2019', 'mill-strike-2021', 'vesmark'])
    for (const more of ['variant="full"', 'variant="compact"']) {
      const least = id === 'harbour-2019' ? 6 : tag === 'case-timeline' && id === 'vesmark' ? 0 : 1;
      it(`every statement of ${id} in ${tag} ${more} carries speaker, status, date and source`, async () => {
        await record();
        const from = await slice();
        const widget = opened(await mount(tag, id, more));
        const parts = deepAll(widget, '[part=statement]');
        expect(parts.length).to.be.at.least(least);
        for (const part of parts) {
          const beside = part.querySelector('.answer');
          const said = seenText(part).replace(beside ? seenText(beside) : '', '');
          const statement = statementIn(from, id, said);
          expect(statement, `“${said}” says what the record says`).not.to.equal(undefined);
          const told = [said, withTitles(part.querySelector(':scope > .speaker')!)].join(' ');
          for (const wanted of particulars(from, statement!)) expect(told, statement!.id).to.include(wanted);
        }
      });
    }
}

describe('every statement', () => {
  before(record);

  for (const id of ['harbour-2019', 'mill-strike-2021'])
    it(`of ${id} is in some widget`, async () => {
      const widgets = await Promise.all(
        (['case-card', 'case-timeline', 'allegation-list'] as const).map((tag) => mount(tag, id)),
      );
      const said = widgets.map((widget) => seenText(opened(widget).shadowRoot!)).join(' ');
      for (const s of (await slice()).cases[id]!.statements) {
        // A figure stands as a number with its unit and scope.
        const words = s.section === 'figure' ? s.scope : s.text;
        expect(said, s.id).to.include(plain(words).replace(/\s+/g, ' '));
      }
    });
});

describe('every figure', () => {
  before(record);

  for (const id of ['harbour-2019', 'mill-strike-2021'])
    for (const variant of ['full', 'compact'])
      it(`of ${id} in a ${variant} card carries unit, scope, speaker, status, date and source`, async () => {
        const from = await slice();
        const { statements, card: parts } = from.cases[id]!;
        const ids = parts.figures;
        expect(ids).to.have.length.above(0);
        const card = opened(await mount('case-card', id, `variant="${variant}"`));
        const shown = deepAll(card, '[part=figure]');
        expect(shown).to.have.lengthOf(ids.length);
        for (const [i, part] of shown.entries()) {
          const figure = statements.find((s) => s.id === ids[i])!;
          if (figure.section !== 'figure') throw new Error(`${figure.id} is no figure.`);
          const wanted = [plain(figure.unit), plain(figure.scope), ...particulars(from, figure)];
          for (const each of wanted) expect(withTitles(part), figure.id).to.include(each);
        }
      });

  it('of a list carries compiler, date and source, in the table as well', async () => {
    const from = await slice();
    const { points } = from.counts['committee-list']!;
    const widget = await mount('prisoner-count', 'committee-list');
    const rows = deepAll(widget, '[part=table] tbody');
    expect(rows).to.have.lengthOf(points.length);
    for (const [i, row] of rows.reverse().entries()) {
      const point = points[i]!;
      const speakers = [point.speaker, ...(point.via ?? [])].map((id) => plain(from.speakers[id]!.name));
      const wanted = [
        String(point.value),
        said(new Formatter(from, 'en').date(point.date)),
        ...speakers,
        ...cites(from, point),
      ];
      for (const each of wanted) expect(withTitles(row), point.date.first).to.include(each);
    }
  });
});

describe('every text of a statement', () => {
  before(record);

  it('is said whole and once in each place', async () => {
    const from = await slice();
    for (const { tag } of widgets.filter(({ attribute }) => attribute === 'case')) {
      const widget = opened(await mount(tag, 'harbour-2019'));
      for (const part of deepAll(widget, '[part=statement]')) {
        const statement = statementIn(from, 'harbour-2019', seenText(part))!;
        const times = seenText(part).split(plain(statement.text)).length - 1;
        expect(times, `${tag} ${statement.id}`).to.equal(1);
      }
    }
  });
});
