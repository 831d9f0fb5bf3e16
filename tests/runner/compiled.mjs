// Tests that are TypeScript, as modules that Node can run.
import { join } from 'node:path';
import { rm } from 'node:fs/promises';
import { build } from 'esbuild';

/** `{name, path}` of each test, to be run; `home` is where the packages are that it imports. */
export async function compiled(folder, names, home) {
  const outdir = join(home, 'node_modules/.cache/on-record/tests');
  const scripts = names.filter((name) => name.endsWith('.ts'));
  // Another suite may be running what stands there.
  if (scripts.length) await write(scripts, folder, outdir);
  return names.map((name) => ({
    name,
    path: name.endsWith('.ts') ? join(outdir, name.replace(/\.ts$/, '.mjs')) : join(folder, name),
  }));
}

async function write(scripts, folder, outdir) {
  await rm(outdir, { recursive: true, force: true });
  await build({
    entryPoints: scripts.map((name) => join(folder, name)),
    bundle: true,
    platform: 'node',
    format: 'esm',
    // Inside node_modules, so that the packages which stay external resolve.
    packages: 'external',
    sourcemap: 'inline',
    outbase: folder,
    outdir,
    outExtension: { '.js': '.mjs' },
  });
}
