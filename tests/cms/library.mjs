// What `on-record site` gives an author, made for the address of a test's site.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a program to its end, whatever that is: `{ok, output}`. */
export const run = (file, args, options = {}) =>
  promisify(execFile)(file, args, { maxBuffer: 1 << 26, ...options }).then(
    ({ stdout, stderr }) => ({ ok: true, output: stdout + stderr }),
    (error) => ({ ok: false, output: `${error.stdout ?? ''}${error.stderr ?? ''}${error.message}` }),
  );

/** Writes the library to `folder` for a site that shows it at `base`. */
export async function writeLibrary(folder, base, options) {
  const args = ['dist/cli.js', 'site', '--out', folder, '--base', base, ...options];
  const made = await run(process.execPath, args, { cwd: root });
  if (!made.ok) throw new Error(made.output);
}
