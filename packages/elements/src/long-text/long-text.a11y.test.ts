// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { runFieldA11yTests } from '../testing/field-a11y-tests.js';
import { between, press, write } from '../testing/keyboard.js';
import { cleanUp, find, focused, mount } from '../testing/page.js';
import { CpkLongText } from './long-text.js';

const HELP = 'In their own words.';

runFieldA11yTests('cpk-long-text', {
  elementClass: CpkLongText,
  properties: { label: 'What makes a good day?', hint: HELP },
  answered: 'Tea first.',
  blank: [`textbox "What makes a good day?" (${HELP})`],
  wrong: [`textbox "What makes a good day? (required)" [required] [invalid] (Error: This needs an answer ${HELP})`],
  readOnly: [`textbox "What makes a good day?" [read only] (${HELP})`],
  disabled: [`textbox "What makes a good day?" [disabled] [read only] (${HELP})`],
  stops: ['textarea#q-field.control'],
  stopsReadOnly: ['textarea#q-field.control'],
});

describe('cpk-long-text by keyboard', () => {
  afterEach(cleanUp);

  it('takes new lines with Enter, and lets go with Tab', async () => {
    const field = await mount(CpkLongText, { label: 'Notes' }, between());
    find(field, 'label').click();
    await write('Tea.');
    await press('Enter');
    await write('Cricket.');
    expect(field.value).to.equal('Tea.\nCricket.');
    await press('Tab');
    expect(focused()).to.equal('button#after');
    expect(field.value).to.equal('Tea.\nCricket.');
  });
});
