import { expect } from 'chai';
import { datetime, Formatter } from '../../../src/runtime/formatter.ts';
import { addStrings } from '../../../src/runtime/strings.ts';
import az from '../../../src/locales/az.ts';
import en, { type Strings } from '../../../src/locales/en.ts';
import hy from '../../../src/locales/hy.ts';
import ka from '../../../src/locales/ka.ts';
import tr from '../../../src/locales/tr.ts';
import { parsePlainDate as plain } from '../../../src/model/dates.ts';
import type { DateSpan, Slice, When } from '../../../src/model/slice.ts';
import { slice } from '../record.ts';

/** From the one date to the other, as the record compiles it. */
const between = (one: DateSpan, other: DateSpan): DateSpan => ({
  first: one.first,
  last: other.last,
  precision: one.precision,
  endPrecision: other.precision,
});
const days = between(plain('2015-11-25'), plain('2015-11-26'));
const spring: DateSpan = { first: '2017-03-01', last: '2017-05-31', precision: 'season' };
const summer: DateSpan = { first: '2017-06-01', last: '2017-08-31', precision: 'season' };
const autumn: DateSpan = { first: '2017-09-01', last: '2017-11-30', precision: 'season' };
const winter: DateSpan = { first: '2017-12-01', last: '2018-02-28', precision: 'season' };
const nextSpring: DateSpan = { first: '2018-03-01', last: '2018-05-31', precision: 'season' };

describe('dates in words', () => {
  let from: Slice;
  before(async () => (from = await slice()));

  // Engines differ in the spaces around a dash.
  const plainly = (text: string) => text.replace(/\s*[–-]\s*/g, '–').replace(/\s/g, ' ');
  const said = (date: DateSpan, lang = 'en') => plainly(new Formatter(from, lang).dateOnly(date, 'long'));
  const when = (day: string, basis: When['basis']): When => ({ ...plain(day), basis });
  const date = (given: When | null) => plainly(new Formatter(from, 'en').date(given));

  const words: [date: DateSpan, english: string, american: string][] = [
    [plain('2018-07-03'), '3 July 2018', 'July 3, 2018'],
    [plain('2018-07'), 'July 2018', 'July 2018'],
    [plain('2018'), '2018', '2018'],
    [spring, 'spring 2017', 'spring 2017'],
    [summer, 'summer 2017', 'summer 2017'],
    [autumn, 'autumn 2017', 'autumn 2017'],
    [winter, 'winter 2017', 'winter 2017'],
    [days, '25–26 November 2015', 'November 25–26, 2015'],
    [
      between(plain('2015-11-25'), plain('2015-12-02')),
      '25 November–2 December 2015',
      'November 25–December 2, 2015',
    ],
    [
      between(plain('2015-11-25'), plain('2016-01-02')),
      '25 November 2015–2 January 2016',
      'November 25, 2015–January 2, 2016',
    ],
    [between(plain('2015-11'), plain('2016-01')), 'November 2015–January 2016', 'November 2015–January 2016'],
    [between(plain('2015-11'), plain('2015-12')), 'November–December 2015', 'November–December 2015'],
    [between(plain('2015'), plain('2017')), '2015–2017', '2015–2017'],
    [between(plain('2015'), plain('2017-03')), '2015–March 2017', '2015–March 2017'],
    [between(plain('2015-11-25'), plain('2017')), '25 November 2015–2017', 'November 25, 2015–2017'],
    [between(spring, autumn), 'spring 2017–autumn 2017', 'spring 2017–autumn 2017'],
    [between(spring, winter), 'spring 2017–winter 2017', 'spring 2017–winter 2017'],
    [between(winter, nextSpring), 'winter 2017–spring 2018', 'winter 2017–spring 2018'],
    [between(plain('2017-10'), winter), 'October 2017–winter 2017', 'October 2017–winter 2017'],
    [between(spring, plain('2018-02-01')), 'spring 2017–1 February 2018', 'spring 2017–February 1, 2018'],
    [between(spring, plain('2018-02')), 'spring 2017–February 2018', 'spring 2017–February 2018'],
  ];
  for (const [given, english, american] of words) {
    it(`can be “${english}”`, () => expect(said(given)).to.equal(english));
    it(`can be “${american}” in American English`, () => expect(said(given, 'en-us')).to.equal(american));
  }

  it('are those of the day that is written, in every time zone', () => {
    expect(said(plain('2018-01-01'))).to.equal('1 January 2018');
    expect(said(plain('2018-12-31'))).to.equal('31 December 2018');
  });

  it('say where they come from', () => {
    expect(date(when('2018-07-03', 'stated'))).to.equal('3 July 2018');
    expect(date(when('2018-07-03', 'derived'))).to.equal('3 July 2018 (derived)');
    expect(date(when('2018-07-03', 'inferred'))).to.equal('3 July 2018 (inferred)');
    expect(date({ ...when('2025-02-12', 'inferred'), inferred: 'year' })).to.equal(
      '12 February 2025 (year inferred)',
    );
    expect(date(null)).to.equal('undated in the source');
  });

  it('are set day first in English, unless the page names a region that does otherwise', () => {
    for (const lang of ['en', 'en-gb', 'en-au', '', 'fr'])
      expect(said(plain('2018-07-03'), lang), lang).to.equal('3 July 2018');
    expect(said(plain('2018-07-03'), 'en-us')).to.equal('July 3, 2018');
  });

  it('have short months where there is little room', () => {
    expect(new Formatter(from, 'en').dateOnly(plain('2018-10-03'), 'short')).to.equal('3 Oct 2018');
    expect(new Formatter(from, 'en').dateOnly(plain('2018-10-03'), 'long')).to.equal('3 October 2018');
  });

  it('have a form for machines that HTML allows', () => {
    const forms = [
      plain('2018-07-03'),
      plain('2018-07'),
      plain('2018'),
      spring,
      days,
      between(plain('2015'), plain('2017-03')),
      between(spring, plain('2018')),
    ];
    expect(forms.map(datetime)).to.deep.equal([
      '2018-07-03',
      '2018-07',
      '2018',
      '2017',
      '2015-11-25',
      '2015',
      '2017',
    ]);
  });

  it('follow the interface’s language when there are strings for it', () => {
    addStrings({ ...en, locale: 'de', seasons: (season, year) => `Jahreszeit ${season} ${year}` });
    const german = { ...from, locale: 'de' };
    for (const lang of ['de', 'de-at'])
      expect(new Formatter(german, lang).dateOnly(plain('2018-07-03'), 'long')).to.equal('3. Juli 2018');
    expect(new Formatter(german, 'de').dateOnly(spring, 'long')).to.equal('Jahreszeit spring 2017');
  });
});

