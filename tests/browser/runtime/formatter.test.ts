// Dates and numbers as the page around a widget sets them. What the record says in its own language is held by
// tests/node/record/compile/dates-in-words.test.ts.
import { expect } from 'chai';
import { datetime, Formatter } from '../../../src/runtime/formatter.ts';
import { addStrings } from '../../../src/runtime/strings.ts';
import az from '../../../src/locales/az.ts';
import en from '../../../src/locales/en.ts';
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

describe('dates on a page', () => {
  let from: Slice;
  before(async () => (from = await slice()));

  // Engines differ in the spaces around a dash.
  const plainly = (text: string) => text.replace(/\s*[–-]\s*/g, '–').replace(/\s/g, ' ');
  const said = (date: When | null, lang: string, of = from) => plainly(new Formatter(of, lang).date(date));

  const words: [date: DateSpan, english: string, american: string][] = [
    [plain('2018-07-03'), '3 July 2018', 'July 3, 2018'],
    [plain('2018-07'), 'July 2018', 'July 2018'],
    [plain('2018'), '2018', '2018'],
    [spring, 'spring 2017', 'spring 2017'],
    [days, '25–26 November 2015', 'November 25–26, 2015'],
    [
      between(plain('2015-11-25'), plain('2016-01-02')),
      '25 November 2015–2 January 2016',
      'November 25, 2015–January 2, 2016',
    ],
    [between(plain('2015-11'), plain('2016-01')), 'November 2015–January 2016', 'November 2015–January 2016'],
    [between(plain('2015'), plain('2017')), '2015–2017', '2015–2017'],
    // Of two dates that are not equally precise the record has the words.
    [between(plain('2015'), plain('2017-03')), '2015–March 2017', '2015–March 2017'],
  ];
  for (const [span, text, american] of words)
    it(`are “${text}” as the record has them, and “${american}” in American English`, () => {
      for (const lang of ['en', '', 'fr']) expect(said({ ...span, text }, lang), lang).to.equal(text);
      expect(said({ ...span, text }, 'en-us')).to.equal(american);
    });

  it('are those of the day that is written, in every time zone', () => {
    const day = (of: string) => said({ ...plain(of), text: '-' }, 'en-us');
    expect([day('2018-01-01'), day('2018-12-31')]).to.deep.equal(['January 1, 2018', 'December 31, 2018']);
  });

  it('say where they come from, in every region', () => {
    const date = { ...plain('2018-07-03'), text: '3 July 2018', remark: ' (year inferred)' };
    expect(said(date, 'en')).to.equal('3 July 2018 (year inferred)');
    expect(said(date, 'en-us')).to.equal('July 3, 2018 (year inferred)');
    expect(said(null, 'en-us')).to.equal('undated');
  });

  it('are set alike within the sentences of the record', () => {
    const date = { ...plain('2018-07-03'), text: '3 July 2018' };
    const dated = (lang: string) => new Formatter(from, lang).dated('As of 3 July 2018', date);
    expect([dated('en'), dated('en-us')]).to.deep.equal(['As of 3 July 2018', 'As of July 3, 2018']);
    expect(new Formatter(from, 'en-us').edition).to.include('compiled June 1, 2024');
  });

  it('stay as the record has them where an engine may have no words for the language', () => {
    addStrings(az);
    const inAzerbaijani = { ...from, locale: 'az' };
    const date = { ...plain('2018-07-03'), text: '3 iyul 2018' };
    for (const lang of ['az', 'az-az']) expect(said(date, lang, inAzerbaijani), lang).to.equal('3 iyul 2018');
  });

  it('stay in the language of the record where the page is in another', () => {
    const french = { ...from, locale: 'fr' };
    expect(said({ ...plain('2018-07-03'), text: '3 juillet 2018' }, 'en-us', french)).to.equal(
      '3 juillet 2018',
    );
  });

  it('do not mix the regions of two readers', () => {
    const date = { ...plain('2018-07-03'), text: '3 July 2018' };
    const [british, american] = [new Formatter(from, 'en-gb'), new Formatter(from, 'en-us')];
    expect([british, american, british].map((reader) => reader.date(date))).to.deep.equal([
      '3 July 2018',
      'July 3, 2018',
      '3 July 2018',
    ]);
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
});

describe('numbers', () => {
  let from: Slice;
  before(async () => (from = await slice()));

  it('are written in the digits of the record, whatever the page’s region', () => {
    for (const lang of ['en', 'en-us', 'fa']) {
      expect(new Formatter(from, lang).number(0)).to.equal('0');
      expect(new Formatter(from, lang).number(2018)).to.equal('2018');
    }
    const persian = { ...from, digits: '۰۱۲۳۴۵۶۷۸۹' };
    expect(new Formatter(persian, 'en').number(2018)).to.equal('۲۰۱۸');
  });
});

describe('the words of the interface', () => {
  it('never put anything undated into the present', () => {
    const said = JSON.stringify(en, (_, value: unknown) =>
      typeof value === 'function' ? String(value) : value,
    );
    expect(said).not.to.match(/\b(currently|now|today|at present|remains?)\b/i);
  });
});
