// SPDX-License-Identifier: Apache-2.0
// What holds of the scores that the general properties cannot reach: sums of entries, bands of a per cent, and points that
// depend on two answers.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type FormDefinition, type FormInstance, type StoredAnswer, createForm } from '@careplan-kit/forms/contract';
import fc from 'fast-check';
import { fluidChart } from '../src/fluid-chart/index.js';
import { observations } from '../src/observations/index.js';
import { weightChart } from '../src/weight-chart/index.js';
import { fill } from './risk-form.js';

const open = (definition: FormDefinition): FormInstance =>
  createForm(definition, { context: { today: '2026-11-22' }, scores: 'all' });
const RUNS = { numRuns: 100, seed: 10 };

describe('a fluid chart', () => {
  const entry = fc.record({
    none: fc.boolean(),
    ml: fc.oneof(
      { arbitrary: fc.integer({ min: 0, max: 10_000 }), weight: 4 },
      { arbitrary: fc.constantFrom(null, { unknown: 'unknown' } as const), weight: 1 },
    ),
  });
  type Entry = { readonly none: boolean; readonly ml: number | null | { readonly unknown: 'unknown' } };
  const amountOf = ({ none, ml }: Entry) => (none ? 0 : typeof ml === 'number' ? ml : null);
  const given = (entries: readonly Entry[], kind: string, nothing: string, something: string, amount: string) =>
    entries.map(({ none, ml }) => ({
      [kind]: none ? nothing : something,
      ...(none || ml === null ? {} : { [amount]: typeof ml === 'number' ? String(ml) : ml }),
    }));
  const sum = (entries: readonly Entry[]) =>
    entries.map(amountOf).some((one) => one === null)
      ? null
      : String(entries.reduce((all, one) => all + amountOf(one)!, 0));
  const numberOf = (value: unknown) =>
    typeof value === 'object' && value !== null && 'number' in value ? String(value.number) : value;

  test('gives the sums of what is there, and none as soon as one amount is missing', () => {
    const seen = { whole: 0, part: 0 };
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), fc.array(entry, { maxLength: 6 }), (drinks, measures) => {
        const form = open(fluidChart);
        fill(form, {
          intake: given(drinks, 'intakeKind', 'declined', 'tea', 'takenMl'),
          output: given(measures, 'outputKind', 'none', 'urine', 'outputMl'),
        });
        const { results, total } = form.scores[0]!.result;
        assert.equal(total, null);
        assert.equal(numberOf(results['intakeMl']), sum(drinks));
        assert.equal(numberOf(results['outputMl']), sum(measures));
        const whole = sum(drinks) !== null && sum(measures) !== null;
        seen[whole ? 'whole' : 'part'] += 1;
        assert.equal(results['balanceMl'] === null, !whole);
      }),
      RUNS,
    );
    assert.ok(seen.whole > 0 && seen.part > 0, JSON.stringify(seen));
  });

  test('compares with target and limit exactly, at the figure and one millilitre beside it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9_999 }), fc.constantFrom(-1, 0, 1), (limit, beside) => {
        const form = open(fluidChart);
        fill(form, {
          intake: [{ intakeKind: 'tea', takenMl: String(limit + beside) }],
          targetMl: String(limit),
          restrictionMl: String(limit),
        });
        const codes = form.scores[0]!.result.flags.map(({ code }) => code);
        assert.deepEqual(codes, beside < 0 ? ['below-target'] : beside > 0 ? ['over-restriction'] : []);
      }),
      RUNS,
    );
  });
});

describe('a weight chart', () => {
  test('has one band for each per cent lost, exact at a twentieth and a tenth, and none without both weights', () => {
    // Tenths of a kilogram, so that a twentieth and a tenth are met often.
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 200 }), fc.integer({ min: -30, max: 30 }), (twenties, beside) => {
        const before = twenties * 20;
        for (const lost of [before / 20, before / 10]) {
          const now = before - lost + beside;
          const form = open(weightChart);
          const kg = (tenths: number) => `${Math.floor(tenths / 10)}.${tenths % 10}`;
          fill(form, { weighings: [{ currentKg: kg(now) }], referenceKg: kg(before) });
          const gone = before - now;
          const band = gone * 20 < before ? 'stable' : gone * 10 <= before ? 'loss-5' : 'loss-10';
          assert.equal(form.scores[0]!.result.band?.code, band, `${kg(before)} to ${kg(now)}`);
          assert.equal(form.node('weighAgain')?.visible, gone * 20 >= before);
          assert.equal(form.node('dietitian')?.visible, gone * 10 > before);
          form.answer('referenceKg', null);
          assert.equal(form.scores[0]!.result.band, null);
          assert.deepEqual([form.node('weighAgain')?.visible, form.node('dietitian')?.visible], [false, false]);
        }
      }),
      RUNS,
    );
  });
});

describe('NEWS2', () => {
  /** The published points of the saturation, by scale; on scale 2 the device counts from 93. */
  function pointsOf(spo2: number, scale: string, device: string): number {
    if (scale === '1') return spo2 <= 91 ? 3 : spo2 <= 93 ? 2 : spo2 <= 95 ? 1 : 0;
    if (spo2 <= 83) return 3;
    if (spo2 <= 85) return 2;
    if (spo2 <= 87) return 1;
    if (spo2 <= 92 || device === 'air') return 0;
    return spo2 <= 94 ? 1 : spo2 <= 96 ? 2 : 3;
  }
  const ordinary: Readonly<Record<string, StoredAnswer>> = {
    respirationRate: '16',
    systolicBp: '120',
    pulse: '70',
    consciousness: 'A',
    temperature: '36.8',
  };

  test('counts every saturation from 1 to 100 as published, on both scales, on air and on oxygen', () => {
    for (const scale of ['1', '2'])
      for (const device of ['air', 'oxygen']) {
        const form = open(observations);
        for (const [id, value] of Object.entries({ ...ordinary, airOrOxygen: device, spo2Scale: scale }))
          form.answer(id, value);
        for (let spo2 = 1; spo2 <= 100; spo2 += 1) {
          form.answer('spo2', String(spo2));
          const expected = pointsOf(spo2, scale, device) + (device === 'oxygen' ? 2 : 0);
          assert.equal(form.scores[0]!.result.total, String(expected), `${spo2}, scale ${scale}, ${device}`);
        }
        form.answer('spo2', null);
        assert.equal(form.scores[0]!.result.total, null);
      }
  });
});
