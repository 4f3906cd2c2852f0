// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { main } from '../index.js';
import { InputError } from '../faults.js';

const scenario = (expected: object, more: object = {}) =>
  JSON.stringify({
    id: 'OWN-1',
    given: {
      now: '2026-06-10T08:00:00Z',
      medications: [{ id: 'm', name: 'Metformin 500mg tablets' }],
      orders: [{ id: 'o', medicationId: 'm', status: 'active', dose: { value: 1 }, timing: { timeOfDay: ['08:00'] } }],
    },
    when: { op: 'generateSlots', args: { from: '2026-06-10T00:00:00Z', to: '2026-06-11T00:00:00Z' } },
    expected,
    ...more,
  });

async function run(files: Readonly<Record<string, string>>, ...options: string[]) {
  const out: string[] = [];
  const code = await main(['emar', 'run', ...Object.keys(files), ...options], {
    out: (text) => void out.push(text),
    err: (text) => void out.push(text),
    read: (file) => {
      const text = files[file];
      if (text === undefined)
        throw new InputError(file, [{ path: [], code: 'not-readable', message: 'there is none' }]);
      return text;
    },
  });
  return { code, out };
}

describe('careplan-kit emar run', () => {
  test('a scenario as expected is ok, whatever else the answer holds', async () => {
    const { code, out } = await run(
      { a: scenario({ count: 1, slots: [{ dueLocal: '2026-06-10T08:00:00+01:00' }] }) },
      '--json',
    );
    const result = JSON.parse(out[0]!) as Record<string, unknown>;
    assert.equal(code, 0);
    assert.deepEqual([result.id, result.ok, result.differences], ['OWN-1', true, []]);
    assert.equal((result.actual as { count: number }).count, 1);
  });

  test('moments compare as moments, and local times as they are written', async () => {
    const due = (slot: object) => run({ a: scenario({ slots: [slot] }) }, '--json');
    assert.equal((await due({ dueUtc: '2026-06-10T08:00:00+01:00' })).code, 0);
    assert.equal((await due({ dueLocal: '2026-06-10T07:00:00Z' })).code, 1);
  });

  test('one that is not says where, and the next files are still run', async () => {
    const { code, out } = await run({ a: scenario({ count: 2 }), b: '{', c: scenario({ count: 1 }) }, '--json');
    const [first, second, third] = out.map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.equal(code, 1);
    assert.deepEqual(first?.differences, [{ path: 'count', expected: 2, actual: 1 }]);
    assert.equal(second?.ok, false);
    assert.equal((second?.issues as { code: string }[])[0]?.code, 'not-json');
    assert.equal(third?.ok, true);
  });

  test('facts that cannot be used, and a question there is none of, are told by path and id', async () => {
    const bad = await run({ a: scenario({}, { given: { now: 'today' } }) }, '--json');
    const { id, issues } = JSON.parse(bad.out[0]!) as { id: string; issues: { path: string[] }[] };
    assert.deepEqual([bad.code, id, issues[0]?.path], [1, 'OWN-1', ['now']]);
    const none = await run({ a: scenario({}, { when: { op: 'toString' } }) });
    assert.equal(none.code, 1);
    assert.match(none.out[0]!, /a: when\.op: is none of generateSlots/);
  });

  test('people read how many were as expected', async () => {
    const { out } = await run({ a: scenario({ count: 1 }), b: scenario({ count: 3 }) });
    assert.deepEqual(out, [
      'OWN-1: as expected',
      'OWN-1: not as expected',
      '  count: expected 3, got 1',
      '1 of 2 as expected',
    ]);
  });
});
