import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { jsonSchema, kinds } from '../../../src/record/open-data/json-schema.ts';
import { fixtureDir, freshRecord } from '../fixture.ts';

const ajv = new Ajv2020({ strict: true, strictTuples: false, strictRequired: false, allErrors: true });
ajv.addFormat('uri', (text: string) => URL.canParse(text));
ajv.addFormat('date', /^\d{4}-\d\d-\d\d$/);

const schemas = Object.entries(kinds).map(([name, kind]) => ({
  name,
  files: new RegExp(`^${kind.files.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`),
  schema: jsonSchema(kind),
}));

/** What is wrong with some content, by the schema of that name. */
function errors(name: string, content: unknown): string[] {
  const validate = ajv.compile(jsonSchema(kinds[name]!));
  validate(content);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const filesIn = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replaceAll(sep, '/'));

for (const [name, dir] of [
  ['fixture', fixtureDir],
  ['record', 'data'],
] as const)
  test(`every authored file of the ${name} keeps to the one schema that is for it`, () => {
    for (const file of filesIn(dir)) {
      const own = schemas.filter(({ files }) => files.test(file)).map(({ name }) => name);
      assert.equal(own.length, 1, file);
      assert.deepEqual(errors(own[0]!, JSON.parse(readFileSync(`${dir}/${file}`, 'utf8'))), [], file);
    }
  });

for (const { name, files, schema } of schemas) {
  test(`the schema "${name}" refuses an empty object and an unknown key`, () => {
    assert.ok(errors(name, {}).length > 0);
    const file = filesIn(fixtureDir).find((each) => files.test(each));
    assert.ok(file, 'the fixture has a file of its kind');
    const content = JSON.parse(readFileSync(`${fixtureDir}/${file}`, 'utf8')) as object;
    const spoilt = Array.isArray(content)
      ? [{ ...content[0], colour: 'red' }]
      : { ...content, colour: 'red' };
    assert.match(errors(name, spoilt).join(), /additional properties/);
  });

  test(`the schema "${name}" says what it is for`, () => {
    assert.ok(schema.title);
    assert.match(schema.description ?? '', /^For .+\.json\.$/);
    for (const [part, definition] of Object.entries(schema.$defs ?? {})) assert.equal(definition.title, part);
  });
}

test('a locator with neither paragraph nor row, or with both, is refused', () => {
  const place = { source: 'harbour-report', section: 'Findings' };
  const refused = (cite: object): boolean => {
    const kase = freshRecord().cases['harbour-2019']!;
    return errors('case', { ...kase, place: { text: 'Orlenz', cites: [cite] } }).length > 0;
  };
  assert.equal(refused({ ...place, paragraph: 1 }), false);
  assert.equal(refused({ ...place, row: 'Arrests' }), false);
  assert.equal(refused(place), true);
  assert.equal(refused({ ...place, paragraph: 1, row: 'Arrests' }), true);
});
