// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { accessibilityTree } from '../testing/accessibility-tree.js';
import { runFieldA11yTests } from '../testing/field-a11y-tests.js';
import { MADE_UP, searchMadeUp } from '../testing/made-up-codes.js';
import { write } from '../testing/keyboard.js';
import { cleanUp, findAll, mount, until } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkLookUp } from './look-up.js';

const HELP = 'Ask the family too.';
const context = testHost({ search: searchMadeUp });
const letters = 'status "Type at least 2 letters to look it up."';
const code = 'status "Code P-1 of https://careplan-kit.example/codes"';

runFieldA11yTests('cpk-look-up', {
  elementClass: CpkLookUp,
  properties: { label: 'Allergy', hint: HELP, valueSet: 'made-up', context },
  answered: MADE_UP[0]!,
  blank: [`combobox "Allergy" (${HELP})`, 'status', letters],
  wrong: [
    `combobox "Allergy (required)" [required] [invalid] (Error: This needs an answer ${HELP})`,
    'status',
    letters,
  ],
  readOnly: [`combobox "Allergy" [read only] (${HELP})`, 'status', code],
  disabled: [`combobox "Allergy" [disabled] [read only] (${HELP})`, 'status', code],
  stops: ['input#q-field.control'],
  stopsReadOnly: ['input#q-field.control'],
});

describe('cpk-look-up with what was found', () => {
  afterEach(cleanUp);

  it('is heard with the number of codes and that none is chosen yet', async () => {
    const field = await mount(CpkLookUp, { label: 'Allergy', valueSet: 'made-up', context });
    field.focus();
    await write('pea');
    await until(() => findAll(field, '[role=option]').length === 2, 'two were found');
    expect(accessibilityTree(field)).to.deep.equal([
      'combobox "Allergy" [expanded]',
      'listbox "Answers"',
      'option "Peanuts"',
      'option "Pears"',
      'status "2 in the list"',
      'status "“pea” is not chosen from the list yet."',
    ]);
    await expect(field).to.be.accessible();
  });
});
