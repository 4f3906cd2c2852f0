// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Expression, FormItem } from '@careplan-kit/forms/contract';
import fc from 'fast-check';
import { UnfinishedError, openScenario } from './index.js';

const author = { id: 'worker-eliza', name: 'Eliza' };
const at = '2026-11-22T10:00:00Z';

/** Options A, B and C of each question with their points; C has none, as "declined" has none. */
const POINTS = { a: 0, b: 0.1, c: undefined } as const;
type Code = keyof typeof POINTS;

const answerOf = (item: string): Expression => ({ op: 'answer', item });
const isCode = (item: string, code: Code): Expression => ({
  op: 'equal',
  left: answerOf(item),
  right: { op: 'constant', value: code },
});

/**
 * A form of `count` scored questions, each followed by a remark that is asked only for option B; then the total, and
 * a warning in a group that is shown from `limit` tenths up.
 */
function scoredForm(count: number, limit: number) {
  const ids = Array.from({ length: count }, (_, index) => `q${index}`);
  const items: FormItem[] = ids.flatMap((id): FormItem[] => [
    {
      id,
      type: 'choice',
      label: id,
      required: true,
      options: Object.entries(POINTS).map(([code, weight]) => ({
        code,
        label: code,
        ...(weight === undefined ? {} : { weight }),
      })),
    },
    { id: `${id}.remark`, type: 'text', label: 'Remark', required: true, enableWhen: isCode(id, 'b') },
  ]);
  items.push(
    {
      id: 'total',
      type: 'decimal',
      label: 'Total',
      calculate: { op: 'sum', of: ids.map((item) => ({ op: 'weight', item }) as const) },
    },
    {
      id: 'raised',
      type: 'group',
      label: 'Raised',
      enableWhen: { op: 'greater-or-equal', left: answerOf('total'), right: { op: 'constant', value: limit / 10 } },
      items: [{ id: 'told', type: 'boolean', label: 'The district nurse was told' }],
    },
  );
  return {
    format: 'careplan-kit/form-1',
    id: 'generated',
    url: 'https://careplan-kit.example/form/generated',
    version: '1.0.0',
    status: 'draft',
    title: 'Generated',
    language: 'en-GB',
    licence: { kind: 'own-words', text: 'Test' },
    items,
  };
}

const story = fc
  .record({ count: fc.integer({ min: 1, max: 12 }), limit: fc.integer({ min: 0, max: 12 }) })
  .chain(({ count, limit }) =>
    fc.record({
      count: fc.constant(count),
      limit: fc.constant(limit),
      typing: fc.array(fc.tuple(fc.nat({ max: count - 1 }), fc.constantFrom<Code | null>('a', 'b', 'c', null)), {
        maxLength: 40,
      }),
    }),
  );

test('whatever is answered, in whatever order, the page, the total and the faults are what they should be', () => {
  fc.assert(
    fc.property(story, ({ count, limit, typing }) => {
      const scenario = openScenario(scoredForm(count, limit));
      const given: (Code | null)[] = Array.from({ length: count }, () => null);
      const remarks = new Set<number>();
      for (const [index, code] of typing) {
        scenario.answer(`q${index}`, code);
        given[index] = code;
        if (code === 'b' && index % 2 === 0) {
          scenario.answer(`q${index}.remark`, 'seen');
          remarks.add(index);
        }
      }
      // Counted in tenths, so that nothing here can be off by a binary fraction.
      const complete = given.every((code) => code === 'a' || code === 'b');
      const tenths = given.filter((code) => code === 'b').length;
      const raised = complete && tenths >= limit;

      assert.deepEqual(scenario.sees(), [
        ...given.flatMap((code, index) => (code === 'b' ? [`q${index}`, `q${index}.remark`] : [`q${index}`])),
        'total',
        ...(raised ? ['told'] : []),
      ]);
      const total = tenths % 10 === 0 ? String(tenths / 10) : `${Math.floor(tenths / 10)}.${tenths % 10}`;
      assert.equal(scenario.reads('total'), complete ? total : null);

      const missing = given.flatMap((code, index) =>
        code === null ? [`q${index}`] : code === 'b' && !remarks.has(index) ? [`q${index}.remark`] : [],
      );
      assert.deepEqual(
        scenario.problems(),
        missing.map((key) => ({ key, code: 'required' })),
      );
      if (missing.length > 0) {
        assert.throws(() => scenario.submit({ author, at }), UnfinishedError);
        return;
      }
      const { submission, operations } = scenario.submit({ author, at });
      assert.deepEqual(operations, []);
      assert.equal(submission.answers['total'], complete ? total : undefined);
      const setAside = [...remarks].filter((index) => given[index] !== 'b').map((index) => `q${index}.remark`);
      assert.deepEqual(Object.keys(submission.setAside).sort(), setAside.sort());
    }),
    { numRuns: 300 },
  );
});

test('what cannot be seen cannot be answered, and what is worked out cannot be typed', () => {
  const scenario = openScenario(scoredForm(2, 1));
  assert.throws(() => scenario.answer('q0.remark', 'x'), RangeError);
  assert.throws(() => scenario.answer('total', '3'), RangeError);
  assert.throws(() => scenario.answer('q9', 'a'), RangeError);
  scenario.answer('q0', 'b').answer('q0.remark', 'x');
  assert.equal(scenario.reads('q0.remark'), 'x');
});
