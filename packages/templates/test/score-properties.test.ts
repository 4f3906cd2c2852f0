// SPDX-License-Identifier: Apache-2.0
// What holds of every score that ships, whatever is answered.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type {
  ChoiceItem,
  FormDefinition,
  FormInstance,
  FormItem,
  NumberItem,
  PointsRange,
  Score,
  ScoreBand,
  StoredAnswer,
} from '@careplan-kit/forms/contract';
import { createForm } from '@careplan-kit/forms/contract';
import fc from 'fast-check';
import { templates } from './all-covers.js';
import { flat } from './risk-form.js';

/** Exact whole numbers of ten-thousandths: no binary fraction takes part. */
const SCALE = 4;
function exact(digits: string | number): bigint {
  const [whole = '', part = ''] = String(digits).split('.');
  assert.ok(part.length <= SCALE, String(digits));
  return BigInt(whole + part.padEnd(SCALE, '0'));
}
const text = (value: bigint) => {
  const digits = String(value < 0n ? -value : value).padStart(SCALE + 1, '0');
  const trimmed = `${digits.slice(0, -SCALE)}.${digits.slice(-SCALE)}`.replace(/\.?0+$/, '');
  return (value < 0n ? '-' : '') + trimmed;
};

const open = (definition: FormDefinition) =>
  createForm(definition, { context: { today: '2026-11-22' }, scores: 'all' });
const resultOf = (form: FormInstance, { id }: Score) => form.scores.find(({ score }) => score.id === id)!.result;

/** The items at the top of the form that may be answered and that a score may read. */
const asked = (items: readonly FormItem[]): FormItem[] =>
  items.flatMap((item) => {
    if ('repeats' in item && item.repeats) return [];
    return [item, ...('items' in item && item.items ? asked(item.items) : [])];
  });
const isChoice = (item: FormItem): item is ChoiceItem => item.type === 'choice' || item.type === 'multiple-choice';
const isNumber = (item: FormItem): item is NumberItem => item.type === 'integer' || item.type === 'decimal';
const stepOf = (item: NumberItem) =>
  item.type === 'integer' ? exact(1) : 10n ** BigInt(SCALE - (item.decimalPlaces ?? 1));

/** Blank, any option, any number from the least to the most, and the ends themselves often. */
function answerTo(item: FormItem, blanks: number): fc.Arbitrary<StoredAnswer | null> | undefined {
  if ('calculate' in item && item.calculate) return undefined;
  const blank = fc.constant<StoredAnswer | null>(null);
  const mostly = (arbitrary: fc.Arbitrary<StoredAnswer | null>) =>
    fc.oneof({ arbitrary: blank, weight: blanks }, { arbitrary, weight: 12 });
  if (item.type === 'choice') return mostly(fc.constantFrom(...item.options.map(({ code }) => code)));
  if (item.type === 'boolean') return mostly(fc.boolean());
  if (!isNumber(item)) return undefined;
  const step = stepOf(item);
  const [least, most] = [exact(item.min ?? 0) / step, exact(item.max ?? 1000) / step];
  return mostly(fc.bigInt({ min: least, max: most }).map((steps) => text(steps * step)));
}

/** One set of answers; of thirteen, so many are blank. */
const answersTo = (definition: FormDefinition, blanks: number) =>
  fc.record(
    Object.fromEntries(
      asked(definition.items).flatMap((item) => {
        const answer = answerTo(item, blanks);
        return answer ? [[item.id, answer]] : [];
      }),
    ),
  );

function fill(form: FormInstance, answers: Readonly<Record<string, StoredAnswer | null>>): void {
  for (const [id, value] of Object.entries(answers)) if (form.question(id)?.visible) form.answer(id, value);
}

const within = (value: bigint, { min, over, max, under }: Omit<PointsRange, 'weight'>) =>
  (min === undefined || value >= exact(min)) &&
  (over === undefined || value > exact(over)) &&
  (max === undefined || value <= exact(max)) &&
  (under === undefined || value < exact(under));

/** Every end of every range, and the values next to it. */
const endsOf = (ranges: readonly Omit<PointsRange, 'weight'>[], step: bigint): bigint[] => [
  ...new Set(
    ranges.flatMap(({ min, over, max, under }) =>
      [min, over, max, under].flatMap((end) => {
        if (end === undefined) return [];
        return [exact(end) - step, exact(end), exact(end) + step];
      }),
    ),
  ),
];

const scored = templates.flatMap(({ definition }) => (definition.scores ?? []).map((score) => ({ definition, score })));
const RUNS = { numRuns: 60, seed: 10 };

