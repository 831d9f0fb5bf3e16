// The address of an embed page may choose what its widget shows of our record, and nothing else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';

const { outputFiles } = await build({
  entryPoints: ['src/publish/frame/settings.ts'],
  bundle: true,
  format: 'iife',
  write: false,
});
const script = outputFiles[0]!.text;

interface Opened {
  attributes: Record<string, string>;
  colorScheme: string | undefined;
}

/** What a page of a case becomes when it is opened with this in its address. */
function opened(search: string, content = true): Opened {
  const attributes: Record<string, string> = { case: 'harbour-2019' };
  const widget = { setAttribute: (name: string, value: string) => void (attributes[name] = value) };
  const style: { colorScheme?: string } = {};
  const document = { body: { firstElementChild: content ? widget : null }, documentElement: { style } };
  runInNewContext(script, { document, location: { search }, URLSearchParams });
  return { attributes, colorScheme: style.colorScheme };
}

const choices = {
  series: 'committee-list',
  variant: 'compact',
  'heading-level': '3',
  at: '2024-09',
  kinds: 'arrest trial',
  order: 'newest',
  from: '2015',
  to: '2016-11-30',
  'group-by': 'speaker',
  act: 'torture',
  status: 'denied',
};
for (const [name, value] of Object.entries(choices))
  test(`an address may set ${name}`, () => {
    assert.equal(opened(`?${new URLSearchParams({ [name]: value })}`).attributes[name], value);
  });

const refused = {
  src: 'https://evil.example/record.json',
  'data-url': 'https://evil.example/',
  onclick: 'alert(1)',
  style: 'position:fixed',
  id: 'x',
  xsrc: 'x',
  casex: 'x',
  'src case': 'x',
  SRC: 'https://evil.example/record.json',
};
for (const [name, value] of Object.entries(refused))
  test(`an address cannot set ${name}`, () => {
    const { attributes } = opened(`?${new URLSearchParams({ [name]: value, order: 'newest' })}`);
    assert.deepEqual(attributes, { case: 'harbour-2019', order: 'newest' });
  });

test('an address may show another case of the same record', () => {
  assert.equal(opened('?case=mill-strike-2021').attributes['case'], 'mill-strike-2021');
});

test('an address may choose light or dark, and nothing else of the page’s look', () => {
  assert.equal(opened('?theme=dark').colorScheme, 'dark');
  assert.equal(opened('?theme=light').colorScheme, 'light');
  for (const theme of ['', 'darker', 'normal', 'only light'])
    assert.equal(opened(`?theme=${theme}`).colorScheme, undefined, theme);
  assert.deepEqual(opened('?theme=dark').attributes, { case: 'harbour-2019' });
});

test('a page without a widget is left alone', () => {
  assert.doesNotThrow(() => opened('?order=newest&theme=dark', false));
});
