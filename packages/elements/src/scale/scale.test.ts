// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { runFieldBaseTests } from '../testing/field-base-tests.js';
import { boxes } from '../testing/field-under-test.js';
import { press } from '../testing/keyboard.js';
import { button, cleanUp, find, mount, textOf } from '../testing/page.js';
import { CpkScale } from './scale.js';

const pick = (field: CpkScale, number: number) => boxes(field)[number]!.click();

runFieldBaseTests('cpk-scale', {
  elementClass: CpkScale,
  properties: { marks: { 0: 'No pain', 10: 'The worst there is' } },
  answer: (field) => pick(field, 4),
  answered: '4',
  data: ['4'],
  other: '0',
  keys: () => press(' '),
  wrong: [{ min: 3, max: 1 }, { step: 0 }, { max: 'many' }, { marks: 7 }, { marks: { 0: {} } }, { value: 4 }],
});

describe('cpk-scale', () => {
  afterEach(cleanUp);

  it('has a radio button for each number, none chosen, and words at its ends', async () => {
    const field = await mount(CpkScale, { label: 'Pain', marks: { 0: 'No pain', 10: 'The worst there is' } });
    expect(boxes(field).map((box) => textOf(box.labels![0]))).to.deep.equal([
      '0: No pain',
      ...['1', '2', '3', '4', '5', '6', '7', '8', '9'],
      '10: The worst there is',
    ]);
    expect(boxes(field).some((box) => (box as HTMLInputElement).checked)).to.equal(false);
    expect(field.value).to.equal(null);
  });

  it('tells 0 from no answer, and can be cleared', async () => {
    const field = await mount(CpkScale, { label: 'Pain', value: '0' });
    expect(field.value).to.equal('0');
    expect((boxes(field)[0] as HTMLInputElement).checked).to.equal(true);
    button(field, 'Clear this answer').click();
    expect(field.value).to.equal(null);
  });

  it('shows a stored number that is not on it, which would else look like none', async () => {
    const field = await mount(CpkScale, { label: 'Pain', value: '11' });
    expect(textOf(find(field, '.scale-recorded'))).to.equal('Recorded: 11. That is not one of the numbers here.');
    expect(field.validationMessage).to.equal('Choose a number that is on the scale');
    pick(field, 4);
    expect(find(field, '.scale-recorded').hidden).to.equal(true);
  });

  it('goes in its steps', async () => {
    const field = await mount(CpkScale, { label: 'Pain', min: 2, max: 10, step: 4 });
    expect(boxes(field).map((box) => textOf(box.labels![0]))).to.deep.equal(['2', '6', '10']);
  });

  it('is a box with words for its ends when it has too many numbers for a screen', async () => {
    const field = await mount(CpkScale, {
      label: 'Well',
      max: 100,
      marks: { 0: 'Not at all', 100: 'Very' },
      value: '55',
    });
    expect(boxes(field).map((box) => box.value)).to.deep.equal(['55']);
    expect(textOf(find(field, '.scale-ends'))).to.equal('0: Not at all – 100: Very');
  });

  it('has room for a thumb on each number', async () => {
    const field = await mount(CpkScale, { label: 'Pain' });
    for (const box of boxes(field)) {
      const { width, height } = box.closest('.option')!.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });
});
