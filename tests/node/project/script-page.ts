// A page with as much of a browser as a classic script needs to start: it demands Trusted Types, and a name once.
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';

interface Copy {
  version: string;
  add?: (slice: { locale: string }, strings: { locale: string }) => void;
}

export class Page {
  readonly defined: string[] = [];
  readonly policies: string[] = [];
  readonly complaints: string[] = [];
  readonly #context;

  constructor({ allowed = true } = {}) {
    const complain = (...words: unknown[]) => this.complaints.push(words.join(' '));
    const elements = new Map<string, object>();
    let text = '';
    const template = {
      get innerHTML() {
        return text;
      },
      set innerHTML(html: unknown) {
        if (typeof html === 'string') throw new TypeError("This document requires 'TrustedHTML' assignment.");
        text = String(html);
      },
    };
    this.#context = createContext({
      URL,
      console: { log: complain, warn: complain, error: complain },
      addEventListener() {},
      HTMLElement: Object,
      Element: class {
        attachShadow() {}
      },
      Event,
      CustomEvent: class extends Event {},
      MutationObserver: Object,
      Document: Object,
      ShadowRoot: Object,
      CSSStyleSheet: Object,
      document: {
        readyState: 'loading',
        createTreeWalker: () => ({}),
        createComment: () => ({}),
        createElement: () => template,
      },
      customElements: {
        define: (name: string, element: object) => {
          this.defined.push(name);
          elements.set(name, element);
        },
        get: (name: string) => elements.get(name),
      },
      trustedTypes: {
        createPolicy: (name: string, rules: { createHTML: (html: string) => string }) => {
          if (!allowed || this.policies.includes(name))
            throw new TypeError(`Policy with name "${name}" disallowed.`);
          this.policies.push(name);
          // Markup from a policy is no string.
          return { createHTML: (html: string) => ({ toString: () => rules.createHTML(html) }) };
        },
      },
    });
  }

  run(file: string): void {
    runInContext(readFileSync(`dist/${file}`, 'utf8').replace('\ufeff', ''), this.#context);
  }

  /** What the first copy left for others. */
  copy(): Copy | undefined {
    return runInContext("globalThis[Symbol.for('on-record')]", this.#context) as Copy | undefined;
  }

  /** The languages of the records and of the words that later copies hand over. */
  listen(): [string, string][] {
    const handed: [string, string][] = [];
    this.copy()!.add = (slice, strings) => handed.push([slice.locale, strings.locale]);
    return handed;
  }
}
