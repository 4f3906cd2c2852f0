// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { runFieldBaseTests } from '../testing/field-base-tests.js';
import { boxes, typeInto } from '../testing/field-under-test.js';
import { write } from '../testing/keyboard.js';
import { cleanUp, find, mount, textOf } from '../testing/page.js';
import { CpkQuantity } from './quantity.js';

const kg = { code: 'kg', label: 'kg' };
const stone = { code: '[stone_av]', label: 'stone', factor: '6.35029318' };

runFieldBaseTests('cpk-quantity', {
  elementClass: CpkQuantity,
  properties: { units: [kg] },
  besides: ['kg'],
  answer: (field) => typeInto(field, ['70.5']),
  answered: { value: '70.5', unit: 'kg' },
  data: ['70.5 kg'],
  other: { value: '12', unit: 'kg' },
  keys: () => write('70.5'),
  typed: [['70.50'], ['about 70'], ['70 kg'], ['+70'], ['070'], ['7,5']],
  unreadable: {
    typed: ['about 70'],
    entered: 'about 70',
    sentence: 'Enter an amount and its unit, such as 70.5 kg',
  },
  wrong: [{ units: 'kg' }, { units: [null, { code: 1 }] }, { min: 'few' }, { value: 70 }, { value: { value: 70 } }],
});

runFieldBaseTests('cpk-quantity', {
  elementClass: CpkQuantity,
  properties: { units: [kg, stone] },
  answer: (field) => {
    typeInto(field, ['11.5']);
    choose(field, '[stone_av]');
  },
  answered: { value: '11.5', unit: '[stone_av]' },
  data: ['11.5 [stone_av]'],
  other: { value: '12', unit: 'kg' },
  keys: async () => {
    await write('11.5 stone');
  },
  typed: [['70.50'], ['about 70'], ['70 kg']],
  unreadable: {
    typed: ['about 70'],
    entered: 'about 70',
    sentence: 'Enter an amount and its unit, such as 70.5 kg',
  },
});

function choose(field: CpkQuantity, unit: string): void {
  const list = find<HTMLSelectElement>(field, 'select');
  list.value = unit;
  for (const type of ['input', 'change']) list.dispatchEvent(new Event(type, { bubbles: true }));
}

const listOf = (field: CpkQuantity) => find<HTMLSelectElement>(field, 'select');
const understood = (field: CpkQuantity) => textOf(find(field, '.understood [role=status]'));
const weight = (properties: Partial<CpkQuantity> = {}) =>
  mount(CpkQuantity, { label: 'Weight', units: [kg, stone], ...properties });

describe('cpk-quantity', () => {
  afterEach(cleanUp);

  it('asks for the unit of a number that stands alone', async () => {
    const field = await weight();
    typeInto(field, ['70']);
    expect(field.value).to.deep.equal({ value: '70', unit: '' });
    expect(field.validationMessage).to.equal('Say which unit this is in');
    choose(field, 'kg');
    expect(field.value).to.deep.equal({ value: '70', unit: 'kg' });
    expect(field.validity.valid).to.equal(true);
    expect(understood(field)).to.equal('');
  });

  it('keeps the number when another unit is chosen, and says so', async () => {
    const field = await weight({ value: { value: '70', unit: 'kg' } });
    choose(field, '[stone_av]');
    expect(field.value).to.deep.equal({ value: '70', unit: '[stone_av]' });
    expect(understood(field)).to.contain('Now 70 stone').and.to.contain('only the unit has changed');
  });

  it('reads a unit that was typed, and shows it in the list', async () => {
    const field = await weight();
    typeInto(field, ['11.5 stone']);
    expect(field.value).to.deep.equal({ value: '11.5', unit: '[stone_av]' });
    expect(listOf(field).value).to.equal('[stone_av]');
    expect(boxes(field)[0]!.value).to.equal('11.5 stone');
    expect(understood(field)).to.equal('Understood as 11.5 stone');
    choose(field, 'kg');
    expect(field.value).to.deep.equal({ value: '11.5', unit: 'kg' });
    expect(boxes(field)[0]!.value, 'one unit and not two').to.equal('11.5');
  });

  it('keeps the unit with what cannot be read as a number', async () => {
    const field = await weight();
    typeInto(field, ['about 70']);
    choose(field, 'kg');
    expect(field.value).to.equal(null);
    const again = await weight({ value: { entered: field.entered! } });
    expect(boxes(again)[0]!.value).to.equal('about 70');
    expect(listOf(again).value).to.equal('kg');
  });

  it('shows a unit that is not offered, and does not take it for another', async () => {
    const field = await weight({ value: { value: '150', unit: '[lb_av]' } });
    expect(listOf(field).selectedOptions[0]!.textContent).to.equal('[lb_av] (not offered here)');
    expect(field.value).to.deep.equal({ value: '150', unit: '[lb_av]' });
  });

  it('compares amounts of other units with its limits', async () => {
    const field = await weight({ min: '20', max: '250' });
    typeInto(field, ['3 stone']);
    expect(field.validationMessage).to.equal('Enter 20 or more');
    typeInto(field, ['4 stone']);
    expect(field.validity.valid).to.equal(true);
  });
});
