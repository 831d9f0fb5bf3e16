import { allegation, figure, finding, mill, points, undated, type Break } from './break.ts';

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
    rule: 'points-ascend',
    when: 'the points are not in date order',
    change: (r) => points(r).reverse(),
    at: 'counts/committee-list.json points[',
    says: /put the points in date order/,
  },
];
