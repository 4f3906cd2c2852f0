// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { TODAY } from '../../test/define-form.js';
import type { AnswerValue } from '../contract/answers.js';
import type { QuestionItem } from '../contract/definition.js';
import { Decimal, exact } from '../decimal.js';
import { itemTypeOf } from './index.js';
import type { Operand } from './item-type.js';

const base = { id: 'q', label: 'Question' };
const faults = (item: QuestionItem, value: unknown) =>
  itemTypeOf(item)
    .check(value as AnswerValue, item, { today: TODAY })
    .map(({ code, limit }) => (limit === undefined ? code : `${code} ${limit}`));
const operand = (item: QuestionItem, value: unknown) => itemTypeOf(item).operand(value as AnswerValue, item);
const weight = (item: QuestionItem, value: unknown) => itemTypeOf(item).weight(value as AnswerValue, item);
const back = (item: QuestionItem, value: Operand) => itemTypeOf(item).fromOperand(value, item);
const shown = (value: unknown) => (value instanceof Decimal ? value.toString() : value);

describe('points of a number', () => {
  const points = [
    { under: '18.5', weight: 2 },
    { min: '18.5', max: 20, weight: '1' },
    { over: '20', weight: '0' },
  ];
  for (const item of [
    { ...base, type: 'decimal', points },
    { ...base, type: 'scale', min: 0, max: 100, points },
    { ...base, type: 'integer', points },
  ] as const) {
    test(`${item.type}: the first range that holds it, to the last digit`, () => {
      assert.equal(shown(weight(item, '18')), '2');
      assert.equal(shown(weight(item, '19')), '1');
      assert.equal(shown(weight(item, '20')), '1');
      assert.equal(shown(weight(item, '21')), '0');
      assert.equal(weight({ ...item, points: undefined }, '19'), null);
      assert.equal(weight({ ...item, points: points.slice(0, 1) }, '19'), null, 'in no range: no points, not zero');
    });
  }

  test('a boundary of many digits is exact', () => {
    const item = { ...base, type: 'decimal', points } as const;
    assert.equal(shown(weight(item, '18.49999999999999999999')), '2');
    assert.equal(shown(weight(item, '18.50')), '1');
    assert.equal(shown(weight(item, '20.00000000000000000001')), '0');
  });
});

describe('an amount with its unit', () => {
  const item: QuestionItem = {
    ...base,
    type: 'quantity',
    units: [
      { code: 'kg', label: 'kg' },
      { code: '[lb_av]', label: 'pounds', factor: '0.45359237' },
      { code: 'bag', label: 'bags' },
    ],
    min: '20',
    max: 300,
    decimalPlaces: 1,
    points: [{ under: 50, weight: 1 }],
  };

  test('is compared in the first unit, exact', () => {
    assert.equal(shown(operand(item, { value: '150', unit: '[lb_av]' })), '68.0388555');
    assert.equal(shown(operand(item, { value: '70.0', unit: 'kg' })), '70');
    assert.deepEqual(faults(item, { value: '19.9', unit: 'kg' }), ['too-small 20']);
    assert.deepEqual(faults(item, { value: '44', unit: '[lb_av]' }), ['too-small 20']);
    assert.deepEqual(faults(item, { value: '44.1', unit: '[lb_av]' }), []);
    assert.deepEqual(faults(item, { value: '301', unit: 'kg' }), ['too-large 300']);
    assert.equal(shown(weight(item, { value: '100', unit: '[lb_av]' })), '1');
    assert.equal(weight(item, { value: '50', unit: 'kg' }), null);
  });

  test('in a unit nobody can convert is neither compared nor limited', () => {
    assert.equal(operand(item, { value: '1', unit: 'bag' }), null);
    assert.equal(weight(item, { value: '1', unit: 'bag' }), null);
    assert.deepEqual(faults(item, { value: '1', unit: 'bag' }), []);
  });

  test('without a unit, or with one that is not offered, is told and keeps its digits', () => {
    assert.deepEqual(faults(item, { value: '70', unit: '' }), ['no-unit']);
    assert.deepEqual(faults(item, { value: '70', unit: 'g' }), ['no-unit']);
    assert.equal(operand(item, { value: '70', unit: '' }), null);
    assert.deepEqual(faults(item, { value: '70.25', unit: 'kg' }), ['too-many-places 1']);
  });

  test('comes back from a calculation in the first unit', () => {
    assert.deepEqual(back(item, exact('70.50')), { value: '70.5', unit: 'kg' });
    assert.equal(back(item, '70.5 kg'), undefined);
  });
});

