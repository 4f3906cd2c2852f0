// SPDX-License-Identifier: Apache-2.0
// `npm start [-- --port N] [-- --fhir URL]`: the demo product, from a fresh clone, in one command. Its FHIR server is one in
// memory, or the one that is named.
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './ensure-installed.mjs';

/** How many ports after the wanted one are tried when it is taken. */
const PORTS_TO_TRY = 50;

const { values } = parseArgs({
  options: { port: { type: 'string', default: process.env.PORT || '4180' }, fhir: { type: 'string' } },
});

function wantedPort() {
  const port = Number(values.port);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  console.error(`${values.port} is not a port: give a whole number from 0 to 65535`);
  process.exit(2);
}

async function startFrom(startServer, first) {
  for (let port = first; ; port += 1) {
    try {
      return await startServer({ port, fhir: values.fhir });
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port >= first + PORTS_TO_TRY || port >= 65_535) throw error;
      console.log(`port ${port} is taken`);
    }
  }
}

/** Only where a person sits in front of it: never in a pipe, a container or a build. */
function isDesktop() {
  if (process.env.CI || !process.stdout.isTTY) return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function openInBrowser(address) {
  const [program, args] = {
    darwin: ['open', [address]],
    win32: ['cmd', ['/c', 'start', '', address]],
  }[process.platform] ?? ['xdg-open', [address]];
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  // The address is on the screen; a desktop without an opener is no reason to stop.
  child.on('error', () => undefined);
  child.unref();
}

/** Said at once, not when the first submission goes. */
async function assertFhirBase() {
  const { fhirBase } = await import('../examples/demo-dscr/fhir-server.mjs');
  try {
    if (values.fhir !== undefined) fhirBase(values.fhir);
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
}

const port = wantedPort();
await assertFhirBase();
await ensureInstalled();
const { bundleDemo, compile } = await import('./build.mjs');
await compile();
await bundleDemo();

const { startServer } = await import('../examples/demo-dscr/server.mjs');
const server = await startFrom(startServer, port);
const address = `http://localhost:${server.port}/`;
console.log(`\nThe demo is at\n${address}\n\nCtrl+C stops it.`);
if (isDesktop()) openInBrowser(address);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    void server.close().then(() => process.exit(0));
  });
}
