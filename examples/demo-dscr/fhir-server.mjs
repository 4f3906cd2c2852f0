// SPDX-License-Identifier: Apache-2.0
// Where the demo's submissions go: a FHIR server in memory, or one that whoever starts the demo names. The page sees
// one address of its own origin either way, so its policy stays as strict as it is.

const LARGEST = 20_000_000;
const TAKEN = ['accept', 'authorization', 'content-type', 'if-match', 'if-none-exist', 'prefer'];
const GIVEN = ['content-type', 'etag', 'location', 'retry-after'];

/** The base of a FHIR server, without a slash at its end. */
export function fhirBase(address) {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw new TypeError(`${address} is not the base of a FHIR server, such as https://records.example/fhir`);
  }
  return url.href.replace(/\/$/, '');
}

async function bodyOf(request) {
  const parts = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > LARGEST) throw new RangeError('The request is too large.');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const picked = (names, get) =>
  Object.fromEntries(names.map((name) => [name, get(name)]).filter(([, value]) => typeof value === 'string'));

async function handOn(request, response, to, base) {
  const isWrite = request.method !== 'GET';
  let answer;
  let body;
  try {
    answer = await fetch(to + request.url.slice(base.length), {
      method: request.method,
      headers: picked(TAKEN, (name) => request.headers[name]),
      redirect: 'error',
      ...(isWrite ? { body: await bodyOf(request) } : {}),
    });
    body = Buffer.from(await answer.arrayBuffer());
  } catch {
    return void response.writeHead(502, { 'Content-Type': 'text/plain' }).end('The FHIR server does not answer.');
  }
  response
    .writeHead(
      answer.status,
      picked(GIVEN, (name) => answer.headers.get(name)),
    )
    .end(body);
}

async function inMemory(base) {
  // A development package: a product has a FHIR server of its own.
  const { memoryEndpoint } = await import('../../scripts/fhir/memory-endpoint.mjs');
  return memoryEndpoint({ base });
}

/**
 * @param {{ base: string, to?: string }} options `base` is the path in the demo; without `to`, a server in memory is
 *   started with the first request
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>}
 */
export function fhirServer({ base, to }) {
  const target = to === undefined ? undefined : fhirBase(to);
  let endpoint;
  return async (request, response) => {
    if (!['GET', 'POST', 'PUT'].includes(request.method)) return void response.writeHead(405).end();
    // A page of somebody else's can post plain text here without being asked first; FHIR it cannot.
    const isFhir = request.headers['content-type']?.startsWith('application/fhir+json');
    if (request.method !== 'GET' && !isFhir) return void response.writeHead(415).end();
    if (target !== undefined) return handOn(request, response, target, base);
    endpoint ??= inMemory(base);
    try {
      await endpoint;
    } catch {
      endpoint = undefined;
      return void response.writeHead(503, { 'Content-Type': 'text/plain' }).end('The FHIR server does not start.');
    }
    return (await endpoint).handle(request, response);
  };
}
