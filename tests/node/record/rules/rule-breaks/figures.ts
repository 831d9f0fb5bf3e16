import { allegation, az, figure, finding, mill, points, undated, type Break } from './break.ts';

export const figures: Break[] = [
  {
    rule: 'conflicts-are-comparable',
    when: 'figures of different scope are in conflict',
    change: (r) => (figure(r, 'arrested-by-ministry').scope = 'Vesmark, May 2019'),
    at: 'conflictsWith',
    says: /figures of different scope are no conflict/,
  },
  {
    rule: 'conflicts-are-comparable',
    when: 'a figure is in conflict with an allegation',
    change: (r) => (figure(r, 'injured-by-watch').conflictsWith = ['no-lawyer']),
    at: 'figures[2] (injured-by-watch).conflictsWith[0]',
    says: /only statements of one section, or accounts of one event/,
  },
  {
    rule: 'conflicts-are-comparable',
    when: 'a statement is in conflict with itself',
    change: (r) => (figure(r, 'injured-by-watch').conflictsWith = ['injured-by-watch']),
    says: /cannot conflict with itself/,
  },
  {
    rule: 'figures-have-one-source',
    when: 'a figure cites two sources',
    change: (r) => figure(r, 'injured-by-watch').cites.push(...undated(r).cites),
    at: 'figures[2] (injured-by-watch).cites',
    says: /found harbour-report and tide-article; .*an entry of its own/,
  },
  {
    rule: 'texts-stand-in-one-case',
    when: 'one case repeats the sentence of another',
    change: (r) => (mill(r).figures[0]!.text = figure(r, 'arrested-by-watch').text),
    at: 'cases/mill-strike-2021.json figures[0] (strikers-by-lantern).text',
    says: /cases\/harbour-2019\.json has the same sentence at figures\[0\]/,
  },
  {
    rule: 'findings-are-not-allegations',
    when: 'an allegation repeats a finding',
    change: (r) => (allegation(r, 'beaten-at-pier-nine').text = finding(r).text),
    at: 'allegations[0] (beaten-at-pier-nine).text',
    says: /the finding "regional-finding" has the same sentence/,
  },
  {
    rule: 'context-is-of-the-country',
    when: 'a record of context alleges something of a case',
    change: (r) => (r.cases['vesmark']!.allegations[0]!.level = 'case'),
    at: 'cases/vesmark.json allegations[0] (held-without-contact).level',
    says: /make it "country", or move it to its case/,
  },
  {
    rule: 'derived-points-say-how',
    when: 'a derived value does not say how it follows',
    change: (r) => delete points(r)[3]!.note,
    at: 'points[3] (november-2021)',
    says: /a derived value and no "note"/,
  },
  {
    rule: 'derived-points-say-how',
    when: 'an observed point does not say how its date was inferred',
    change: (r) => (points(r)[0]!.date.basis = 'inferred'),
    at: 'points[0] (april-2017)',
    says: /a date that is inferred and no "note"/,
  },
  {
    rule: 'derived-figures-are-ours',
    when: 'a figure that we worked out stands in a speaker’s sentence',
    change: (r) => (points(r)[3]!.text = 'The Committee for Jailed Strikers had 25 names on its list.'),
    at: 'points[3] (november-2021).text',
    says: /nobody said this figure; begin with “Our arithmetic:”/,
  },
  {
    rule: 'derived-figures-are-ours',
    when: 'a statement ends with a sum of ours',
    change: (r) => (figure(r, 'injured-by-watch').text += ' By subtraction, Harbour Watch counted 3 more.'),
    at: 'figures[2] (injured-by-watch).text',
    says: /found "By subtraction"; it is worked out, and nobody said it/,
  },
  {
    rule: 'points-ascend',
    when: 'the points are not in date order',
    change: (r) => points(r).reverse(),
    at: 'counts/committee-list.json points[',
    says: /put the points in date order/,
  },
  {
    rule: 'points-ascend',
    when: 'two points are of one day',
    change: (r) => (points(r)[1]!.date.edtf = points(r)[0]!.date.edtf),
    at: 'counts/committee-list.json points[1] (january-2018): found "2017-04-03"',
    says: /one for each date/,
  },
  {
    rule: 'figures-are-in-their-sentence',
    when: 'a figure is another number than its sentence says',
    change: (r) => (figure(r, 'arrested-by-watch').value = 21),
    at: 'figures[0] (arrested-by-watch).value: found 21',
    says: /its sentence does not say this number/,
  },
  {
    rule: 'figures-are-in-their-sentence',
    when: 'the number is only the day on which it was',
    change: (r) => (figure(r, 'arrested-by-watch').value = 12),
    says: /its sentence does not say this number/,
  },
  {
    rule: 'figures-are-in-their-sentence',
    when: 'the sentence says another number in words',
    change: (r) =>
      Object.assign(figure(r, 'arrested-by-watch'), {
        value: 21,
        text: 'Harbour Watch counted twelve people arrested.',
      }),
    says: /in both what the source says/,
  },
  {
    rule: 'figures-are-in-their-sentence',
    when: 'a point of a count is another number than its sentence says',
    change: (r) => (points(r)[0]!.value = 15),
    at: 'counts/committee-list.json points[0] (april-2017).value',
    says: /"basis": "derived" and a "note"/,
  },
  {
    rule: 'figures-are-in-their-sentence',
    when: 'a term has other years than its sentence says',
    change: (r) => (mill(r).sentences[0]!.term = { years: [8] }),
    at: 'term.years[0]: found 8',
    says: /does not say this number/,
  },
  {
    rule: 'figures-are-in-their-sentence',
    when: 'a record in another language says another number in figures',
    change: (r) => {
      r.dataset.locales.reverse();
      figure(r, 'arrested-by-watch').value = 21;
    },
    at: 'figures[0] (arrested-by-watch).value',
    says: /does not say this number/,
  },
  {
    rule: 'translations-keep-the-numbers',
    when: 'a translated sentence says another number',
    change: (r) => {
      const { statements } = az(r).cases['harbour-2019']!;
      statements!['held-at-pier'] = { text: 'Harbour Watch: 400 nəfər saxlanılıb.' };
    },
    at: 'translations/az/cases/harbour-2019.json statements.held-at-pier.text',
    says: /only one of the two says 400/,
  },
  {
    rule: 'translations-keep-the-numbers',
    when: 'a translated point says another number',
    change: (r) => {
      az(r).counts['committee-list']!.points = { 'april-2017': { text: 'Siyahıda 41 ad var idi.' } };
    },
    says: /only one of the two says 41/,
  },
];
