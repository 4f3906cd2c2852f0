// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { runFieldBaseTests } from '../testing/field-base-tests.js';
import { boxes } from '../testing/field-under-test.js';
import { press } from '../testing/keyboard.js';
import { type Box, button, cleanUp, enter, find, mount } from '../testing/page.js';
import { CpkOpenChoice } from './open-choice.js';

const options = [
  { code: 'light', label: 'A light' },
  { code: 'music', label: 'Music' },
];

runFieldBaseTests('cpk-open-choice', {
  elementClass: CpkOpenChoice,
  properties: { options },
  answer: (field) => boxes(field)[0]!.click(),
  answered: 'light',
  data: ['light'],
  other: 'music',
  keys: () => press(' '),
  wrong: [{ options: 'many' }, { openLabel: {} }, { value: 7 }],
});

runFieldBaseTests('cpk-open-choice', {
  elementClass: CpkOpenChoice,
  properties: { options, multiple: true },
  answer: (field) => {
    for (const box of boxes(field).slice(0, 2)) if (!(box as HTMLInputElement).checked) box.click();
    if (!(boxes(field)[2] as HTMLInputElement).checked) boxes(field)[2]!.click();
    enter(boxes(field)[3]!, 'A bottle');
  },
  answered: ['light', 'music', { text: 'A bottle' }],
  data: ['light', 'music', 'A bottle'],
  other: ['music'],
  keys: () => press(' '),
});

const ownBox = (field: CpkOpenChoice) => find<Box>(field, '.own-words');
const tea = (properties: Partial<CpkOpenChoice> = {}) =>
  mount(CpkOpenChoice, { label: 'Sleep', options, ...properties });

describe('cpk-open-choice', () => {
  afterEach(cleanUp);

  it('opens the box for own words with their answer, and holds nothing up meanwhile', async () => {
    const field = await tea();
    expect(ownBox(field).hidden).to.equal(true);
    boxes(field)[2]!.click();
    expect(ownBox(field).hidden).to.equal(false);
    expect((boxes(field)[2] as HTMLInputElement).checked, 'chosen though nothing is written yet').to.equal(true);
    expect(field.value).to.equal(null);
    enter(ownBox(field), 'A bottle');
    expect(field.value).to.deep.equal({ text: 'A bottle' });
  });

  it('keeps what was written while another answer is chosen', async () => {
    const field = await tea({ value: { text: 'A bottle' } });
    boxes(field)[0]!.click();
    expect(field.value).to.equal('light');
    expect(ownBox(field).hidden).to.equal(true);
    boxes(field)[2]!.click();
    expect(ownBox(field).value).to.equal('A bottle');
    expect(field.value).to.deep.equal({ text: 'A bottle' });
  });

  it('loses no own words beside the first ones', async () => {
    const value = ['light', { text: 'A bottle' }, { text: 'Tea' }];
    const field = await tea({ multiple: true, value });
    expect(field.value).to.deep.equal(value);
    boxes(field)[1]!.click();
    expect(field.value).to.deep.equal(['light', 'music', { text: 'A bottle' }, { text: 'Tea' }]);
  });

  it('shows what was recorded and is none of the answers', async () => {
    const field = await tea({ value: { entered: 'warm milk' } });
    expect(ownBox(field).hidden).to.equal(false);
    expect(ownBox(field).value).to.equal('warm milk');
    expect(field.entered).to.equal('warm milk');
  });

  it('is cleared with its button', async () => {
    const field = await tea({ value: { text: 'A bottle' } });
    button(field, 'Clear this answer').click();
    expect(field.value).to.equal(null);
    expect(ownBox(field).hidden).to.equal(true);
  });

  it('calls own words what its author calls them', async () => {
    const field = await tea({ openLabel: 'Another comfort' });
    expect(boxes(field)[2]!.labels![0]!.textContent).to.equal('Another comfort');
    expect(ownBox(field).getAttribute('aria-label')).to.equal('Another comfort: in your own words');
  });
});
