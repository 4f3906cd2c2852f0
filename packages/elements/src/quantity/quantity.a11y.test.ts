// SPDX-License-Identifier: Apache-2.0
import { runFieldA11yTests } from '../testing/field-a11y-tests.js';
import { CpkQuantity } from './quantity.js';

const HELP = 'As the scales say it.';
const kg = { code: 'kg', label: 'kg' };
const stone = { code: '[stone_av]', label: 'stone', factor: '6.35029318' };

runFieldA11yTests('cpk-quantity', {
  elementClass: CpkQuantity,
  properties: { label: 'Weight', hint: HELP, units: [kg] },
  answered: { value: '70.5', unit: 'kg' },
  blank: [`textbox "Weight" (kg ${HELP})`, 'status'],
  wrong: [`textbox "Weight (required)" [required] [invalid] (Error: This needs an answer kg ${HELP})`, 'status'],
  readOnly: [`textbox "Weight" [read only] (kg ${HELP})`, 'status'],
  disabled: [`textbox "Weight" [disabled] [read only] (kg ${HELP})`, 'status'],
  stops: ['input#q-field.control'],
  stopsReadOnly: ['input#q-field.control'],
});

runFieldA11yTests('cpk-quantity with several units', {
  elementClass: CpkQuantity,
  properties: { label: 'Weight', hint: HELP, units: [kg, stone] },
  answered: { value: '70.5', unit: 'kg' },
  blank: [`group "Weight" (${HELP})`, 'textbox "Amount"', 'combobox "Unit"', 'status'],
  wrong: [
    `group "Weight (required)" (Error: This needs an answer ${HELP})`,
    'textbox "Amount" [required] [invalid]',
    'combobox "Unit"',
    'status',
  ],
  readOnly: [`group "Weight" (${HELP})`, 'textbox "Amount" [read only]', 'combobox "Unit" [disabled]', 'status'],
  disabled: [
    `group "Weight" (${HELP})`,
    'textbox "Amount" [disabled] [read only]',
    'combobox "Unit" [disabled]',
    'status',
  ],
  stops: ['input#q-field.control', 'select#q-field-unit.control'],
  stopsReadOnly: ['input#q-field.control'],
});
