// Finds the browsers that the build and the tests drive. A browser that is not there is an error that names its cure, never a skip.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bring } from './install-packages.mjs';

const windows = (...rest) =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .map((folder) => join(folder, ...rest));

const PLACES = {
  chromium: {
    linux: [
      // The same engine without the windows of its own, which take as much of the processor as most pages.
      'chromium-headless-shell',
      'google-chrome-stable',
      'google-chrome',
      'chromium',
      'chromium-browser',
      'microsoft-edge',
    ],
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: [
      ...windows('Google', 'Chrome', 'Application', 'chrome.exe'),
      ...windows('Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ],
  },
  firefox: {
    linux: ['firefox', 'firefox-esr'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: windows('Mozilla Firefox', 'firefox.exe'),
  },
  webKitDriver: { linux: ['WebKitWebDriver'] },
  miniBrowser: {
    linux: ['x86_64', 'aarch64'].flatMap((cpu) =>
      ['4.1', '4.0'].map((api) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-${api}/MiniBrowser`),
    ),
  },
  xvfb: { linux: ['Xvfb'] },
};

/** The first of these that exists: absolute paths as they are, bare names on the PATH. */
const find = (program) =>
  (PLACES[program][process.platform] ?? [])
    .flatMap((place) =>
      place.includes('/') || place.includes('\\')
        ? [place]
        : (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, place)),
    )
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });

/** $CHROME_PATH, else an installed Chrome or Chromium, else the one that comes inside an npm package. */
export async function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named))
    throw new Error(`CHROME_PATH is ${named}, and there is nothing at that path.`);
  const installed = named || find('chromium');
  const { executablePath, headless } = installed
    ? { executablePath: installed, headless: true }
    : await chromiumFromNpm();
  // Chromium's sandbox cannot start as root; elsewhere it stays on unless asked.
  const sandbox = process.getuid?.() !== 0 && !process.env.CHROME_NO_SANDBOX;
  return { executablePath, headless, args: sandbox ? [] : ['--no-sandbox'] };
}

async function chromiumFromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No Chrome or Chromium found. Install one, or set CHROME_PATH to where it is.');
  bring(fileURLToPath(new URL('chromium', import.meta.url)));
  const { executablePath } = await import('./chromium/executable.mjs');
  return { executablePath, headless: 'shell' };
}

export function findFirefox() {
  const executablePath = process.env.FIREFOX_PATH || find('firefox');
  if (executablePath) return { browser: 'firefox', executablePath };
  throw new Error(
    'No Firefox found. Install one (Debian, Ubuntu: apt-get install firefox-esr), or set FIREFOX_PATH.',
  );
}

/** WebKitGTK, the engine nearest to Safari that runs on Linux; `xvfb` is absent where a display is there to use. */
export function findWebKitGtk() {
  const display = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const found = { driver: find('webKitDriver'), miniBrowser: find('miniBrowser'), xvfb: find('xvfb') };
  if (found.driver && found.miniBrowser && (display || found.xvfb))
    return display ? { ...found, xvfb: undefined } : found;
  throw new Error(
    'No WebKitGTK found. On Debian or Ubuntu: apt-get install webkit2gtk-driver xvfb. ' +
      'It exists on Linux only; elsewhere choose engines with BROWSERS=chromium,firefox.',
  );
}
