// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { countedDoses } from '../src/check/counted.js';
import { checkAdministration } from '../src/check/index.js';
import { appendToRegister, correctRegister, countRegister, registerPage } from '../src/controlled-drugs/index.js';
import { OUTCOME_CODES, outcomeMeaning } from '../src/facts/index.js';
import type { CdEntry, CdRegister } from '../src/facts/register.js';
import { OPERATIONS } from '../src/operations/index.js';
import { currentRecords, syncDrafts } from '../src/records/index.js';
import { dose, medicinesOf, prnOrder, regularOrder, tablets } from './medicines-of.js';

const START = Date.UTC(2026, 9, 24, 12);
const instant = (minutes: number) => new Date(START + minutes * 60_000).toISOString().replace('.000Z', 'Z');
const minute = fc.integer({ min: 0, max: 3 * 24 * 60 });
const NOW = instant(4 * 24 * 60);
/** Halves and tenths: what binary fractions cannot hold. */
const amount = fc.constantFrom(0.1, 0.3, 0.5, 1, 1.1, 2);

const ORDERS = [
  prnOrder(),
  prnOrder({ id: 'prn-2', medicationId: 'paracetamol-liquid', dose: { value: 20, unit: 'ml' } }),
  regularOrder({ medicationId: 'co-codamol', dose: tablets(2), timing: { timeOfDay: ['08:00', '20:00'] } }),
];

/** One attempt, or a correction of an earlier one; some are at the same slot. */
const attempt = (number: number) =>
  fc.record(
    {
      id: fc.constant(`rec-${number}`),
      orderId: fc.constantFrom('prn', 'reg'),
      outcome: fc.constantFrom(...OUTCOME_CODES),
      givenAt: minute.map(instant),
      recordedAt: minute.map(instant),
      administratorId: fc.constantFrom('sophie', 'eliza', 'family:robert'),
      dose: amount.map(tablets),
      deviceId: fc.constantFrom('a', 'b', 'c'),
      status: fc.constantFrom('active', 'active', 'active', 'entered-in-error'),
      reason: fc.constant('did not want it'),
      slotKey: fc.constantFrom('reg@2026-10-25T08:00:00Z', 'reg@2026-10-25T20:00:00Z', 'reg@2026-10-26T08:00:00Z'),
      supersedes: fc.nat({ max: 5 }).map((of) => `rec-${of}`),
    },
    { requiredKeys: ['id', 'orderId', 'outcome', 'givenAt', 'recordedAt', 'administratorId', 'dose', 'deviceId'] },
  );

/** No record names itself or a later one: a correction knows what it corrects. */
const attempts = fc.integer({ min: 1, max: 7 }).chain((many) =>
  fc.tuple(...Array.from({ length: many }, (_, at) => attempt(at))).map((list) =>
    list.map(({ supersedes, ...record }, at) => ({
      ...record,
      ...(supersedes !== undefined && Number(supersedes.slice(4)) < at
        ? { supersedes, version: 2, correctionReason: 'x' }
        : {}),
    })),
  ),
);

const shuffled = <T>(list: readonly T[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });

