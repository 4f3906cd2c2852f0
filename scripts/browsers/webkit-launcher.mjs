// SPDX-License-Identifier: Apache-2.0
import { spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { WebdriverLauncher } from '@web/test-runner-webdriver';

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });
}

async function until(what, ready) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await ready()) return;
    await wait(100);
  }
  throw new Error(`${what} did not start within 10 seconds`);
}

async function freeDisplay() {
  for (let number = 90; number < 200; number += 1) if (!existsSync(`/tmp/.X${number}-lock`)) return number;
  throw new Error('no free X display');
}

/** Starts its own display and WebDriver, and ends them by their own process ids. */
class WebKitLauncher extends WebdriverLauncher {
  #browser;
  #started = [];

  constructor(browser) {
    super({
      hostname: '127.0.0.1',
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: browser.executablePath, args: ['--automation'] },
      },
    });
    this.#browser = browser;
  }

  async initialize(config) {
    await super.initialize(config);
    const display = await freeDisplay();
    const port = await freePort();
    this.#start(this.#browser.display, [`:${display}`, '-screen', '0', '1280x900x24', '-nolisten', 'tcp']);
    await until('Xvfb', () => existsSync(`/tmp/.X11-unix/X${display}`));
    const env = { ...process.env, DISPLAY: `:${display}`, WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
    this.#start(this.#browser.driver, [`--port=${port}`, '--host=127.0.0.1'], env);
    await until('WebKitWebDriver', () => answers(port));
    this.options.port = port;
  }

  async stop() {
    await super.stop();
    this.#end();
  }

  #start(program, args, env = process.env) {
    // The runner may end without stopping its browsers, and nobody else would end these.
    if (this.#started.length === 0) process.once('exit', () => this.#end());
    this.#started.push(spawn(program, args, { env, stdio: 'ignore' }));
  }

  #end() {
    for (const child of this.#started.splice(0).reverse()) child.kill('SIGTERM');
  }
}

export function webKitLauncher(browser) {
  return new WebKitLauncher(browser);
}