describe('a scale', () => {
  const item: QuestionItem = { ...base, type: 'scale', min: -4, max: 10, step: 2 };
  test('has the places from its smallest in whole steps', () => {
    for (const place of ['-4', '0', '10']) assert.deepEqual(faults(item, place), []);
    for (const place of ['-3', '1', '-6', '12', '9']) assert.deepEqual(faults(item, place), ['not-on-the-scale']);
    assert.equal(back(item, exact('4.0')), '4');
    assert.equal(back(item, exact('4.5')), undefined);
  });
});

describe('dates and times', () => {
  test('a time: both ends count, to the second', () => {
    const item: QuestionItem = { ...base, type: 'time', min: '07:00', max: '22:30' };
    for (const time of ['07:00', '22:30', '07:00:00', '22:30:00']) assert.deepEqual(faults(item, time), []);
    assert.deepEqual(faults(item, '06:59'), ['too-early 07:00']);
    assert.deepEqual(faults(item, '22:30:01'), ['too-late 22:30']);
    assert.equal(operand(item, '09:30'), '09:30');
    assert.equal(back(item, '09:30'), '09:30');
    assert.equal(back(item, '9.30'), undefined);
  });

  test('a date with a time: by the clock on the wall, against a minute or a whole day', () => {
    const item: QuestionItem = { ...base, type: 'date-time', min: '2026-11-01T08:00', max: 'today' };
    for (const moment of ['2026-11-01T08:00', `${TODAY}T23:59`, `${TODAY}T23:59+01:00`]) {
      assert.deepEqual(faults(item, moment), []);
    }
    assert.deepEqual(faults(item, '2026-11-01T07:59:59'), ['too-early 2026-11-01T08:00']);
    assert.deepEqual(faults(item, '2026-11-23T00:00'), [`too-late ${TODAY}`]);
    assert.deepEqual(faults({ ...item, min: 'today', max: undefined }, '2026-11-21T23:59'), [`too-early ${TODAY}`]);
    assert.deepEqual(faults({ ...item, max: '2026-11-22T14:00' }, '2026-11-22T14:00:30Z'), [
      'too-late 2026-11-22T14:00',
    ]);
    assert.equal(back(item, '2026-11-22T14:02'), '2026-11-22T14:02');
    assert.equal(back(item, '2026-11-22'), undefined);
  });

  test('a partial date: a fault only where every day it can be is outside', () => {
    const item: QuestionItem = { ...base, type: 'partial-date', min: '1941-05-03', max: 'today' };
    for (const date of ['1941-05-03', '1941-05', '1941', '194X', '19XX', '2026', '2026-11', '1900~', '2100?']) {
      assert.deepEqual(faults(item, date), [], date);
    }
    assert.deepEqual(faults(item, '1941-05-02'), ['too-early 1941-05-03']);
    assert.deepEqual(faults(item, '1941-04'), ['too-early 1941-05-03']);
    assert.deepEqual(faults(item, '193X'), ['too-early 1941-05-03']);
    assert.deepEqual(faults(item, '2026-12'), [`too-late ${TODAY}`]);
  });

  test('a partial date is to an expression what is known of it', () => {
    const item: QuestionItem = { ...base, type: 'partial-date' };
    for (const date of ['1941', '1941-05', '1941-05-03~', '194X']) assert.equal(operand(item, date), date);
    assert.equal(back(item, '1941'), '1941');
    assert.equal(back(item, '41'), undefined);
  });
});

