// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  and,
  answer,
  choice,
  compare,
  constant,
  equal,
  integer,
  text,
  told,
  yesNo,
} from '../../../test/lint-example.js';

const shown = (...items: unknown[]) => told('never-shown', items);
const when = (enableWhen: unknown, id = 'x') => text(id, { enableWhen });
const not = (of: unknown) => ({ op: 'not', of });
const exists = (item: string) => ({ op: 'exists', item });

describe('an item that can never be shown is told with the reason', () => {
  const age = integer('age', { min: 0, max: 120, label: 'Age' });
  const fall = choice('fall', 'yes no', { label: 'Fall?' });
  const cases: readonly [what: string, items: unknown[], reason: RegExp][] = [
    ['false for ever', [when(constant(false))], /true: never\.$/],
    ['an option that is not there', [fall, when(equal('fall', 'often'))], /“Fall\?” is “often”\.$/],
    ['none of the options listed', [fall, when({ op: 'in', value: answer('fall'), list: ['a'] })], /is “a”\.$/],
    ['a number above its limit', [age, when(compare('greater', 'age', 120))], /“Age” is more than 120\.$/],
    [
      'between ends the wrong way round',
      [age, when({ op: 'between', value: answer('age'), low: constant(9), high: constant(3) })],
      /from 9 to 3\.$/,
    ],
    ['a number compared with a text', [age, when(equal('age', 'old'))], /“Age” is “old”\.$/],
    [
      'several answers compared with one',
      [{ ...fall, type: 'multiple-choice' }, when(equal('fall', 'yes'))],
      /is “Yes”\.$/,
    ],
    [
      'limits that contradict each other',
      [age, when(and(compare('greater-or-equal', 'age', 65), compare('less', 'age', 18)))],
      /together: “Age” is 65 or more; “Age” is less than 18\.$/,
    ],
    [
      'no whole number between',
      [age, when(and(compare('greater', 'age', 4), compare('less', 'age', 5)))],
      /together: “Age” is more than 4; “Age” is less than 5\.$/,
    ],
    [
      'two options of one choice',
      [fall, when(and(equal('fall', 'yes'), equal('fall', 'no')))],
      /together: “Fall\?” is “Yes”; “Fall\?” is “No”/,
    ],
    ['yes and no', [yesNo('b'), when(and(answer('b'), not(answer('b'))))], /together: “b” is “Yes”; “b” is “No”/],
    [
      'an answer and none',
      [age, when(and(compare('greater', 'age', 3), not(exists('age'))))],
      /together: “Age” is more than 3; “Age” has no answer/,
    ],
    [
      'neither of two parts',
      [age, when(not({ op: 'or', of: [compare('less', 'age', 50), compare('greater-or-equal', 'age', 50)] }))],
      /together: “Age” is 50 or more; “Age” is less than 50/,
    ],
    [
      'a constant on the left',
      [age, when({ op: 'less', left: constant(130), right: answer('age') })],
      /“Age” is more than 130/,
    ],
  ];
  for (const [what, items, reason] of cases) {
    test(what, () => {
      const [only, ...others] = shown(...items);
      assert.match(only ?? '', /^items\[\d\]\.enableWhen error: “x” can never be shown: /);
      assert.match(only!, reason);
      assert.deepEqual(others, []);
    });
  }

  test('what needs a question that is never shown, however far away, is not shown either', () => {
    const found = shown(when(equal('b', 'v'), 'c'), when(equal('a', 'v'), 'b'), when(constant(false), 'a'));
    assert.deepEqual(
      found.map((line) => line.split(': ').slice(-1)[0]),
      [
        'its condition needs “a”, which is never shown itself.',
        'its condition needs “a”, which is never shown itself.',
        'never.',
      ],
    );
  });

  test('the condition of a group, and of a question it reads, counts with its own', () => {
    const group = {
      id: 'g',
      type: 'group',
      enableWhen: compare('less', 'age', 18),
      items: [when(compare('greater', 'age', 60))],
    };
    assert.match(shown(age, group)[0] ?? '', /“Age” is more than 60; “Age” is less than 18/);
    const detail = text('detail', { enableWhen: equal('fall', 'yes') });
    assert.match(
      shown(fall, detail, when(and(exists('detail'), equal('detail', 'a'), equal('fall', 'no'))))[0] ?? '',
      /together/,
    );
  });

  test('items inside one that is never shown are not told again', () => {
    const group = {
      id: 'g',
      type: 'group',
      label: 'G',
      enableWhen: constant(false),
      items: [text('in', { enableWhen: exists('age') })],
    };
    assert.equal(shown(age, group).length, 1);
  });
});

