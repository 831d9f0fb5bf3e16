// The page's policy for Lit's templates, which are our own words and no reader's. A name can be used once on most pages, so
// that every copy of our script shares the policy of the first.
interface Policy {
  createHTML(html: string): unknown;
}
interface Page {
  trustedTypes?: { createPolicy(name: string, rules: { createHTML: (html: string) => string }): Policy };
  [key: symbol]: Policy | undefined;
}

const key = Symbol.for('on-record policy');

/** The policy `on-record`; none where the engine has no Trusted Types or the page does not allow ours. Never throws. */
export function sharedPolicy(page = globalThis as unknown as Page): Policy | undefined {
  try {
    return (page[key] ??= page.trustedTypes?.createPolicy('on-record', { createHTML: (html) => html }));
  } catch {
    return undefined;
  }
}
