// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { type TestContext, describe, test } from 'node:test';
import { type Fault, type Seen, faultProxy } from '../../test/submit/fault-proxy.js';
import { jsonSubmitter } from './json-submitter.js';

const entry = { id: '0f9a3c52-6a0b-4e0e-9d0e-0d8f6c2b7a11', payload: { answers: { weight: '70.0' } } };

/** A host that stores what it is sent, and knows by the key what it has. */
async function aHost(context: TestContext) {
  const stored = new Map<string, string>();
  let number = 0;
  const network = await faultProxy(async (request, response) => {
    let text = '';
    for await (const part of request) text += String(part);
    const key = String(request.headers['idempotency-key']);
    if (!stored.has(key)) {
      stored.set(key, text);
      number += 1;
    }
    response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ number }));
  }, '/submissions');
  context.after(() => network.close());
  const send = jsonSubmitter({ url: network.url, fetch, timeout: 400 });
  return { network, stored, send };
}

describe('jsonSubmitter', () => {
  test('one POST of the payload, with the client id as Idempotency-Key', async (context) => {
    const { network, stored, send } = await aHost(context);
    assert.deepEqual(await send(entry), { kind: 'sent', receipt: { number: 1 } });
    const [request, ...others] = network.seen as [Seen];
    assert.deepEqual(others, []);
    assert.equal(request.method, 'POST');
    assert.equal(request.path, '/submissions');
    assert.equal(request.headers['content-type'], 'application/json');
    assert.deepEqual([...stored], [[entry.id, JSON.stringify(entry.payload)]]);
  });

  for (const fault of ['reset-after-write', 'silent-after-write', 'half', 'half-json', 'twice'] as const) {
    test(`${fault}: sent again with the same key, and stored once`, async (context) => {
      const { network, stored, send } = await aHost(context);
      network.inject(fault);
      const { kind } = await send(entry);
      assert.equal(kind, fault === 'twice' ? 'sent' : 'later');
      assert.deepEqual(await send(entry), { kind: 'sent', receipt: { number: 1 } });
      assert.equal(stored.size, 1);
      assert.ok(network.seen.every(({ headers }) => headers['idempotency-key'] === entry.id));
    });
  }

  const cases: readonly (readonly [Extract<Fault, object>, object])[] = [
    [{ status: 204 }, { kind: 'sent', receipt: null }],
    [
      { status: 200, body: '<p>Welcome</p>' },
      { kind: 'later', reason: 'half-answer' },
    ],
    [
      { status: 400, body: '{"title":"Bad","detail":"No weight"}' },
      { kind: 'rejected', status: 400, reason: 'No weight' },
    ],
    [
      { status: 422, body: '{"message":"No weight"}' },
      { kind: 'rejected', status: 422, reason: 'No weight' },
    ],
    [
      { status: 422, body: '<p>No</p>' },
      { kind: 'rejected', status: 422, reason: 'The server refused it (422).' },
    ],
    [{ status: 404 }, { kind: 'rejected', status: 404, reason: 'The server refused it (404).' }],
    [{ status: 401 }, { kind: 'later', reason: 'not-allowed' }],
    [{ status: 403 }, { kind: 'later', reason: 'not-allowed' }],
    [
      { status: 409, body: '{"version":3}' },
      { kind: 'conflict', current: { version: 3 } },
    ],
    [{ status: 412 }, { kind: 'conflict', current: null }],
    [
      { status: 409, headers: { 'retry-after': '2' } },
      { kind: 'later', reason: 'busy', after: 2000 },
    ],
    [
      { status: 429, headers: { 'retry-after': '2' } },
      { kind: 'later', reason: 'busy', after: 2000 },
    ],
    [{ status: 500 }, { kind: 'later', reason: 'server-fault' }],
  ];
  for (const [fault, expected] of cases) {
    test(`${fault.status} ${fault.body ?? ''} ${JSON.stringify(fault.headers ?? {})}`, async (context) => {
      const { network, send } = await aHost(context);
      network.inject(fault);
      assert.deepEqual(await send(entry), expected);
    });
  }

  test('what cannot be JSON, or has no id that can stand in a header, is rejected and not sent', async (context) => {
    const { network, send } = await aHost(context);
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    for (const payload of [circle, undefined, 1n]) assert.equal((await send({ ...entry, payload })).kind, 'rejected');
    for (const id of ['', 'a\nb', 'é', 'x'.repeat(200), null as never]) {
      assert.equal((await send({ ...entry, id })).kind, 'rejected');
    }
    assert.deepEqual(network.seen, []);
  });

  test('only https, or this machine, and no password in the address', () => {
    const refused = [
      'http://records.example/',
      'ftp://records.example/',
      '/submissions',
      'https://u:p@records.example/',
      '',
    ];
    for (const url of refused) assert.throws(() => jsonSubmitter({ url, fetch }), TypeError, url);
    for (const url of ['https://records.example/a?b=c', 'http://localhost:1/', 'http://[::1]/'])
      jsonSubmitter({ url, fetch });
  });
});
