// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DataError } from '@careplan-kit/model';
import { TODAY, definitionJson } from '../../test/define-form.js';
import { answer, choice, constant, integer, text, weight, yesNo } from '../../test/lint-example.js';
import type { FormSnapshot, StoredAnswer } from '../contract/answers.js';
import { parseDefinition } from '../definition/parse-definition.js';
import { createForm } from '../engine/create-form.js';
import { migrate } from './index.js';

type More = Record<string, unknown>;
const define = (items: readonly unknown[], more: More = {}) => parseDefinition(definitionJson(items, more));

const snapshot = (answers: Record<string, unknown>, more: Partial<FormSnapshot> = {}): FormSnapshot => ({
  answers: answers as Record<string, StoredAnswer>,
  provenance: Object.fromEntries(Object.keys(answers).map((key) => [key, { from: 'worker' as const }])),
  ...more,
});

function move(before: unknown[], now: unknown[], given: FormSnapshot, more: More = {}) {
  const [from, to] = [define(before, more), define(now, { version: '9.0.0', ...more })];
  const migration = migrate(given, from, to);
  // Whatever was carried has a place in the new form.
  const form = createForm(to, { context: { today: TODAY } });
  assert.deepEqual(form.restore(migration.snapshot), {});
  return migration;
}

const one = (before: object, now: object, stored: unknown) => {
  const { snapshot: moved, tray } = move([before], [now], snapshot({ a: stored }));
  return tray[0]?.reason ?? moved.answers['a'] ?? moved.answers['a~e1'];
};

const number = (more: object = {}) => ({ id: 'a', type: 'decimal', label: 'A', ...more });
const quantity = (...units: object[]) => ({ id: 'a', type: 'quantity', label: 'A', units });
const kilo = { code: 'kg', label: 'kg' };
const stone = { code: '[stone_av]', label: 'st', factor: '6.35029318' };
const several = (item: object) => ({ ...item, type: 'multiple-choice' });
const tea = choice('a', 'tea coffee water');

