// The few things that everything we write as HTML needs.

import { isWebAddressOrPath } from '../../model/addresses.ts';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in HTML or XML, in an attribute or between tags. */
export const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character]!);

/** Attributes as they stand in a tag, with a space before each; what is undefined is left out. */
export const attributes = (values: Record<string, string | undefined>): string =>
  Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]))
    .map(({ name, value }) => (value === '' ? ` ${name}` : ` ${name}="${escape(value)}"`))
    .join('');

/** A link with these words; the words alone where the address is none that a link may have. */
export const anchor = (href: string, words: string): string =>
  isWebAddressOrPath(href) ? `<a${attributes({ href })}>${escape(words)}</a>` : escape(words);

/** Throws where an attribute that is an address has one that no link may have. */
export function checkAddresses(values: Record<string, string | undefined>): void {
  for (const name of ['src', 'data-url']) {
    const address = values[name];
    if (address && !isWebAddressOrPath(address))
      throw new Error(
        `${name} is ${JSON.stringify(address)}; it must begin with https:// or http://, or be a path on the page’s own host: /record/en.json`,
      );
  }
}
