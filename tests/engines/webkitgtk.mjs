// A @web/test-runner launcher for WebKitGTK that speaks WebDriver by fetch: no Selenium, no webdriverio.
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../fixtures/free-port.mjs';
import { findWebKitGtk } from '../../src/bundle/find-browser.mjs';

export const webKitGtkLauncher = () => new WebKitGtkLauncher(findWebKitGtk());

class WebKitGtkLauncher {
  name = 'WebKitGTK';
  type = 'webdriver';
  // One window that goes from page to page, so that one test file runs at a time.
  concurrency = 1;
  #programs;
  #children = [];
  #ready;
  #session;
  #pages = new Map();

  constructor(programs) {
    this.#programs = programs;
  }

  async initialize() {}

  async startSession(id, url) {
    await (this.#ready ??= this.#boot());
    this.#pages.set(id, url);
    await this.#post('/url', { url });
  }

  isActive(id) {
    return this.#pages.has(id);
  }

  getBrowserUrl(id) {
    return this.#pages.get(id);
  }

  async stopSession(id) {
    this.#pages.delete(id);
    await this.#post('/url', { url: 'about:blank' });
    return {};
  }

  async stop() {
    if (this.#session) await fetch(this.#session, { method: 'DELETE' }).catch(() => {});
    for (const child of this.#children) child.kill();
  }

  async #boot() {
    const env = { ...process.env, WEBKIT_DISABLE_COMPOSITING_MODE: '1', NO_AT_BRIDGE: '1' };
    if (this.#programs.xvfb) env.DISPLAY = await this.#startDisplay();
    const port = await freePort();
    this.#start(this.#programs.driver, [`--port=${port}`], { env, stdio: 'ignore' });
    const driver = `http://127.0.0.1:${port}`;
    await answers(driver);
    const { sessionId } = await post(`${driver}/session`, {
      capabilities: {
        alwaysMatch: {
          'webkitgtk:browserOptions': { binary: this.#programs.miniBrowser, args: ['--automation'] },
        },
      },
    });
    this.#session = `${driver}/session/${sessionId}`;
  }

  /** Xvfb picks a free display itself and writes its number to file descriptor 3. */
  #startDisplay() {
    const args = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
    const child = this.#start(this.#programs.xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code} before it had a display.`)));
      child.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
    });
  }

  #start(program, args, options) {
    const child = spawn(program, args, options);
    this.#children.unshift(child);
    return child;
  }

  #post(path, body) {
    return post(this.#session + path, body);
  }
}

async function post(url, body) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebKitWebDriver refused ${new URL(url).pathname}: ${value.message}`);
  return value;
}

async function answers(driver) {
  for (let tries = 0; tries < 200; tries++) {
    const up = await fetch(`${driver}/status`).then(
      (response) => response.ok,
      () => false,
    );
    if (up) return;
    await wait(50);
  }
  throw new Error('WebKitWebDriver did not answer within ten seconds.');
}