describe('one answer', () => {
  const cases: readonly [what: string, before: object, now: object, stored: unknown, result: unknown][] = [
    ['a text stays', text('a'), text('a', { label: 'Other' }), 'Tea', 'Tea'],
    ['a text into a long text', text('a'), { ...text('a'), type: 'long-text' }, 'Tea', 'Tea'],
    ['one line back', { ...text('a'), type: 'long-text' }, text('a'), 'Tea', 'Tea'],
    ['two lines do not go into one', { ...text('a'), type: 'long-text' }, text('a'), 'Tea\nMilk', 'does-not-fit'],
    ['a whole number into a decimal', integer('a'), number(), '70', '70'],
    ['a decimal with a fraction does not go back', number(), integer('a'), '70.5', 'does-not-fit'],
    ['a limit passed is a fault and no loss', integer('a'), integer('a', { max: 5 }), '70', '70'],
    ['a text is no number, even if it looks like one', text('a'), integer('a'), '70', 'other-type'],
    [
      'a date into a partial date',
      { id: 'a', type: 'date', label: 'A' },
      { id: 'a', type: 'partial-date', label: 'A' },
      '1940-05-01',
      '1940-05-01',
    ],
    [
      'a year does not go back',
      { id: 'a', type: 'partial-date', label: 'A' },
      { id: 'a', type: 'date', label: 'A' },
      '1940',
      'does-not-fit',
    ],
    ['one choice into several', tea, several(tea), 'tea', ['tea']],
    ['one of several back', several(tea), tea, ['tea'], 'tea'],
    ['two of several stay out', several(tea), tea, ['tea', 'water'], 'does-not-fit'],
    ['an option that is gone', tea, choice('a', 'tea coffee'), 'water', 'option-gone'],
    [
      'an option of several that is gone takes all with it',
      several(tea),
      several(choice('a', 'tea')),
      ['tea', 'water'],
      'option-gone',
    ],
    [
      'own words that may no longer be given',
      choice('a', 'x', { open: {} }),
      choice('a', 'x'),
      { text: 'Cocoa' },
      'option-gone',
    ],
    [
      'an option of another terminology',
      tea,
      { ...tea, options: [{ code: 'tea', label: 'Tea', system: 'urn:x' }] },
      'tea',
      'option-means-something-else',
    ],
    [
      'a unit by a power of ten',
      number({ unit: 'kg', unitCode: 'kg' }),
      number({ unit: 'g', unitCode: 'g' }),
      '70.05',
      '70050',
    ],
    [
      'a unit with another name',
      number({ unit: 'kg', unitCode: 'kg' }),
      number({ unit: 'kilos', unitCode: 'kg' }),
      '70.0',
      '70.0',
    ],
    [
      'a unit nobody can turn exactly',
      number({ unit: 'kg', unitCode: 'kg' }),
      number({ unit: 'lb', unitCode: '[lb_av]' }),
      '70',
      'other-unit',
    ],
    ['a number that had no unit', number(), number({ unit: 'kg', unitCode: 'kg' }), '70', 'other-unit'],
    [
      'a number into an amount',
      number({ unit: 'kg', unitCode: 'kg' }),
      quantity(kilo, stone),
      '70.0',
      { value: '70.0', unit: 'kg' },
    ],
    [
      'an amount into a number',
      quantity(kilo, stone),
      number({ unit: 'kg', unitCode: 'kg' }),
      { value: '70.0', unit: 'kg' },
      '70.0',
    ],
    [
      'an amount in another unit is no number',
      quantity(kilo, stone),
      number({ unit: 'kg', unitCode: 'kg' }),
      { value: '11', unit: '[stone_av]' },
      'other-unit',
    ],
    [
      'an amount in a unit that is gone',
      quantity(kilo, stone),
      quantity(kilo),
      { value: '11', unit: '[stone_av]' },
      { value: '69.85322498', unit: 'kg' },
    ],
    [
      'an amount without a factor',
      quantity(kilo, { code: '[lb_av]', label: 'lb' }),
      quantity(kilo),
      { value: '11', unit: '[lb_av]' },
      'other-unit',
    ],
    [
      'what could not be read stays as it is',
      integer('a'),
      integer('a', { max: 3 }),
      { entered: 'about 70' },
      { entered: 'about 70' },
    ],
    [
      'what could not be read as a number',
      integer('a'),
      { id: 'a', type: 'date', label: 'A' },
      { entered: 'about 70' },
      'other-type',
    ],
    [
      'a reason that is still offered',
      text('a', { unknowns: ['declined'] }),
      integer('a', { unknowns: ['declined'] }),
      { unknown: 'declined' },
      { unknown: 'declined' },
    ],
    [
      'a reason that is not',
      text('a', { unknowns: ['declined'] }),
      text('a'),
      { unknown: 'declined' },
      'reason-not-offered',
    ],
    [
      'an answer that is now worked out',
      integer('a'),
      integer('a', { calculate: constant(3) }),
      '70',
      'now-worked-out',
    ],
    ['a question that became a group', text('a'), { id: 'a', type: 'group', items: [] }, 'Tea', 'not-a-question'],
    ['a question into a repeating one', text('a'), text('a', { repeats: {} }), 'Tea', 'Tea'],
  ];
  for (const [what, before, now, stored, result] of cases) {
    test(what, () => assert.deepEqual(one(before, now, stored), result));
  }

  test('yes never becomes no because the words changed places', () => {
    const said = (yes: string, no: string) => ({
      ...choice('a', 'x'),
      options: [
        { code: '1', label: yes },
        { code: '2', label: no },
      ],
    });
    assert.equal(one(said('Yes', 'No'), said('No', 'Yes'), '1'), 'option-means-something-else');
    assert.equal(one(said('Yes', 'No'), said('Yes, often', 'No'), '1'), '1');
  });

  test('a question that is gone leaves its answer in the tray, with its label and where it came from', () => {
    const {
      tray,
      carried,
      snapshot: moved,
    } = move([text('a', { label: 'Likes' }), text('b')], [text('b')], snapshot({ a: 'Tea', b: 'x' }));
    assert.deepEqual(tray, [
      { key: 'a', label: 'Likes', stored: 'Tea', reason: 'no-such-question', provenance: { from: 'worker' } },
    ]);
    assert.equal(carried, 1);
    assert.deepEqual(moved, snapshot({ b: 'x' }));
  });

  test('what is written otherwise is told with what it was', () => {
    const { converted } = move([tea], [several(tea)], snapshot({ a: 'tea' }));
    assert.deepEqual(converted, [{ from: { key: 'a', stored: 'tea' }, to: { key: 'a', stored: ['tea'] } }]);
  });

  test('an answer calculated before stays so', () => {
    const before = [integer('b'), integer('a', { calculate: answer('b') })];
    const now = [integer('b'), integer('a', { calculate: { op: 'sum', of: [answer('b'), constant(1)] } })];
    const given = { ...snapshot({ b: '3', a: '3' }), provenance: { a: { from: 'calculation' as const } } };
    assert.deepEqual(move(before, now, given).tray, []);
  });
});

