// How loud the bylines are beside what they stand under: who reads a card reads the statements first.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shadow } from '../../../src/publish/render/prerender.ts';
import { slices } from './records.ts';
import { wordCounts } from './shown.ts';

/** A ratchet: it goes down, not up, until it is 0.6. */
const mostOfStatements = 0.72;

test('the bylines of the largest case have far fewer words than its statements, with every row opened', () => {
  const [, slice] = slices[0]!;
  const [largest] = Object.values(slice.cases).sort(
    (one, other) => other.statements.length - one.statements.length,
  );
  const { html } = shadow({ tag: 'case-card', attributes: { case: largest!.id }, slice });
  const { said, bylines } = wordCounts(html);
  assert.ok(said > 500, `${said} words are said in ${largest!.id}`);
  assert.ok(
    bylines <= said * mostOfStatements,
    `${largest!.id}: ${bylines} words of bylines under ${said} of statements`,
  );
});
