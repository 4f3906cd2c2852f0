// SPDX-License-Identifier: Apache-2.0
// The server that the guide of the shared tablet tells a supplier to have, under the strict policy.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { STRICT_POLICY } from '../../examples/demo-dscr/policy.mjs';

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

const ROTA = [
  { id: 'emily', name: 'Emily', role: 'Care worker' },
  { id: 'jane', name: 'Jane', role: 'Care worker' },
];

const PEOPLE = [
  { id: 'resident-green', title: 'Mr', personFamilyName: 'Green' },
  { id: 'resident-smith', title: 'Mrs', personFamilyName: 'Smith' },
];

const keyOf = (worker) => createHash('sha256').update(`a secret of the test, for ${worker}`).digest();

export class ShiftServer {
  audit = [];
  #worker = null;
  #folder;
  #pages;
  #server = createServer((request, response) => {
    this.#answer(request, response).catch((error) => response.writeHead(500).end(error.message));
  });

  async start(folder) {
    this.serve(folder);
    await new Promise((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.address = `http://127.0.0.1:${this.#server.address().port}`;
  }

  /** Serves another folder from now on, as after a release. */
  serve(folder) {
    this.#folder = folder;
    this.#pages = new Set(readdirSync(folder, { recursive: true }).map((file) => `/${file.replaceAll('\\', '/')}`));
  }

  close() {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request, response) {
    const { pathname } = new URL(request.url, 'http://host');
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks)) : null;
    const json = (value) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    response.setHeader('content-security-policy', STRICT_POLICY);
    response.setHeader('cache-control', 'no-store');
    if (pathname === '/session') {
      this.#worker = ROTA.find(({ id }) => id === body.worker);
      return json(this.#worker);
    }
    if (pathname === '/rota') return json(ROTA);
    if (pathname === '/people') return json(PEOPLE);
    if (pathname === '/audit') {
      this.audit.push(body);
      return response.writeHead(204).end();
    }
    const [, colleague] = /^\/rota\/(\w+)\/key$/.exec(pathname) ?? [];
    const owner = pathname === '/session/key' ? this.#worker?.id : colleague;
    if (owner && this.#worker) return response.end(keyOf(owner));
    const file = pathname === '/' ? '/index.html' : pathname;
    if (!this.#pages.has(file)) return response.writeHead(404).end();
    const headers = { 'content-type': TYPES[extname(file)] ?? 'text/plain' };
    return response.writeHead(200, headers).end(readFileSync(join(this.#folder, file)));
  }
}
