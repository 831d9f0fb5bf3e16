import { named } from '../../../fixture.ts';
import { allegation, harbour, type Break } from './break.ts';

export const dates: Break[] = [
  {
    rule: 'dates-can-be-read',
    when: 'a day does not exist',
    change: (r) => (allegation(r, 'no-lawyer').date = { edtf: '2019-02-30', basis: 'stated' }),
    at: 'allegations[1] (no-lawyer).date.edtf',
    says: /found "2019-02-30"; write an EDTF date that exists/,
  },
  {
    rule: 'dates-can-be-read',
    when: 'an interval runs backwards',
    change: (r) => (harbour(r).period!.date.edtf = '2020-03-04/2019-05-12'),
    at: 'period.date.edtf',
    says: /earlier first/,
  },
  {
    rule: 'dates-can-be-read',
    when: 'the day of a withdrawal is no date',
    change: (r) => (named(harbour(r).accounts, 'harbour-closed').withdrawn!.date = 'in February'),
    at: 'withdrawn.date',
    says: /write an EDTF date/,
  },
  {
    rule: 'dates-are-not-in-the-future',
    when: 'a statement is dated after the record',
    change: (r) => (allegation(r, 'no-lawyer').date = { edtf: '2024-06-02', basis: 'stated' }),
    at: 'allegations[1] (no-lawyer).date.edtf',
    says: /is after 2024-06-01/,
  },
];
