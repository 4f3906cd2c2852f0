// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { runFieldA11yTests } from '../testing/field-a11y-tests.js';
import { boxes } from '../testing/field-under-test.js';
import { between, press, write } from '../testing/keyboard.js';
import { cleanUp, mount } from '../testing/page.js';
import { CpkDate } from './date.js';

const HELP = 'For example, 27 3 2026';
const parts = (states: string) => ['Day', 'Month', 'Year'].map((part) => `textbox "${part}"${states}`);
const stops = ['input#q-field.control', 'input#q-field-month.control', 'input#q-field-year.control'];

runFieldA11yTests('cpk-date', {
  elementClass: CpkDate,
  properties: { label: 'When did they move in?', hint: HELP },
  answered: '2026-03-27',
  blank: [`group "When did they move in?" (${HELP})`, ...parts('')],
  wrong: [
    `group "When did they move in? (required)" (Error: This needs an answer ${HELP})`,
    ...parts(' [required] [invalid]'),
  ],
  readOnly: [`group "When did they move in?" (${HELP})`, ...parts(' [read only]')],
  disabled: [`group "When did they move in?" (${HELP})`, ...parts(' [disabled] [read only]')],
  stops,
  stopsReadOnly: stops,
});

describe('cpk-date by keyboard', () => {
  afterEach(cleanUp);

  it('is typed box by box, with numbers on a telephone', async () => {
    const field = await mount(CpkDate, { label: 'When' }, between());
    field.focus();
    for (const part of ['7', '3', '2026']) {
      await write(part);
      await press('Tab');
    }
    expect(field.value).to.equal('2026-03-07');
    expect(boxes(field).map((box) => box.inputMode)).to.deep.equal(['numeric', 'numeric', 'numeric']);
  });

  it('does not jump to the next box by itself', async () => {
    const field = await mount(CpkDate, { label: 'When' });
    field.focus();
    await write('27032026');
    expect(boxes(field).map((box) => box.value)).to.deep.equal(['27032026', '', '']);
    expect(field.entered).to.equal('27032026//');
  });
});
