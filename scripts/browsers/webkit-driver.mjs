// SPDX-License-Identifier: Apache-2.0
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

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

/**
 * Starts a display and the WebDriver of WebKitGTK on it. `stop` ends both by their own process ids.
 *
 * @returns {Promise<{ port: number, pid: number, stop(): void }>}
 */
export async function startWebKitDriver({ display: xvfb, driver }) {
  const started = [];
  const stop = () => {
    for (const child of started.splice(0).reverse()) child.kill('SIGTERM');
  };
  // Whoever asked for it may end without stopping it, and nobody else would end these.
  process.once('exit', stop);
  const start = (program, args, env = process.env) => {
    const child = spawn(program, args, { env, stdio: 'ignore' });
    started.push(child);
    return child;
  };
  const display = await freeDisplay();
  const port = await freePort();
  start(xvfb, [`:${display}`, '-screen', '0', '1280x900x24', '-nolisten', 'tcp']);
  await until('Xvfb', () => existsSync(`/tmp/.X11-unix/X${display}`));
  const env = { ...process.env, DISPLAY: `:${display}`, WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
  const { pid } = start(driver, [`--port=${port}`, '--host=127.0.0.1'], env);
  await until('WebKitWebDriver', () => answers(port));
  return { port, pid, stop };
}

/** What a session asks of the driver: the small browser of WebKitGTK, in the classic protocol. */
export function webKitCapabilities({ executablePath }) {
  return {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: executablePath, args: ['--automation'] },
  };
}
