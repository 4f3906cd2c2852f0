// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { definitionJson } from '../../test/define-form.js';
import { parseDefinition } from '../definition/parse-definition.js';
import { bandCoverage } from './band-coverage.js';

const graded = (id: string) => ({
  id,
  type: 'choice',
  label: id,
  options: [0, 1, 2].map((weight) => ({ code: `${weight}`, label: `${weight}`, weight })),
});

const coverageOf = (bands: readonly object[], value: object = { op: 'weight', item: 'a' }, items: object[] = []) =>
  bandCoverage(
    parseDefinition(
      definitionJson([graded('a'), graded('b'), ...items], {
        scores: [{ id: 's', title: 'S', parts: [{ value }, { value: { op: 'weight', item: 'b' } }], bands }],
      }),
    ),
    's',
  );

describe('the bands of a score', () => {
  test('cover every total once', () => {
    assert.deepEqual(
      coverageOf([
        { code: 'l', label: 'L', max: 1 },
        { code: 'h', label: 'H', min: 2 },
      ]),
      {
        totals: { min: '0', max: '4', each: ['0', '1', '2', '3', '4'], certain: true },
        gaps: [],
        onlyIf: [],
        overlaps: [],
        unreached: [],
      },
    );
  });

  test('leave a gap, overlap, and are never reached, with the exact totals', () => {
    const coverage = coverageOf([
      { code: 'l', label: 'L', min: 0, max: 1 },
      { code: 'm', label: 'M', min: 1, max: 2 },
      { code: 'x', label: 'X', min: 9 },
      { code: 'h', label: 'H', min: 4, when: { op: 'exists', item: 'a' } },
    ])!;
    assert.deepEqual(coverage.gaps, [{ min: '3', max: '3', each: ['3'], certain: true }]);
    assert.deepEqual(coverage.onlyIf, [{ min: '4', max: '4', each: ['4'], certain: true }]);
    assert.deepEqual(coverage.overlaps, [
      { first: 0, second: 1, at: { min: '1', max: '1', each: ['1'], certain: true } },
    ]);
    assert.deepEqual(coverage.unreached, [2]);
  });

  test('are told with open ends where totals are no whole numbers', () => {
    const coverage = coverageOf([{ code: 'l', label: 'L', min: '0.5', under: 2 }], { op: 'answer', item: 'kg' }, [
      { id: 'kg', type: 'decimal', label: 'kg', min: 0 },
    ])!;
    assert.deepEqual(coverage.totals, { min: '0', certain: true });
    assert.deepEqual(coverage.gaps, [
      { min: '0', under: '0.5', certain: true },
      { min: '2', certain: true },
    ]);
  });

  test('say nothing where there is no such score, or never a total', () => {
    assert.equal(coverageOf([], { op: 'constant', value: 'word' }), null);
    assert.equal(bandCoverage(parseDefinition(definitionJson([graded('a')])), 's'), null);
  });
});
