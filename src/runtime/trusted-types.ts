// The page's policy for Lit's templates, which are our own words and no reader's. On most pages a name can be used once, so
// that every copy of our script shares the policy of the first.
import { tell } from './tell.ts';

interface Policy {
  createHTML(html: string): unknown;
}
export interface PolicyPage {
  trustedTypes?: { createPolicy(name: string, rules: { createHTML: (html: string) => string }): Policy };
  [key: symbol]: Policy | undefined;
}

const key = Symbol.for('on-record policy');
const thisPage = globalThis as unknown as PolicyPage;

/** The policy `on-record`; none where the engine has no Trusted Types or the page does not allow ours. Never throws. */
export function sharedPolicy(page: PolicyPage): Policy | undefined {
  try {
    return (page[key] ??= page.trustedTypes?.createPolicy('on-record', { createHTML: (html) => html }));
  } catch {
    return undefined;
  }
}

// What Lit looks for in its templates, and what those who clean or tidy markup take out.
const marks = '<p @a$="b"> <!--?c--> </p>';

/** Whether Lit can make its templates; says how the page's author can let it. */
export function allowsTemplates(): boolean {
  let made = '';
  try {
    // Throws where the page demands a policy and has not allowed ours; a policy for everything, or what the page has in the
    // place of `innerHTML`, may change them.
    const template = document.createElement('template');
    const trusted = thisPage[key]?.createHTML(marks) ?? marks;
    template.innerHTML = trusted as string; // As Lit does; a constant of ours, nothing of a record or a page.
    made = template.innerHTML;
  } catch {
    // It was refused.
  }
  if (made === marks) return true;
  tell('error', 'innerHTML is refused or changed; add on-record to `trusted-types`.');
  return false;
}
