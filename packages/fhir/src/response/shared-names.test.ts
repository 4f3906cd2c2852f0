// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FormSubmission } from '@careplan-kit/forms';
import { fhirFaults } from '../../../../test/fhir-validators.mjs';
import { form, text } from '../../test-data/questionnaires.js';
import { fromQuestionnaire } from '../questionnaire/from-questionnaire.js';
import { fromQuestionnaireResponse } from './from-questionnaire-response.js';
import { toQuestionnaireResponse } from './to-questionnaire-response.js';

const nameOf = (json: object) => fromQuestionnaire(json).definition;
const submission = (of: ReturnType<typeof nameOf>, answers: FormSubmission['answers']): FormSubmission => ({
  schemaVersion: 1,
  id: 's-1',
  form: { id: of.id, url: of.url, version: of.version },
  library: '0.1.0',
  subjectOfCare: 'resident-1',
  author: { id: 'sue', name: 'Sue' },
  submittedAt: '2026-11-22T14:02:00Z',
  answers,
  setAside: {},
  provenance: {},
});

const twice = nameOf(form(text('a', { text: 'Tea' }), text('b'), text('a', { text: 'Milk' })));

const given: FormSubmission['answers'][] = [{ 'a-2': 'yes' }, { a: 'no' }, { a: 'no', 'a-2': 'yes' }, { b: 'x' }];

for (const answers of given) {
  test(`questions of one name keep their own answers: ${JSON.stringify(answers)}`, () => {
    const response = toQuestionnaireResponse(twice, submission(twice, answers));
    assert.deepEqual(fhirFaults(response), []);
    assert.deepEqual(fromQuestionnaireResponse(twice, response), { answers, leftOver: [] });
  });
}

test('answers to questions of one name that somebody else wrote in another number are not shared out', () => {
  const one = (valueString: string) => ({ linkId: 'a', answer: [{ valueString }] });
  const response = { resourceType: 'QuestionnaireResponse', status: 'completed', item: [one('1'), one('2'), one('3')] };
  const { answers, leftOver } = fromQuestionnaireResponse(twice, response);
  assert.deepEqual(answers, { a: '1' });
  assert.equal(leftOver.length, 2);
});

test('the name of a form whose version holds spaces is an address', () => {
  const spoken = nameOf({ ...form(text('a')), version: 'draft of May' });
  const response = toQuestionnaireResponse(spoken, submission(spoken, { a: 'x' }));
  assert.equal(response.questionnaire, 'https://example.org/q|draft%20of%20May');
  assert.deepEqual(fhirFaults(response), []);
  assert.deepEqual(fromQuestionnaireResponse(spoken, response).answers, { a: 'x' });
});
