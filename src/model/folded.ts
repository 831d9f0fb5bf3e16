// A text as it is searched: accents, capitals and letters that few keyboards have do not count.

// Letters that no decomposition makes plain.
const letters: Record<string, string> = { ə: 'e', ı: 'i', ø: 'o', ł: 'l', ß: 'ss' };

const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[əıøłß]/g, (letter) => letters[letter]!);

/** Whether every word of a query is somewhere in a text. */
export function isFoundIn(text: string, query: string): boolean {
  const searched = folded(text);
  return folded(query)
    .split(/\s+/)
    .every((word) => searched.includes(word));
}
