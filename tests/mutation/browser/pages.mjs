// Bundles each file of browser tests with every mutant inside, and serves it as a page of its own.
import { build } from 'esbuild';
import { createReadStream, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { cache, hasMutants, root, withMutants } from '../bundle.mjs';

const types = { '.html': 'text/html', '.json': 'application/json', '.css': 'text/css', '.png': 'image/png' };

const harness = '/tests/mutation/browser/harness.mjs';

/** The pages, and of them those that have a mutated file in them. */
export async function bundlePages(tests, texts) {
  const outdir = `${cache}/browser`;
  await rm(outdir, { recursive: true, force: true });
  const { metafile } = await build({
    entryPoints: tests.map((file) => root + file),
    outbase: root,
    outdir,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    tsconfig: `${root}tsconfig.json`,
    // package.json's list of side effects is of what is published; tests import others for theirs.
    ignoreAnnotations: true,
    logLevel: 'error',
    metafile: true,
    absWorkingDir: root,
    plugins: [withMutants(texts)],
  });
  return tests
    .filter((file) => hasMutants(metafile, file, texts))
    .map((file) => ({
      file,
      module: `/node_modules/.cache/on-record/mutation/browser/${file.replace(/\.ts$/, '.js')}`,
    }));
}

/** A server of the project's files, and of an empty page for any module. */
export async function serve() {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const module = searchParams.get('module');
    if (module) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        `<!doctype html><html lang="en"><title>A test</title><script type="module">
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
    response.setHeader('content-type', types[extname(path)] ?? 'text/javascript; charset=utf-8');
    createReadStream(path).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
