// SPDX-License-Identifier: Apache-2.0
// Every form that comes with the kit, filled from each of its fixtures: what becomes of it in FHIR, and back.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  fromQuestionnaire,
  parseFhir,
  stringifyFhir,
  submissionFromResponse,
  toQuestionnaire,
  toQuestionnaireResponse,
} from '@careplan-kit/fhir';
import { recordToFhir } from '@careplan-kit/fhir/uk-core';
import { fhirFaults } from '../../../test/fhir-validators.mjs';
import { FORMS, handOver } from '../test/filled-fixtures.js';

const inOrder = (answers: Readonly<Record<string, unknown>>) =>
  Object.values(answers)
    .map((one) => JSON.stringify(one))
    .sort();

/** Resources that the fixtures made or changed, by type. */
const made = new Map<string, number>();

for (const { definition, fixtures } of FORMS) {
  describe(`the form ${definition.id}`, () => {
    test('is a valid Questionnaire, and comes back the same', () => {
      const questionnaire = toQuestionnaire(definition);
      assert.deepEqual(fhirFaults(questionnaire), []);
      const { definition: again, repairs } = fromQuestionnaire(parseFhir(stringifyFhir(questionnaire)));
      assert.deepEqual(again, definition);
      assert.deepEqual(repairs, []);
    });

    for (const [name, fixture] of fixtures)
      test(`${name}: is a valid response, comes back with every answer, and what it wrote is valid`, () => {
        const { submission, before, after } = handOver(definition, name, fixture);
        const response = toQuestionnaireResponse(definition, submission);
        assert.deepEqual(fhirFaults(response), []);
        const text = stringifyFhir(response);
        const read = submissionFromResponse(definition, parseFhir(text));
        assert.deepEqual(read.leftOver ?? [], []);
        assert.deepEqual(inOrder(read.submission.answers), inOrder(submission.answers));
        const { status, carried } = read;
        assert.equal(stringifyFhir(toQuestionnaireResponse(definition, read.submission, { status, carried })), text);
        const { resources } = recordToFhir(after);
        const known = new Set(recordToFhir(before).resources.map((one) => stringifyFhir(one)));
        for (const resource of resources.filter((one) => !known.has(stringifyFhir(one)))) {
          assert.deepEqual(fhirFaults(resource), [], resource.resourceType);
          made.set(resource.resourceType, (made.get(resource.resourceType) ?? 0) + 1);
        }
      });
  });
}

test('what the forms wrote went out as resources of many kinds', (t) => {
  t.diagnostic([...made].map(([type, count]) => `${type} ${count}`).join(', '));
  for (const type of ['CarePlan', 'Condition', 'Goal', 'Observation', 'RelatedPerson']) assert.ok(made.get(type), type);
});
