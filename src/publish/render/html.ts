// The few things that everything we write as HTML needs.

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

/** A link with these words. */
export const anchor = (href: string, words: string): string =>
  `<a${attributes({ href })}>${escape(words)}</a>`;
