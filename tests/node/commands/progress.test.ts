import assert from 'node:assert/strict';
import { test } from 'node:test';
import { progressOf } from '../../../src/commands/progress.ts';

/** A progress whose clock the test moves, and all that it said. */
function watched({ isTTY = false, ...options }: { isTTY?: boolean; quiet?: boolean; json?: boolean } = {}) {
  const { CI, TERM } = process.env;
  delete process.env.CI;
  process.env.TERM = 'xterm';
  let time = 0;
  const said: string[] = [];
  const write = (text: string) => said.push(text) > 0;
  const stream = { isTTY, columns: 60, write } as unknown as NodeJS.WriteStream;
  const progress = progressOf({ ...options, stream, now: () => time });
  if (CI !== undefined) process.env.CI = CI;
  if (TERM === undefined) delete process.env.TERM;
  else process.env.TERM = TERM;
  const pass = (milliseconds: number) => (time += milliseconds);
  return { progress, pass, said };
}

test('who is done before two seconds have passed says nothing', () => {
  const { progress, pass, said } = watched({ isTTY: true });
  progress.step('Reading cases', 3);
  pass(1900);
  progress.advance();
  progress.done();
  assert.deepEqual(said, []);
});

test('a terminal has one line, written over, with rate and time left, and none at the end', () => {
  const { progress, pass, said } = watched({ isTTY: true });
  progress.step('Reading cases', 1300);
  for (let part = 0; part < 400; part += 1) {
    pass(10);
    progress.advance();
  }
  progress.done();
  assert.ok(said.every((text) => text.startsWith('\r\u001b[K') && !text.includes('\n')));
  assert.ok(said.length > 15 && said.length < 25, 'it is not written at every part');
  assert.ok(said.includes('\r\u001b[KReading cases: 300 of 1,300, 100 a second, 10 s left'));
  assert.equal(said.at(-1), '\r\u001b[K');
});

test('a line never runs over the edge of a terminal', () => {
  const { progress, pass, said } = watched({ isTTY: true });
  pass(3000);
  progress.step('x'.repeat(100));
  assert.equal(said[0]?.length, '\r\u001b[K'.length + 59);
});

test('elsewhere there is a plain line every ten seconds', () => {
  const { progress, pass, said } = watched();
  progress.step('Checking rules', 100);
  for (let part = 0; part < 60; part += 1) {
    pass(1000);
    progress.advance();
  }
  progress.done();
  assert.deepEqual(said.slice(0, 2), [
    'Checking rules: 2 of 100, 1.0 a second, 1 min 38 s left\n',
    'Checking rules: 12 of 100, 1.0 a second, 1 min 28 s left\n',
  ]);
  assert.equal(said.length, 6);
});

test('work of an unknown length has a rate and no end', () => {
  const { progress, pass, said } = watched();
  progress.step('Writing');
  pass(4000);
  progress.advance();
  assert.deepEqual(said, ['Writing: 1, 0.3 a second\n']);
});

for (const option of ['quiet', 'json'])
  test(`with --${option} nothing is told`, () => {
    const { progress, pass, said } = watched({ [option]: true, isTTY: true });
    pass(60_000);
    progress.step('Reading cases', 3);
    progress.advance();
    progress.done();
    assert.deepEqual(said, []);
  });