test('conditions that can be true are left alone', () => {
  const items = [
    integer('age', { min: 0, max: 120 }),
    { id: 'weight', type: 'decimal', label: 'Weight' },
    choice('fall', 'yes no other', { open: {} }),
    { ...choice('aids', 'stick frame'), type: 'multiple-choice' },
    { id: 'born', type: 'date', label: 'Born' },
    when(compare('greater-or-equal', 'age', 120), 'a'),
    when(and(compare('greater', 'weight', 4), compare('less', 'weight', 5)), 'b'),
    when(equal('fall', 'other'), 'c'),
    when({ op: 'in', value: answer('aids'), list: ['stick'] }, 'd'),
    when(
      and({ op: 'in', value: answer('aids'), list: ['stick'] }, { op: 'in', value: answer('aids'), list: ['frame'] }),
      'e',
    ),
    when({ op: 'less', left: answer('born'), right: { op: 'today' } }, 'f'),
    when(not(exists('age')), 'g'),
    when({ op: 'or', of: [constant(false), equal('fall', 'yes')] }, 'h'),
    when({ op: 'foreign', language: 'text/fhirpath', expression: 'true' }, 'i'),
    when({ op: 'greater', left: { op: 'age', born: answer('born') }, right: constant(90) }, 'j'),
  ];
  assert.deepEqual(told('never-shown', items), []);
  assert.deepEqual(told('always-shown', items), []);
});

test('an item that is always shown is told', () => {
  const bad = [
    integer('age'),
    when(constant(true), 'a'),
    when({ op: 'or', of: [compare('less', 'age', 3), constant(true)] }, 'b'),
  ];
  assert.deepEqual(told('always-shown', bad), [
    'items[1].enableWhen warning: “a” is always shown: its condition is true whatever is answered.',
    'items[2].enableWhen warning: “b” is always shown: its condition is true whatever is answered.',
  ]);
  // While the age is blank, nobody knows.
  const known = { op: 'or', of: [compare('less', 'age', 3), compare('greater-or-equal', 'age', 3)] };
  assert.deepEqual(told('always-shown', [integer('age'), when(known)]), []);
});

test('a branch, a band and a flag that are never taken are told', () => {
  const branch = { op: 'if', when: compare('greater', 'age', 200), then: constant(1), otherwise: constant(2) };
  const items = [integer('age', { max: 120 }), integer('sum', { calculate: branch })];
  const more = {
    scores: [
      {
        id: 's',
        title: 'S',
        parts: [{ value: answer('age') }],
        bands: [{ code: 'b', label: 'B', when: equal('age', 'x') }],
        flags: [
          { code: 'f', label: 'F', when: compare('less', 'age', 3) },
          { code: 'g', label: 'G', when: constant(false) },
        ],
      },
    ],
  };
  assert.deepEqual(told('never-true', items, more), [
    'items[1].calculate.when error: This condition can never be true.',
    'scores[0].bands[0].when error: The condition of this band can never be true.',
    'scores[0].flags[1].when error: The condition of this flag can never be true.',
  ]);
});

test('expressions of other languages are told', () => {
  const foreign = { op: 'foreign', language: 'text/fhirpath', expression: '%age > 3' };
  assert.deepEqual(told('foreign-expression', [text('a', { enableWhen: and(foreign, equal('b', 'x')) }), text('b')]), [
    'items[0].enableWhen.of[0] warning: An expression in “text/fhirpath” is not calculated here unless the host can do it.',
  ]);
  assert.deepEqual(told('foreign-expression', [text('a', { enableWhen: equal('b', 'x') }), text('b')]), []);
});
