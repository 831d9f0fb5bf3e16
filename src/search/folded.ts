// A text as it is searched, in any script: capitals, accents, vowel signs, variants of a letter and letters that few keyboards have
// do not count.

/** Letters that no decomposition makes plain, each with what stands for it: variants of a letter are one letter. */
const plain: Record<string, string> = Object.fromEntries(
  'əe ıi øo łl đd ðd ßss æae œoe þth ςσ ґг ٱا ىي یي کك ةه ہه ھه ەه ւվ'
    .split(' ')
    .map((pair) => [pair[0]!, pair.slice(1)]),
);
const replaceable = new RegExp(`[${Object.keys(plain).join('')}]`, 'g');

/** What stands inside words without being a letter: signs on and between letters, apostrophes, marks of Armenian and Hebrew. */
const signs = /[\p{M}\p{Lm}\p{Cf}'’‘`՚-՟׳״]/gu;

/** In lower case, with nothing but letters, digits, single spaces between words, and line breaks between texts. */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    // It would come apart into a space and an accent.
    .replace(/´/g, '')
    .normalize('NFKD')
    .replace(signs, '')
    .replace(replaceable, (letter) => plain[letter]!)
    // Arabic and Persian digits have the value of their last four bits.
    .replace(/[٠-٩۰-۹]/g, (digit) => `${digit.charCodeAt(0) & 15}`)
    .replace(/[^\p{L}\p{N}\n]+/gu, ' ')
    .replace(/^ | $/g, '');

/** The words of a query; what a text has as one word with a joint in it, as Persian has, may be typed as two. */
export const wordsOf = (query: string): string[] =>
  folded(query.replace(/[\n\u200c]/g, ' '))
    .split(' ')
    .filter(Boolean);
