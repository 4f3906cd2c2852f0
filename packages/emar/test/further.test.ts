// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parseFacts } from '../src/facts/index.js';
import { OPERATIONS } from '../src/operations/index.js';
import { forbiddenDone } from '../src/scenario/forbidden.js';
import { parseScenario, runScenario } from '../src/scenario/index.js';

const FOLDER = new URL('./further/', import.meta.url);
const scenarios = readdirSync(FOLDER)
  .sort()
  .map((file) => parseScenario(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'))));
const byId = (id: string) => scenarios.find((one) => one.id === id)!;

describe('further scenarios of the medicines rules, each worked out by hand', () => {
  test('every question is asked by some of them, and no id is used twice', () => {
    const asked = new Set(scenarios.map(({ when }) => when.op));
    assert.deepEqual(
      Object.keys(OPERATIONS).filter((name) => !asked.has(name)),
      [],
    );
    assert.equal(new Set(scenarios.map(({ id }) => id)).size, scenarios.length);
  });

  for (const scenario of scenarios) {
    test(`${scenario.id} (${(scenario.ruleIds ?? []).join(', ')}): ${scenario.title ?? ''}`, () => {
      const { differences, notObserved = [] } = runScenario(scenario);
      assert.deepEqual(differences, []);
      assert.deepEqual(notObserved, []);
    });
  }
});

describe('what a scenario leaves out', () => {
  const given = (change: object) => {
    const scenario = byId('EMAR-965');
    return runScenario({ ...scenario, given: { ...scenario.given, ...change } }).differences;
  };

  test('parts that are empty, null or without a name are as if they were not given', () => {
    const nothing = { settings: {}, staff: [], cdRegister: {}, discharge: {}, reconciliation: null, stock: null };
    assert.deepEqual(given({ ...nothing, person: {} }), []);
    assert.deepEqual(given({ person: { allergyStatus: 'none-known', statusPeriods: null } }), []);
    const [order] = byId('EMAR-965').given.orders as readonly object[];
    assert.deepEqual(given({ orders: [{ ...order, stoppedAt: null, prn: null, suspensions: null }] }), []);
  });

  test('a person without a name is still that person', () => {
    const unknown = given({ person: { allergyStatus: 'unknown' } });
    assert.deepEqual(unknown.find(({ path }) => path === 'codes')?.actual, ['ALLERGY_UNVERIFIED']);
  });
});

describe('what a scenario forbids is looked for in the answer', () => {
  const answered = (id: string, change: (actual: Record<string, unknown>) => object) => {
    const { given, when, expected } = byId(id);
    const facts = parseFacts(given);
    const actual = OPERATIONS[when.op]!(facts, when.args);
    const done = (of: Readonly<Record<string, unknown>>) =>
      forbiddenDone(expected.forbidden, { facts, args: when.args, actual: of }).map(({ expected: not }) => not);
    assert.deepEqual(done(actual), []);
    return done({ ...actual, ...change({ ...actual }) });
  };
  const list = (value: unknown) => value as readonly Record<string, unknown>[];

  test('R21: a blank that is filled in, and a slot that is left out', () => {
    const filled = answered('EMAR-942', ({ slots }) => ({
      slots: list(slots).map((slot) => ({ ...slot, status: 'recorded', outcome: 'given' })),
    }));
    assert.deepEqual(filled, [{ not: 'auto-fill' }]);
    assert.deepEqual(
      answered('EMAR-942', () => ({ slots: [] })),
      [{ not: 'delete-slot' }],
    );
    assert.deepEqual(
      answered('EMAR-942', () => ({ done: ['auto-fill'] })),
      [{ not: 'auto-fill' }],
    );
  });

  test('R69: a record that is overwritten, and two doses that are shown as one', () => {
    const last = answered('EMAR-1079', ({ records }) => ({ records: list(records).slice(-1) }));
    assert.deepEqual(last, [{ not: 'last-write-wins' }]);
    const dropped = answered('EMAR-1079', ({ slots }) => ({
      slots: list(slots).map((slot) => ({ ...slot, attempts: ['dev-a:1'] })),
    }));
    assert.deepEqual(dropped, [{ not: 'last-write-wins' }]);
    const silent = answered('EMAR-1079', ({ slots }) => ({
      slots: list(slots).map((slot) => ({ ...slot, status: 'recorded', outcome: 'given' })),
    }));
    assert.deepEqual(silent, [{ not: 'silent-merge' }]);
    assert.deepEqual(
      answered('EMAR-1079', () => ({ incidents: [] })),
      [{ not: 'silent-merge' }],
    );
  });

  test('a behaviour nobody knows how to see is named as not looked for', () => {
    const scenario = { ...byId('EMAR-942'), expected: { forbidden: ['auto-fill', 'telepathy'] } };
    const { ok, notObserved } = runScenario(scenario);
    assert.deepEqual([ok, notObserved], [true, ['telepathy']]);
  });
});
