// Our server configurations in the servers they are for: every header they promise, on a site whose own rules are in the
// way; then pages on another origin that pin the script, isolate themselves, or frame a page of ours.
import { readFile, rm } from 'node:fs/promises';
import { get } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { hostTest } from '../host-test.mjs';
import { checkFrames, checkScripts } from './pages.mjs';
import { makeSite } from './site.mjs';
import { startApache, startNginx } from './servers.mjs';

const forever = 'public, max-age=31536000, immutable';
const short = 'public, max-age=300, stale-while-revalidate=86400';
const forAnyPage = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': undefined,
};

/** The answer as it comes over the wire: nothing decoded, a header that is sent twice seen twice. */
const ask = (address, headers = {}) =>
  new Promise((resolve, reject) => {
    get(address, { headers }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => {
        const sent = Object.entries(response.headersDistinct).map(([name, values]) => [
          name,
          values.join(' AND '),
        ]);
        resolve({
          status: response.statusCode,
          headers: Object.fromEntries(sent),
          body: Buffer.concat(parts),
        });
      });
    }).on('error', reject);
  });

hostTest(async ({ browser, serve, check }) => {
  const site = await makeSite();
  const server = (name) => join(site.top, 'server', name);
  const kinds = {
    nginx: () => startNginx({ ...site, folder: join(site.top, 'nginx'), ours: server('nginx.conf') }),
    'Apache with .htaccess': () => startApache({ ...site, folder: join(site.top, 'htaccess') }),
    'Apache with Include': () =>
      startApache({ ...site, folder: join(site.top, 'apache'), ours: server('apache.conf') }),
  };
  try {
    for (const [kind, start] of Object.entries(kinds))
      await during(start, async ({ origin }) => {
        const say = (sentence, ...rest) => check(`${kind}: ${sentence}`, ...rest);
        await checkHeaders(origin, site, say);
        await checkCompression(origin, site, say);
        if (kind.endsWith('Include')) return;
        await checkScripts(origin, site, { browser, serve, check: say });
        await checkFrames(origin, site, { browser, serve, check: say });
      });
    const brotli = { folder: join(site.top, 'brotli'), ours: server('nginx-brotli.conf'), brotli: true };
    await during(
      () => startNginx({ ...site, ...brotli }),
      async ({ origin }) => {
        const { headers, body } = await ask(`${origin}/on-record/latest/on-record.js`, {
          'accept-encoding': 'gzip, br',
        });
        const written = await readFile(join(site.folder, 'on-record.js.br'));
        check('nginx with brotli_static: sends the .br', written.equals(body), headers);
      },
    );
  } finally {
    await rm(site.top, { recursive: true });
  }
});

async function during(start, work) {
  const server = await start();
  try {
    await work(server);
  } finally {
    await server.stop();
  }
}

async function checkHeaders(origin, { manifest, page }, check) {
  const { version, files } = manifest;
  const expect = async (path, status, wanted, headers) => {
    const found = await ask(`${origin}/on-record/${path}`, headers);
    const wrong = Object.entries({ ...forAnyPage, ...wanted })
      .filter(
        ([name, value]) =>
          !(value instanceof RegExp ? value.test(found.headers[name]) : found.headers[name] === value),
      )
      .map(([name]) => `${name}: ${found.headers[name]}`);
    if (found.status !== status) wrong.push(`status: ${found.status}`);
    check(`${path} answers ${status} with its headers`, !wrong.length, wrong);
    return found;
  };
  const noPolicy = { 'content-security-policy': undefined };
  const policy = { 'content-security-policy': /^default-src 'self'(?!.*frame-ancestors)/ };
  const script = { 'content-type': 'text/javascript; charset=utf-8', ...noPolicy };
  const html = { 'content-type': 'text/html; charset=utf-8', ...policy };
  for (const [folder, caching] of [
    [version, { 'cache-control': forever, expires: undefined }],
    ['latest', { 'cache-control': short, expires: undefined }],
  ]) {
    const { headers } = await expect(`${folder}/on-record.js`, 200, { ...script, ...caching });
    await expect(
      `${folder}/on-record.js`,
      304,
      { ...caching, ...noPolicy },
      { 'if-none-match': headers.etag },
    );
    await expect(`${folder}/on-record.ru.js`, 200, { ...script, ...caching });
    await expect(`${folder}/record/en.json`, 200, {
      'content-type': 'application/json',
      ...caching,
      ...noPolicy,
    });
    await expect(`${folder}/${page}`, 200, { ...html, ...caching });
    // Whoever asks too early shall not be told "not there" for a year.
    await expect(`${folder}/on-record.xx.js`, 404, { 'cache-control': undefined, ...noPolicy });
  }
  const wrong = [];
  for (const { path, type } of files.filter(({ path }) => path.startsWith('sample/'))) {
    const sent = (await ask(`${origin}/on-record/latest/${path}`)).headers['content-type'];
    if (sent !== (/^text\//.test(type) ? `${type}; charset=utf-8` : type)) wrong.push(`${path}: ${sent}`);
  }
  check('every kind of file is sent as the type in the manifest', !wrong.length, wrong);
}

async function checkCompression(origin, { page, folder }, check) {
  const whole = await readFile(join(folder, 'on-record.js'));
  const decoders = { gzip: gunzipSync, br: brotliDecompressSync };
  for (const [accepted, sent] of [
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['identity', undefined],
  ]) {
    const { headers, body } = await ask(`${origin}/on-record/latest/on-record.js`, {
      'accept-encoding': accepted,
    });
    // nginx has Brotli in a module only, which has its own test.
    const wanted = headers.server.startsWith('nginx') && sent ? 'gzip' : sent;
    const encoding = headers['content-encoding'];
    const decoded = encoding ? decoders[encoding](body) : body;
    const right = encoding === wanted && decoded.equals(whole) && /accept-encoding/i.test(headers.vary);
    check(`a browser that accepts ${accepted} gets the script with encoding ${wanted}`, right, headers);
  }
  const { headers, body } = await ask(`${origin}/on-record/latest/on-record.js`, {
    'accept-encoding': 'gzip',
  });
  const written = await readFile(join(folder, 'on-record.js.gz'));
  if (headers.server.startsWith('nginx'))
    check('sends the .gz as it was written', written.equals(body), headers);
  const html = await ask(`${origin}/on-record/latest/${page}`, { 'accept-encoding': 'gzip' });
  check('pages are compressed as well', html.headers['content-encoding'] === 'gzip', html.headers);
}
