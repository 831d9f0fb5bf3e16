// Threads that run jobs one after another; one that hangs or dies is replaced, and its job answered with what became of it.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

const script = new URL('worker.mjs', import.meta.url);
/** A thread that has imported very much is replaced before memory runs short. */
const longestLife = 150;

function thread() {
  const worker = new Worker(script, { stdout: true, stderr: true });
  // What tests print is of no interest here; unread, it would wait in memory.
  worker.stdout.resume();
  worker.stderr.resume();
  return { worker, jobs: 0 };
}

/** The answer of a thread, or `{ outcome: 'timeout' }`, or `{ by }` when what was tried ended the thread itself. */
function ask({ worker }, job, milliseconds) {
  return new Promise((resolve) => {
    const timer = setTimeout(() => settle({ outcome: 'timeout', dead: true }), milliseconds);
    const onError = (error) => settle({ by: String(error), dead: true });
    const onExit = () => settle({ by: 'the process was ended', dead: true });
    const settle = (answer) => {
      clearTimeout(timer);
      worker.off('message', settle).off('error', onError).off('exit', onExit);
      // A thread that is done for may still complain.
      if (answer.dead) worker.on('error', () => undefined);
      resolve(answer);
    };
    worker.on('message', settle).on('error', onError).on('exit', onExit);
    worker.postMessage(job);
  });
}

/** Runs a job for each entry; `jobOf` makes it with its limit of time, and `onAnswer` gets what came of it. */
export async function runAll(entries, jobOf, onAnswer) {
  const waiting = [...entries];
  const work = async () => {
    let current = thread();
    for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
      const { job, milliseconds } = jobOf(entry);
      const answer = await ask(current, job, milliseconds);
      onAnswer(entry, answer);
      current.jobs++;
      if (!answer.dead && current.jobs < longestLife) continue;
      await current.worker.terminate();
      current = thread();
    }
    await current.worker.terminate();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}
