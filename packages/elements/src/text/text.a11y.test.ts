// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { runFieldA11yTests } from '../testing/field-a11y-tests.js';
import { write } from '../testing/keyboard.js';
import { cleanUp, find, focused, mount } from '../testing/page.js';
import { CpkText } from './text.js';

const HELP = 'The name you want people to use.';

runFieldA11yTests('cpk-text', {
  elementClass: CpkText,
  properties: { label: 'What do you like to be called?', hint: HELP },
  answered: 'Betty',
  blank: [`textbox "What do you like to be called?" (${HELP})`],
  wrong: [
    `textbox "What do you like to be called? (required)" [required] [invalid] (Error: This needs an answer ${HELP})`,
  ],
  readOnly: [`textbox "What do you like to be called?" [read only] (${HELP})`],
  disabled: [`textbox "What do you like to be called?" [disabled] [read only] (${HELP})`],
  stops: ['input#q-field.control'],
  stopsReadOnly: ['input#q-field.control'],
});

describe('cpk-text by keyboard', () => {
  afterEach(cleanUp);

  it('takes what is typed, and gives it the cursor when its label is pressed', async () => {
    const field = await mount(CpkText, { label: 'Name' });
    find(field, 'label').click();
    expect(focused()).to.equal('input#q-field.control');
    await write('Mrs  Smith ');
    expect(field.value).to.equal('Mrs  Smith ');
  });
});
