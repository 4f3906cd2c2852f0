// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { RuleName } from '../rule-list.js';
import { choice, text, told } from '../../../test/lint-example.js';

const long = (length: number) => 'Word '.repeat(length).slice(0, length - 1) + '.';

describe('words that are hard to read, hear or see are told', () => {
  const cases: readonly [rule: RuleName, bad: object[], good: object[], said: RegExp][] = [
    ['long-label', [{ label: long(151) }], [{ label: long(150) }], /has 151 characters/],
    ['long-help', [{ help: long(501) }], [{ help: long(500) }], /has 501 characters/],
    [
      'capitals',
      [{ label: 'ANY FALLS?' }],
      [{ label: 'DNACPR' }, { label: 'Any falls?' }, { label: '1 2' }],
      /all in capitals/,
    ],
    ['colon', [{ label: 'Name:' }, { label: 'Name: ' }], [{ label: 'Time 12:30' }], /ends with a colon/],
    [
      'click-here',
      [{ help: 'Click here to see more.' }, { label: 'Tap below' }],
      [{ help: 'The clock is here.' }],
      /say “(?:Click here|Tap below)”/,
    ],
    [
      'seen-only',
      [
        { help: 'Use the red box on the right.' },
        { label: 'See the column on the left' },
        { prompts: ['What is in the right-hand panel?'] },
      ],
      [{ help: 'Is the skin red, blue or pale?' }, { label: 'Pain in the left hand' }, { label: 'Red cell count' }],
      /point to “(?:red box|column on the left|right-hand panel)”/,
    ],
  ];
  for (const [rule, bad, good, said] of cases) {
    test(rule, () => {
      for (const words of bad) {
        const [only, ...others] = told(rule, [text('a', words)]);
        assert.match(only ?? '', said, JSON.stringify(words));
        assert.deepEqual(others, []);
      }
      for (const words of good) assert.deepEqual(told(rule, [text('a', words)]), [], JSON.stringify(words));
    });
  }
});

describe('options', () => {
  const codes = (count: number) => Array.from({ length: count }, (_, at) => `c${at}`).join(' ');

  test('too many to show at once are told, unless they are drawn as a list', () => {
    assert.match(told('many-options', [choice('a', codes(13))])[0] ?? '', /“a” has 13 options/);
    assert.deepEqual(
      told('many-options', [choice('a', codes(12)), choice('b', codes(13), { control: 'drop-down' })]),
      [],
    );
  });

  test('with long labels are told', () => {
    const item = (label: string) => ({
      ...choice('a', 'x y'),
      options: [
        { code: 'x', label },
        { code: 'y', label: 'Y' },
      ],
    });
    assert.match(told('long-option', [item(long(101))])[0] ?? '', /^items\[0\]\.options\[0\]\.label warning/);
    assert.deepEqual(told('long-option', [item(long(100))]), []);
  });

  test('of yes and no alone are told', () => {
    assert.match(told('yes-no-choice', [choice('a', 'yes no')])[0] ?? '', /“a” has only yes and no/);
    const good = [
      choice('a', 'yes no unknown'),
      choice('b', 'tea coffee'),
      choice('c', 'yes no', { unknowns: ['unknown'] }),
    ];
    assert.deepEqual(told('yes-no-choice', good), []);
  });
});
