// SPDX-License-Identifier: Apache-2.0
import { runFieldA11yTests } from '../testing/field-a11y-tests.js';
import { CpkTime } from './time.js';

const HELP = 'As the clock says it.';

runFieldA11yTests('cpk-time', {
  elementClass: CpkTime,
  properties: { label: 'When did they wake?', hint: HELP },
  answered: '21:15',
  blank: ['textbox "When did they wake?" (' + HELP + ')', 'status'],
  wrong: [
    'textbox "When did they wake? (required)" [required] [invalid] (Error: This needs an answer ' + HELP + ')',
    'status',
  ],
  readOnly: ['textbox "When did they wake?" [read only] (' + HELP + ')', 'status'],
  disabled: ['textbox "When did they wake?" [disabled] [read only] (' + HELP + ')', 'status'],
  stops: ['input#q-field.control'],
  stopsReadOnly: ['input#q-field.control'],
});
