// SPDX-License-Identifier: Apache-2.0
// The demo product's server: static files, the strict policy, and a key for the drafts of whoever signs in.
import { createHmac, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { councilBundle } from './council.mjs';
import { fhirServer } from './fhir-server.mjs';
import { DEMO_POLICY } from './policy.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const FOLDERS = [join(HERE, 'public'), join(HERE, 'dist')];
/** Where the page asks what the council sent of a person. */
const COUNCIL = /^\/council\/([\w-]{1,64})$/;
/** Where the page finds its FHIR server. */
const FHIR = '/fhir';
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * The secret from which each worker's draft key is made. It lives on the server, never in the browser, and must outlast
 * a restart, or drafts could not be opened again.
 */
async function draftSecret(folder) {
  const file = join(folder, 'draft-secret');
  try {
    return await readFile(file);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  const secret = randomBytes(32);
  await mkdir(folder, { recursive: true });
  await writeFile(file, secret, { mode: 0o600, flag: 'wx' });
  return secret;
}

async function readJson(request) {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
    if (text.length > 10_000) throw new RangeError('The request is too long.');
  }
  return JSON.parse(text);
}

async function findFile(path) {
  for (const folder of FOLDERS) {
    const file = normalize(join(folder, path));
    if (!file.startsWith(folder + sep)) continue;
    try {
      return { body: await readFile(file), type: TYPES[extname(file)] ?? 'application/octet-stream' };
    } catch (error) {
      if (error.code !== 'ENOENT' && error.code !== 'EISDIR') throw error;
    }
  }
  return null;
}

async function answer(request, response, { secret, fhir }) {
  response.setHeader('Content-Security-Policy', DEMO_POLICY);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cache-Control', 'no-store');
  const { pathname } = new URL(request.url, 'http://host');
  if (pathname === FHIR || pathname.startsWith(`${FHIR}/`)) return fhir(request, response);
  if (request.method === 'POST' && pathname === '/session') {
    // A real product checks who this is first. The key is the worker's own: nobody else's session opens their drafts.
    const { worker } = await readJson(request);
    if (typeof worker !== 'string' || !/^[a-z-]{1,40}$/.test(worker)) return void response.writeHead(400).end();
    const made = (what) => createHmac('sha256', secret).update(`${what} of ${worker}`).digest('base64');
    response.setHeader('Content-Type', 'application/json');
    // What is known of medicines belongs to the house: whoever gives the next dose must see the last. A real server gives
    // this key only to those who work in the house.
    const houseKey = createHmac('sha256', secret).update('medicines of the house').digest('base64');
    return void response.end(JSON.stringify({ draftKey: made('drafts'), pinPepper: made('PIN'), houseKey }));
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end();
  const [, person] = COUNCIL.exec(pathname) ?? [];
  if (person !== undefined) {
    response.setHeader('Content-Type', 'application/fhir+json; charset=utf-8');
    return void response.end(JSON.stringify(await councilBundle(person)));
  }
  const file = await findFile(pathname === '/' ? 'index.html' : decodeURIComponent(pathname.slice(1)));
  if (!file) return void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is nothing here.');
  response.setHeader('Content-Type', file.type);
  response.end(file.body);
}

/**
 * Starts the demo product.
 *
 * @param {{ port?: number, host?: string, dataFolder?: string, fhir?: string }} options `port` 0 takes any free one;
 *   `fhir` is the base of the FHIR server behind `/fhir`, without it one in memory
 * @returns {Promise<{ port: number, close(): Promise<void> }>}
 */
export async function startServer({ port = 0, host = '127.0.0.1', dataFolder = join(HERE, '.data'), fhir } = {}) {
  const services = { secret: await draftSecret(dataFolder), fhir: fhirServer({ base: FHIR, to: fhir }) };
  const server = createServer((request, response) => {
    answer(request, response, services).catch(() => {
      if (!response.headersSent) response.writeHead(400);
      response.end();
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    port: server.address().port,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}
