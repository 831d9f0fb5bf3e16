// Whether a page lets our templates be made, and what its author reads where it does not.
import { expect } from 'chai';
import { ownPage } from '../own-page.ts';

type Module = typeof import('../../../src/runtime/trusted-types.ts');

/** What the page answers, and what is told on its console, where this stands in the place of its `innerHTML`. */
const answerOf = async (set?: (value: unknown, write: (html: string) => void) => void, policy = false) => {
  const page = await ownPage();
  const { inner } = page;
  const said: unknown[][] = [];
  inner.console.error = (...args: unknown[]) => void said.push(args);
  const { prototype } = inner.Element;
  const own = Object.getOwnPropertyDescriptor(prototype, 'innerHTML')!;
  const { allowsTemplates, sharedPolicy } = await page.load<Module>('runtime/trusted-types.ts');
  if (policy)
    Object.defineProperty(inner, 'trustedTypes', {
      value: { createPolicy: () => ({ createHTML: (html: string) => ({ allowed: html }) }) },
    });
  if (policy) sharedPolicy(inner as never);
  if (set)
    Object.defineProperty(prototype, 'innerHTML', {
      ...own,
      set(this: Element, value: unknown) {
        set(value, (html) => own.set!.call(this, html));
      },
    });
  return { allowed: allowsTemplates(), said };
};
const told = [['on-record: innerHTML is refused or changed; add on-record to `trusted-types`.']];

describe('templates', () => {
  it('are made on most pages, and nothing is said', async () => {
    expect(await answerOf()).to.deep.equal({ allowed: true, said: [] });
  });

  it('are made where the page demands a policy and has ours', async () => {
    const strict = (value: unknown, write: (html: string) => void) => {
      if (typeof value === 'string') throw new TypeError('This document requires TrustedHTML.');
      write((value as { allowed: string }).allowed);
    };
    expect(await answerOf(strict, true)).to.deep.equal({ allowed: true, said: [] });
    expect(await answerOf(strict)).to.deep.equal({ allowed: false, said: told });
  });

  const changes: [what: string, change: (html: string) => string][] = [
    ['takes out comments', (html) => html.replace(/<!--.*?-->/g, '')],
    ['takes out attributes', (html) => html.replace(/ @[^>]*/g, '')],
    ['tidies white space', (html) => html.replace(/ +</g, '<')],
    ['takes out everything', () => ''],
  ];
  for (const [what, change] of changes)
    it(`are not made where what cleans markup ${what}, and the page’s author is told once`, async () => {
      const answer = await answerOf((value, write) => write(change(value as string)));
      expect(answer).to.deep.equal({ allowed: false, said: told });
    });
});
