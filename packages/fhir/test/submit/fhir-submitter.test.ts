// SPDX-License-Identifier: Apache-2.0
// Against an independent FHIR implementation over HTTP. What it cannot prove: its transactions are not atomic, and it
// carries out one request at a time.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fromQuestionnaireResponse, parseFhir } from '../../src/index.js';
import type { Bag } from '../../src/bag.js';
import { documentFaults } from '../../test-data/document-faults.js';
import { FIRST, SECOND, SYSTEM, changedAllergy, entryOf, form, newAllergy, submissionOf } from './a-submission.js';
import { ONE_OF_EACH, aServer, assertKind } from './a-server.js';

describe('what is sent', () => {
  test('answers, changed resources and who entered them arrive in one valid transaction', async (context) => {
    const server = await aServer(context);
    const result = await server.device()(entryOf(newAllergy()));
    assertKind(result, 'sent');
    assert.deepEqual(await server.count(), ONE_OF_EACH);
    const [request, ...others] = server.network.seen.filter(({ method }) => method !== 'GET');
    assert.deepEqual(others, []);
    const bundle = JSON.parse(request!.body) as { type: string; entry: { resource: Bag }[] };
    assert.equal(bundle.type, 'transaction');
    assert.deepEqual(documentFaults(bundle as never), []);
    assert.deepEqual(
      result.receipt.stored.map(({ local }) => local.split('/')[0]),
      ['Patient', 'AllergyIntolerance', 'List', 'QuestionnaireResponse', 'Provenance'],
    );
    for (const { reference, versionId } of result.receipt.stored) {
      const [type, id] = reference.split('/') as [string, string];
      const found = (await server.resources(type)).find((one) => one['id'] === id)!;
      assert.equal((found['meta'] as Bag)['versionId'], versionId);
    }
  });

  test('every reference at the server leads to something there', async (context) => {
    const server = await aServer(context);
    await server.device()(entryOf(newAllergy()));
    const all = (await Promise.all(Object.keys(ONE_OF_EACH).map((type) => server.resources(type)))).flat();
    const there = new Set(all.map((one) => `${String(one['resourceType'])}/${String(one['id'])}`));
    const found = [...JSON.stringify(all).matchAll(/"reference":"([^"]+)"/g)].map(([, reference]) => reference!);
    assert.ok(found.length >= 6);
    assert.deepEqual(
      found.filter((reference) => !there.has(reference)),
      [],
    );
  });

  test('the answers come back from the server with their digits', async (context) => {
    const server = await aServer(context);
    await server.device()(entryOf(newAllergy()));
    const text = server.network.seen.find(({ method }) => method === 'POST')!.body;
    assert.match(text, /"valueDecimal":70\.0\b/);
    const [response] = await server.resources('QuestionnaireResponse');
    const { answers } = fromQuestionnaireResponse(form, parseFhir(JSON.stringify(response)));
    assert.equal(answers['substance'], 'Penicillin');
    assert.deepEqual(response!['identifier'], { system: `${SYSTEM}/submission`, value: FIRST });
  });

  test('without a record the answers alone are sent, about the person the host names', async (context) => {
    const server = await aServer(context);
    const payload = { definition: form, submission: submissionOf(FIRST), patient: { reference: 'Patient/betty-1' } };
    assertKind(await server.device()(entryOf(payload)), 'sent');
    assert.deepEqual(await server.count(), { QuestionnaireResponse: 1, Provenance: 1 });
  });

  test('a person the server holds is found by NHS number, and not changed', async (context) => {
    const server = await aServer(context);
    const identifier = [{ system: 'https://fhir.nhs.uk/Id/nhs-number', value: '9990000050' }];
    await server.endpoint.put({ resourceType: 'Patient', id: 'known-1', identifier, birthDate: '1931-05-06' });
    assertKind(await server.device()(entryOf(newAllergy())), 'sent');
    const people = await server.resources('Patient');
    assert.deepEqual(
      people.map(({ id, birthDate }) => [id, birthDate]),
      [['known-1', '1931-05-06']],
    );
    const [allergy] = await server.resources('AllergyIntolerance');
    assert.equal((allergy!['patient'] as Bag)['reference'], 'Patient/known-1');
  });

  test('two people with one NHS number: a conflict, and nothing is written', async (context) => {
    const server = await aServer(context, { transactions: false });
    const identifier = [{ system: 'https://fhir.nhs.uk/Id/nhs-number', value: '9990000050' }];
    for (const id of ['one', 'two']) await server.endpoint.put({ resourceType: 'Patient', id, identifier });
    const result = await server.device()(entryOf(newAllergy()));
    assertKind(result, 'conflict');
    assert.deepEqual(Object.keys(result.current[0]!), ['local']);
    assert.deepEqual(await server.count(), { Patient: 2 });
  });
});

