// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { runFieldBaseTests } from '../testing/field-base-tests.js';
import { boxes, typeInto } from '../testing/field-under-test.js';
import { write } from '../testing/keyboard.js';
import { button, cleanUp, find, focused, mount, textOf } from '../testing/page.js';
import { CpkTime } from './time.js';

runFieldBaseTests('cpk-time', {
  elementClass: CpkTime,
  answer: (field) => typeInto(field, ['21:15']),
  answered: '21:15',
  data: ['21:15'],
  other: '06:45',
  keys: () => write('2115'),
  typed: [['9'], ['0915'], ['9.15 pm'], ['9:1'], ['after tea'], [' 9:15 ']],
  unreadable: { typed: ['25:00'], entered: '25:00', sentence: 'Enter a time, such as 14:30' },
  wrong: [{ min: 'noon', value: '09:00' }, { max: {}, value: '09:00' }, { value: 915 }, { unknowns: ['never', 7] }],
});

const understood = (field: CpkTime) => textOf(find(field, '.understood [role=status]'));

describe('cpk-time', () => {
  afterEach(cleanUp);

  for (const [typed, value] of [
    ['0915', '09:15'],
    ['9.15', '09:15'],
    ['9.15 pm', '21:15'],
    ['12am', '00:00'],
    ['0915 hrs', '09:15'],
  ]) {
    it(`reads ${typed} as ${value}, leaves it in the box, and says so under it`, async () => {
      const field = await mount(CpkTime, { label: 'When' });
      typeInto(field, [typed!]);
      expect(field.value).to.equal(value);
      expect(boxes(field)[0]!.value).to.equal(typed);
      expect(understood(field)).to.equal(`Understood as ${value}`);
    });
  }

  it('says nothing when the box says it already', async () => {
    const field = await mount(CpkTime, { label: 'When' });
    typeInto(field, ['21:15']);
    expect(understood(field)).to.equal('');
  });

  it('does not guess whether 9 is morning or evening: it asks, and a button answers', async () => {
    const field = await mount(CpkTime, { label: 'When' });
    typeInto(field, ['9']);
    expect(field.value).to.equal(null);
    expect(field.entered).to.equal('9');
    expect(understood(field)).to.equal('Morning or evening?');
    button(field, '21:00').click();
    expect(field.value).to.equal('21:00');
    expect(boxes(field)[0]!.value).to.equal('21:00');
    expect(understood(field)).to.equal('');
    expect(focused()).to.equal('input#q-field.control');
  });

  it('asks nothing of somebody who can only read', async () => {
    const field = await mount(CpkTime, { label: 'When', readOnly: true, value: { entered: '9' } });
    expect(boxes(field)[0]!.value).to.equal('9');
    expect(understood(field)).to.equal('');
  });

  it('counts both ends of its limits', async () => {
    const field = await mount(CpkTime, { label: 'When', min: '07:00', max: '22:00' });
    typeInto(field, ['6.59']);
    expect(field.validity.valid).to.equal(false);
    typeInto(field, ['7.00']);
    expect(field.validity.valid).to.equal(true);
  });
});
