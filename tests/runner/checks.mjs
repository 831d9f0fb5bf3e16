// Tests that say many things of one page: `check(sentence, ok, found)` is a subtest, so that each sentence counts, and one
// that is wrong does not stop the next.
import { test } from 'node:test';

/** A test whose body is given `check`. */
export function checked(name, body) {
  test(name, (context) => withChecks(context, body));
}

/** The same for the inside of a test that is there. */
export async function withChecks(context, body) {
  const sentences = [];
  const check = (sentence, ok, found = '') => {
    sentences.push(context.test(sentence, () => refuse(ok, found)));
  };
  try {
    await body(check);
  } catch (error) {
    check('runs to its end', false, error?.stack ?? String(error));
  }
  await Promise.all(sentences);
}

function refuse(ok, found) {
  if (ok) return;
  const seen = typeof found === 'string' ? found : JSON.stringify(found);
  const error = new Error(seen ? `found: ${String(seen).slice(0, 3000)}` : 'it is not so');
  // The sentence says which check it was; the way there through this file says nothing.
  error.stack = error.message;
  throw error;
}
