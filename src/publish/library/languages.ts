// The languages of a library: in which order they are listed, and what they are called.

/** English first, which every record begins from; then by their codes. */
export const englishFirst = (one: string, other: string): number =>
  Number(other === 'en') - Number(one === 'en') || (one < other ? -1 : 1);

/** What those who speak a language call it: "Français". */
export function endonym(locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
