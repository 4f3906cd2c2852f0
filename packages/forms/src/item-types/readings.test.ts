// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { TODAY } from '../../test/define-form.js';
import type { AnswerValue } from '../contract/answers.js';
import type { QuestionItem } from '../contract/definition.js';
import { itemTypeOf, recordShapeOf } from './index.js';

const base = { id: 'q', label: 'Question' };
const units = [
  { code: 'kg', label: 'kg' },
  { code: '[lb_av]', label: 'pounds', factor: '0.45359237' },
  { code: '[stone_av]', label: 'stone' },
];
const options = ['red', 'hot', 'none'].map((code) => ({ code, label: code, exclusive: code === 'none' }));
const heel = { system: 'http://snomed.info/sct', code: '76853006', display: 'Heel' };
const drawing = { held: 'draft', id: 'file-1', mimeType: 'image/png' } as const;
const signedAt = '2026-11-22T14:02:00Z';
const signed = { signedBy: 'Robert', method: 'typed', signedAt } as const;
const mark = { id: 'm1', view: 'back', region: 'left-heel', x: 480, y: 990.5 } as const;

/** What people type and what JSON can hold, for each type: what is read, as what, and what is not. */
interface Readings {
  readonly item: QuestionItem;
  readonly good: readonly (readonly [typed: unknown, read: unknown])[];
  readonly bad: readonly unknown[];
}

const same = (...values: readonly unknown[]) => values.map((value) => [value, value] as const);
const as = (read: unknown, ...values: readonly unknown[]) => values.map((value) => [value, read] as const);

