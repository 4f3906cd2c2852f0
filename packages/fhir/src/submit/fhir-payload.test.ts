// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FIRST, SYSTEM, changedAllergy, newAllergy } from '../../test/submit/a-submission.js';
import { fhirSubmitter } from './fhir-submitter.js';
import { planOf } from './plan.js';
import { queryOf } from './step.js';

const never = () => {
  throw new Error('nothing may be asked');
};
const send = fhirSubmitter({ base: 'https://records.example/fhir', system: SYSTEM, fetch: never });

describe('what is not sent', () => {
  const good = newAllergy();
  const bad: Readonly<Record<string, unknown>> = {
    nothing: null,
    'a text': 'hello',
    'no form': { ...good, definition: undefined },
    'no submission': { ...good, submission: undefined },
    'another id': { ...good, submission: { ...good.submission, id: 'other' } },
    'the record of another person': { ...good, submission: { ...good.submission, subjectOfCare: 'resident-james' } },
    'a record without versions': { ...good, versions: undefined },
    'a form of another version': { ...good, definition: { ...good.definition, version: '9.0.0' } },
    'a person elsewhere': { ...good, patient: { reference: 'https://elsewhere.example/Patient/1' } },
    'a person up the path': { ...good, patient: { reference: 'Patient/../x' } },
    'a known version with a quote': { ...good, known: [{ local: 'List/1', reference: 'List/1', versionId: '"x' }] },
    'a prototype': { ...good, known: JSON.parse('[{"__proto__":{}}]') as unknown },
  };
  for (const [name, payload] of Object.entries(bad)) {
    test(`${name}: rejected with a reason, and nothing is asked`, async () => {
      const result = await send({ id: FIRST, payload });
      assert.ok(result.kind === 'rejected', JSON.stringify(result));
      assert.match(result.reason, /^The submission cannot be written as FHIR/);
    });
  }

  test('an id that would change the search is rejected', async () => {
    for (const id of ['a|b', 'a&b=c', 'a,b', '', 'a b', '\u0000']) {
      assert.equal((await send({ id, payload: newAllergy(id) })).kind, 'rejected', id);
    }
  });

  test('an address that is not safe for a record, and a system that is none, are told at once', () => {
    const options = { base: 'https://records.example/fhir', system: SYSTEM, fetch: never };
    for (const base of ['http://records.example/fhir', 'https://records.example/fhir?a=b', 'fhir']) {
      assert.throws(() => fhirSubmitter({ ...options, base }), TypeError);
    }
    for (const system of ['', 'lantern', 'http://lantern.example', `${SYSTEM}/`, 'https://a b', 'https://a|b']) {
      assert.throws(() => fhirSubmitter({ ...options, system }), TypeError, system);
    }
  });
});

describe('the plan', () => {
  test('only what the submission changed is in it, each with the identifier it is found by', () => {
    const before = newAllergy().record!;
    const payload = changedAllergy('second', 'Latex', before);
    const { steps } = planOf(payload, { system: SYSTEM });
    assert.deepEqual(
      steps.map(({ kind, local }) => `${kind} ${local.split('/')[0]}`),
      ['person Patient', 'record AllergyIntolerance', 'response QuestionnaireResponse', 'provenance Provenance'],
    );
    assert.ok(steps.every(({ mark }) => /^(identifier|_tag)=https%3A%2F%2F[^&=]+%7C[^&=]+$/.test(queryOf(mark))));
    assert.equal(new Set(steps.map(({ mark, local }) => local.split('/')[0] + queryOf(mark))).size, steps.length);
  });

  test('the same payload makes the same plan', () => {
    const plan = () => JSON.stringify(planOf(newAllergy(), { system: SYSTEM }).steps);
    assert.equal(plan(), plan());
  });

  test('two persons with records of one name have other identifiers', () => {
    const { submission, record, ...rest } = newAllergy();
    const other = {
      ...rest,
      submission: { ...submission, subjectOfCare: 'resident-james' },
      record: { ...record!, subjectOfCare: { id: 'resident-james' } },
    };
    const of = (payload: Parameters<typeof planOf>[0]) =>
      planOf(payload, { system: SYSTEM })
        .steps.filter(({ kind }) => kind === 'record')
        .map(({ mark }) => queryOf(mark));
    const queries = [...of(newAllergy()), ...of(other)];
    assert.equal(new Set(queries).size, queries.length);
  });
});
