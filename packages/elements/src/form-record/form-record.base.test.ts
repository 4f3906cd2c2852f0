// SPDX-License-Identifier: Apache-2.0
import { runElementBaseTests } from '../testing/element-base-tests.js';
import { BEFORE, FILLED } from '../testing/filled-forms.js';
import { laidOutForm } from '../testing/laid-out-form.js';
import { testHost } from '../testing/story-host.js';
import { CpkFormRecord } from './form-record.js';

runElementBaseTests('cpk-form-record', {
  elementClass: CpkFormRecord,
  given: () => ({ definition: laidOutForm, answers: FILLED, context: testHost() }),
  shows: 'Morning handover',
  other: () => ({ earlier: BEFORE }),
  showsOther: 'changed',
  heard: [
    'heading 2 "Morning handover"',
    'term "Who is with the person?"',
    'definition "Robert"',
    'heading 3 "The night"',
    'term "Did they wake?"',
    'definition "Yes"',
    'term "How many times?"',
    'definition "2"',
    'term "Were they in pain?"',
    'definition "Asked, and they did not want to say"',
    'term "Where did they sleep?"',
    'definition "Not answered"',
    'term "What helped?"',
    'definition "A warm drink, and the lamp left on beside the bed."',
    'heading 3 "The last fall"',
    'term "When was it?"',
    'definition "20 November 2026 From the record, 3 days ago"',
    'term "What was the reason?"',
    'definition "Not answered"',
    'heading 3 "Drinks"',
    'heading 4 "Drink 1"',
    'term "What was it?"',
    'definition "Tea"',
    'term "How much?"',
    'definition "half a cup As it was typed: it could not be read as an answer"',
    'heading 4 "Drink 2"',
    'term "What was it?"',
    'definition "Water"',
    'term "How much?"',
    'definition "Not answered"',
    'heading 3 "More answers"',
    'term "Anything else?"',
    'definition "Not answered"',
  ],
});
