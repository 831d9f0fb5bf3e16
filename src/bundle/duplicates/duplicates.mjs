// `npm run check -- duplicates`: no ten lines of program code stand in two places. Recipes are to be copied and fixtures are
// data; the plugin's PHP is looked at like the rest.
import { spawnSync } from 'node:child_process';
import { bring } from '../install-packages.mjs';
import { root } from '../library.mjs';

const folder = `${root}src/bundle/duplicates`;
const mostLines = 10;

bring(folder);
const { status } = spawnSync(
  process.execPath,
  [
    `${folder}/node_modules/jscpd/bin/jscpd`,
    ...['src', 'demo/builder', 'tests', '.ci'],
    ...['--min-lines', String(mostLines), '--min-tokens', '50', '--threshold', '0'],
    ...['--format', 'typescript,javascript,php,bash'],
    ...['--ignore', '**/fixtures/**,**/node_modules/**', '--reporters', 'console', '--silent'],
  ],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
