import { release as releaseFolder } from '../publish/release/release.ts';
import { command } from './command.ts';

export const release = command({
  usage: 'release [dir] [--check] [--compress]',
  summary: 'List the files of a built folder (dist) in its manifest.json; check or compress those it lists.',
  options: { check: { type: 'boolean' }, compress: { type: 'boolean' } },
  async run([dir = 'dist'], mode) {
    for (const line of await releaseFolder(dir, mode)) process.stdout.write(`${line}\n`);
  },
});
