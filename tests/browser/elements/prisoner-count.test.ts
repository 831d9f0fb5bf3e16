import { expect } from 'chai';
import type { PrisonerCount } from '../../../src/define.ts';
import { deep, deepAll, opened, rendered, seen, seenText, text } from '../helpers.ts';
import { changed, mount, record, said as phraseOf, slice } from '../record.ts';

const said = (count: Element) => seenText(count.shadowRoot!);
const figure = (count: Element) => deep(count, '[part=figure]').textContent.trim();
const mountAt = (at = '', more = '') =>
  mount<PrisonerCount>('prisoner-count', 'committee-list', `at="${at}" ${more}`);

describe('prisoner-count', () => {
  before(record);

  it('shows the last figure observed, with its unit, date, compiler, speaker and source', async () => {
    const count = await mount('prisoner-count', 'committee-list');
    expect(figure(count)).to.equal('19');
    const words = said(count);
    expect(words).to.match(/19 names on the Committee's list of jailed strikers/);
    expect(words).to.match(/As of 10 February 2022/);
    expect(words).to.match(/Compiled by:? Committee for Jailed Strikers/);
    expect(words).to.match(
      /Committee for Jailed Strikers · “Bulletins on the list of jailed strikers” \[1\] Bulletin 12, ¶ 1 .*had 19 names on its list on 10 February 2022\./,
    );
  });

  it('says that no criteria are stated, or gives those that are', async () => {
    expect(said(await mountAt())).to.match(/Criteria:? None are stated in our sources\./);
    const src = await changed(
      (copy) => (copy.counts['committee-list']!.criteria = 'Arrest within a week of a strike.'),
    );
    expect(said(await mountAt('', `src="${src}"`))).to.match(/Criteria:? Arrest within a week of a strike\./);
  });

  it('gives the editors’ notes', async () => {
    expect(said(await mountAt())).to.match(/Editors’ note:? The bulletins state no criteria/);
  });

  it('gives the change since the observed figure before it, which it names and dates', async () => {
    expect(said(await mountAt())).to.match(/[-−]3 .*22, 1 June 2021/);
    expect(said(await mountAt('2021'))).to.match(/\+5 .*17, 20 January 2018/);
    expect(said(await mountAt('2017'))).not.to.match(/previous figure/);
  });

  it('shows the figure as of a year, a month or a day', async () => {
    const figures = {
      '2017': '14',
      '2018': '17',
      '2020': '17',
      '2021-05': '17',
      '2021-06': '22',
      '2021-12-31': '22',
      '2030': '19',
    };
    for (const [at, value] of Object.entries(figures)) expect(figure(await mountAt(at)), at).to.equal(value);
    expect(figure(await mountAt('2018-01-19'))).to.equal('14');
    expect(figure(await mountAt('2018-01-20'))).to.equal('17');
  });

  it('says in a sentence that there is no figure before the first one, and still gives the source', async () => {
    for (const at of ['2016', '2017-03', '2017-04-02']) {
      const count = await mountAt(at);
      expect(said(count)).to.include('No figure is recorded before 3 April 2017.');
      expect(deepAll(count, '[part=figure], [part=chart], [part=table]')).to.deep.equal([]);
      expect(deepAll(count, '[part=sources] li')).to.have.lengthOf(1);
    }
  });

  it('shows nothing later than the day asked for', async () => {
    const [words] = said(await mountAt('2018')).split('Bulletins on the list of jailed strikers. ');
    expect(words).to.match(/\b14\b.*2017/);
    expect(words).not.to.match(/2021|2022|\b22\b|\b25\b/);
  });

  it('gives the basis of a date that the source does not state', async () => {
    const src = await changed((copy) => {
      const point = copy.counts['committee-list']!.points.at(-1)!;
      point.asOf = `${point.asOf} (year inferred)`;
    });
    expect(said(await mountAt('', `src="${src}"`))).to.match(/As of 10 February 2022 \(year inferred\)/);
  });

  it('marks the figure as derived when no observed one is recorded', async () => {
    const src = await changed((copy) => {
      const series = copy.counts['committee-list']!;
      series.points = series.points.filter(({ basis }) => basis === 'derived');
    });
    const count = await mountAt('', `src="${src}"`);
    expect(figure(count)).to.match(/^25/);
    expect(said(count).split('Sources')[0]).to.match(/derived/);
  });

  it('never says that a figure is of today', async () => {
    for (const more of ['', 'variant="compact"', 'at="2016"', 'at="2018"']) {
      const count = await mount('prisoner-count', 'committee-list', more);
      expect(text(count)).not.to.match(/\b(currently|now|today|at present|to date)\b/i);
    }
  });

  it('has a row in its table for every figure, with date, speaker and source', async () => {
    const { points } = (await slice()).counts['committee-list']!;
    const table = deep(await mountAt(), '[part=table]');
    expect(seen(table)).to.equal(true);
    expect(deepAll(table, 'th[scope=row]')).to.have.lengthOf(points.length);
    const words = seenText(table);
    for (const { value, cites } of points) {
      expect(words).to.match(new RegExp(`\\b${value}\\b`));
      expect(words).to.include(phraseOf(cites[0]!.place));
    }
    expect(words).to.include('via The Daily Tide').and.include('22 + 3 = 25');
    expect(words.split('Committee for Jailed Strikers')).to.have.length.above(points.length);
  });

  it('marks a derived figure in the table, and no other', async () => {
    const rows = deepAll(deep(await mountAt(), '[part=table]'), 'tr').map((row) => seenText(row));
    const derived = rows.filter((row) => row.includes('derived'));
    expect(derived).to.have.lengthOf(1);
    expect(derived[0]).to.match(/^November 2021 25 \(derived\)/);
  });

  it('gives its chart as one picture in words to assistive technology, which has the table', async () => {
    const count = await mountAt();
    const chart = deep(count, '[part=chart]');
    expect(chart.getAttribute('role')).to.equal('img');
    expect(chart.getAttribute('aria-label')).to.equal('Every figure recorded');
    expect(seen(chart)).to.equal(true);
    expect(deepAll(chart, 'a, button, [tabindex]')).to.deep.equal([]);
    expect(deepAll(count, '[part=table] th[scope=col]')).to.have.length.above(1);
  });

  it('draws every figure in order of time, and the derived one hollow', async () => {
    const count = await mountAt();
    const dots = deepAll(deep(count, '[part=chart]'), 'circle, span')
      .filter((mark) => !mark.textContent.trim() && seen(mark))
      .sort((a, b) => a.getBoundingClientRect().x - b.getBoundingClientRect().x);
    expect(dots).to.have.lengthOf(5);
    const fills = dots.map(
      (dot) => getComputedStyle(dot)[dot.localName === 'circle' ? 'fill' : 'backgroundColor'],
    );
    expect(new Set([fills[0], fills[1], fills[2], fills[4]])).to.have.lengthOf(1);
    expect(fills[3]).not.to.equal(fills[0]);
    const heights = dots.map((dot) => dot.getBoundingClientRect().y);
    expect(heights.indexOf(Math.min(...heights)), 'the greatest figure stands highest').to.equal(3);
    expect(heights.indexOf(Math.max(...heights))).to.equal(0);
  });

  it('labels the chart from zero', async () => {
    const labels = deepAll(deep(await mountAt(), '[part=chart]'), 'text, span').map(({ textContent }) =>
      textContent.trim(),
    );
    expect(labels).to.include.members(['0', '14', '19', '3 Apr', '2017', '10 Feb', '2022']);
  });

  it('draws no chart of one figure', async () => {
    expect(deepAll(await mountAt('2017'), '[part=chart], [part=table]')).to.deep.equal([]);
  });

  it('folds up chart, table and criteria when compact, and keeps figure, date, speaker and source in sight', async () => {
    const count = await mountAt('', 'variant="compact"');
    const inSight = said(count);
    expect(inSight).to.match(
      /19 names on.*As of 10 February 2022.*Committee for Jailed Strikers · “Bulletins on the list of jailed strikers” \[1\] Bulletin 12, ¶ 1/,
    );
    expect(inSight).not.to.include('3 April 2017 14').and.not.to.include('Criteria');
    for (const part of ['[part=chart]', '[part=table]'])
      expect(seen(deep(count, part)), part).to.equal(false);
    opened(count);
    expect(seen(deep(count, '[part=table]'))).to.equal(true);
    const whole = opened(await mountAt());
    expect(seenText(deep(count, '[part=table]'))).to.equal(seenText(deep(whole, '[part=table]')));
    expect(said(count))
      .to.match(/Compiled by: Committee for Jailed Strikers/)
      .and.match(/Criteria: None are stated in our sources\./);
  });

  it('shows chart and table in sight again when it is no longer compact', async () => {
    const count = await mountAt('', 'variant="compact"');
    count.variant = 'full';
    await rendered(count);
    for (const part of ['[part=chart]', '[part=table]']) expect(seen(deep(count, part)), part).to.equal(true);
  });
});
