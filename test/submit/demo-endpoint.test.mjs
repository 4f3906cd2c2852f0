// SPDX-License-Identifier: Apache-2.0
// The demo's own FHIR endpoint, as its page reaches it: over HTTP, at the demo's address.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { fhirSubmitter } from '@careplan-kit/fhir/submit';
import { startServer } from '../../examples/demo-dscr/server.mjs';
import { inRoot } from '../../scripts/root.mjs';

async function demo(context, options = {}) {
  const dataFolder = mkdtempSync(join(tmpdir(), 'careplan-kit-demo-'));
  const server = await startServer({ dataFolder, ...options });
  context.after(async () => {
    await server.close();
    rmSync(dataFolder, { recursive: true });
  });
  return `http://127.0.0.1:${server.port}`;
}

const definition = {
  format: 'careplan-kit/form-1',
  id: 'note',
  url: 'https://lantern.example/form/note',
  version: '1.0.0',
  status: 'active',
  title: 'A note',
  language: 'en',
  licence: { kind: 'open', text: 'Free to use.' },
  items: [{ type: 'text', id: 'note', label: 'What happened?' }],
};
const submission = {
  schemaVersion: 1,
  id: '0f9a3c52-6a0b-4e0e-9d0e-0d8f6c2b7a11',
  form: { id: definition.id, url: definition.url, version: definition.version },
  library: '0.1.0',
  subjectOfCare: 'resident-smith',
  author: { id: 'emily', name: 'Emily' },
  submittedAt: '2026-11-22T14:02:00Z',
  answers: { note: 'Mrs Smith slept well.' },
  setAside: {},
  provenance: {},
};
const entry = { id: submission.id, payload: { definition, submission } };
const system = 'https://lantern.example/fhir/Id';

async function count(base, type) {
  const answer = await fetch(`${base}/${type}`);
  return (await answer.json()).total;
}

test('the demo has a FHIR server at its own address: a submission sent twice is there once', async (context) => {
  const base = `${await demo(context)}/fhir`;
  const send = fhirSubmitter({ base, system, fetch });
  for (let time = 0; time < 2; time++) assert.equal((await send(entry)).kind, 'sent');
  assert.deepEqual([await count(base, 'QuestionnaireResponse'), await count(base, 'Provenance')], [1, 1]);
});

test('it checks what it is sent, and answers FHIR only', async (context) => {
  const base = `${await demo(context)}/fhir`;
  const post = (body, type) =>
    fetch(`${base}/Patient`, { method: 'POST', headers: { 'Content-Type': type }, body: JSON.stringify(body) });
  const wrong = await post({ resourceType: 'Patient', birthDate: 'long ago' }, 'application/fhir+json');
  assert.equal(wrong.status, 422);
  assert.equal((await wrong.json()).resourceType, 'OperationOutcome');
  assert.equal((await post({ resourceType: 'Patient' }, 'text/plain')).status, 415);
  assert.equal((await fetch(`${base}/Patient/1`, { method: 'DELETE' })).status, 405);
  assert.equal(await count(base, 'Patient'), 0);
});

test('with --fhir the same address is that server; when it does not answer, a submission waits', async (context) => {
  const behind = await demo(context);
  const base = `${await demo(context, { fhir: `${behind}/fhir/` })}/fhir`;
  const send = fhirSubmitter({ base, system, fetch });
  assert.equal((await send(entry)).kind, 'sent');
  assert.equal(await count(`${behind}/fhir`, 'QuestionnaireResponse'), 1);
  assert.equal(await count(base, 'QuestionnaireResponse'), 1);

  const gone = createServer();
  await new Promise((resolve) => gone.listen(0, '127.0.0.1', resolve));
  const { port } = gone.address();
  await new Promise((resolve) => gone.close(resolve));
  const nowhere = `${await demo(context, { fhir: `http://127.0.0.1:${port}/fhir` })}/fhir`;
  const result = await fhirSubmitter({ base: nowhere, system, fetch })(entry);
  assert.deepEqual(result, { kind: 'later', reason: 'server-fault' });
});

test('an address that is no FHIR base is refused before anything is built', async () => {
  const run = promisify(execFile);
  const start = run(process.execPath, [inRoot('scripts/start.mjs'), '--fhir', 'records']);
  await assert.rejects(start, ({ code, stderr }) => code === 2 && /is not the base of a FHIR server/.test(stderr));
});