describe('choices', () => {
  const options = ['a', 'b', 'none'].map((code, index) => ({
    code,
    label: code,
    weight: index,
    exclusive: code === 'none',
  }));
  const many: QuestionItem = { ...base, type: 'multiple-choice', options, open: {}, mostChoices: 2 };

  test('an option that stands alone is told when it does not', () => {
    assert.deepEqual(faults(many, ['none']), []);
    assert.deepEqual(faults(many, ['a', 'none']), ['stands-alone']);
    assert.deepEqual(faults(many, ['none', { text: 'itchy' }]), ['stands-alone']);
  });

  test('more than asked for are told, own words too', () => {
    assert.deepEqual(faults(many, ['a', 'b']), []);
    assert.deepEqual(faults(many, ['a', 'b', { text: 'itchy' }]), ['too-many-choices 2']);
  });

  test('own words have no code and no points, and no total is made without them', () => {
    const one: QuestionItem = { ...base, type: 'choice', options, open: {} };
    assert.equal(operand(one, { text: 'itchy' }), null);
    assert.equal(weight(one, { text: 'itchy' }), null);
    assert.deepEqual(operand(many, ['a', { text: 'itchy' }]), ['a']);
    assert.equal(weight(many, ['b', { text: 'itchy' }]), null);
    assert.equal(shown(weight(many, ['a', 'b'])), '1');
  });

  test('of several come back from a calculation as codes', () => {
    assert.deepEqual(back(many, ['b', 'a']), ['a', 'b']);
    assert.equal(back(many, []), undefined);
    assert.equal(back(many, ['x']), undefined);
    assert.equal(back(many, 'a'), undefined);
  });
});

describe('texts', () => {
  test('a web address is one of http, without a name and password in it', () => {
    const item: QuestionItem = { ...base, type: 'text', format: 'url' };
    for (const url of [
      'https://host.example',
      'http://host.example:8080/a?b#c',
      'HTTPS://Host.Example/x',
      'https://gwasanaeth.cymru/é',
      'https://localhost/',
      ' https://host.example ',
    ]) {
      assert.deepEqual(faults(item, url), [], url);
    }
    const bad = [
      'host.example',
      'java' + 'script:alert(1)',
      'https://',
      'https://a b.example',
      'https://nhs.uk@evil.example/',
      'ftp://host.example',
      'https:///x',
      'data:text/html,x',
      'https://host.example:port',
      `https://${'a'.repeat(99_999)}!`,
    ];
    for (const url of bad) assert.deepEqual(faults(item, url), ['not-a-web-address'], url.slice(0, 40));
  });

  test('a pattern is for the whole text, beside the other limits', () => {
    const item: QuestionItem = { ...base, type: 'text', pattern: '[A-Z]\\d{2,4}', maxLength: 4 };
    assert.deepEqual(faults(item, 'A123'), []);
    assert.deepEqual(faults(item, 'A1234'), ['too-long 4']);
    assert.deepEqual(faults(item, 'xA12x'), ['too-long 4', 'not-as-described']);
  });
});

describe('what expressions can only ask whether it exists', () => {
  const values: readonly [QuestionItem, unknown][] = [
    [
      { ...base, type: 'signature', methods: ['drawn'] },
      { signedBy: 'Betty', method: 'typed', signedAt: 'x' },
    ],
    [
      { ...base, type: 'reference', classes: ['Goal'] },
      { class: 'Risk', recordUid: 'r1' },
    ],
    [
      { ...base, type: 'body-map', mostMarks: 1, kinds: [{ code: 'bruise', label: 'Bruise' }] },
      [{ id: 'a', kind: 'wound' }, { id: 'b' }],
    ],
  ];
  for (const [item, value] of values) {
    test(`${item.type} is limited, and is no number and no word`, () => {
      const expected = {
        signature: ['not-as-described'],
        reference: ['not-an-option'],
        'body-map': ['too-many-marks 1', 'not-an-option'],
      };
      assert.deepEqual(faults(item, value), expected[item.type as keyof typeof expected]);
      assert.equal(operand(item, value), null);
      assert.equal(weight(item, value), null);
      assert.equal(back(item, 'x'), undefined);
    });
  }

  test('a look-up is its code; own words are not', () => {
    const item: QuestionItem = { ...base, type: 'look-up', valueSet: 'v' };
    assert.equal(operand(item, { system: 's', code: '1', display: 'Heel' }), '1');
    assert.equal(operand(item, { text: 'his heel' }), null);
    assert.equal(weight(item, { text: 'his heel' }), null);
    assert.equal(back(item, '1'), undefined);
    assert.deepEqual(faults(item, { text: 'his heel' }), []);
  });
});