describe('entries', () => {
  const drinks = (more: object = {}) => ({
    id: 'drinks',
    type: 'group',
    label: 'Drinks',
    items: [text('what'), text('when')],
    ...more,
  });
  const two = snapshot(
    { 'what~x': 'Tea', 'what~y': 'Milk', 'when~y': 'Noon' },
    { entries: { drinks: ['y', 'x', 'z'] } },
  );

  test('keep their order, blank ones too', () => {
    const { snapshot: moved, tray } = move(
      [drinks({ repeats: {} })],
      [drinks({ repeats: {}, label: 'All drinks' })],
      two,
    );
    assert.deepEqual(moved, two);
    assert.deepEqual(tray, []);
  });

  test('begin with one where a group is now given several times', () => {
    const { snapshot: moved } = move([drinks()], [drinks({ repeats: {} })], snapshot({ what: 'Tea', when: 'Noon' }));
    assert.deepEqual(moved.answers, { 'what~e1': 'Tea', 'when~e1': 'Noon' });
    assert.deepEqual(moved.entries, { drinks: ['e1'] });
    assert.deepEqual(Object.keys(moved.provenance), ['what~e1', 'when~e1']);
  });

  test('end where there is one', () => {
    const given = snapshot({ 'what~x': 'Tea' }, { entries: { drinks: ['x'] } });
    assert.deepEqual(move([drinks({ repeats: {} })], [drinks()], given).snapshot, snapshot({ what: 'Tea' }));
  });

  test('go to the tray, all of them, where there are several', () => {
    const { tray, carried } = move([drinks({ repeats: {} })], [drinks()], two);
    assert.equal(carried, 0);
    assert.deepEqual(
      tray.map(({ key, reason }) => `${key} ${reason}`),
      ['what~x several-entries', 'what~y several-entries', 'when~y several-entries'],
    );
  });

  test('get another round them', () => {
    const day = (items: unknown[]) => ({ id: 'day', type: 'group', repeats: {}, items });
    const { snapshot: moved } = move([drinks({ repeats: {} })], [day([drinks({ repeats: {} })])], two);
    assert.deepEqual(moved.entries, { day: ['e1'], 'drinks~e1': ['y', 'x', 'z'] });
    assert.deepEqual(moved.answers, { 'what~e1~x': 'Tea', 'what~e1~y': 'Milk', 'when~e1~y': 'Noon' });
  });

  test('a question that moves into a group with several entries belongs to none of them', () => {
    const now = [drinks({ repeats: {}, items: [text('what'), text('when'), text('likes')] })];
    const given = snapshot({ ...two.answers, likes: 'Hot' }, { entries: two.entries });
    assert.deepEqual(
      move([drinks({ repeats: {} }), text('likes')], now, given).tray.map(({ reason }) => reason),
      ['which-entry'],
    );
  });

  test('that are not in the form are in the tray', () => {
    const given = snapshot({ 'what~ghost': 'Tea', 'what~x~y': 'Milk', what: 'Water' }, { entries: { drinks: ['x'] } });
    assert.deepEqual(
      move([drinks({ repeats: {} })], [drinks({ repeats: {} })], given).tray.map(({ reason }) => reason),
      Array(3).fill('entry-not-listed'),
    );
  });

  test('know the record they came from while they are bound as before', () => {
    const binding = { class: 'Preference' };
    const origins = { 'drinks~x': { class: 'Preference', recordUid: 'r1', versionNumber: 1 } };
    const given = snapshot({ 'what~x': 'Tea' }, { entries: { drinks: ['x'] }, origins });
    const before = [drinks({ repeats: {}, binding })];
    assert.deepEqual(move(before, [drinks({ repeats: {}, binding, label: 'All' })], given).snapshot.origins, origins);
    assert.equal(move(before, [drinks({ repeats: {} })], given).snapshot.origins, undefined);
  });
});

