// The four classes, and the one call that defines their tags.
import { AllegationList } from './elements/allegation-list.ts';
import { CaseCard } from './elements/case-card.ts';
import { CaseTimeline } from './elements/case-timeline.ts';
import { PrisonerCount } from './elements/prisoner-count.ts';

/**
 * Defines the four tags, and gives back what each of ours is called on this page; a prefix puts a word before each:
 * `define('my')` makes `<my-case-card>`.
 */
export function define(
  prefix = globalThis.document?.currentScript?.dataset['prefix'],
): Record<string, string> {
  const names: Record<string, string> = {};
  for (const element of [CaseCard, PrisonerCount, CaseTimeline, AllegationList]) {
    const name = prefix ? `${prefix}-${element.tag}` : element.tag;
    element.define(name);
    if (globalThis.customElements?.get(name) === element) names[element.tag] = name;
  }
  return names;
}

export { AllegationList, CaseCard, CaseTimeline, PrisonerCount };
export { RecordErrorEvent } from './elements/record-error.ts';
export { upgradeLinks } from './runtime/link-upgrade.ts';
export { add } from './runtime/store.ts';
export { addStrings } from './runtime/strings.ts';
