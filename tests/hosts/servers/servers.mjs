// Starts a real nginx or Apache in the foreground, without root's rights, on a port of its own, for as long as a test runs.
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../fixtures/free-port.mjs';

// Servers lie outside the PATH of an ordinary user.
const places = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

function find(names, cure) {
  for (const name of names)
    for (const place of places)
      try {
        accessSync(join(place, name), constants.X_OK);
        return join(place, name);
      } catch {
        // The next place.
      }
  throw new Error(`No ${names[0]} found. On Debian or Ubuntu: apt-get install ${cure}`);
}

/** Starts a server and waits until it answers; what it says when it does not start is in the error. */
async function start(program, args, folder, port) {
  const child = spawn(program, args, { ...nobody, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const kill = () => child.kill('SIGTERM');
  // Also when the tests are broken off.
  process.once('exit', kill);
  const origin = `http://127.0.0.1:${port}`;
  const stop = async () => {
    kill();
    await ended;
    process.off('exit', kill);
  };
  for (let tries = 0; tries < 100 && child.exitCode === null; tries++) {
    if (await fetch(origin).catch(() => undefined)) return { origin, stop };
    await wait(50);
  }
  await stop();
  const log = await readFile(join(folder, 'error.log'), 'utf8').catch(() => '');
  throw new Error(`${program} does not answer.\n${said}${log}`);
}

async function ownFolder(folder) {
  await mkdir(folder, { recursive: true });
  if (nobody.uid) await chown(folder, nobody.uid, nobody.gid);
  await chmod(folder, 0o755);
}

// What the rest of a site may say, and what must not spoil our folder.
const spoilers = {
  'X-Frame-Options': 'DENY',
  'Content-Security-Policy': "default-src 'self'; frame-ancestors 'none'",
  'Cache-Control': 'no-store',
  'Access-Control-Allow-Origin': 'https://only-ours.example',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** An nginx of a site whose own rules are in the way; `ours` is the configuration under test, a file. */
export async function startNginx({ folder, root, ours, brotli = false }) {
  const program = find(['nginx'], 'nginx');
  const modules = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
  if (brotli && !existsSync(modules))
    throw new Error(
      `There is no ${modules}. On Debian or Ubuntu: apt-get install libnginx-mod-http-brotli-static`,
    );
  const port = await freePort();
  await ownFolder(folder);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  await writeFile(
    join(folder, 'nginx.conf'),
    `${brotli ? `load_module ${modules};` : ''}
    daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
    events {}
    http {
      access_log off;
      ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
      server {
        listen 127.0.0.1:${port};
        root ${root};
        expires 1h;
        ${Object.entries(spoilers)
          .map(([name, value]) => `add_header ${name} "${value}" always;`)
          .join('\n')}
        location ~* \\.(js|json|html|png)$ { add_header Cache-Control "max-age=604800"; }
        include ${ours};
      }
    }`,
  );
  return start(
    program,
    ['-e', `${folder}/error.log`, '-p', folder, '-c', `${folder}/nginx.conf`],
    folder,
    port,
  );
}

/** An Apache of a site whose own rules are in the way; without `ours` the folder brings its .htaccess. */
export async function startApache({ folder, root, ours }) {
  const program = find(['apache2', 'httpd'], 'apache2-bin');
  const modules = '/usr/lib/apache2/modules';
  const names =
    'mpm_event authz_core dir mime filter headers expires deflate brotli alias setenvif negotiation'.split(
      ' ',
    );
  const port = await freePort();
  await ownFolder(folder);
  await writeFile(
    join(folder, 'apache.conf'),
    `${names.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`).join('\n')}
    ServerRoot ${folder}
    ServerName localhost
    DefaultRuntimeDir ${folder}
    Listen 127.0.0.1:${port}
    PidFile ${folder}/apache.pid
    ErrorLog ${folder}/error.log
    TypesConfig /etc/mime.types
    AddDefaultCharset iso-8859-1
    AddLanguage ru .ru
    DocumentRoot ${root}
    ExpiresActive On
    ExpiresDefault "access plus 1 hour"
    ${Object.entries(spoilers)
      .flatMap(([name, value]) => ['', 'always '].map((when) => `Header ${when}set ${name} "${value}"`))
      .join('\n')}
    # What lies above the site on this machine is not the site's: an .htaccess there says nothing here.
    <Directory />
      AllowOverride None
    </Directory>
    <Directory ${root}>
      Require all granted
      Options Indexes FollowSymLinks MultiViews
      AllowOverride ${ours ? 'None' : 'FileInfo'}
    </Directory>
    ${ours ? `<Directory ${root}/on-record>\nInclude ${ours}\n</Directory>` : ''}`,
  );
  return start(program, ['-d', folder, '-f', `${folder}/apache.conf`, '-D', 'FOREGROUND'], folder, port);
}
