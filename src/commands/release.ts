import { release as releaseFolder } from '../publish/release/release.ts';
import { command } from './command.ts';

export const release = command({
  usage: 'release [dir] [--check [--publisher]] [--compress]',
  summary:
    'List the files of a built folder (dist) in its manifest.json; check or compress those it lists. For whoever publishes a copy of the whole, --publisher also asks for a contact in SECURITY.md.',
  options: { check: { type: 'boolean' }, publisher: { type: 'boolean' }, compress: { type: 'boolean' } },
  async run([dir = 'dist'], mode) {
    for (const line of await releaseFolder(dir, mode)) process.stdout.write(`${line}\n`);
  },
});
