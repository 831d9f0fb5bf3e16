// The four classes, and the one call that defines their tags.
import { AllegationList } from './elements/allegation-list.ts';
import { CaseCard } from './elements/case-card.ts';
import { CaseTimeline } from './elements/case-timeline.ts';
import { PrisonerCount } from './elements/prisoner-count.ts';
import { upgradeLinks } from './links.ts';

/**
 * Defines the four tags, and makes widgets of links to their pages; a prefix puts a word before each tag: `define('my')` makes
 * `<my-case-card>`. Who wants no links touched calls `CaseCard.define()` and so on instead.
 */
export function define(prefix = globalThis.document?.currentScript?.dataset['prefix']): void {
  const names: Record<string, string> = {};
  for (const element of [CaseCard, PrisonerCount, CaseTimeline, AllegationList]) {
    const name = prefix ? `${prefix}-${element.tag}` : element.tag;
    element.define(name);
    if (globalThis.customElements?.get(name) === element) names[element.tag] = name;
  }
  if (globalThis.document) upgradeLinks(names);
}

export { AllegationList, CaseCard, CaseTimeline, PrisonerCount };
export { addStrings } from './format.ts';
export { RecordErrorEvent } from './record-element.ts';
export { add } from './store.ts';
