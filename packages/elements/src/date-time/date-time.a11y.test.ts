// SPDX-License-Identifier: Apache-2.0
import { runFieldA11yTests } from '../testing/field-a11y-tests.js';
import { CpkDateTime } from './date-time.js';

const HELP = 'As the clock says it.';
const parts = (states: string) => ['Day', 'Month', 'Year', 'Time'].map((part) => `textbox "${part}"${states}`);
const stops = ['', '-month', '-year', '-time'].map((part) => `input#q-field${part}.control`);

runFieldA11yTests('cpk-date-time', {
  elementClass: CpkDateTime,
  properties: { label: 'When did they fall?', hint: HELP },
  answered: '2026-11-21T23:40',
  blank: [`group "When did they fall?" (${HELP})`, ...parts(''), 'status'],
  wrong: [
    `group "When did they fall? (required)" (Error: This needs an answer ${HELP})`,
    ...parts(' [required] [invalid]'),
    'status',
  ],
  readOnly: [`group "When did they fall?" (${HELP})`, ...parts(' [read only]'), 'status'],
  disabled: [`group "When did they fall?" (${HELP})`, ...parts(' [disabled] [read only]'), 'status'],
  stops,
  stopsReadOnly: stops,
});
