// The numbers that a sentence says, in figures and in English words.
import { remembered } from '../../authored/kept.ts';

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const small = new Map<string, number>([
  ...units.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['no', 0],
  ['none', 0],
  ['nobody', 0],
  ['nothing', 0],
  ['single', 1],
  ['both', 2],
  ['couple', 2],
  ['pair', 2],
  ['half', 0.5],
]);
const scales: Record<string, number> = { hundred: 100, thousand: 1000, million: 1e6, dozen: 12 };

const months =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \\d{4})?';
/** "12 and 14 May 2019", "May 12, 2019", "in 2019": when it was, and no count of anything. */
const dates = [
  new RegExp(`\\d{1,2}(?:\\s*(?:and|to|or|–|-)\\s*\\d{1,2})?\\s+${months}`, 'g'),
  new RegExp(`${months}(?: \\d{1,2}(?:,? \\d{4})?)?`, 'g'),
  /\b(?:in|of|by|since|until|between|from|to|and|during|before|after|early|late|mid)[ -](?:19|20)\d\d\b/gi,
];
const grouped = /\p{Nd}+(?:[.,'’\u00a0\u202f ]\p{Nd}{3})+(?!\p{Nd})|\p{Nd}+(?:[.,]\p{Nd}+)?/gu;

/** Every number that a text may be said to name, dates aside. Rather one too many: "2,019 people" is also "2" and "19" to nobody. */
export function numbersIn(text: string): Set<number> {
  const undated = dates.reduce((rest, date) => rest.replace(date, ' … '), text);
  const numbers = new Set<number>(wordsIn(undated));
  for (const { 0: written, index } of undated.matchAll(grouped)) {
    const after = /^ (hundred|thousand|million|dozen)/i.exec(undated.slice(index + written.length))?.[1];
    for (const value of valuesOf(asciiDigits(written)))
      numbers.add(after ? value * scales[after.toLowerCase()]! : value);
  }
  // "A man" is one, where nothing else is counted.
  return numbers.size > 0 ? numbers : new Set(/\ban? /i.test(undated) ? [1] : []);
}

/** "4 mars 2020", "4.3.2020", a year: how most languages write when it was. */
const foreignDates = [
  /\p{Nd}{1,2}(?:\s*[-–]\s*\p{Nd}{1,2})?\.?(?: \p{L}+){1,2} (?:19|20)\d\d(?!\p{Nd})/gu,
  /\p{Nd}{1,2}[./]\p{Nd}{1,2}[./](?:19|20)?\d\d(?!\p{Nd})/gu,
  /(?<![\p{Nd}.,])(?:19|20)\d\d(?![\p{Nd}]|[.,]\p{Nd})/gu,
];

/** The same of those in figures alone, which mean the same in every language. */
export const figuresBesideDates = (text: string): Set<number> =>
  figuresIn(foreignDates.reduce((rest, date) => rest.replace(date, ' … '), text));

/** The numbers written in figures, as they mean the same in every language. */
export function figuresIn(text: string): Set<number> {
  return new Set([...text.matchAll(grouped)].flatMap(([written]) => valuesOf(asciiDigits(written))));
}

/** The first number in figures that only one of two languages says; words of the second are not read. */
export function figureOfOneOnly(original: string, translated: string): number | undefined {
  const figures = [...translated.matchAll(grouped)].map(([written]) => valuesOf(asciiDigits(written)));
  // Words of the original are read only where its figures do not tell.
  const isInOriginal = (value: number): boolean =>
    figuresOfOriginal(original).has(value) || numbersOfOriginal(original).has(value);
  for (const [joined, ...parts] of figures) {
    const other = [joined!, ...parts].find((value) => !isInOriginal(value));
    // "2024 303" may be a year and a number, or one number.
    const isBoth = parts.length > 0 && parts.every(isInOriginal);
    if (other !== undefined && !isInOriginal(joined!) && !isBoth) return other;
  }
  const said = new Set(figures.flat());
  return [...original.matchAll(/\d+(?:[.,]\d+)*/g)]
    .map(([written]) => valuesOf(written)[0]!)
    .find((value) => !said.has(value));
}

/** One text is translated into several languages. */
const figuresOfOriginal = remembered((original): ReadonlySet<number> => figuresIn(original));
const numbersOfOriginal = remembered(
  (original): ReadonlySet<number> => new Set([...numbersIn(original), ...ordinalsIn(original)]),
);

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
);
const ordinal = new RegExp(`\\b(?:${ordinals.join('|')})\\b`, 'gi');

const ordinalsIn = (text: string): number[] =>
  [...text.matchAll(ordinal)].map(([word]) => ordinals.indexOf(word.toLowerCase()) + 1);

/** "1,200" as 1200; "1.5" as 1.5; "2019 300", which may be two numbers, as each and as one. */
function valuesOf(written: string): number[] {
  const parts = written.split(/[\s\u00a0\u202f]/);
  const joined = Number(written.replace(/[^\d]/g, ''));
  if (parts.length > 1) return [joined, ...parts.map(Number)];
  if (/^\d+([.,'’]\d{3})+$/.test(written)) return [joined];
  return [Number(written.replace(',', '.'))];
}

const otherDigit = /[^\P{Nd}0-9]/u;

/** Eastern Arabic, Persian and other digits as those of ASCII; each set of ten begins at its zero. */
function asciiDigits(text: string): string {
  if (!otherDigit.test(text)) return text;
  return text.replace(/\p{Nd}/gu, (digit) => {
    let zero = digit.codePointAt(0)!;
    for (let value = 0; value < 10; value++) {
      if (!/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) break;
      if (value < 9) zero -= 1;
    }
    return String((digit.codePointAt(0)! - zero) % 10);
  });
}

/** "twenty-one", "two hundred and five", "three dozen"; each run of such words is one number. */
function wordsIn(text: string): number[] {
  const numbers: number[] = [];
  let whole = 0;
  let part: number | undefined;
  const end = () => {
    if (part !== undefined || whole > 0) numbers.push(whole + (part ?? 0));
    whole = 0;
    part = undefined;
  };
  for (const word of text.toLowerCase().match(/[a-z]+|[^a-z\s-]+/g) ?? []) {
    const value = small.get(word);
    const scale = scales[word.replace(/s$/, '')];
    if (value !== undefined) {
      if (part !== undefined && !(part % 100 >= 20 && part % 10 === 0 && value < 10) && part % 100 !== 0)
        end();
      part = (part ?? 0) + value;
    } else if (scale !== undefined && word in scales) {
      part = (part ?? 1) * scale;
      if (scale >= 1000) {
        whole += part;
        part = undefined;
      }
    } else if (word !== 'and' || part === undefined || part % 100 !== 0) end();
  }
  end();
  return numbers;
}
