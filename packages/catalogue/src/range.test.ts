// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { PackError } from './pack-error.js';
import { readRange } from './range.js';
import { compareVersions } from './versions.js';

describe('ranges of versions', () => {
  for (const [range, inside, outside] of [
    ['1.2.3', ['1.2.3'], ['1.2.4', '1.2.3-a', '0.9.9']],
    ['=1.2.3', ['1.2.3'], ['1.2.2']],
    ['^1.2.3', ['1.2.3', '1.9.0'], ['1.2.2', '2.0.0', '2.0.0-a', '1.3.0-a']],
    ['^0.2.3', ['0.2.3', '0.2.9'], ['0.3.0', '0.2.2', '1.0.0']],
    ['^0.0.3', ['0.0.3'], ['0.0.4', '0.1.0']],
    ['^0.0', ['0.0.0', '0.0.9'], ['0.1.0']],
    ['^0', ['0.0.1', '0.9.0'], ['1.0.0']],
    ['^1', ['1.0.0', '1.9.9'], ['2.0.0', '0.9.9']],
    ['~1.2.3', ['1.2.3', '1.2.9'], ['1.3.0', '1.2.2']],
    ['~1.2', ['1.2.0'], ['1.3.0']],
    ['~1', ['1.9.0'], ['2.0.0']],
    ['1.2.x', ['1.2.0', '1.2.9'], ['1.3.0', '1.1.9']],
    ['1.x', ['1.0.0'], ['2.0.0', '0.1.0']],
    ['1', ['1.5.5'], ['2.0.0']],
    ['*', ['0.0.1', '9.9.9'], ['1.0.0-a']],
    ['>=1.2.0 <2.0.0', ['1.2.0', '1.9.9'], ['2.0.0', '1.1.9', '2.0.0-a']],
    ['>1.2.0 <=1.3.0', ['1.3.0'], ['1.2.0', '1.3.1']],
    ['1.0.0 || ^3.1.0', ['1.0.0', '3.2.0'], ['1.0.1', '2.0.0', '4.0.0']],
    ['^2.0.0-draft.2', ['2.0.0-draft.2', '2.0.0-draft.10', '2.0.0', '2.1.0'], ['2.0.0-draft.1', '2.1.0-draft.3']],
  ] as const)
    test(`${range}`, () => {
      const holds = readRange(range);
      for (const version of inside) assert.ok(holds(version), version);
      for (const version of outside) assert.ok(!holds(version), version);
    });

  test('anything else is refused, and no version makes a range throw', () => {
    for (const bad of [
      '',
      ' ',
      '1.2.3.4',
      'latest',
      '>=1',
      '>1.x',
      '1.x.3',
      '^',
      '1.2.3 ||',
      '<script>',
      'v1.2.3',
      '1'.repeat(300),
    ]) {
      assert.throws(() => readRange(bad), PackError, bad);
    }
    fc.assert(fc.property(fc.string(), (text) => void readRange('^1.0.0 || 2.x')(text)));
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          readRange(text)('1.0.0');
        } catch (error) {
          assert.ok(error instanceof PackError);
        }
      }),
    );
  });
});

test('versions stand in the order semver gives them', () => {
  const order = [
    'no version',
    '0.0.1',
    '0.9.9',
    '1.0.0-1',
    '1.0.0-2',
    '1.0.0-10',
    '1.0.0-a',
    '1.0.0-a.1',
    '1.0.0-a.b',
    '1.0.0-b',
    '1.0.0',
    '1.0.1',
    '1.2.0',
    '1.10.0',
    '2.0.0',
  ];
  for (const [at, one] of order.entries()) {
    for (const [then, other] of order.entries())
      assert.equal(Math.sign(compareVersions(one, other)), Math.sign(at - then), `${one} ${other}`);
  }
});
