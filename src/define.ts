// The four classes, and the one call that defines their tags.
import { AllegationList } from './elements/allegation-list.ts';
import { CaseCard } from './elements/case-card.ts';
import { CaseTimeline } from './elements/case-timeline.ts';
import { PrisonerCount } from './elements/prisoner-count.ts';

const defined = new Set<unknown>();

const ours = (name: string, element: CustomElementConstructor): boolean => {
  const found = globalThis.customElements?.get(name);
  return found === element || found?.prototype instanceof element;
};

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
    if (!ours(name, element)) {
      // A class can have one name only; under a second prefix it is one of its own.
      const asked = defined.has(element) ? (class extends element {} as typeof element) : element;
      asked.define(name);
    }
    if (ours(name, element)) {
      defined.add(element);
      names[element.tag] = name;
    }
  }
  return names;
}

export { AllegationList, CaseCard, CaseTimeline, PrisonerCount };
export { RecordErrorEvent } from './elements/record-error.ts';
export { upgradeLinks } from './runtime/link-upgrade.ts';
export { add } from './runtime/store.ts';
export { addStrings } from './runtime/strings.ts';
