// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { runFieldBaseTests } from '../testing/field-base-tests.js';
import { boxes, typeInto } from '../testing/field-under-test.js';
import { press, write } from '../testing/keyboard.js';
import { cleanUp, mount } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkDate } from './date.js';

runFieldBaseTests('cpk-date', {
  elementClass: CpkDate,
  answer: (field) => typeInto(field, ['27', '3', '2026']),
  answered: '2026-03-27',
  data: ['2026-03-27'],
  other: '1941-05-17',
  keys: async () => {
    await write('27');
    await press('Tab');
    await write('3');
    await press('Tab');
    await write('2026');
  },
  boxes: 3,
  typed: [
    ['1', '2', '2026'],
    ['01', '02', '2026'],
    ['31', '02', '2026'],
    ['3', '', ''],
    ['1', '2', '26'],
    ['first', 'May', '1941'],
    ['1/2', '', '2026'],
  ],
  unreadable: { typed: ['31', '2', '2026'], entered: '31/2/2026', sentence: 'Enter a real date, such as 27 3 2026' },
  wrong: [
    { min: 'tomorrow', value: '2026-03-27' },
    { max: null, value: '2026-03-27' },
    { max: {}, value: '2026-03-27' },
    { value: new Date(0) },
  ],
});

describe('cpk-date', () => {
  afterEach(cleanUp);

  it('counts both ends of its limits, in the words of dates', async () => {
    const field = await mount(CpkDate, { label: 'Moved in', min: '2026-01-01', max: '2026-11-22' });
    const said = (...parts: string[]) => {
      typeInto(field, parts);
      return field.validationMessage;
    };
    expect(said('1', '1', '2026')).to.equal('');
    expect(said('22', '11', '2026')).to.equal('');
    expect(said('31', '12', '2025')).to.equal('Enter 1 January 2026 or a later date');
    expect(said('23', '11', '2026')).to.equal('Enter 22 November 2026 or an earlier date');
    expect(field.value).to.equal('2026-11-23');
  });

  it('knows the day the worker is in, on both sides of midnight in summer', async () => {
    const at = async (instant: string) => {
      const context = testHost({ clock: () => new Date(instant) });
      const field = await mount(CpkDate, { label: 'When', max: 'today', value: '2026-07-02', context });
      return field.validationMessage;
    };
    expect(await at('2026-07-01T22:59:59Z')).to.equal('Enter 1 July 2026 or an earlier date');
    expect(await at('2026-07-01T23:00:00Z')).to.equal('');
  });

  for (const [parts, value] of [
    [['29', '2', '2024'], '2024-02-29'],
    [['29', '2', '2026'], null],
    [['0', '5', '2026'], null],
    [['1', '13', '2026'], null],
    [['1', '2', '26'], null],
    [[' 1 ', '2', '2026'], '2026-02-01'],
    [['1', '', '2026'], null],
  ] as const) {
    it(`reads ${parts.join('/')} as ${value}`, async () => {
      const field = await mount(CpkDate, { label: 'When' });
      typeInto(field, parts);
      expect(field.value).to.equal(value);
      expect(boxes(field).map((box) => box.value)).to.deep.equal(parts);
    });
  }

  it('shows all of a text that has not three parts', async () => {
    const field = await mount(CpkDate, { label: 'When', value: { entered: 'the spring of 1941' } });
    expect(boxes(field).map((box) => box.value)).to.deep.equal(['the spring of 1941', '', '']);
    expect(field.entered).to.equal('the spring of 1941');
  });
});