describe('a confirmed total', () => {
  const gait = choice('gait', 'steady=0 weak=2');
  const score = (more: object = {}) => ({ id: 'risk', title: 'Risk', parts: [{ value: weight('gait') }], ...more });
  const given = snapshot({ gait: 'weak' }, { confirmed: { risk: '2' } });
  const moved = (now: unknown[], scores: unknown[]) =>
    migrate(given, define([gait, yesNo('other')], { scores: [score()] }), define(now, { version: '2.0.0', scores }));

  test('stays where nothing it depends on changed', () => {
    const {
      snapshot: { confirmed },
      tray,
    } = moved([gait, yesNo('other', { label: 'Another' }), text('new')], [score()]);
    assert.deepEqual([confirmed, tray], [{ risk: '2' }, []]);
  });

  const changes: readonly [what: string, items: unknown[], scores: unknown[]][] = [
    ['the score', [gait], [score({ bands: [{ code: 'b', label: 'B', min: 1 }] })]],
    ['the points', [choice('gait', 'steady=0 weak=3')], [score()]],
    [
      'what an option is called',
      [
        {
          ...gait,
          options: [
            { code: 'steady', label: 'Firm', weight: 0 },
            { code: 'weak', label: 'Weak', weight: 2 },
          ],
        },
      ],
      [score()],
    ],
    ['the score is gone', [gait], []],
  ];
  for (const [what, items, scores] of changes) {
    test(`is taken back when it changed: ${what}`, () => {
      const {
        snapshot: { confirmed },
        tray,
      } = moved([...items, yesNo('other')], scores);
      assert.equal(confirmed, undefined);
      assert.deepEqual(tray, [{ key: 'score:risk', label: 'Risk', stored: '2', reason: 'score-changed' }]);
    });
  }

  test('is taken back when a condition round what it counts changed', () => {
    const wrapped = (more: object) => [yesNo('other'), { id: 'g', type: 'group', items: [gait], ...more }];
    const scores = [score()];
    const [from, to] = [define(wrapped({}), { scores }), define(wrapped({ enableWhen: answer('other') }), { scores })];
    assert.equal(migrate(given, from, to).snapshot.confirmed, undefined);
  });
});

test('what is no snapshot is refused with the place', () => {
  const form = define([text('a')]);
  const cases: readonly [given: unknown, place: string][] = [
    [null, ''],
    [{ answers: [], provenance: {} }, 'answers'],
    [{ answers: {}, provenance: {}, entries: { a: 'x' } }, 'entries.a'],
    [{ answers: JSON.parse('{"__proto__": 1}'), provenance: {} }, 'answers.__proto__'],
  ];
  for (const [given, place] of cases) {
    assert.throws(
      () => migrate(given as FormSnapshot, form, form),
      (error) => error instanceof DataError && error.issues[0]!.path.join('.') === place,
    );
  }
});
