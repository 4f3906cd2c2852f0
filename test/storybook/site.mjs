// SPDX-License-Identifier: Apache-2.0
// The static Storybook, built into a folder of its own and served from this machine.
import { createReadStream, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { tool } from '../../scripts/run-process.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export async function buildStorybook() {
  const folder = mkdtempSync(join(tmpdir(), 'careplan-kit-storybook-'));
  const { code, output } = await tool(
    'storybook/dist/bin/dispatcher.js',
    ['build', '--output-dir', folder, '--disable-telemetry'],
    { env: { STORYBOOK_DISABLE_TELEMETRY: '1', STORYBOOK_ENABLE_CRASH_REPORTS: '0' }, capture: true },
  );
  if (code !== 0) throw new Error(`Storybook was not built: ${output}`);
  return folder;
}

export async function serveFolder(folder) {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url, 'http://localhost').pathname);
    const file = join(folder, path === '/' ? 'index.html' : path);
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    return createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      rmSync(folder, { recursive: true, force: true });
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
