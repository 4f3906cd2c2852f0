// SPDX-License-Identifier: Apache-2.0
import { runFieldA11yTests } from '../testing/field-a11y-tests.js';
import { CpkScale } from './scale.js';

const HELP = 'As they say it is.';
const names = ['0: None', '1', '2: The worst'];
const radios = (states: string, chosen = '') =>
  names.map((name, at) => `radio "${name}"${states}${at === 1 ? chosen : ''}`);

runFieldA11yTests('cpk-scale', {
  elementClass: CpkScale,
  properties: { label: 'Pain', hint: HELP, max: 2, marks: { 0: 'None', 2: 'The worst' } },
  answered: '1',
  blank: [`radiogroup "Pain" (${HELP})`, ...radios('')],
  wrong: [`radiogroup "Pain (required)" [required] [invalid] (Error: This needs an answer ${HELP})`, ...radios('')],
  readOnly: [`radiogroup "Pain" (${HELP})`, ...radios(' [disabled]', ' [checked]')],
  disabled: [`radiogroup "Pain" (${HELP})`, ...radios(' [disabled]', ' [checked]')],
  stops: ['input#q-field'],
  stopsReadOnly: [],
});

runFieldA11yTests('cpk-scale with more numbers than fit', {
  elementClass: CpkScale,
  properties: { label: 'How well?', hint: HELP, max: 100 },
  answered: '55',
  blank: [`textbox "How well?" (${HELP})`],
  wrong: [`textbox "How well? (required)" [required] [invalid] (Error: This needs an answer ${HELP})`],
  readOnly: [`textbox "How well?" [read only] (${HELP})`],
  disabled: [`textbox "How well?" [disabled] [read only] (${HELP})`],
  stops: ['input#q-field.control'],
  stopsReadOnly: ['input#q-field.control'],
});
