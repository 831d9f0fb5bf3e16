// The command line with everything in it, as it is shipped: what works unbundled need not work bundled.
import { spawnSync } from 'node:child_process';
import { before } from 'node:test';
import { build } from 'esbuild';

interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Bundles it before the tests of a file, each of which has one of its own by `name`; gives back what runs it. */
export function bundledCli(name: string): (...args: string[]) => Ended {
  const cli = `node_modules/.cache/on-record/cli-${name}.mjs`;
  before(async () => {
    await build({
      entryPoints: ['src/cli.ts'],
      bundle: true,
      platform: 'node',
      format: 'esm',
      external: ['puppeteer-core', 'tinypool'],
      outfile: cli,
    });
  });
  return (...args) => spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' });
}
