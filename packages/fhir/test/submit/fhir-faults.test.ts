// SPDX-License-Identifier: Apache-2.0
// What a network and a server do to a submission on its way. After each: the server has it once, or knows nothing of it and
// it is to be sent again. The server carries out one request at a time and is not atomic, so neither two requests at the
// same instant inside it nor a transaction that is rolled back is proven here.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { LaterReason } from '../../src/submit/index.js';
import { FIRST, SECOND, changedAllergy, entryOf, newAllergy } from './a-submission.js';
import { type EndpointOptions, ONE_OF_EACH, aServer, assertKind } from './a-server.js';
import type { Fault } from './fault-proxy.js';

const SERVERS: Readonly<Record<string, EndpointOptions>> = {
  'a server with transactions': {},
  'a server that carries a transaction out entry by entry': { asBatch: true },
  'a server without transactions': { transactions: false },
};

/** What is stored although nobody hears of it. */
const LOST: readonly (readonly [Fault, LaterReason])[] = [
  ['reset-after-write', 'no-network'],
  ['silent-after-write', 'too-slow'],
  ['half', 'half-answer'],
  ['half-json', 'half-answer'],
];

for (const [name, options] of Object.entries(SERVERS)) {
  describe(name, () => {
    for (const [fault, reason] of LOST) {
      test(`${fault}: later, and sent again it is there once`, async (context) => {
        const server = await aServer(context, options);
        const send = server.device({ timeout: 400 });
        const entry = entryOf(newAllergy());
        // A server without transactions says so first.
        if (options.transactions === false) server.network.inject('pass');
        server.network.inject(fault);
        const first = await send(entry);
        // What was made and whose body is half can still be found where it stands in the header.
        if (!(options.transactions === false && fault === 'half-json')) {
          assertKind(first, 'later');
          assert.equal(first.reason, reason);
        }
        const again = await send(entry);
        assertKind(again, 'sent');
        assert.deepEqual(await server.count(), ONE_OF_EACH);
        assert.equal(again.receipt.stored.length, 5);
      });

      test(`${fault} of a change: the change is there once, and is no conflict with itself`, async (context) => {
        const server = await aServer(context, options);
        const send = server.device({ timeout: 400 });
        const first = newAllergy();
        const sent = await send(entryOf(first));
        assertKind(sent, 'sent');
        const entry = entryOf({ ...changedAllergy(SECOND, 'Latex', first.record!), known: sent.receipt.stored });
        server.network.inject(fault);
        await send(entry);
        assertKind(await send(entry), 'sent');
        const [allergy, ...others] = await server.resources('AllergyIntolerance');
        assert.deepEqual(others, []);
        assert.match(JSON.stringify(allergy!['code']), /Latex/);
        assert.deepEqual(await server.count(), { ...ONE_OF_EACH, QuestionnaireResponse: 2, Provenance: 2 });
      });
    }

    test('delivered twice by the network: there once', async (context) => {
      const server = await aServer(context, options);
      server.network.inject('twice', 'twice', 'twice', 'twice', 'twice', 'twice');
      assertKind(await server.device()(entryOf(newAllergy())), 'sent');
      assert.deepEqual(await server.count(), ONE_OF_EACH);
    });

    test('a change delivered twice by the network: there once, and no conflict', async (context) => {
      const server = await aServer(context, options);
      const first = newAllergy();
      const sent = await server.device()(entryOf(first));
      assertKind(sent, 'sent');
      server.network.inject('twice', 'twice', 'twice', 'twice');
      const payload = { ...changedAllergy(SECOND, 'Latex', first.record!), known: sent.receipt.stored };
      assertKind(await server.device()(entryOf(payload)), 'sent');
      assert.deepEqual(await server.count(), { ...ONE_OF_EACH, QuestionnaireResponse: 2, Provenance: 2 });
    });

    test('one submission from two devices at once: both are told that it is there, and it is there once', async (context) => {
      const server = await aServer(context, options);
      const entry = entryOf(newAllergy());
      const results = await Promise.all([server.device()(entry), server.device()(entry)]);
      for (const result of results) assertKind(result, 'sent');
      assert.deepEqual(await server.count(), ONE_OF_EACH);
      const [one, two] = results.map((result) => (result.kind === 'sent' ? result.receipt.stored : []));
      assert.deepEqual(
        one!.map(({ reference }) => reference),
        two!.map(({ reference }) => reference),
      );
    });

    test('two changes of one record from two devices at once: one arrives, the other is a conflict', async (context) => {
      const server = await aServer(context, options);
      const first = newAllergy();
      const sent = await server.device()(entryOf(first));
      assertKind(sent, 'sent');
      const changes = [
        { ...changedAllergy(SECOND, 'Latex', first.record!), known: sent.receipt.stored },
        { ...changedAllergy('third', 'Peanuts', first.record!), known: sent.receipt.stored },
      ];
      const results = await Promise.all(changes.map((change) => server.device()(entryOf(change))));
      assert.deepEqual(results.map(({ kind }) => kind).sort(), ['conflict', 'sent']);
      const [allergy, ...others] = await server.resources('AllergyIntolerance');
      assert.deepEqual(others, []);
      const lost = results.findIndex(({ kind }) => kind === 'conflict');
      const kept = ['Latex', 'Peanuts'][1 - lost]!;
      assert.match(JSON.stringify(allergy!['code']), new RegExp(kept));
      const conflict = results[lost]!;
      assertKind(conflict, 'conflict');
      assert.match(conflict.current[0]!.json!, new RegExp(kept));
    });

    test('two different submissions about one new person from two devices at once: one person', async (context) => {
      const server = await aServer(context, options);
      const entries = [entryOf(newAllergy(FIRST)), entryOf(newAllergy(SECOND, 'Latex'))];
      const kinds = await Promise.all(entries.map(async (entry) => (await server.device()(entry)).kind));
      assert.ok(kinds.includes('sent'), kinds.join());
      assert.equal((await server.count())['Patient'], 1);
    });
  });
}

