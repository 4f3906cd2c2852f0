// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FormSubmission, parseDefinition } from '@careplan-kit/forms';
import fc from 'fast-check';
import { fhirFaults } from '../../../test/fhir-validators.mjs';
import { IN_FULL } from '../test/full-run.js';
import { answersOf } from '../test/random/answers.js';
import { definition } from '../test/random/forms.js';
import { parseFhir } from './json/parse-fhir.js';
import { stringifyFhir } from './json/stringify-fhir.js';
import { fromQuestionnaire } from './questionnaire/from-questionnaire.js';
import { toQuestionnaire } from './questionnaire/to-questionnaire.js';
import { fromQuestionnaireResponse } from './response/from-questionnaire-response.js';
import { toQuestionnaireResponse } from './response/to-questionnaire-response.js';

test('random forms: valid R4, and the same form comes back, in memory and through text', () => {
  fc.assert(
    fc.property(definition, (form) => {
      const checked = parseDefinition(form);
      const questionnaire = toQuestionnaire(checked);
      assert.deepEqual(fhirFaults(questionnaire), []);
      const { definition: back, repairs } = fromQuestionnaire(questionnaire);
      assert.deepEqual(back, checked);
      // What stands in another language is said to be kept; nothing else is there to say.
      const others = repairs.filter(({ message }) => !/Expression is kept as it is/.test(message));
      assert.deepEqual(others, []);
      const text = stringifyFhir(questionnaire);
      const again = fromQuestionnaire(parseFhir(text)).definition;
      assert.deepEqual(again, checked);
      assert.equal(stringifyFhir(toQuestionnaire(again)), text);
    }),
    { numRuns: IN_FULL ? 300 : 60 },
  );
});

test('random answers: valid R4, and the same answers come back, in memory and through text', () => {
  fc.assert(
    fc.property(
      definition.chain((form) => fc.tuple(fc.constant(form), answersOf(form.items))),
      ([form, { answers, entries }]) => {
        const checked = parseDefinition(form);
        const submission = {
          schemaVersion: 1,
          id: 's-1',
          form: { id: checked.id, url: checked.url, version: checked.version },
          library: '0.1.0',
          subjectOfCare: 'resident-1',
          author: { id: 'sue', name: 'Sue' },
          submittedAt: '2026-11-22T14:02:00Z',
          answers,
          entries,
          setAside: {},
          provenance: {},
        } as unknown as FormSubmission;
        const response = toQuestionnaireResponse(checked, submission);
        assert.deepEqual(fhirFaults(response), []);
        const { translations: _translations, ...alone } = checked;
        assert.deepEqual(toQuestionnaireResponse(alone, submission), response, 'no language changes it');
        const expected = { answers, leftOver: [], ...(Object.keys(entries).length > 0 ? { entries } : {}) };
        assert.deepEqual(fromQuestionnaireResponse(checked, response), expected);
        assert.deepEqual(fromQuestionnaireResponse(checked, parseFhir(stringifyFhir(response))), expected);
      },
    ),
    { numRuns: IN_FULL ? 300 : 60 },
  );
});