describe('any doses', () => {
  test('R24, R26, R52: no dose is counted twice, and none that was taken is lost, in whatever order and however often it comes', () => {
    fc.assert(
      fc.property(
        attempts.chain((list) => fc.tuple(fc.constant(list), shuffled([...list, ...list.slice(0, 2)]))),
        ([list, mixed]) => {
          const of = (records: readonly object[]) =>
            countedDoses(medicinesOf({ now: NOW, orders: ORDERS, records }), 'mrs-smith');
          const counted = of(mixed);
          const ids = counted.map(({ record }) => record.id);
          assert.equal(new Set(ids).size, ids.length);
          const standing = currentRecords(medicinesOf({ orders: ORDERS, records: list }).records);
          assert.deepEqual(
            ids,
            standing.filter(({ outcome }) => outcomeMeaning(outcome).counts !== 'none').map(({ id }) => id),
          );
          assert.deepEqual(of(list), counted);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('R69: replay of all facts in any order gives the same answers, whichever device comes first', () => {
    fc.assert(
      fc.property(
        attempts.chain((list) =>
          fc.tuple(fc.constant(list), shuffled([...list, ...list.slice(0, 2)]), fc.nat({ max: 7 })),
        ),
        ([list, mixed, held]) => {
          const whole = syncDrafts(medicinesOf({ now: NOW, orders: ORDERS, drafts: list }));
          assert.deepEqual(syncDrafts(medicinesOf({ now: NOW, orders: ORDERS, drafts: mixed })), whole);
          // In two goes: what the server held already is not taken in again, and there are as many records in the end.
          const first = list.slice(0, held);
          const second = syncDrafts(medicinesOf({ now: NOW, orders: ORDERS, drafts: mixed, serverRecords: first }));
          assert.equal(second.recordCount, whole.recordCount);
          assert.deepEqual([...second.accepted, ...first.map(({ id }) => id)].sort(), [...whole.accepted].sort());
          const shown = (records: readonly object[]) => {
            const facts = medicinesOf({ now: NOW, orders: ORDERS, records });
            const ask = (name: string, args: Readonly<Record<string, unknown>> = {}) => OPERATIONS[name]!(facts, args);
            const check = checkAdministration(facts, { orderId: 'prn', administratorId: 'sophie' });
            return [
              check,
              ask('tasks'),
              ask('alerts'),
              ask('transferSummary'),
              ask('stock', { medicationId: 'paracetamol', recordsNotYetApplied: true }),
            ];
          };
          assert.deepEqual(shown(mixed), shown(list));
        },
      ),
      { numRuns: 120 },
    );
  });

  test('R23, R24, R25: the earliest time that is named is allowed, and nothing a minute before it is', () => {
    fc.assert(
      fc.property(attempts, minute, (records, at) => {
        const ask = (moment: string) =>
          checkAdministration(
            medicinesOf({
              now: moment,
              orders: [prnOrder()],
              records: records.filter(({ orderId }) => orderId === 'prn'),
            }),
            { orderId: 'prn', administratorId: 'sophie' },
          );
        const limits = new Set(['MIN_INTERVAL', 'MAX_24H_AMOUNT', 'MAX_24H_DOSES']);
        const isHeld = (moment: string) => ask(moment).codes.some((code) => limits.has(code));
        const { nextAllowedAt } = ask(instant(at));
        assert.equal(nextAllowedAt !== undefined, isHeld(instant(at)));
        if (nextAllowedAt === undefined) return;
        assert.ok(!isHeld(nextAllowedAt), nextAllowedAt);
        const before = new Date(Date.parse(nextAllowedAt) - 60_000).toISOString();
        assert.ok(isHeld(before), before);
      }),
      { numRuns: 200 },
    );
  });

  test('R33: no fact is turned away, whatever speaks against it', () => {
    fc.assert(
      fc.property(attempts, ([record, ...records]) => {
        const { supersedes: _supersedes, ...first } = { supersedes: undefined, ...record! };
        const facts = medicinesOf({ now: NOW, orders: ORDERS, records });
        const { accepted, pending, errors } = OPERATIONS.record!(facts, {
          record: { ...first, id: 'new', status: 'active' },
        });
        assert.equal(accepted, true);
        assert.equal(pending, (errors as readonly string[]).length > 0);
      }),
      { numRuns: 150 },
    );
  });
});

describe('any page of the register', () => {
  const signed = fc.record({
    by: fc.constantFrom('sophie', 'eliza'),
    witness: fc.option(fc.constantFrom('eliza', 'andi'), { nil: undefined }),
    reason: fc.option(fc.constant('dropped'), { nil: undefined }),
  });
  const act = fc.oneof(
    fc.record({
      what: fc.constant('add' as const),
      type: fc.constantFrom('receipt', 'administration', 'disposal', 'return-to-pharmacy', 'count'),
      quantity: fc.oneof(
        amount,
        amount.map((one) => -one),
        fc.constant(0),
      ),
      at: minute,
      signed,
    }),
    fc.record({
      what: fc.constant('correct' as const),
      of: fc.nat({ max: 12 }),
      quantity: fc.oneof(
        amount,
        amount.map((one) => -one),
      ),
      at: minute,
      signed,
    }),
    fc.record({ what: fc.constant('count' as const), counted: fc.nat({ max: 10 }), at: minute, signed }),
  );

  test('R56, R57: the balance is never negative, is what every kept line says, and no line that was kept is ever changed', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), fc.constantFrom(0, 0.3, 5), (acts, openingBalance) => {
        const facts = medicinesOf();
        let page: CdRegister = { medicationId: 'morphine', personId: 'mrs-smith', openingBalance, entries: [] };
        for (const [index, one] of acts.entries()) {
          const before = page.entries;
          const entry = { at: instant(one.at), ...one.signed };
          let kept: readonly CdEntry[] = [];
          if (one.what === 'add') {
            const answer = appendToRegister(facts, page, {
              ...entry,
              id: `e${index}`,
              type: one.type,
              quantity: one.quantity,
            });
            assert.equal(answer.accepted, answer.entry !== undefined);
            kept = answer.entry ? [answer.entry] : [];
          } else if (one.what === 'correct') {
            const answer = correctRegister(facts, page, {
              ...entry,
              id: `e${index}`,
              entryId: `e${one.of}`,
              correctQuantity: one.quantity,
            });
            assert.equal(answer.accepted, answer.errors.length === 0);
            kept = answer.entries.slice(1);
          } else {
            const {
              entry: line,
              registerBalanceUnchanged,
              match,
              incident,
            } = countRegister(facts, page, { ...entry, counted: one.counted });
            assert.equal(registerBalanceUnchanged, registerPage(page).balance);
            assert.equal(match, incident === null);
            kept = [{ ...line, id: `e${index}` }];
          }
          page = { ...page, entries: [...before, ...kept] };
          assert.deepEqual(page.entries.slice(0, before.length), before);
          const { balances, balance, problems } = registerPage(page);
          assert.ok(
            balances.every((left) => left >= 0),
            JSON.stringify(balances),
          );
          assert.ok(balance >= 0);
          // What is said of a line is only what it lacked when it was written, and that is written on it.
          const unexplained = problems.filter(
            ({ code }) =>
              code === 'CD_BALANCE_DIFFERS' || code === 'CD_BALANCE_INSUFFICIENT' || code === 'CD_ENTRY_UNKNOWN',
          );
          assert.deepEqual(unexplained, []);
          for (const { index: line, code } of problems) {
            const { missing, type } = page.entries[line]!;
            assert.ok(
              type === 'count' || (missing as readonly string[] | undefined)?.includes(code),
              `${type} ${code}`,
            );
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('R24, R56: amounts that binary fractions cannot hold come out even', () => {
    const add = (page: CdRegister, quantity: number, id: string) => {
      const { entry } = appendToRegister(medicinesOf(), page, {
        id,
        type: quantity > 0 ? 'receipt' : 'administration',
        quantity,
        at: NOW,
        by: 'sophie',
        witness: 'eliza',
      });
      return { ...page, entries: [...page.entries, entry!] };
    };
    let page: CdRegister = { medicationId: 'morphine', openingBalance: 0, entries: [] };
    for (let index = 0; index < 10; index += 1) page = add(page, 0.1, `in-${index}`);
    assert.equal(registerPage(page).balance, 1);
    for (const index of [1, 2, 3]) page = add(page, -0.3, `out-${index}`);
    assert.equal(registerPage(page).balance, 0.1);
    const records = Array.from({ length: 10 }, (_, at) => dose(`d${at}`, instant(at), { dose: tablets(0.1) }));
    const facts = medicinesOf({ now: NOW, records, stock: [{ medicationId: 'paracetamol', balance: 1 }] });
    assert.equal(OPERATIONS.stock!(facts, { medicationId: 'paracetamol', recordsNotYetApplied: true }).balance, 0);
  });
});
