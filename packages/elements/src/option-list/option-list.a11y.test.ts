// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { accessibilityTree } from '../testing/accessibility-tree.js';
import { runFieldA11yTests } from '../testing/field-a11y-tests.js';
import { boxes } from '../testing/field-under-test.js';
import { press } from '../testing/keyboard.js';
import { cleanUp, find, findAll, focused, mount, textOf } from '../testing/page.js';
import { CpkOptionList } from './option-list.js';

const HELP = 'As they say it.';
const options = [
  { code: 'en', label: 'English' },
  { code: 'cy', label: 'Welsh' },
];
const said = 'status "Type a few letters, or open the list."';
const show = 'button "Show the answers"';

runFieldA11yTests('cpk-option-list', {
  elementClass: CpkOptionList,
  properties: { label: 'Language', hint: HELP, options },
  answered: 'cy',
  blank: [`combobox "Language" (${HELP})`, show, 'status', said],
  wrong: [
    `combobox "Language (required)" [required] [invalid] (Error: This needs an answer ${HELP})`,
    show,
    'status',
    said,
  ],
  readOnly: [`combobox "Language" [read only] (${HELP})`, 'status', 'status'],
  disabled: [`combobox "Language" [disabled] [read only] (${HELP})`, 'status', 'status'],
  stops: ['input#q-field.control'],
  stopsReadOnly: ['input#q-field.control'],
});

describe('cpk-option-list with its list open', () => {
  afterEach(cleanUp);

  it('is heard with the number of its lines and the marked one', async () => {
    const field = await mount(CpkOptionList, { label: 'Language', options });
    field.focus();
    await press('ArrowDown');
    expect(accessibilityTree(field)).to.deep.equal([
      'combobox "Language" [expanded]',
      show,
      'listbox "Answers"',
      'option "English"',
      'option "Welsh"',
      'status "2 in the list"',
      said,
    ]);
    expect(boxes(field)[0]!.getAttribute('aria-activedescendant')).to.equal('q-field-line-0');
    await expect(field).to.be.accessible();
  });

  it('has lines that are large enough for a thumb', async () => {
    const field = await mount(CpkOptionList, { label: 'Language', options });
    boxes(field)[0]!.click();
    for (const line of findAll(field, '[role=option]')) expect(line.getBoundingClientRect().height).to.be.at.least(44);
  });
});

describe('cpk-option-list of several answers', () => {
  afterEach(cleanUp);
  const both = () => mount(CpkOptionList, { label: 'Languages', options, multiple: true, value: ['en', 'cy'] });

  it('is heard with what is chosen after the box, each with its own button', async () => {
    const field = await both();
    expect(accessibilityTree(field)).to.deep.equal([
      'combobox "Languages"',
      show,
      'status',
      'list "Chosen answers"',
      'button "Take away: English"',
      'button "Take away: Welsh"',
      said,
    ]);
    await expect(field).to.be.accessible();
  });

  it('has buttons on what is chosen that are large enough for a thumb', async () => {
    for (const remove of findAll(await both(), '.chip-remove')) {
      const { width, height } = remove.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });

  it('loses no focus when the last of what was chosen is taken away, and says that it was', async () => {
    const field = await mount(CpkOptionList, { label: 'Languages', options, multiple: true, value: ['en'] });
    const [remove] = findAll(field, '.chip-remove');
    remove!.focus();
    await press('Enter');
    expect(field.value).to.equal(null);
    expect(focused()).to.equal('input#q-field.control');
    const line = find(field, '.beside-list');
    expect([line.getAttribute('role'), textOf(line)]).to.deep.equal(['status', 'English was taken away. Bring back']);
    await expect(field).to.be.accessible();
  });
});
