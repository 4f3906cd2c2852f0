// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { runFieldBaseTests } from '../testing/field-base-tests.js';
import { boxes, typeInto } from '../testing/field-under-test.js';
import { write } from '../testing/keyboard.js';
import { cleanUp, descriptionOf, find, mount, textOf, watchConsole } from '../testing/page.js';
import { CpkNumber } from './number.js';

runFieldBaseTests('cpk-number', {
  elementClass: CpkNumber,
  properties: { min: '20', max: '250' },
  answer: (field) => typeInto(field, ['70.0']),
  answered: '70.0',
  data: ['70.0'],
  other: '64.5',
  keys: () => write('70.0'),
  typed: [['+5'], ['070.0'], ['999'], ['-0.50'], [' 70 '], ['1,5'], ['12345678901234567890.5']],
  unreadable: { typed: ['about 70'], entered: 'about 70', sentence: 'Enter a number, such as 70.5' },
  wrong: [
    { min: 'twenty', value: '70' },
    { max: '', value: '70' },
    { min: null, max: {}, value: '70' },
    { value: Number.NaN },
    { value: 1e21 },
  ],
});

describe('cpk-number', () => {
  afterEach(cleanUp);

  it('keeps every digit as it was typed', async () => {
    const field = await mount(CpkNumber, { label: 'Weight' });
    for (const [typed, value] of [
      ['70.0', '70.0'],
      ['070.0', '070.0'],
      ['+5', '+5'],
      ['0.1000', '0.1000'],
      [' 8 ', '8'],
    ]) {
      typeInto(field, [typed!]);
      expect(field.value).to.equal(value);
    }
  });

  it('counts both ends of its limits, and leaves what is outside in the box', async () => {
    const field = await mount(CpkNumber, { label: 'Weight', min: '20', max: '250' });
    const said = (typed: string) => {
      typeInto(field, [typed]);
      return field.validationMessage;
    };
    expect(said('20')).to.equal('');
    expect(said('250.000')).to.equal('');
    expect(said('19.99')).to.equal('Enter 20 or more');
    expect(said('250.01')).to.equal('Enter 250 or less');
    expect(field.validity.badInput).to.equal(true);
    expect(field.value).to.equal('250.01');
    expect(boxes(field)[0]!.value).to.equal('250.01');
  });

  it('takes whole numbers only when asked to', async () => {
    const field = await mount(CpkNumber, { label: 'Times', whole: true });
    typeInto(field, ['2.5']);
    expect(field.value).to.equal(null);
    expect(field.entered).to.equal('2.5');
    expect(field.validationMessage).to.equal('Enter a whole number, such as 12');
  });

  it('shows its unit, which is no part of the value', async () => {
    const field = await mount(CpkNumber, { label: 'Weight', unit: '<b>kg</b>', value: '70' });
    expect(textOf(find(field, '.unit'))).to.equal('<b>kg</b>');
    expect(descriptionOf(boxes(field)[0]!)).to.deep.equal(['<b>kg</b>']);
    expect(field.value).to.equal('70');
  });

  it('is a text box with a number keyboard, so that nothing is dropped and scrolling changes nothing', async () => {
    const field = await mount(CpkNumber, { label: 'Weight', value: '70.0' });
    const box = boxes(field)[0]!;
    expect(box).to.include({ type: 'text', inputMode: 'decimal' });
    box.focus();
    box.dispatchEvent(new WheelEvent('wheel', { deltaY: 100, bubbles: true, cancelable: true }));
    expect(box.value).to.equal('70.0');
  });

  it('says once in the console which limit it cannot use', async () => {
    const lines = watchConsole('warn');
    for (let times = 0; times < 2; times++) {
      const field = await mount(CpkNumber, { label: 'Weight', min: 'a lot', max: '250', value: '251' });
      expect(field.validationMessage).to.equal('Enter 250 or less');
    }
    expect(lines).to.deep.equal(['[careplan-kit] cpk-number: the min "a lot" is not a number, so it is not used.']);
  });

  it('takes a number from a host that has no text', async () => {
    const field = await mount(CpkNumber, { label: 'Weight' });
    field.value = 70.5 as unknown as string;
    await field.updateComplete;
    expect(field.value).to.equal('70.5');
  });
});
