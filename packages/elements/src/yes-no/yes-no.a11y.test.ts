// SPDX-License-Identifier: Apache-2.0
import { runFieldA11yTests } from '../testing/field-a11y-tests.js';
import { CpkYesNo } from './yes-no.js';

const HELP = 'In the night.';

runFieldA11yTests('cpk-yes-no', {
  elementClass: CpkYesNo,
  properties: { label: 'Did they wake?', hint: HELP },
  answered: true,
  blank: [`radiogroup "Did they wake?" (${HELP})`, 'radio "Yes"', 'radio "No"'],
  wrong: [
    `radiogroup "Did they wake? (required)" [required] [invalid] (Error: This needs an answer ${HELP})`,
    'radio "Yes"',
    'radio "No"',
  ],
  readOnly: [`radiogroup "Did they wake?" (${HELP})`, 'radio "Yes" [disabled] [checked]', 'radio "No" [disabled]'],
  disabled: [`radiogroup "Did they wake?" (${HELP})`, 'radio "Yes" [disabled] [checked]', 'radio "No" [disabled]'],
  stops: ['input#q-field'],
  stopsReadOnly: [],
});
