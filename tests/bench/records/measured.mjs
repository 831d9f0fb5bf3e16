// What a command of the command line takes: seconds, those of a processor, which other work on the machine changes less, memory.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Each process of a command tells what it used when it ends; a big record has a second. */
const watcher = `data:text/javascript,${encodeURIComponent(
  `import { appendFileSync } from 'node:fs';
process.on('exit', () => appendFileSync(process.env.ON_RECORD_USAGE, JSON.stringify(process.resourceUsage()) + '\\n'));`,
)}`;

/** Runs `cli` with these parameters; `load` is how much waited for the machine's cores by its end. */
export async function measured(cli, ...parameters) {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-usage-'));
  try {
    const usage = join(folder, 'usage.txt');
    const begin = performance.now();
    await run(['--import', watcher, cli, ...parameters], { ...process.env, ON_RECORD_USAGE: usage });
    const seconds = (performance.now() - begin) / 1000;
    const lines = (await readFile(usage, 'utf8')).trim().split('\n');
    const used = lines.map((line) => JSON.parse(line));
    const sum = (figure) => used.reduce((total, each) => total + figure(each), 0);
    return {
      seconds,
      processor: sum(({ userCPUTime, systemCPUTime }) => userCPUTime + systemCPUTime) / 1e6,
      megabytes: (sum(({ maxRSS }) => maxRSS) * 1024) / 1e6,
      load: loadavg()[0],
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(parameters, env) {
  const child = spawn(process.execPath, parameters, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk) => (said += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`on-record ${parameters.slice(3).join(' ')} ended with ${code}:\n${said}`));
    });
  });
}