const READINGS: Readonly<Record<string, Readings>> = {
  time: {
    item: { ...base, type: 'time' },
    good: [
      ...as(
        '09:30',
        '09:30',
        '9:30',
        '9.30',
        '0930',
        '930',
        '09 30',
        ' 9:30 ',
        '9:30 am',
        '9.30am',
        '0930 hrs',
        '930am',
      ),
      ...as('21:30', '21:30', '9:30 pm', '9.30PM', '9:30 p.m.', '2130h', '930 pm'),
      ...as('21:00', '9pm', '9 pm', '2100'),
      ...as('00:00', '00:00', '12am', '12.00 am', '0000'),
      ...as('12:15', '12:15', '12.15pm'),
      ...same('23:59:59', '08:30:15.250'),
    ],
    bad: [
      '',
      '9',
      '24:00',
      '25:00',
      '9:60',
      '9:3',
      '13 pm',
      '0pm',
      '9,30',
      'noon',
      'half nine',
      '9:30 xm',
      '93 0',
      '12345',
      '٩:٣٠',
      '9:30:61',
      true,
      ['09:30'],
      { time: '09:30' },
      'x'.repeat(99_999),
    ],
  },
  'date-time': {
    item: { ...base, type: 'date-time' },
    good: [
      ...as(
        '2026-11-22T14:02',
        '2026-11-22T14:02',
        '2026-11-22 14:02',
        '22/11/2026 14:02',
        '22.11.2026, 14.02',
        '22-11-2026 at 2:02 pm',
        '22 11 2026 1402',
        '2026-11-22t14:02',
        '22/11/2026   2.02pm',
      ),
      ...same(
        '2026-11-22T14:02:30',
        '2026-11-22T14:02:00Z',
        '2026-11-22T14:02:00+00:00',
        '2026-07-01T14:02+01:00',
        '2026-07-01T14:02:00.125Z',
      ),
      ...as('2026-10-25T01:30+01:00', '25/10/2026 01:30 BST'),
      ...as('2026-10-25T01:30Z', '25/10/2026 01:30 GMT', '25/10/2026 1.30am gmt'),
    ],
    bad: [
      '',
      '2026-11-22',
      '14:02',
      '22/11/2026',
      '22/11/26 14:02',
      '31/2/2026 10:00',
      '2026-11-22T24:00',
      '2026-11-22T9',
      '22/11/2026 9',
      '13/13/2026 10:00',
      '2026-11-22T10:00+25:00',
      'now',
      '2026-11-22 10:00 CET',
      1763820120000,
      true,
      ['2026-11-22T10:00'],
      '2026-11-22 ' + ' '.repeat(99_999) + '10:00',
    ],
  },
  'partial date': {
    item: { ...base, type: 'partial-date' },
    good: [
      ...as('1941-05-03', '1941-05-03', '3/5/1941', '03.05.1941', '3 5 1941'),
      ...as('1941-05', '1941-05', '5/1941', '05.1941', '05 1941'),
      ...as('1941', '1941', ' 1941 '),
      ...as('1941~', '1941~', 'c. 1941', 'c1941', 'ca 1941', 'circa 1941'),
      ...as('194X', '194X', '194x', '1940s'),
      ...as('19XX', '19XX', '19xx'),
      ...as('194X~', 'c. 1940s'),
      ...same('1941?', '1941-06%', '2024-02-29'),
    ],
    bad: [
      '',
      '41',
      '5/41',
      '13/1941',
      '0/1941',
      '31/2/1940',
      '2026-02-30',
      'the war',
      'May 1941',
      '1941-1942',
      '1941~~',
      'c. c. 1941~',
      '19X1',
      '1',
      1941,
      true,
      ['1941'],
      'c '.repeat(50_000),
    ],
  },
  quantity: {
    item: { ...base, type: 'quantity', units },
    good: [
      ...as(
        { value: '70.5', unit: 'kg' },
        '70.5 kg',
        '70.5kg',
        ' 70.5  KG ',
        { value: '70.5', unit: 'kg' },
        { value: ' 70.5 ', unit: 'kg', more: 1 },
      ),
      ...as({ value: '70.50', unit: 'kg' }, '70.50 kg', { value: '70.50', unit: 'kg' }),
      ...as({ value: '11', unit: '[stone_av]' }, '11 stone', '11 Stone', '11 [stone_av]'),
      ...as({ value: '150', unit: '[lb_av]' }, '150 pounds', '150pounds'),
      ...as({ value: '70.5', unit: '' }, '70.5', { value: '70.5', unit: '' }),
      ...as({ value: '1', unit: 'furlong' }, { value: '1', unit: 'furlong' }),
      ...as({ value: '-0.1', unit: 'kg' }, '-0.1 kg'),
    ],
    bad: [
      '',
      'kg',
      '70,5 kg',
      '70.5 kgs',
      '11 stone 4',
      '11st 4lb',
      'about 70 kg',
      '1e3 kg',
      '70..5 kg',
      '1 000 kg',
      '70.5 k g',
      { value: 70.5, unit: 'kg' },
      { value: '70.5' },
      { unit: 'kg' },
      { value: '1,5', unit: 'kg' },
      { value: '1', unit: 1 },
      Object.create({ value: '1', unit: 'kg' }),
      true,
      ['70.5 kg'],
      '1'.repeat(99_999) + ' kg',
    ],
  },
  'a quantity of one unit': {
    item: { ...base, type: 'quantity', units: [{ code: 'mm[Hg]', label: 'mmHg' }] },
    good: as({ value: '120', unit: 'mm[Hg]' }, '120', ' 120 ', '120 mmHg', '120mm[Hg]', '120 MMHG'),
    bad: ['120/80', '120 kPa', ''],
  },
  scale: {
    item: { ...base, type: 'scale', min: 0, max: 10 },
    good: [...same('0', '1', '5', '10', '-3', '11'), ...as('7', '7', '07', '+7', ' 7 '), ...as('0', '-0', '00')],
    bad: ['', '7.5', '7.0', 'seven', '7/10', '1e1', '7,', 7, true, ['7'], { value: '7' }],
  },
  'an open choice': {
    item: { ...base, type: 'choice', options, open: { label: 'Another' } },
    good: [
      ...same('red', 'hot', 'none'),
      ...as({ text: 'itchy' }, { text: 'itchy' }, { text: 'itchy', code: 'x' }),
      ...same({ text: ' two  spaces ' }, { text: 'red' }, { text: '<b>' }, { text: '99' }, { text: 'મારે' }),
    ],
    bad: [
      'itchy',
      'Red',
      '',
      { text: '' },
      { text: '  ' },
      { text: 7 },
      { word: 'x' },
      {},
      ['red'],
      true,
      Object.create({ text: 'x' }),
      'toString',
    ],
  },
  'an open multiple choice': {
    item: { ...base, type: 'multiple-choice', options, open: {} },
    good: [
      ...as(['red', 'hot'], ['red', 'hot'], ['hot', 'red'], ['hot', 'red', 'hot']),
      ...as(['red', { text: 'itchy' }], [{ text: 'itchy' }, 'red'], ['red', { text: 'itchy' }, { text: 'itchy' }]),
      ...same(['none'], [{ text: 'itchy' }], [{ text: 'a' }, { text: 'b' }], ['red', 'hot', 'none'], []),
      ...as([{ text: 'red' }], [{ text: 'red', code: 'red' }]),
    ],
    bad: [
      'red',
      ['lots'],
      ['red', 'lots'],
      ['red', {}],
      ['red', { text: ' ' }],
      [['red']],
      [null],
      [7],
      [true],
      { text: 'itchy' },
      {},
      true,
    ],
  },
  'a closed multiple choice': {
    item: { ...base, type: 'multiple-choice', options },
    good: [...as(['red', 'hot'], ['hot', 'red'])],
    bad: [[{ text: 'itchy' }], ['red', { text: 'itchy' }]],
  },
  'an open look-up': {
    item: { ...base, type: 'look-up', valueSet: 'body-site', open: {} },
    good: [
      ...same(heel, { ...heel, version: '2026-10' }, { ...heel, system: '' }, { text: 'the back of the heel' }),
      ...as(heel, { ...heel, version: undefined }, { ...heel, onclick: 'x' }),
      ...same(
        { system: 's', code: '0', display: '0' },
        { system: 's', code: '__proto__', display: 'x' },
        { text: 'a' },
        { text: ' b ' },
      ),
    ],
    bad: [
      'Heel',
      '76853006',
      { code: '1' },
      { ...heel, code: '' },
      { ...heel, display: ' ' },
      { ...heel, code: 76853006 },
      { ...heel, version: 1 },
      { ...heel, system: undefined },
      { text: '' },
      [heel],
      true,
      Object.create(heel),
      {},
    ],
  },
  'a closed look-up': {
    item: { ...base, type: 'look-up', valueSet: 'body-site' },
    good: same(heel),
    bad: [{ text: 'the back of the heel' }],
  },
  signature: {
    item: { ...base, type: 'signature' },
    good: [
      ...same(signed, { ...signed, relation: 'son' }, { ...signed, method: 'drawn', image: drawing }),
      ...same(
        { ...signed, signedAt: '2026-11-22T14:02:00+00:00' },
        { ...signed, signedAt: '2026-07-01T14:02:00.5+01:00' },
      ),
      ...same({ ...signed, method: 'drawn', image: { held: 'record', url: 'https://host.example/1' } }),
      ...as(signed, { ...signed, relation: '' }, { ...signed, relation: undefined }, { ...signed, onclick: 'x' }),
      ...as(
        { ...signed, method: 'drawn', image: drawing },
        { ...signed, method: 'drawn', image: { ...drawing, nested: {} } },
      ),
    ],
    bad: [
      'Robert',
      { ...signed, signedBy: '' },
      { ...signed, signedBy: 7 },
      { ...signed, method: 'thumb' },
      { ...signed, method: 'drawn' },
      { ...signed, image: drawing },
      { ...signed, signedAt: '2026-11-22' },
      { ...signed, signedAt: '2026-11-22T14:02' },
      { ...signed, signedAt: undefined },
      { ...signed, relation: {} },
      { ...signed, method: 'drawn', image: { held: 'draft' } },
      { ...signed, method: 'drawn', image: 'data:' },
      [signed],
      true,
      {},
      Object.create(signed),
    ],
  },
  'body map': {
    item: { ...base, type: 'body-map' },
    good: [
      ...same([mark], [{ id: 'm2', view: 'front', region: 'chest' }], [mark, { ...mark, id: 'm2' }], []),
      ...same(
        [{ ...mark, x: 0, y: 1000 }],
        [{ ...mark, kind: 'bruise', note: 'yellow', size: { value: '2.50', unit: 'cm' }, photo: drawing }],
      ),
      ...as(
        [mark],
        [{ ...mark, note: ' ' }],
        [{ ...mark, kind: '' }],
        [{ ...mark, onclick: 'x' }],
        [{ ...mark, size: undefined }],
      ),
      ...as([{ ...mark, size: { value: '2', unit: 'cm' } }], [{ ...mark, size: { value: '2', unit: 'cm', more: 1 } }]),
    ],
    bad: [
      'left heel',
      mark,
      [{ ...mark, id: '' }],
      [{ ...mark, id: 'm 1' }],
      [mark, mark],
      [{ ...mark, view: 'side' }],
      [{ ...mark, region: '' }],
      [{ ...mark, x: -1 }],
      [{ ...mark, y: 1001 }],
      [{ ...mark, x: undefined }],
      [{ ...mark, x: '480' }],
      [{ ...mark, x: NaN }],
      [{ ...mark, note: {} }],
      [{ ...mark, size: '2 cm' }],
      [{ ...mark, photo: 'file-1' }],
      [null],
      ['m1'],
      true,
      {},
      Array.from({ length: 2_001 }, (_, index) => ({ ...mark, id: `m${index}` })),
    ],
  },
  reference: {
    item: { ...base, type: 'reference' },
    good: [
      ...same(
        { class: 'Risk', recordUid: 'r1' },
        { class: 'Risk', recordUid: 'r1', display: 'Falls' },
        { class: 'Observation', recordUid: '1/2' },
      ),
      ...as(
        { class: 'Risk', recordUid: 'r1' },
        { class: 'Risk', recordUid: 'r1', display: '' },
        { class: 'Risk', recordUid: 'r1', versionNumber: 2 },
        { class: 'Risk', recordUid: 'r1', display: undefined },
      ),
      ...same(
        { class: 'a', recordUid: 'b' },
        { class: '__proto__', recordUid: 'b' },
        { class: 'a', recordUid: 'constructor' },
        { class: 'a', recordUid: ' b' },
      ),
    ],
    bad: [
      'r1',
      'Risk/r1',
      { class: 'Risk' },
      { recordUid: 'r1' },
      { class: '', recordUid: 'r1' },
      { class: 'Risk', recordUid: ' ' },
      { class: 7, recordUid: 'r1' },
      { class: 'Risk', recordUid: 1 },
      { class: 'Risk', recordUid: 'r1', display: {} },
      [{ class: 'Risk', recordUid: 'r1' }],
      true,
      Object.create({ class: 'Risk', recordUid: 'r1' }),
    ],
  },
};

const shown = (value: unknown) => String(JSON.stringify(value)).slice(0, 60);

for (const [name, { item, good, bad }] of Object.entries(READINGS)) {
  const type = itemTypeOf(item);
  describe(name, () => {
    test(`is read from what people type: ${good.length} ways`, () => {
      for (const [typed, read] of good) assert.deepEqual(type.read(typed as AnswerValue, item), read, shown(typed));
    });

    test(`is not guessed from what could mean something else, or nothing: ${bad.length} ways`, () => {
      for (const typed of bad) assert.equal(type.read(typed as AnswerValue, item), undefined, shown(typed));
    });

    test('reads what it has read as the same, and once more from the record', () => {
      for (const [, read] of good) {
        const answer = read as AnswerValue;
        assert.deepEqual(type.read(answer, item), answer);
        if (type.check(answer, item, { today: TODAY }).length > 0 || (Array.isArray(answer) && answer.length === 0))
          continue;
        const recorded: unknown = JSON.parse(JSON.stringify(recordShapeOf(item).write(answer, undefined)));
        const again = recordShapeOf(item).read(recorded);
        assert.ok(again !== undefined, shown(recorded));
      }
    });
  });
}
