// The steps of a build by name: what each makes, and what has to be there before it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build as esbuild } from 'esbuild';
import { rollup } from 'rollup';
import * as bundles from '../../rollup.config.mjs';
import { findChromium } from './find-browser.mjs';
import { bring } from './install-packages.mjs';
import { firstLocale, frameScripts, locales, root, version } from './library.mjs';
import { writeGuides } from './docs/docs.mjs';
import { writeNotices } from './notices.mjs';
import { writeSbom } from './sbom.mjs';

/** What is written beforehand is of the version that its script has. */
const define = { LIBRARY_VERSION: JSON.stringify(version) };

const forNode = {
  define,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  keepNames: true,
  absWorkingDir: root,
  logLevel: 'warning',
};

/** One of the widest serifs, so that hardly any frame is too low; what it lacks of a script the sans has. */
const measuredIn = ['DejaVuSerif', 'DejaVuSerif-Bold', 'DejaVuSans', 'DejaVuSans-Bold'];

/** Runs a program of Node; what it says is told only when it fails. */
function node(script, ...parameters) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...parameters], { cwd: root });
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${[script, ...parameters].join(' ')} ended with ${code}:\n${said}`));
    });
  });
}

const cli = (...parameters) => node('dist/cli.js', ...parameters);
const tsc = (...parameters) => node('node_modules/typescript/bin/tsc', ...parameters);
const empty = (folder) => rm(join(root, folder), { recursive: true, force: true });

// What was parsed is kept, so that another build in the same process parses only what has changed since.
const caches = new Map();

async function bundle(configuration) {
  const { output, ...input } = configuration;
  const name = output.file ?? output.dir;
  const made = await rollup({ ...input, cache: caches.get(name) });
  caches.set(name, made.cache);
  await made.write(output);
  await made.close();
}

const scripts = Object.fromEntries(
  locales.map((locale) => [
    `script-${locale}`,
    { after: ['record'], run: () => bundle(bundles.script(locale)) },
  ]),
);

export const steps = {
  cli: {
    after: [],
    async run() {
      await esbuild({
        ...forNode,
        entryPoints: ['src/html.ts', 'src/publish/site/page-worker.ts'],
        entryNames: '[name]',
        external: ['puppeteer-core', 'tinypool'],
        outdir: 'dist',
      });
      await esbuild({
        ...forNode,
        entryPoints: ['src/cli.ts'],
        external: ['puppeteer-core', 'tinypool'],
        banner: { js: '#!/usr/bin/env node' },
        outfile: 'dist/cli.js',
      });
    },
  },
  record: {
    after: ['cli'],
    async run() {
      // Written before there were marks, it would be taken for somebody else's.
      if (!existsSync(join(root, 'dist/record/.on-record.json'))) await empty('dist/record');
      await cli('build', 'data', '--out', 'dist/record');
    },
  },
  ...scripts,
  runtime: {
    after: [],
    run: () => Promise.all([bundles.runtime(), bundles.scriptInParts()].map(bundle)),
  },
  check: {
    after: [],
    run: () => Promise.all([bundles.check(), ...locales.map(bundles.words)].map(bundle)),
  },
  frame: {
    after: [],
    run: () => Promise.all(frameScripts.map((name) => bundle(bundles.frame(name)))),
  },
  modules: {
    after: [],
    async run() {
      await empty('dist/esm');
      await bundle(bundles.modules());
    },
  },
  notices: { after: [], run: () => Promise.all([writeNotices(), writeSbom()]) },
  guides: { after: [], run: async () => writeGuides() },
  types: {
    after: [],
    async run() {
      await empty('dist/types');
      await tsc('--project', 'src/bundle/types');
      // Its own signature has no imports; what it is made of stays inside.
      const alone = ['--ignoreConfig', '--noCheck', '--noResolve', '--declaration', '--emitDeclarationOnly'];
      await tsc(
        'src/html.ts',
        ...alone,
        '--target',
        'es2022',
        '--module',
        'nodenext',
        '--outDir',
        'dist/types',
      );
    },
  },
  manifest: {
    after: [],
    run: () =>
      node(
        'node_modules/@custom-elements-manifest/analyzer/cem.js',
        ...['analyze', '--litelement', '--quiet', '--globs', 'src/elements/*.ts', '--outdir', 'dist'],
      ),
  },
  builder: {
    after: [],
    run: () =>
      esbuild({
        entryPoints: { builder: 'demo/builder/main.ts', 'builder-worker': 'demo/builder/code/worker.ts' },
        bundle: true,
        minify: true,
        target: 'es2022',
        define,
        format: 'iife',
        legalComments: 'none',
        absWorkingDir: root,
        outdir: 'dist',
        logLevel: 'warning',
      }),
  },
  site: {
    after: ['record', 'frame', 'runtime', 'check', ...Object.keys(scripts)],
    async run(...parameters) {
      const { executablePath } = await findChromium();
      bring(join(root, 'src/bundle/fonts'));
      const fonts = measuredIn.flatMap((name) => [
        '--font',
        `src/bundle/fonts/node_modules/dejavu-fonts-ttf/ttf/${name}.ttf`,
      ]);
      await cli('site', '--out', 'dist', '--browser', executablePath, ...fonts, ...parameters);
    },
  },
  wordpress: {
    after: ['record', 'frame', 'runtime', 'check', 'notices', 'manifest', ...Object.keys(scripts)],
    async run() {
      const built = 'node_modules/.cache/on-record/wordpress.mjs';
      await esbuild({
        ...forNode,
        keepNames: false,
        entryPoints: ['src/wordpress/build.ts'],
        packages: 'external',
        outfile: built,
      });
      await node(built);
    },
  },
  release: {
    after: ['builder', 'guides', 'modules', 'types', 'site', 'wordpress'],
    async run() {
      await cp(join(root, 'src/publish/server'), join(root, 'dist/server'), { recursive: true });
      await cp(join(root, 'demo/recipes'), join(root, 'dist/recipes'), { recursive: true });
      await cli('release', 'dist');
    },
  },
};

/** Names for several steps. */
export const groups = {
  bundles: [...Object.keys(scripts), 'runtime', 'check', 'frame', 'modules', 'notices'],
  // What the pages of demo/ show: the English script, and what the embed builder asks for.
  demo: ['cli', 'record', `script-${firstLocale}`, 'check', 'frame', 'manifest', 'builder', 'guides'],
};