describe('numbers', () => {
  let from: Slice;
  before(async () => (from = await slice()));

  it('are set as the reader’s language sets them', () => {
    addStrings({ ...en, locale: 'de' });
    expect(new Formatter(from, 'en').number(12345)).to.equal('12,345');
    expect(new Formatter({ ...from, locale: 'de' }, 'de').number(12345)).to.equal('12.345');
    expect(new Formatter(from, 'en').number(0)).to.equal('0');
  });

  it('do not mix the languages of two readers', () => {
    const [british, american] = [new Formatter(from, 'en'), new Formatter(from, 'en-us')];
    expect([
      british.dateOnly(plain('2018-07-03'), 'long'),
      american.dateOnly(plain('2018-07-03'), 'long'),
      british.dateOnly(plain('2018-07-03'), 'long'),
    ]).to.deep.equal(['3 July 2018', 'July 3, 2018', '3 July 2018']);
  });
});

describe('the words of the interface', () => {
  let from: Slice;
  before(async () => (from = await slice()));

  it('agree with their numbers', () => {
    const r = new Formatter(from, 'en');
    expect([r.years(1), r.years(7)]).to.deep.equal(['1 year', '7 years']);
  });

  it('never put anything undated into the present', () => {
    const said = JSON.stringify(en, (_, value: unknown) =>
      typeof value === 'function' ? String(value) : value,
    );
    expect(said).not.to.match(/\b(currently|now|today|at present|remains?)\b/i);
  });
});

describe('languages that an engine may have no words for', () => {
  const words: [strings: Strings, day: string, range: string, month: string, year: string, years: string][] =
    [
      [az, '3 iyul 2018', '25–26 noyabr 2015', 'iyul 2018', '2018', '3 il'],
      [hy, '3 հուլիսի, 2018 թ.', '25–26 նոյեմբերի, 2015 թ.', '2018 թ. հուլիս', '2018', '3 տարի'],
      [ka, '2018 წლის 3 ივლისი', '2015 წლის 25–26 ნოემბერი', '2018 წლის ივლისი', '2018', '3 წელი'],
      [tr, '3 Temmuz 2018', '25–26 Kasım 2015', 'Temmuz 2018', '2018', '3 yıl'],
    ];
  for (const [strings, day, range, month, year, years] of words)
    it(`${strings.locale} says ${day}`, async () => {
      addStrings(strings);
      const { locale } = strings;
      const r = new Formatter({ ...(await slice()), locale }, locale);
      const said = [
        ...[plain('2018-07-03'), days, plain('2018-07'), plain('2018')].map((date) =>
          r.dateOnly(date, 'long'),
        ),
        r.years(3),
      ].map((text) => text.replace(/\s*–\s*/g, '–').replace(/\s/g, ' '));
      expect(said).to.deep.equal([day, range, month, year, years]);
      // Some languages have the year first.
      const [from = '', to = ''] = r
        .dateOnly(between(plain('2015-11-25'), plain('2016-01-02')), 'long')
        .split('–');
      expect(from)
        .to.match(/\b25\b/)
        .and.match(/2015/);
      expect(to).to.match(/\b2\b/).and.match(/2016/);
    });
});
