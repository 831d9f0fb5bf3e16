import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import * as languages from '../../../src/locales/all.ts';
import en, { type Strings } from '../../../src/locales/en.ts';

const all: Strings[] = Object.values(languages);
const files = readdirSync('src/locales').filter((file) => /^\w\w\.ts$/.test(file));

/** A string, or what a function makes of placeholders, or the strings inside. */
const said = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') {
    return [(value as (...given: string[]) => string)('«1»', '«2»')];
  }
  return Object.values(value as object).flatMap(said);
};

test('every locale file is tested here, and is named as its language', () => {
  assert.deepEqual(files, all.map(({ locale }) => `${locale}.ts`).sort());
});

for (const strings of all) {
  const { locale } = strings;

  test(`${locale}: adds at most 1,500 bytes of brotli to the code`, () => {
    const { outputFiles } = buildSync({
      entryPoints: [`src/locales/${locale}.ts`],
      bundle: true,
      minify: true,
      format: 'esm',
      charset: 'utf8',
      // As shipped scripts are written, see src/bundle/plugins/plain-templates.mjs.
      supported: { 'template-literal': false },
      write: false,
    });
    const code = readFileSync('dist/on-record.bare.js', 'utf8');
    const length = brotliCompressSync(code + outputFiles[0]!.text).length - brotliCompressSync(code).length;
    assert.ok(length <= 1500, `src/locales/${locale}.ts adds ${length} bytes`);
    // English stands in the code already and adds next to nothing: what was measured shows in what was bundled.
    const missing = Object.values(strings)
      .filter((value) => typeof value === 'string')
      .filter((text) => !outputFiles[0]!.text.includes(text));
    assert.ok(length > 0 && !missing.length, `it was measured: ${length} bytes, without “${missing.join()}”`);
  });

  test(`${locale}: is written in the direction of its script`, () => {
    assert.equal(strings.dir, ['ar', 'fa', 'he', 'ur'].includes(locale) ? 'rtl' : 'ltr');
  });

  test(`${locale}: says something everywhere, with everything that it is given`, () => {
    for (const [key, value] of Object.entries({ ...strings, fixedDates: '-' })) {
      for (const text of said(value)) assert.ok(text.trim(), `${key} is empty`);
      for (const text of said(value)) assert.doesNotMatch(text, /undefined|NaN|\[object/, key);
    }
    for (const text of [strings.quotes.join('«1»'), strings.copyThis('«1»')])
      assert.ok(text.includes('«1'), text);
  });

  if (strings !== en)
    test(`${locale}: leaves nothing in English`, () => {
      const same = Object.entries(strings).filter(
        ([key, value]) =>
          typeof value === 'string' && value.length > 3 && value === (en as Strings)[key as keyof Strings],
      );
      // "Date", "Figure" and "Article" are French, "Status" is German.
      const shared = ['Date', 'Figure', 'Article', 'Status', 'Sources', 'Licence'];
      assert.deepEqual(
        same.filter(([, value]) => !shared.includes(value as string)),
        [],
      );
    });
}
