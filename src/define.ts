// The four classes, and the one call that defines their tags.
import { AllegationList } from './elements/allegation-list.ts';
import { CaseCard } from './elements/case-card.ts';
import { CaseTimeline } from './elements/case-timeline.ts';
import { PrisonerCount } from './elements/prisoner-count.ts';

/** Defines the four tags; a prefix puts a word before each: `define('my')` makes `<my-case-card>`. */
export function define(prefix = globalThis.document?.currentScript?.dataset['prefix']): void {
  for (const element of [CaseCard, PrisonerCount, CaseTimeline, AllegationList])
    element.define(prefix ? `${prefix}-${element.tag}` : element.tag);
}

export { AllegationList, CaseCard, CaseTimeline, PrisonerCount };
export { addStrings } from './format.ts';
export { RecordErrorEvent } from './record-element.ts';
export { add } from './store.ts';
