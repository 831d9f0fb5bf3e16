// Bundles each file of browser tests with every mutant inside, and serves it as a page of its own.
import { build } from 'esbuild';
import { createReadStream, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { cache, hasMutants, root, withMutants } from '../bundle.mjs';

const script = 'text/javascript; charset=utf-8';
const types = { '.html': 'text/html', '.json': 'application/json', '.css': 'text/css', '.png': 'image/png' };

const harness = '/tests/mutation/browser/harness.mjs';

/** How our modules are bundled for a page. */
const options = (texts) => ({
  bundle: true,
  format: 'esm',
  target: 'es2022',
  tsconfig: `${root}tsconfig.json`,
  // package.json's list of side effects is of what is published; tests import others for theirs.
  ignoreAnnotations: true,
  logLevel: 'error',
  absWorkingDir: root,
  plugins: [withMutants(texts)],
});

/** The pages, and of them those that have a mutated file in them. */
export async function bundlePages(tests, texts) {
  const outdir = `${cache}/browser`;
  await rm(outdir, { recursive: true, force: true });
  const { metafile } = await build({
    ...options(texts),
    entryPoints: tests.map((file) => root + file),
    outbase: root,
    outdir,
    metafile: true,
  });
  return tests
    .filter((file) => hasMutants(metafile, file, texts))
    .map((file) => ({
      file,
      module: `/node_modules/.cache/on-record/mutation/browser/${file.replace(/\.ts$/, '.js')}`,
    }));
}

/** Makes a script of a module that a test's frame asks for by its address, with the mutants inside; each is made once. */
function scripts(texts) {
  const made = new Map();
  return (path) => {
    if (!made.has(path))
      made.set(
        path,
        build({ ...options(texts), entryPoints: [path], write: false }).then(
          ({ outputFiles }) => outputFiles[0].text,
        ),
      );
    return made.get(path);
  };
}

/** A server of the project's files, and of an empty page for any module. */
export async function serve(texts) {
  const scriptOf = scripts(texts);
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const module = searchParams.get('module');
    if (module) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        // Of no language, as the page of the runner.
        `<!doctype html><title>A test</title><script type="module">
          globalThis.__ready = import(${JSON.stringify(harness)}).then(() => import(${JSON.stringify(module)}));
        </script>`,
      );
      return;
    }
    const path = root + decodeURIComponent(pathname.slice(1));
    if (pathname.includes('..') || !statSync(path, { throwIfNoEntry: false })?.isFile()) {
      response.statusCode = 404;
      response.end();
      return;
    }
    if (path.endsWith('.ts')) {
      response.setHeader('content-type', script);
      scriptOf(path).then(
        (text) => response.end(text),
        () => response.destroy(),
      );
      return;
    }
    response.setHeader('content-type', types[extname(path)] ?? script);
    createReadStream(path).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
