// What there is to run. Each suite is a folder of tests/; a word after `--` chooses the files with that word in their path.
//   files      the files that hold tests
//   packages   the folder of the packages that only this suite needs
//   atOnce     how many files run at the same time
//   alone      files that come after the others, one by one: they measure milliseconds
//   always     files that run whatever was chosen
//   steps      what a file of the suite does one after another, in files of this folder; words choose among them as well
export const suites = {
  node: { folder: 'node', files: /\.test\.ts$/, atOnce: 2 },
  hosts: {
    folder: 'hosts',
    files: /\.(host\.mjs|test\.ts)$/,
    packages: 'tests/hosts',
    browser: true,
    atOnce: 2,
    alone: /^frames\//,
  },
  builds: { folder: 'builds', files: /\.builds\.mjs$/, packages: 'tests/builds', browser: true, atOnce: 1 },
  wordpress: {
    folder: 'wordpress',
    files: /\.wordpress\.mjs$/,
    browser: true,
    atOnce: 1,
    always: /^zip\./,
    steps: 'steps',
  },
  cms: { folder: 'cms', files: /\.cms\.mjs$/, browser: true, atOnce: 1 },
  browser: { folder: 'browser', files: /\.test\.ts$/, packages: 'tests/engines', engines: 'chromium' },
  engines: {
    folder: 'browser',
    files: /\.test\.ts$/,
    packages: 'tests/engines',
    engines: 'chromium,firefox,webkit',
  },
};
