// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DataError } from '@careplan-kit/model';
import { compareDocuments } from '../src/questionnaire/compare-documents.js';
import { fromQuestionnaire } from '../src/questionnaire/from-questionnaire.js';
import { submissionFromResponse } from '../src/response/from-questionnaire-response.js';
import { toQuestionnaireResponse } from '../src/response/to-questionnaire-response.js';
import { questionnaires, responses } from './corpus.js';

const forms = new Map(questionnaires.map((form) => [form.file, form]));
const pairs = responses.flatMap((response) =>
  response.forms.flatMap((file) => {
    const form = forms.get(file);
    return form ? [{ response, form }] : [];
  }),
);

/** These call the form they were found beside by another name: refused, unless the host knows better. */
const OTHER_NAME = new Set([
  'google-android-fhir/workflow-testing-plan-definition-base-repo-tests-QuestionnaireResponse-OutpatientPriorAuthorizationRequest-OPA-Patient1.json',
  'helsenorge-refero/reducers-enableWhenBehaviorAll-qr.json',
  'helsenorge-refero/reducers-nestedInitialValues-qr.json',
  'helsenorge-refero/reducers-repeatingInitialGroupAttachment-qr.json',
  'helsenorge-refero/reducers-repeatingInitialGroupInitialOnly-qr.json',
]);

describe('responses of other projects, where they are at hand', () => {
  test('all of them load and come back equal', (t) => {
    const faults: string[] = [];
    let answers = 0;
    let left = 0;
    for (const { response, form } of pairs) {
      const { definition } = fromQuestionnaire(form.read());
      const source = response.read();
      try {
        const byAnyName = OTHER_NAME.has(response.file);
        if (byAnyName) assert.throws(() => submissionFromResponse(definition, source), /is an answer to/);
        const { submission, status, carried, leftOver } = submissionFromResponse(definition, source, { byAnyName });
        const again = toQuestionnaireResponse(definition, submission, { status, carried });
        for (const { path, before, after } of compareDocuments(source, again)) {
          faults.push(`${response.file} ${path.join('.')}: ${JSON.stringify(before)} -> ${JSON.stringify(after)}`);
        }
        answers += Object.keys(submission.answers).length;
        left += leftOver.length;
      } catch (error) {
        if (!(error instanceof DataError)) throw error;
        faults.push(`${response.file} with ${form.file}: ${error.message}`);
      }
    }
    assert.deepEqual(faults, []);
    t.diagnostic(`${pairs.length} pairs, ${answers} answers read, ${left} left over and put back`);
  });
});
