// SPDX-License-Identifier: Apache-2.0
// The server that the guides tell a supplier to have: a session, records, files, audit, and the built page, all under
// the strict policy.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { careWorkers, mrGreen, mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import { STRICT_POLICY } from '../../examples/demo-dscr/policy.mjs';

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

export class HostServer {
  worker = careWorkers.emily;
  /** What the worker may not do, as the guide writes it. */
  denied = [];
  /** Submissions are stored, and the line breaks before the page hears of it. */
  losesAnswers = false;
  audit = [];
  files = new Map();
  people = new Map(
    [mrGreen, mrsSmith].map((person) => [
      person.subjectOfCare.id,
      { record: structuredClone(person.careRecord()), submissions: [], responses: [] },
    ]),
  );
  #server = createServer((request, response) => {
    this.#answer(request, response).catch((error) => response.writeHead(500).end(error.message));
  });
  #held = new Map();
  #policy;
  #folder;
  #pages;

  constructor({ policy = STRICT_POLICY } = {}) {
    this.#policy = policy;
  }

  /** Begins to serve a folder that a build tool has written. */
  async start(folder) {
    this.#folder = folder;
    this.#pages = new Set(readdirSync(folder, { recursive: true }).map((file) => `/${file.replaceAll('\\', '/')}`));
    await new Promise((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.address = `http://127.0.0.1:${this.#server.address().port}`;
  }

  close() {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(resolve));
  }

  /** Lets the page wait for a person's record until the function that it returns is called. */
  holdBack(person) {
    let release;
    this.#held.set(person, new Promise((resolve) => (release = resolve)));
    return () => {
      this.#held.delete(person);
      release();
    };
  }

  versions(person, recordClass = 'About Me') {
    return this.people.get(person).record.records.filter((version) => version.class === recordClass);
  }

  async #answer(request, response) {
    const { pathname } = new URL(request.url, 'http://host');
    const [, first, id] = pathname.split('/');
    const json = (value, status = 200) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    response.setHeader('content-security-policy', this.#policy);
    response.setHeader('cache-control', 'no-store');
    if (pathname === '/session') return json({ worker: this.worker, denied: this.denied });
    if (pathname === '/session/draft-key') {
      return response.end(createHash('sha256').update(`a secret of the test, for ${this.worker.id}`).digest());
    }
    if (pathname === '/audit') {
      this.audit.push(JSON.parse(await bodyOf(request)));
      return response.writeHead(204).end();
    }
    if (first === 'files') {
      if (request.method === 'GET') return this.#file(id, response);
      this.files.set(id, { type: request.headers['content-type'], bytes: await bodyOf(request) });
      return response.writeHead(204).end();
    }
    if (first === 'people') {
      const person = this.people.get(id);
      if (request.method === 'GET') {
        await this.#held.get(id);
        return json(person);
      }
      const status = this.#submit(person, JSON.parse(await bodyOf(request)));
      if (!this.losesAnswers) return json({}, status);
      return response.destroy();
    }
    return this.#page(pathname === '/' ? '/index.html' : pathname, response);
  }

  #file(name, response) {
    const file = this.files.get(name);
    return response.writeHead(200, { 'content-type': file.type }).end(file.bytes);
  }

  /** New versions and their change log, but never over a version that came first. */
  #submit(person, { submission, versions, changeLog, questionnaireResponse }) {
    const { record } = person;
    for (const { recordUid, versionNumber } of versions) {
      const earlier = record.records.filter((version) => version.recordUid === recordUid).length;
      if (versionNumber !== earlier + 1) return 409;
    }
    person.record = {
      ...record,
      records: [...record.records, ...versions],
      changeLog: [...record.changeLog, ...changeLog],
    };
    person.submissions.push(submission.id);
    person.responses.push(questionnaireResponse);
    return 201;
  }

  #page(file, response) {
    if (!this.#pages.has(file)) return response.writeHead(404).end();
    const headers = { 'content-type': TYPES[extname(file)] ?? 'text/plain' };
    return response.writeHead(200, headers).end(readFileSync(join(this.#folder, file)));
  }
}
