// Ways to call a court’s finding what is none.
import { allegation, finding, type Break } from './break.ts';

export const courtFindings: Break[] = [
  {
    rule: 'court-findings-name-the-court',
    when: 'a finding names neither case nor date',
    change: (r) => {
      delete finding(r).parties;
      delete finding(r).reference;
      finding(r).date = { edtf: null, basis: 'unknown' };
    },
    at: 'findings[0] (regional-finding).status',
    says: /name the case: add "parties", "reference" or a date/,
  },
  {
    rule: 'court-findings-name-the-court',
    when: 'an allegation calls itself a court finding',
    change: (r) => (allegation(r, 'no-lawyer').status = 'court-finding'),
    at: 'allegations[1] (no-lawyer).status',
    says: /only an entry of "findings" can be a court finding/,
  },
];