/** What the server says, what it means, and what is at the server after it has passed and the same was sent again. */
const ANSWERS: readonly (readonly [Extract<Fault, object>, string, number?])[] = [
  [{ status: 401 }, 'not-allowed'],
  [{ status: 403 }, 'not-allowed'],
  [{ status: 408 }, 'too-slow'],
  [{ status: 425 }, 'busy'],
  [{ status: 429, headers: { 'retry-after': '7' } }, 'busy', 7000],
  [{ status: 429 }, 'busy'],
  [{ status: 500, body: '<h1>It broke</h1>' }, 'server-fault'],
  [{ status: 502 }, 'server-fault'],
  [{ status: 503, headers: { 'retry-after': '3' } }, 'server-fault', 3000],
  [{ status: 504 }, 'too-slow'],
  [{ status: 409 }, 'nothing'],
  [{ status: 412 }, 'nothing'],
  [{ status: 200, body: '<h1>Welcome to the Wi-Fi</h1>', headers: { 'content-type': 'text/html' } }, 'half-answer'],
  [{ status: 200, body: '' }, 'half-answer'],
  [{ status: 200, body: '{"resourceType":"Bundle","type":"transaction-response","entry":[]}' }, 'half-answer'],
  [{ status: 200, body: '{"resourceType":"OperationOutcome","issue":[]}' }, 'half-answer'],
  [{ status: 302, headers: { location: '/elsewhere' } }, 'no-network'],
];

