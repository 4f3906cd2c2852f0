// SPDX-License-Identifier: Apache-2.0
// The host's side of a page: its files, and a FHIR R4 server that checks what it is sent and fails in the ways servers do.
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { memoryEndpoint } from '../../../scripts/fhir/memory-endpoint.mjs';

const BASE = '/fhir';

/** What a server can do to a request, by name. `store` lets the server answer, and gives what it said. */
const FAULTS = {
  none: async ({ store, give }) => give(await store()),
  'reset before': async ({ response }) => response.destroy(),
  'reset after': async ({ store, response }) => {
    await store();
    response.destroy();
  },
  'half an answer': async ({ store, response }) => {
    const { status, headers, text } = await store();
    const bytes = Buffer.from(text);
    response.writeHead(status, { ...headers, 'content-length': bytes.length });
    response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
  },
  slow: async ({ store, give }) => {
    await wait(300);
    give(await store());
  },
  'never answers': async () => undefined,
  409: async ({ give }) => give(refusal(409)),
  412: async ({ give }) => give(refusal(412)),
  422: async ({ give }) => give(refusal(422)),
  429: async ({ give }) => give(refusal(429, { 'retry-after': '1' })),
  500: async ({ give }) => give(refusal(500)),
};

function refusal(status, headers = {}) {
  const outcome = { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'processing' }] };
  return {
    status,
    headers: { 'content-type': 'application/fhir+json', ...headers },
    text: JSON.stringify(outcome),
  };
}

export class Host {
  /** What happens to the next request to the FHIR server: the name of a fault. */
  fault = () => 'none';
  /** Every request to the FHIR server: what was done to it. */
  faults = [];
  /** Paths that cannot be fetched. */
  missing = new Set();
  /** Paths that were asked for. */
  asked = new Set();
  #endpoint;
  #server;
  #port;
  #files;

  /** `files`: by path, their type and text. */
  async start(files) {
    this.#endpoint = await memoryEndpoint({ base: BASE });
    this.#files = files;
    await this.listen(0);
    this.#port = this.#server.address().port;
    this.address = `http://127.0.0.1:${this.#port}`;
    return this.address;
  }

  /** Answers again, at the same address. */
  async listen(port = this.#port) {
    this.#server = createServer((request, response) => {
      // A browser that is killed in the middle of a request has sent nothing.
      this.#answer(request, response).catch(() => response.destroy());
    });
    await new Promise((resolve) => this.#server.listen(port, '127.0.0.1', resolve));
  }

  async #answer(request, response) {
    if (request.url.startsWith(BASE)) return this.#fhir(request, response);
    this.asked.add(request.url);
    const [type, text, more] = (!this.missing.has(request.url) && this.#files[request.url]) || [];
    if (text === undefined) return response.writeHead(404).end();
    const headers = { 'content-type': type, 'cache-control': 'no-store', 'access-control-allow-origin': '*', ...more };
    return response.writeHead(200, headers).end(text);
  }

  async #fhir(request, response) {
    const fault = this.fault(request);
    this.faults.push(fault);
    const give = ({ status, headers, text }) => response.writeHead(status, headers).end(text);
    const store = async () => {
      const said = { status: 0, headers: {}, text: '' };
      await this.#endpoint.handle(request, {
        writeHead: (status, headers) => {
          Object.assign(said, { status, headers });
          return { end: (text) => void (said.text = text) };
        },
      });
      return said;
    };
    await FAULTS[fault]({ response, store, give });
  }

  /** Ids of the submissions that the server has, as often as it has them. */
  async submissions() {
    const responses = await this.#endpoint.resources('QuestionnaireResponse');
    return responses.map(({ identifier }) => identifier.value);
  }

  /** By id of the submission: when the server stored it. */
  async arrivals() {
    const responses = await this.#endpoint.resources('QuestionnaireResponse');
    return new Map(responses.map(({ identifier, meta }) => [identifier.value, meta.lastUpdated]));
  }

  /** Until `listen`, nobody is at this address. */
  async close() {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
