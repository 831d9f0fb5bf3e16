// The single values that authored files are made of.
import { z } from 'zod';
import { isWebAddress } from '../../model/addresses.ts';

export const prose = z.string().trim().min(1).describe('Prose in the default language of the record.');

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write lower-case words and digits joined by hyphens: mill-strike-2021')
  .describe('Lower-case words and digits joined by hyphens; public, never reused.');

export const lang = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, {
    error: 'write a BCP 47 language tag, such as en or az-Arab',
    abort: true,
  })
  .refine(isLanguageTag, 'is no language tag that browsers know; write one such as en or az-Arab')
  .describe('A BCP 47 language tag.');

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

export const edtf = z
  .string()
  .min(4)
  .describe('A date in EDTF (ISO 8601-2), such as 2018-07-03, 2017-21 or 2025?-02-12.');

export const url = z
  .url({ abort: true })
  .refine(isWebAddress, 'write an address that begins with https:// or http://; a link may have no other');

/** The word of a source in place of a number; a number in quotation marks would pass by every check of numbers. */
export const figureWord = prose.refine(
  (value) => /^$|\p{L}/u.test(value),
  'write the number without quotation marks, or the word that the source used: "dozens"',
);

export const counted = z
  .int('write a number that is whole and not below 0: a figure is of what can be counted')
  .min(0);

export const years = z.number().positive();
export const yearsBetween = z
  .tuple([years, years])
  .refine(([shortest, longest]) => shortest < longest, 'put the shorter term before the longer one');

/** How a translation came to be: by a person, by a machine and then checked by a person, or by a machine alone. */
export const provenance = z.enum(['human', 'machine-reviewed', 'machine']);