describe('what a server says', () => {
  for (const [fault, reason, after] of ANSWERS) {
    test(`${fault.status} ${fault.body ?? ''} ${JSON.stringify(fault.headers ?? {})}: ${reason}, and later it arrives once`, async (context) => {
      const server = await aServer(context);
      server.network.inject(fault);
      const entry = entryOf(newAllergy());
      const first = await server.device()(entry);
      if (reason === 'nothing') {
        // It says that it conflicts, and holds nothing of it: what conflicted was on its way, and is tried once more.
        assertKind(first, 'sent');
      } else {
        assertKind(first, 'later');
        assert.equal(first.reason, reason);
        assert.equal(first.after, after);
        assert.deepEqual(await server.count(), {});
      }
      assertKind(await server.device()(entry), 'sent');
      assert.deepEqual(await server.count(), ONE_OF_EACH);
    });
  }

  test('a server that conflicts for ever without holding anything: later', async (context) => {
    const server = await aServer(context);
    server.network.when(({ method }) => method === 'POST', { status: 409 });
    const result = await server.device()(entryOf(newAllergy()));
    assertKind(result, 'later');
    assert.equal(result.reason, 'contended');
    assert.ok(server.network.seen.length < 30, String(server.network.seen.length));
  });

  for (const status of [400, 422]) {
    test(`${status}: rejected, with what the server said as plain text`, async (context) => {
      const server = await aServer(context);
      const issue = [
        { severity: 'error', details: { text: 'Unknown code \u202e<b>X</b>\n' }, expression: ['Bundle.entry[1]'] },
        { severity: 'fatal', diagnostics: 'y'.repeat(5000) },
        { severity: 'warning', diagnostics: 'not this' },
      ];
      server.network.inject({ status, body: JSON.stringify({ resourceType: 'OperationOutcome', issue }) });
      const result = await server.device()(entryOf(newAllergy()));
      assertKind(result, 'rejected');
      assert.equal(result.status, status);
      assert.ok(result.reason.startsWith('Unknown code <b>X</b> (Bundle.entry[1]); yyy'), result.reason);
      assert.equal(result.reason.length, 1000);
      assert.doesNotMatch(result.reason, /not this/);
    });
  }

  test('a resource that is not valid is rejected by the server itself, and nothing is stored', async (context) => {
    const server = await aServer(context);
    const payload = newAllergy();
    const isBroken = { ...payload, submission: { ...payload.submission, submittedAt: '2026-11-22' } };
    const result = await server.device()(entryOf({ ...isBroken, record: undefined, versions: undefined } as never));
    assertKind(result, 'rejected');
    assert.match(result.reason, /Provenance\.recorded/);
    assert.deepEqual(await server.count(), {});
  });

  test('an address without a FHIR server: rejected, not kept quietly for ever', async (context) => {
    const server = await aServer(context);
    server.network.when(() => true, { status: 404, body: 'Nothing here', headers: { 'content-type': 'text/plain' } });
    const result = await server.device()(entryOf(newAllergy()));
    assertKind(result, 'rejected');
    assert.deepEqual([result.status, result.reason], [404, 'Nothing here']);
  });

  test('one entry of a batch is refused: it is said which words, and what is there is not made twice', async (context) => {
    const server = await aServer(context, { transactions: false });
    server.network.when(({ method, path }) => method === 'POST' && path.endsWith('/List'), { status: 422 });
    const entry = entryOf(newAllergy());
    const result = await server.device()(entry);
    assertKind(result, 'rejected');
    assert.deepEqual(
      result.stored?.map(({ local }) => local.split('/')[0]),
      ['Patient', 'AllergyIntolerance'],
    );
    server.network.when(() => false, 'half');
    assertKind(await server.device()(entry), 'sent');
    assert.deepEqual(await server.count(), ONE_OF_EACH);
  });

  test('a server that finds anything for any search: nothing is written under somebody else', async (context) => {
    const server = await aServer(context);
    await server.endpoint.put({ resourceType: 'Patient', id: 'james', name: [{ text: 'James' }] });
    const found = { fullUrl: 'urn:x', resource: { resourceType: 'Patient', id: 'james', name: [{ text: 'James' }] } };
    const body = JSON.stringify({ resourceType: 'Bundle', type: 'searchset', entry: [found] });
    server.network.when(({ method }) => method === 'GET', { status: 200, body });
    const result = await server.device()(entryOf(newAllergy()));
    assertKind(result, 'rejected');
    assert.match(result.reason, /does not search Patient by identifier/);
    assert.deepEqual(await server.count(), { Patient: 1 });
  });

  test('a server that stores part of a transaction: a conflict says what has arrived', async (context) => {
    const server = await aServer(context, { asBatch: true });
    const first = newAllergy();
    const sent = await server.device()(entryOf(first));
    assertKind(sent, 'sent');
    const [allergy] = await server.resources('AllergyIntolerance');
    await server.endpoint.put({ ...allergy, meta: {}, code: { text: 'Peanuts' } });
    const payload = { ...changedAllergy(SECOND, 'Latex', first.record!), known: sent.receipt.stored };
    const result = await server.device()(entryOf(payload));
    assertKind(result, 'conflict');
    assert.deepEqual(
      result.stored?.map(({ local }) => local.split('/')[0]),
      ['QuestionnaireResponse', 'Provenance'],
    );
    assert.match(JSON.stringify(await server.resources('AllergyIntolerance')), /Peanuts/);
  });

  test('more entries than a server takes go one by one', async (context) => {
    const server = await aServer(context);
    assertKind(await server.device({ maxEntries: 4 })(entryOf(newAllergy())), 'sent');
    assert.ok(server.network.seen.every(({ path }) => path !== '/fhir'));
    assert.deepEqual(await server.count(), ONE_OF_EACH);
  });

  test('one by one, a conflict that is there already is found before anything is written', async (context) => {
    const server = await aServer(context, { transactions: false });
    const first = newAllergy();
    const sent = await server.device()(entryOf(first));
    assertKind(sent, 'sent');
    const [allergy] = await server.resources('AllergyIntolerance');
    await server.endpoint.put({ ...allergy, meta: {}, code: { text: 'Peanuts' } });
    const payload = { ...changedAllergy(SECOND, 'Latex', first.record!), known: sent.receipt.stored };
    assertKind(await server.device({ maxEntries: 0 })(entryOf(payload)), 'conflict');
    assert.deepEqual(await server.count(), ONE_OF_EACH);
  });
});
