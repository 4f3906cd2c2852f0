// SPDX-License-Identifier: Apache-2.0
import { inForce } from '@careplan-kit/model';
import { Risk } from '@careplan-kit/model/mods';
import { runFieldA11yTests } from '../testing/field-a11y-tests.js';
import { mrGreenInFull } from '../testing/plan-records.js';
import { testHost } from '../testing/story-host.js';
import { CpkReference } from './reference.js';

const HELP = 'From his own record.';
const letters = 'status "Type a few letters, or open the list."';
const record = mrGreenInFull();
const { recordUid } = inForce(record, Risk)[0]!;

runFieldA11yTests('cpk-reference', {
  elementClass: CpkReference,
  properties: { label: 'Which risk?', hint: HELP, record, classes: ['Risk'], context: testHost() },
  answered: { class: 'Risk', recordUid },
  blank: [`combobox "Which risk?" (${HELP})`, 'button "Show the answers"', 'status', letters],
  wrong: [
    `combobox "Which risk? (required)" [required] [invalid] (Error: This needs an answer ${HELP})`,
    'button "Show the answers"',
    'status',
    letters,
  ],
  readOnly: [`combobox "Which risk?" [read only] (${HELP})`, 'status', 'status'],
  disabled: [`combobox "Which risk?" [disabled] [read only] (${HELP})`, 'status', 'status'],
  stops: ['input#q-field.control'],
  stopsReadOnly: ['input#q-field.control'],
});
