// SPDX-License-Identifier: Apache-2.0
// A server that stores a record once for each id.
import { createServer } from 'node:http';
import { build } from 'esbuild';
import { inRoot, root } from '../../scripts/root.mjs';

async function bundle(name) {
  const { outputFiles } = await build({
    entryPoints: [inRoot('test/outbox/page', name)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return JSON.parse(Buffer.concat(parts).toString('utf8'));
}

export class RecordServer {
  /** Each record in the order in which it was stored: `{id, person, payload}`. */
  stored = [];
  /** How often each id arrived. */
  arrivals = new Map();
  /** What the service worker told of itself. */
  told = [];
  /** Waited for before a record is answered. */
  gate = Promise.resolve();
  #server;

  async start() {
    const files = {
      '/': ['text/html', '<!doctype html><title>Records</title><script type="module" src="/page.js"></script>'],
      '/page.js': ['text/javascript', await bundle('page.mjs')],
      '/worker.js': ['text/javascript', await bundle('worker.mjs')],
    };
    this.#server = createServer((request, response) => {
      const file = files[request.url];
      if (request.method === 'GET' && file) {
        response.writeHead(200, { 'content-type': file[0], 'cache-control': 'no-store' }).end(file[1]);
      } else if (request.url === '/told') {
        bodyOf(request).then((what) => {
          this.told.push(what);
          response.end();
        });
      } else if (request.method === 'PUT') {
        // A browser that is killed in the middle of a request has sent nothing.
        this.#record(request, response).catch(() => response.destroy());
      } else response.writeHead(404).end();
    });
    await new Promise((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${this.#server.address().port}/`;
  }

  async #record(request, response) {
    const id = request.url.slice('/records/'.length);
    const { person, payload } = await bodyOf(request);
    this.arrivals.set(id, (this.arrivals.get(id) ?? 0) + 1);
    await this.gate;
    if (!this.stored.some((record) => record.id === id)) this.stored.push({ id, person, payload });
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ location: id }));
  }

  async close() {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
