// Ways to hide who has a stake.
import { speaker, type Break } from './break.ts';

export const interests: Break[] = [
  {
    rule: 'interest-is-disclosed',
    when: 'the compiler of a list has no interest',
    change: (r) => delete speaker(r, 'strikers-committee').interest,
    at: 'speakers.json [8] (strikers-committee)',
    says: /say which in "interest"/,
  },
  {
    rule: 'interest-is-disclosed',
    when: 'a litigator publishes a source and no interest is given',
    change: (r) => delete r.sources['lantern-brief']!.interest,
    at: 'sources/lantern-brief.json publisher',
    says: /say which in "interest"/,
  },
];
