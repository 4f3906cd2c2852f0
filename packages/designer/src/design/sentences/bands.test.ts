// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type BandCheck, checkBands, isBandCheck, mendBand } from './bands.js';
import type { Draft } from '../draft.js';

const graded = (id: string) => ({
  id,
  type: 'choice',
  label: id,
  options: [0, 1, 2].map((weight) => ({ code: `${weight}`, label: `${weight}`, weight })),
});
const of = (bands: readonly object[], parts = ['a', 'b'], items: Draft['items'] = []): Draft => ({
  id: 'f',
  version: '1.0.0',
  title: 'F',
  // A question that is not finished does not stand in the way.
  items: [graded('a'), graded('b'), { id: 'half', type: 'choice' }, ...items],
  scores: [{ id: 's', title: 'S', parts: parts.map((item) => ({ value: { op: 'weight', item } })), bands }],
});
const check = (draft: Draft): BandCheck => {
  const checked = checkBands(draft, 's');
  assert.ok(checked && isBandCheck(checked), JSON.stringify(checked));
  return checked;
};
const bandsIn = (draft: Draft) => (draft.scores as readonly { readonly bands: readonly unknown[] }[])[0]!.bands;

describe('bands', () => {
  test('that hold each total once have no fault', () => {
    const { totals, faults } = check(
      of([
        { code: 'l', label: 'L', max: 1 },
        { code: 'h', label: 'H', min: 2 },
      ]),
    );
    assert.deepEqual([totals.min, totals.max, faults], ['0', '4', []]);
  });

  test('with a gap are mended by either neighbour', () => {
    const draft = of([
      { code: 'h', label: 'H', min: 4 },
      { code: 'l', label: 'L', min: 0, under: '1.5' },
    ]);
    const [gap, ...others] = check(draft).faults;
    assert.deepEqual(others, []);
    assert.equal(gap!.kind, 'gap');
    assert.deepEqual(gap!.mends, [
      { band: 1, end: 'max', value: '3' },
      { band: 0, end: 'min', value: '2' },
    ]);
    for (const mend of gap!.mends) {
      const mended = of(mendBand(bandsIn(draft), mend) as object[]);
      assert.deepEqual(check(mended).faults, []);
    }
  });

  test('that overlap are mended by the second one giving way, whichever side it is on', () => {
    for (const bands of [
      [
        { code: 'l', label: 'L', min: 0, max: 2 },
        { code: 'h', label: 'H', min: 2, max: 4 },
      ],
      [
        { code: 'h', label: 'H', min: 2 },
        { code: 'l', label: 'L', min: 0, max: 2 },
      ],
    ]) {
      const draft = of(bands);
      const [overlap, ...others] = check(draft).faults;
      assert.deepEqual(
        [overlap!.kind, overlap?.kind === 'overlap' && [overlap.first, overlap.second], others],
        ['overlap', [0, 1], []],
      );
      const mended = of(mendBand(bandsIn(draft), overlap!.mends[0]!) as object[]);
      assert.deepEqual(check(mended).faults, []);
    }
  });

  test('that no total reaches, and those held by a condition, are told', () => {
    const { faults } = check(
      of([
        { code: 'l', label: 'L', max: 3 },
        { code: 'h', label: 'H', min: 4, when: { op: 'exists', item: 'a' } },
        { code: 'x', label: 'X', min: 9 },
      ]),
    );
    assert.deepEqual(
      faults.map(({ kind }) => kind),
      ['only-if', 'unreached'],
    );
  });

  test('say nothing before there is a total or an end, and why when the score cannot be read', () => {
    assert.equal(checkBands(of([{ code: 'l', label: 'L', max: 3 }], []), 's'), null);
    assert.equal(checkBands(of([{ code: 'l', label: 'L', when: { op: 'exists', item: 'a' } }]), 's'), null);
    const broken = checkBands(of([{ code: 'l', label: 'L', max: 3 }], ['gone']), 's');
    assert.ok(broken && !isBandCheck(broken) && /gone/.test(broken.faults[0]!.message));
  });
});
