// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { runFieldA11yTests } from '../testing/field-a11y-tests.js';
import { boxes } from '../testing/field-under-test.js';
import { between, press, tabStops } from '../testing/keyboard.js';
import { cleanUp, find, focused, heard, mount } from '../testing/page.js';
import { CpkChoice } from './choice.js';

const HELP = 'As it is most mornings.';
const options = [
  { code: 'milk', label: 'With milk' },
  { code: 'black', label: 'Black' },
];

runFieldA11yTests('cpk-choice', {
  elementClass: CpkChoice,
  properties: { label: 'How do you like your tea?', hint: HELP, options },
  answered: 'milk',
  blank: [`radiogroup "How do you like your tea?" (${HELP})`, 'radio "With milk"', 'radio "Black"'],
  wrong: [
    `radiogroup "How do you like your tea? (required)" [required] [invalid] (Error: This needs an answer ${HELP})`,
    'radio "With milk"',
    'radio "Black"',
  ],
  readOnly: [
    `radiogroup "How do you like your tea?" (${HELP})`,
    'radio "With milk" [disabled] [checked]',
    'radio "Black" [disabled]',
  ],
  disabled: [
    `radiogroup "How do you like your tea?" (${HELP})`,
    'radio "With milk" [disabled] [checked]',
    'radio "Black" [disabled]',
  ],
  stops: ['input#q-field'],
  stopsReadOnly: [],
});

runFieldA11yTests('cpk-choice of several', {
  elementClass: CpkChoice,
  properties: { label: 'What do you take in it?', hint: HELP, options, multiple: true },
  answered: ['milk'],
  blank: [`group "What do you take in it?" (${HELP})`, 'checkbox "With milk"', 'checkbox "Black"'],
  wrong: [
    `group "What do you take in it? (required)" (Error: This needs an answer ${HELP})`,
    'checkbox "With milk" [invalid]',
    'checkbox "Black" [invalid]',
  ],
  readOnly: [
    `group "What do you take in it?" (${HELP})`,
    'checkbox "With milk" [disabled] [checked]',
    'checkbox "Black" [disabled]',
  ],
  disabled: [
    `group "What do you take in it?" (${HELP})`,
    'checkbox "With milk" [disabled] [checked]',
    'checkbox "Black" [disabled]',
  ],
  stops: ['input#q-field', 'input#q-field-2'],
  stopsReadOnly: [],
});

describe('cpk-choice by keyboard', () => {
  afterEach(cleanUp);

  it('is chosen with the arrow keys, and cleared with its button', async () => {
    const field = await mount(CpkChoice, { label: 'Tea', options }, between());
    field.focus();
    await press(' ');
    expect(field.value).to.equal('milk');
    await press('ArrowDown');
    expect(field.value).to.equal('black');
    expect(await tabStops()).to.deep.equal(['input#q-field-2', 'button.link-button']);
    find(field, 'button').focus();
    await press('Enter');
    expect(field.value).to.equal(null);
    expect(focused()).to.equal('input#q-field');
  });

  it('of several is ticked and unticked with the space bar, each for itself', async () => {
    const field = await mount(CpkChoice, { label: 'Tea', options, multiple: true });
    const changes = heard(field, 'change');
    field.focus();
    await press(' ');
    await press('Tab');
    await press(' ');
    expect(field.value).to.deep.equal(['milk', 'black']);
    await press(' ');
    expect(field.value).to.deep.equal(['milk']);
    expect(changes).to.have.length(3);
  });

  it('can be hit anywhere on an option, which is large enough for a thumb', async () => {
    const field = await mount(CpkChoice, { label: 'Tea', options });
    const option = boxes(field)[1]!.closest<HTMLElement>('.option')!;
    option.click();
    expect(field.value).to.equal('black');
    expect(option.getBoundingClientRect().height).to.be.at.least(44);
  });
});
