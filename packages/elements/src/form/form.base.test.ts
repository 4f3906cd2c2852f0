// SPDX-License-Identifier: Apache-2.0
import { runElementBaseTests } from '../testing/element-base-tests.js';
import { definitionOf, visit } from '../testing/form-host.js';
import { testHost } from '../testing/story-host.js';
import { CpkForm } from './form.js';

runElementBaseTests('cpk-form', {
  elementClass: CpkForm,
  given: () => ({ definition: visit, context: testHost() }),
  shows: 'Who came?',
  other: () => ({ definition: definitionOf([{ type: 'boolean', id: 'slept', label: 'Did they sleep?' }]) }),
  showsOther: 'Did they sleep?',
  heard: [
    'heading 2 "Visit"',
    'textbox "Who came? (required)" [required]',
    'textbox "What happened?"',
    'button "Save and finish"',
    'status',
  ],
});
