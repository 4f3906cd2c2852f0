// SPDX-License-Identifier: Apache-2.0
import { runFieldA11yTests } from '../testing/field-a11y-tests.js';
import { CpkPartialDate } from './partial-date.js';

const HELP = 'As far as they remember.';
const OPTIONAL = 'Leave the day, or the day and month, blank if they are not known.';
const parts = (states: string, year = states) => [
  `textbox "Day"${states} (${OPTIONAL})`,
  `textbox "Month"${states} (${OPTIONAL})`,
  `textbox "Year"${year} (${OPTIONAL})`,
];
const about = (states: string) => `checkbox "Not exact (“about”)"${states}`;
const boxes = ['', '-month', '-year'].map((part) => `input#q-field${part}.control`);

runFieldA11yTests('cpk-partial-date', {
  elementClass: CpkPartialDate,
  properties: { label: 'When did they move?', hint: HELP },
  answered: '1941-05',
  blank: [`group "When did they move?" (${HELP})`, ...parts(''), about('')],
  wrong: [
    `group "When did they move? (required)" (Error: This needs an answer ${HELP})`,
    ...parts(' [invalid]', ' [required] [invalid]'),
    about(''),
  ],
  readOnly: [`group "When did they move?" (${HELP})`, ...parts(' [read only]'), about(' [disabled]')],
  disabled: [`group "When did they move?" (${HELP})`, ...parts(' [disabled] [read only]'), about(' [disabled]')],
  stops: [...boxes, 'input#q-field-about'],
  stopsReadOnly: boxes,
});