describe('a change of what was sent before', () => {
  test('with the receipt it is an update of that very version', async (context) => {
    const server = await aServer(context);
    const first = newAllergy();
    const sent = await server.device()(entryOf(first));
    assertKind(sent, 'sent');
    const payload = { ...changedAllergy(SECOND, 'Latex', first.record!), known: sent.receipt.stored };
    const result = await server.device()(entryOf(payload));
    assertKind(result, 'sent');
    const counts = { ...ONE_OF_EACH, QuestionnaireResponse: 2, Provenance: 2 };
    assert.deepEqual(await server.count(), counts);
    const [allergy] = await server.resources('AllergyIntolerance');
    assert.match(JSON.stringify(allergy!['code']), /Latex/);
    assert.match(server.network.seen.at(-1)!.body, /"ifMatch":"W\/\\"[^"]+\\""/);
  });

  test('without it the server is asked, and what it has is compared with what was changed', async (context) => {
    const server = await aServer(context);
    const first = newAllergy();
    await server.device()(entryOf(first));
    assertKind(await server.device()(entryOf(changedAllergy(SECOND, 'Latex', first.record!))), 'sent');
    assert.equal((await server.count())['AllergyIntolerance'], 1);
    assert.match(JSON.stringify(await server.resources('AllergyIntolerance')), /Latex/);
  });

  test('a record that somebody changed at the server is a conflict, and is not overwritten', async (context) => {
    const server = await aServer(context);
    const first = newAllergy();
    const sent = await server.device()(entryOf(first));
    assertKind(sent, 'sent');
    const [allergy] = await server.resources('AllergyIntolerance');
    await server.endpoint.put({ ...allergy, meta: {}, code: { text: 'Peanuts' } });
    for (const known of [sent.receipt.stored, []]) {
      const payload = { ...changedAllergy(SECOND, 'Latex', first.record!), known };
      const result = await server.device()(entryOf(payload));
      assertKind(result, 'conflict');
      assert.equal(result.current.length, 1);
      const { local, reference, versionId, json } = result.current[0]!;
      assert.equal(reference, `AllergyIntolerance/${String(allergy!['id'])}`);
      assert.match(json!, /Peanuts/);
      assert.match(local, /^AllergyIntolerance\//);
      assert.ok(versionId);
    }
    assert.match(JSON.stringify(await server.resources('AllergyIntolerance')), /Peanuts/);
  });

  test('a conflict that somebody has decided is sent with what the server has as known', async (context) => {
    const server = await aServer(context);
    const first = newAllergy();
    await server.device()(entryOf(first));
    const [allergy] = await server.resources('AllergyIntolerance');
    await server.endpoint.put({ ...allergy, meta: {}, code: { text: 'Peanuts' } });
    const payload = changedAllergy(SECOND, 'Latex and peanuts', first.record!);
    const conflict = await server.device()(entryOf(payload));
    assertKind(conflict, 'conflict');
    const known = conflict.current.map(({ local, reference, versionId }) => ({
      local,
      reference: reference!,
      versionId: versionId!,
    }));
    const third = { ...payload, known: [...known] };
    assertKind(await server.device()(entryOf(third)), 'sent');
    assert.match(JSON.stringify(await server.resources('AllergyIntolerance')), /Latex and peanuts/);
    assert.equal((await server.count())['AllergyIntolerance'], 1);
  });

  test('a record the server deleted is a conflict, and is not made anew', async (context) => {
    const server = await aServer(context);
    const first = newAllergy();
    const sent = await server.device()(entryOf(first));
    assertKind(sent, 'sent');
    const known = sent.receipt.stored.map((one) =>
      one.local.startsWith('Allergy') ? { ...one, reference: 'AllergyIntolerance/gone' } : one,
    );
    const result = await server.device()(entryOf({ ...changedAllergy(SECOND, 'Latex', first.record!), known }));
    assertKind(result, 'conflict');
    assert.deepEqual(Object.keys(result.current[0]!), ['local', 'reference']);
  });

  test('an answer corrected after its first form reached the server is a conflict, never dropped', async (context) => {
    const server = await aServer(context);
    await server.device()(entryOf({ definition: form, submission: submissionOf(FIRST) }));
    const corrected = { definition: form, submission: submissionOf(FIRST, 'Latex') };
    const result = await server.device()(entryOf(corrected));
    assertKind(result, 'conflict');
    assert.match(result.current[0]!.json!, /Penicillin/);
    const known = result.current.map(({ json: _, ...one }) => one) as [];
    assertKind(await server.device()(entryOf({ ...corrected, known })), 'sent');
    assert.deepEqual(await server.count(), { QuestionnaireResponse: 1, Provenance: 1 });
    assert.match(JSON.stringify(await server.resources('QuestionnaireResponse')), /Latex/);
  });
});
