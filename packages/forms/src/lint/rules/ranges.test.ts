// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answer, choice, compare, constant, integer, score, told, weight } from '../../../test/lint-example.js';

const two = [choice('a', 'n=0 s=1 m=2'), choice('b', 'n=0 s=1 m=3')];
const banded = (bands: object[], items: unknown[] = two, more: object = {}) => {
  const parts = items.map((item) => weight((item as { id: string }).id));
  const named = bands.map((band, index) => ({ code: `b${index}`, label: `B${index}`, ...band }));
  return [items, { scores: [score(parts, { bands: named, ...more })] }] as const;
};
const gaps = (...given: Parameters<typeof banded>) => told('band-gap', ...banded(...given));

describe('totals that fall in no band are named', () => {
  const cases: readonly [what: string, bands: object[], told: string[]][] = [
    [
      'none',
      [
        { min: 0, max: 2 },
        { min: 3, max: 5 },
      ],
      [],
    ],
    ['one', [{ min: 0, max: 2 }, { min: 4 }], ['3 falls in no band of “Risk”.']],
    ['two apart', [{ min: 1, max: 2 }, { min: 4 }], ['0 falls in no band of “Risk”.', '3 falls in no band of “Risk”.']],
    ['several', [{ max: 0 }, { min: 5 }], ['1 to 4 fall in no band of “Risk”.']],
    ['one that cannot be reached is no gap', [{ min: 0, max: 5 }, { min: 9 }], []],
    ['ends that do not count', [{ under: 2 }, { over: 2 }], ['2 falls in no band of “Risk”.']],
    ['between whole numbers nothing is missing', [{ max: 2 }, { min: 3 }], []],
  ];
  for (const [what, bands, expected] of cases) {
    test(what, () =>
      assert.deepEqual(
        gaps(bands),
        expected.map((message) => `scores[0].bands error: ${message}`),
      ),
    );
  }

  test('fractions count where points have fractions', () => {
    const items = [choice('a', 'n=0 s=0.5'), choice('b', 'n=0 s=1')];
    assert.deepEqual(gaps([{ max: 1 }, { min: 2 }], items), ['scores[0].bands error: 1.5 falls in no band of “Risk”.']);
    assert.deepEqual(gaps([{ max: 0 }, { min: 2 }], items), [
      'scores[0].bands error: 0.5, 1 and 1.5 fall in no band of “Risk”.',
    ]);
  });

  test('any number counts where a measurement is not limited to places', () => {
    const bmi = { id: 'bmi', type: 'decimal', label: 'BMI', min: 10, max: 60 };
    const told_ = (bands: object[], item: object = bmi) => gaps(bands, [item], { parts: [{ value: answer('bmi') }] });
    assert.deepEqual(told_([{ max: '18.5' }, { min: '18.6', under: 25 }, { min: 25 }]), [
      'scores[0].bands error: More than 18.5 and less than 18.6 fall in no band of “Risk”.',
    ]);
    assert.deepEqual(
      told_([{ max: '18.5' }, { min: '18.6', under: 25 }, { min: 25 }], { ...bmi, decimalPlaces: 1 }),
      [],
    );
    assert.deepEqual(told_([{ under: '18.5' }, { over: '18.5' }], { ...bmi, max: undefined }), [
      'scores[0].bands error: 18.5 falls in no band of “Risk”.',
    ]);
    assert.deepEqual(told_([{ min: 20 }], { ...bmi, min: undefined }), [
      'scores[0].bands error: Every number less than 20 fall in no band of “Risk”.',
    ]);
  });

  test('a gap that a band with a condition may close is a warning', () => {
    const when = compare('equal', 'a', 's');
    assert.deepEqual(gaps([{ max: 2 }, { min: 3, max: 3, when }, { min: 4 }]), [
      'scores[0].bands warning: 3 falls in no band of “Risk” when no condition is true.',
    ]);
  });

  test('a total whose parts hang together in a way that is not followed is a warning', () => {
    const total = { op: 'multiply', left: answer('x'), right: answer('y') };
    const items = [integer('x', { min: 0, max: 900 }), integer('y', { min: 0, max: 900 })];
    assert.deepEqual(
      told('band-gap', items, { scores: [score([], { total, bands: [{ code: 'a', label: 'A', min: 0, max: 5 }] })] }),
      ['scores[0].bands warning: 6 to 810000 fall in no band of “Risk”, if it can be reached.'],
    );
  });

  test('bands that are conditions alone are not measured', () => {
    assert.deepEqual(gaps([{ when: compare('equal', 'a', 's') }]), []);
  });

  test('a score of forty items of ten options is measured exactly', () => {
    const items = Array.from({ length: 40 }, (_, at) =>
      choice(`item${at}`, Array.from({ length: 10 }, (__, n) => `o${n}=${n}`).join(' ')),
    );
    assert.deepEqual(gaps([{ min: 0, max: 199 }, { min: 201 }], items), [
      'scores[0].bands error: 200 falls in no band of “Risk”.',
    ]);
  });
});

