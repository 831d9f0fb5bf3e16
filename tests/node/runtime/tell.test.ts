// What a page's author hears of us, and what happens where nobody can.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tell } from '../../../src/runtime/tell.ts';

/** What comes to a console that does this with it. */
function heard(action: () => void, hear: (...args: unknown[]) => void = () => undefined): unknown[][] {
  const { error, warn } = console;
  const calls: unknown[][] = [];
  const listen =
    (level: string) =>
    (...args: unknown[]) => {
      calls.push([level, ...args]);
      hear(...args);
    };
  Object.assign(console, { error: listen('error'), warn: listen('warn') });
  try {
    action();
  } finally {
    Object.assign(console, { error, warn });
  }
  return calls;
}

test('it says whose word it is, and nothing after it where there is no cause', () => {
  assert.deepEqual(
    heard(() => tell('warn', 'a sentence.')),
    [['warn', 'on-record: a sentence.']],
  );
});

test('the cause stands behind it as it is, so that a console can unfold it', () => {
  const cause = new Error('a cause');
  assert.deepEqual(
    heard(() => tell('error', 'a sentence.', cause)),
    [['error', 'on-record: a sentence.', cause]],
  );
});

test('a console that throws stops nothing', () => {
  const refuse = () => {
    throw new Error('no console here');
  };
  assert.doesNotThrow(() => heard(() => tell('error', 'a sentence.'), refuse));
});