describe('every score that ships', () => {
  test('is among these', (t) => {
    t.diagnostic(scored.map(({ definition, score }) => `${definition.id}: ${score.id}`).join(', '));
    assert.ok(scored.length >= 6);
  });

  for (const { definition, score } of scored) {
    const name = `${definition.id}, ${score.id}`;

    if (score.parts.length === 0) {
      test(`${name}: has no parts, so nothing that is answered makes a total`, () => {
        fc.assert(
          fc.property(answersTo(definition, 1), (answers) => {
            const form = open(definition);
            fill(form, answers);
            assert.equal(score.total, undefined);
            assert.equal(resultOf(form, score).total, null);
          }),
          RUNS,
        );
      });
      continue;
    }

    test(`${name}: the total is the sum of the working shown, and there is none when a line of it is missing`, () => {
      const seen = { whole: 0, part: 0 };
      for (const blanks of [0, 1])
        fc.assert(
          fc.property(answersTo(definition, blanks), (answers) => {
            const form = open(definition);
            fill(form, answers);
            const { total, band, working, missing } = resultOf(form, score);
            assert.equal(working.length, score.parts.length);
            if (missing.length > 0 || working.some(({ points }) => points === null)) {
              seen.part += 1;
              assert.deepEqual([total, band], [null, null]);
              return;
            }
            seen.whole += 1;
            assert.notEqual(total, null);
            if (score.bands) assert.notEqual(band, null, `no band at ${total}`);
            if (!score.total)
              assert.equal(
                exact(total!),
                working.reduce((sum, { points }) => sum + exact(points!), 0n),
              );
          }),
          RUNS,
        );
      assert.ok(seen.whole > 0 && seen.part > 0, JSON.stringify(seen));
    });

    test(`${name}: taking away any one answer of a whole set takes the total away`, () => {
      fc.assert(
        fc.property(answersTo(definition, 0), fc.nat(), (answers, which) => {
          const form = open(definition);
          fill(form, answers);
          const { total, working } = resultOf(form, score);
          // A person who says no is not asked.
          fc.pre(total !== null);
          const { inputs } = working[which % working.length]!;
          form.answer(inputs[which % inputs.length]!.key, null);
          assert.deepEqual([resultOf(form, score).total, resultOf(form, score).band], [null, null]);
        }),
        RUNS,
      );
    });

    const ranges = (score.bands ?? []).filter(({ when }) => when === undefined);
    if (ranges.length === 0) continue;
    test(`${name}: each total has one band, and the bands stand side by side`, () => {
      const ends = endsOf(ranges, exact(1)).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      const isOpen = (ofEnd: (band: ScoreBand) => unknown) => ranges.some((band) => ofEnd(band) === undefined);
      const low = isOpen(({ min, over }) => min ?? over) ? 0n : ends[0]! + exact(1);
      const high = isOpen(({ max, under }) => max ?? under) ? ends.at(-1)! + exact(5) : ends.at(-1)! - exact(1);
      const order: string[] = [];
      for (let total = low; total <= high; total += exact(1)) {
        const band = ranges.find((range) => within(total, range));
        assert.ok(band, `no band at ${text(total)}`);
        if (order.at(-1) !== band.code) order.push(band.code);
      }
      assert.deepEqual(order, [...new Set(order)], 'a band that was left does not come again');
      assert.deepEqual([...order].sort(), ranges.map(({ code }) => code).sort(), 'each band has a total');
    });
  }

  for (const { definition } of new Map(scored.map((one) => [one.definition.id, one])).values()) {
    const numbers = asked(definition.items)
      .filter(isNumber)
      .filter(({ points }) => points);
    if (numbers.length === 0) continue;
    test(`${definition.id}: points are exact at every end of every range, and beside it`, () => {
      for (const item of numbers) {
        const [least, most] = [exact(item.min ?? 0), exact(item.max ?? 1000)];
        for (const value of endsOf(item.points!, stepOf(item)).filter((one) => one >= least && one <= most)) {
          const holding = item.points!.filter((range) => within(value, range));
          assert.ok(holding.length > 0, `${item.id}: ${text(value)} has no points`);
          const form = open(definition);
          form.answer(item.id, text(value));
          const lines = form.scores
            .flatMap(({ result }) => result.working)
            .filter(({ inputs }) => inputs.length === 1 && inputs[0]!.key === item.id);
          for (const { points } of lines)
            assert.equal(points, String(holding[0]!.weight), `${item.id}: ${text(value)}`);
          assert.ok(lines.length > 0, item.id);
        }
      }
    });
  }

  test('no scored choice gives points for the same code twice', () => {
    for (const { definition } of scored)
      for (const item of flat(definition.items).filter(isChoice)) {
        const codes = item.options.map(({ code }) => code);
        assert.equal(new Set(codes).size, codes.length, item.id);
      }
  });
});
