// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { accessibilityTree } from '../testing/accessibility-tree.js';
import { runFieldA11yTests } from '../testing/field-a11y-tests.js';
import { boxes } from '../testing/field-under-test.js';
import { press, write } from '../testing/keyboard.js';
import { cleanUp, mount } from '../testing/page.js';
import { CpkNumber } from './number.js';

runFieldA11yTests('cpk-number', {
  elementClass: CpkNumber,
  properties: { label: 'Weight', hint: 'In light clothes.', unit: 'kg' },
  answered: '70.0',
  blank: ['textbox "Weight" (kg In light clothes.)'],
  wrong: ['textbox "Weight (required)" [required] [invalid] (Error: This needs an answer kg In light clothes.)'],
  readOnly: ['textbox "Weight" [read only] (kg In light clothes.)'],
  disabled: ['textbox "Weight" [disabled] [read only] (kg In light clothes.)'],
  stops: ['input#q-field.control'],
  stopsReadOnly: ['input#q-field.control'],
});

describe('cpk-number by keyboard', () => {
  afterEach(cleanUp);

  it('does not count up or down with the arrow keys', async () => {
    const field = await mount(CpkNumber, { label: 'Weight', value: '70.0' });
    boxes(field)[0]!.focus();
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowDown', 'PageUp']) await press(key);
    expect(field.value).to.equal('70.0');
  });

  it('says what is wrong with a number as it is mended, once it has been asked', async () => {
    const field = await mount(CpkNumber, { label: 'Weight', max: '250', value: { entered: 'about 70' } as never });
    field.reportValidity();
    expect(accessibilityTree(field)).to.deep.equal([
      'textbox "Weight" [invalid] (Error: Enter a number, such as 70.5)',
    ]);
    (boxes(field)[0] as HTMLInputElement).select();
    await write('700');
    expect(accessibilityTree(field)).to.deep.equal(['textbox "Weight" [invalid] (Error: Enter 250 or less)']);
    await press('Backspace');
    expect(accessibilityTree(field)).to.deep.equal(['textbox "Weight"']);
  });
});
