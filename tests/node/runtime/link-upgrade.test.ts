// Pages are rendered in Node too, where there is no document with links in it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { upgradeLinks } from '../../../src/runtime/link-upgrade.ts';

test('where there is no document, no link is looked for, and nothing breaks', () => {
  assert.equal('document' in globalThis, false);
  assert.doesNotThrow(() => upgradeLinks({ 'case-card': 'case-card' }));
});
