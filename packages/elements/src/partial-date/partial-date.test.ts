// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { runFieldBaseTests } from '../testing/field-base-tests.js';
import { boxes, typeInto } from '../testing/field-under-test.js';
import { press, write } from '../testing/keyboard.js';
import { cleanUp, mount } from '../testing/page.js';
import { CpkPartialDate } from './partial-date.js';

runFieldBaseTests('cpk-partial-date', {
  elementClass: CpkPartialDate,
  answer: (field) => typeInto(field, ['17', '5', '1941']),
  answered: '1941-05-17',
  data: ['1941-05-17'],
  other: '1962',
  keys: async () => {
    await write('17');
    await press('Tab');
    await write('5');
    await press('Tab');
    await write('1941');
  },
  boxes: 3,
  typed: [
    ['', '', '1941'],
    ['', '5', '1941'],
    ['', '', 'the forties'],
    ['17', '', '1941'],
    ['31', '2', '1941'],
    ['', '', '194X'],
  ],
  unreadable: { typed: ['31', '2', '1941'], entered: '31/2/1941', sentence: 'Enter a real date, such as 27 3 2026' },
  wrong: [{ min: 'tomorrow', value: '1941' }, { max: null, value: '1941' }, { value: 1941 }],
});

const about = (field: CpkPartialDate) => boxes(field)[3] as HTMLInputElement;
const texts = (field: CpkPartialDate) =>
  boxes(field)
    .slice(0, 3)
    .map((box) => box.value);

describe('cpk-partial-date', () => {
  afterEach(cleanUp);

  for (const [typed, value] of [
    [['', '', '1941'], '1941'],
    [['', '5', '1941'], '1941-05'],
    [['17', '5', '1941'], '1941-05-17'],
    [['17', '', '1941'], null],
    [['', '13', '1941'], null],
    [['', '', '1940s'], '194X'],
  ] as const) {
    it(`reads ${typed.join('/')} as ${value}`, async () => {
      const field = await mount(CpkPartialDate, { label: 'When' });
      typeInto(field, typed);
      expect(field.value).to.equal(value);
      expect(texts(field)).to.deep.equal(typed);
    });
  }

  it('says of a date that it is only about right, and takes that back', async () => {
    const field = await mount(CpkPartialDate, { label: 'When' });
    typeInto(field, ['', '', '1941']);
    about(field).click();
    expect(field.value).to.equal('1941~');
    about(field).click();
    expect(field.value).to.equal('1941');
  });

  it('is not answered by the tick alone, and keeps it', async () => {
    const field = await mount(CpkPartialDate, { label: 'When' });
    about(field).click();
    expect(field.value).to.equal(null);
    typeInto(field, ['', '5', '1941']);
    expect(field.value).to.equal('1941-05~');
  });

  for (const [value, shown, ticked] of [
    ['1941', ['', '', '1941'], false],
    ['1941-05~', ['', '5', '1941'], true],
    ['1941-05-17', ['17', '5', '1941'], false],
    ['194X', ['', '', '194X'], false],
    ['1941?', ['', '', '1941?'], false],
  ] as const) {
    it(`shows ${value} and gives it back as it was`, async () => {
      const field = await mount(CpkPartialDate, { label: 'When', value });
      expect(texts(field)).to.deep.equal(shown);
      expect(about(field).checked).to.equal(ticked);
      boxes(field)[0]!.dispatchEvent(new Event('input', { bubbles: true }));
      expect(field.value).to.equal(value);
    });
  }

  for (const entered of ['the spring of 1941', 'c. 31/2/1941', '13/1941', 'c. ', 'a/b/c/d']) {
    it(`shows what was typed before, ${JSON.stringify(entered)}, and loses no sign of it`, async () => {
      const field = await mount(CpkPartialDate, { label: 'When', value: { entered } });
      boxes(field)[0]!.dispatchEvent(new Event('input', { bubbles: true }));
      expect(field.entered).to.equal(entered);
    });
  }
});