test('overlapping bands are told with the totals in both', () => {
  assert.deepEqual(told('band-overlap', ...banded([{ max: 3 }, { min: 2, max: 4 }, { min: 5 }])), [
    'scores[0].bands[1] warning: 2 and 3 are in the band “B0” and in the band “B1”; the first counts.',
  ]);
  assert.deepEqual(told('band-overlap', ...banded([{ max: 3 }, { over: 3 }])), []);
  // Ranges that are read in order, each with one end alone.
  assert.deepEqual(told('band-overlap', ...banded([{ max: 1 }, { max: 3 }, {}])), []);
  assert.deepEqual(told('band-overlap', ...banded([{ min: 4 }, { min: 2 }, { min: 0 }])), []);
  // The way to say that something outweighs the total: it comes first and has a condition.
  assert.deepEqual(
    told('band-overlap', ...banded([{ when: compare('equal', 'a', 'm') }, { max: 3 }, { over: 3 }])),
    [],
  );
});

test('bands that no total reaches are told', () => {
  assert.deepEqual(told('band-unreachable', ...banded([{ max: 5 }, { min: 2, max: 4 }, { min: 6 }])), [
    'scores[0].bands[1] error: The band “B1” is never reached: what can come out is 0 to 5, and the first that fits counts.',
    'scores[0].bands[2] error: The band “B2” is never reached: what can come out is 0 to 5, and the first that fits counts.',
  ]);
  assert.deepEqual(told('band-unreachable', ...banded([{ max: 3 }, { min: 4 }])), []);
});

describe('points of numbers', () => {
  const pain = (points: object[]) => [{ id: 'pain', type: 'scale', label: 'Pain', min: 0, max: 10, points }];
  const good = [
    { max: 3, weight: 0 },
    { min: 4, max: 6, weight: 1 },
    { min: 7, weight: 2 },
  ];

  test('within the limits, without gaps and overlaps, are left alone', () => {
    for (const rule of ['points-gap', 'points-overlap', 'points-unreachable'] as const) {
      assert.deepEqual(told(rule, pain(good)), []);
    }
  });

  test('with gaps, overlaps and ranges outside the limits are told', () => {
    const bad = pain([
      { max: 3, weight: 0 },
      { min: 3, max: 5, weight: 1 },
      { min: 7, max: 9, weight: 2 },
      { min: 11, weight: 3 },
    ]);
    assert.deepEqual(told('points-gap', bad), [
      'items[0].points warning: 6 falls in no range of points of “Pain”.',
      'items[0].points warning: 10 falls in no range of points of “Pain”.',
    ]);
    assert.deepEqual(told('points-overlap', bad), [
      'items[0].points[1] warning: 3 is in range 1 of the points and in range 2 of the points; the first counts.',
    ]);
    assert.deepEqual(told('points-unreachable', bad), [
      'items[0].points[3] warning: Range 4 of the points is never reached: what can come out is 0 to 10, and the first that fits counts.',
    ]);
  });

  test('count in the total of a score', () => {
    const bands = [{ code: 'a', label: 'A', max: 1 }];
    assert.deepEqual(told('band-gap', pain(good), { scores: [score([weight('pain')], { bands })] }), [
      'scores[0].bands error: 2 falls in no band of “Risk”.',
    ]);
  });

  test('a constant part counts', () => {
    const bands = [{ code: 'a', label: 'A', min: 5 }];
    assert.deepEqual(told('band-gap', pain(good), { scores: [score([weight('pain'), constant(4)], { bands })] }), [
      'scores[0].bands error: 4 falls in no band of “Risk”.',
    ]);
  });
});
