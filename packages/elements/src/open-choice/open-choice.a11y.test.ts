// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { accessibilityTree } from '../testing/accessibility-tree.js';
import { runFieldA11yTests } from '../testing/field-a11y-tests.js';
import { cleanUp, mount } from '../testing/page.js';
import { CpkOpenChoice } from './open-choice.js';

const HELP = 'As it is most nights.';
const options = [
  { code: 'light', label: 'A light' },
  { code: 'music', label: 'Music' },
];
const names = ['A light', 'Music', 'Something else'];
const radios = (states: string, chosen = '') =>
  names.map((name, at) => `radio "${name}"${states}${at === 0 ? chosen : ''}`);

runFieldA11yTests('cpk-open-choice', {
  elementClass: CpkOpenChoice,
  properties: { label: 'Sleep', hint: HELP, options },
  answered: 'light',
  blank: [`radiogroup "Sleep" (${HELP})`, ...radios('')],
  wrong: [`radiogroup "Sleep (required)" [required] [invalid] (Error: This needs an answer ${HELP})`, ...radios('')],
  readOnly: [`radiogroup "Sleep" (${HELP})`, ...radios(' [disabled]', ' [checked]')],
  disabled: [`radiogroup "Sleep" (${HELP})`, ...radios(' [disabled]', ' [checked]')],
  stops: ['input#q-field'],
  stopsReadOnly: [],
});

describe('cpk-open-choice with own words', () => {
  afterEach(cleanUp);

  it('is heard with the box that holds them', async () => {
    const field = await mount(CpkOpenChoice, { label: 'Sleep', options, value: { text: 'A bottle' } });
    expect(accessibilityTree(field)).to.deep.equal([
      'radiogroup "Sleep"',
      'radio "A light"',
      'radio "Music"',
      'radio "Something else" [checked]',
      'textbox "Something else: in your own words"',
      'button "Clear this answer"',
    ]);
    await expect(field).to.be.accessible();
  });
});
