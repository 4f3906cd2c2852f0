// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { runFieldBaseTests } from '../testing/field-base-tests.js';
import { boxes, typeInto } from '../testing/field-under-test.js';
import { press, write } from '../testing/keyboard.js';
import { button, cleanUp, find, mount, textOf } from '../testing/page.js';
import { CpkDateTime } from './date-time.js';

runFieldBaseTests('cpk-date-time', {
  elementClass: CpkDateTime,
  answer: (field) => typeInto(field, ['21', '11', '2026', '23:40']),
  answered: '2026-11-21T23:40',
  data: ['2026-11-21T23:40'],
  other: '2026-03-01T07:05',
  keys: async () => {
    for (const part of ['21', '11', '2026']) {
      await write(part);
      await press('Tab');
    }
    await write('2340');
  },
  boxes: 4,
  typed: [
    ['1', '2', '2026', '9'],
    ['31', '2', '2026', '9.15 pm'],
    ['', '', '', 'after tea'],
    ['1', '', '2026', ''],
  ],
  unreadable: {
    typed: ['31', '2', '2026', 'after tea'],
    entered: '31/2/2026 after tea',
    sentence: 'Enter a date and a time, such as 27 3 2026 14:30',
  },
  wrong: [
    { min: 'tomorrow', value: '2026-11-21T23:40' },
    { max: {}, value: '2026-11-21T23:40' },
    { value: new Date(0) },
  ],
});

const understood = (field: CpkDateTime) => textOf(find(field, '.understood [role=status]'));

describe('cpk-date-time', () => {
  afterEach(cleanUp);

  it('says how it read what was typed in another way', async () => {
    const field = await mount(CpkDateTime, { label: 'When' });
    typeInto(field, ['21', '11', '2026', '9.15 pm']);
    expect(field.value).to.equal('2026-11-21T21:15');
    expect(understood(field)).to.equal('Understood as 21 November 2026 at 21:15');
  });

  it('asks whether an hour alone is morning or evening', async () => {
    const field = await mount(CpkDateTime, { label: 'When' });
    typeInto(field, ['21', '11', '2026', '9']);
    expect(field.value).to.equal(null);
    button(field, '09:00').click();
    expect(field.value).to.equal('2026-11-21T09:00');
    expect(boxes(field).map((box) => box.value)).to.deep.equal(['21', '11', '2026', '09:00']);
  });

  it('asks which of the two it was in the hour that comes twice, and guesses neither', async () => {
    const field = await mount(CpkDateTime, { label: 'When' });
    typeInto(field, ['25', '10', '2026', '01:30']);
    expect(field.value, 'no offset is made up').to.equal('2026-10-25T01:30');
    expect(understood(field)).to.contain('01:30 came twice');
    button(field, 'The second 01:30, after the clocks went back').click();
    expect(field.value).to.equal('2026-10-25T01:30Z');
    expect(boxes(field)[3]!.value).to.equal('01:30 GMT');
    expect(understood(field)).to.equal('');
    typeInto(field, ['25', '10', '2026', '01:30']);
    button(field, 'The first 01:30, before the clocks went back').click();
    expect(field.value).to.equal('2026-10-25T01:30+01:00');
    expect(boxes(field)[3]!.value).to.equal('01:30 BST');
  });

  it('says that there was no such hour in spring, and keeps what was typed', async () => {
    const field = await mount(CpkDateTime, { label: 'When' });
    typeInto(field, ['29', '3', '2026', '01:30']);
    expect(field.value).to.equal('2026-03-29T01:30');
    expect(understood(field)).to.contain('there was no 01:30');
    expect(boxes(field)[3]!.value).to.equal('01:30');
  });

  it('shows an offset that was given, whatever it is', async () => {
    const field = await mount(CpkDateTime, { label: 'When', value: '2026-11-21T23:40+02:00' });
    expect(boxes(field)[3]!.value).to.equal('23:40+02:00');
    expect(field.value).to.equal('2026-11-21T23:40+02:00');
  });

  it('shows all of a text that has no parts', async () => {
    const field = await mount(CpkDateTime, { label: 'When', value: { entered: 'last night' } });
    expect(boxes(field).map((box) => box.value)).to.deep.equal(['last night', '', '', '']);
  });
});
