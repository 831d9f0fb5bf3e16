import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sharedPolicy, type PolicyPage } from '../../../src/runtime/trusted-types.ts';

/** A page that allows these names, each once. */
const page = (...allowed: string[]): PolicyPage => ({
  trustedTypes: {
    createPolicy(name, rules) {
      const index = allowed.indexOf(name);
      if (index < 0) throw new TypeError(`Policy with name "${name}" disallowed.`);
      allowed.splice(index, 1);
      return rules;
    },
  },
});

test('a page that allows our policy gets it, and templates pass as they are', () => {
  assert.equal(sharedPolicy(page('on-record'))?.createHTML('<p></p>'), '<p></p>');
});

test('a second copy shares the policy of the first', () => {
  const strict = page('on-record');
  const first = sharedPolicy(strict);
  assert.ok(first);
  assert.equal(sharedPolicy(strict), first);
});

test('a copy of another version finds the policy under the name that all versions use', () => {
  const theirs = { createHTML: (html: string) => html };
  const shared = { ...page(), [Symbol.for('on-record policy')]: theirs };
  assert.equal(sharedPolicy(shared), theirs);
});

test('a page that refuses our policy gets none, without an error', () => {
  assert.equal(sharedPolicy(page('lit-html')), undefined);
});

test('an engine without Trusted Types needs none', () => {
  assert.equal(sharedPolicy({}), undefined);
});
