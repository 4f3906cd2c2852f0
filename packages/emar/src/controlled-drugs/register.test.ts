// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { medicinesOf } from '../../test/medicines-of.js';
import {
  appendToRegister,
  correctRegister,
  countRegister,
  registerAdditions,
  registerCountDue,
  registerPage,
  registerPageOf,
  registerPages,
  signRegisterEntry,
  stockMoveOfEntry,
} from './index.js';

const AT = '2026-06-10T11:00:00Z';
const both = { by: 'sophie', witness: 'eliza' };
const page = (entries: readonly object[] = [], openingBalance = 10) =>
  medicinesOf({ cdRegister: { medicationId: 'morphine', personId: 'mrs-smith', openingBalance, entries } }).cdRegister!;
const given = (more: object = {}) => ({ type: 'administration', quantity: -1, at: AT, ...both, ...more });
const add = (entry: object, register = page(), facts: Readonly<Record<string, unknown>> = {}) =>
  appendToRegister(medicinesOf(facts), register, entry);

describe('the register of controlled drugs', () => {
  test('R57: the last tablet can go out, and not one more', () => {
    assert.deepEqual([add(given({ quantity: -10 })).accepted, add(given({ quantity: -10 })).balance], [true, 0]);
    const more = add(given({ quantity: -10.5 }));
    assert.deepEqual([more.accepted, more.errors, more.balance], [false, ['CD_BALANCE_INSUFFICIENT'], 10]);
  });

  test('R33, R55, R56: a line without a witness, or signed twice by one person, is kept and pending', () => {
    const none = add(given({ witness: undefined }));
    assert.deepEqual([none.accepted, none.pending, none.errors], [true, true, ['WITNESS_REQUIRED']]);
    assert.deepEqual(add(given({ witness: 'sophie' })).errors, ['WITNESS_SAME_AS_ADMINISTRATOR']);
    const staff = [{ id: 'eliza', mayWitness: false }];
    assert.deepEqual(add(given(), page(), { staff }).errors, ['WITNESS_NOT_AUTHORISED']);
  });

  test('R33, R55, R56: a second person signs later by a line of their own, and the first stays as it was written', () => {
    const lines = [given({ id: 'e1', witness: undefined, pending: true, missing: ['WITNESS_REQUIRED'] })];
    const staff = [{ id: 'eliza', mayWitness: true }, { id: 'jane' }];
    const sign = (more: object, entries: readonly object[] = lines) =>
      signRegisterEntry(medicinesOf({ staff }), page(entries), {
        ...{
          entryId: 'e1',
          by: 'eliza',
          at: '2026-06-10T12:00:00Z',
          witness: 'eliza',
          witnessProof: { method: 'pin' },
        },
        ...more,
      });
    const { accepted, entry } = sign({});
    assert.equal(accepted, true);
    assert.deepEqual(entry, {
      ...{ id: 'e1.signature', type: 'signature', refEntryId: 'e1', quantity: 0, balance: 9 },
      ...{ at: '2026-06-10T12:00:00Z', by: 'eliza', witness: 'eliza', witnessProof: { method: 'pin' } },
    });
    const signed = page([...lines, entry!]);
    assert.equal(signed.entries[0]!.witness, undefined);
    assert.deepEqual([registerPage(page(lines)).valid, registerPage(signed).problems], [false, []]);
    assert.equal(registerPage(signed).balance, 9);
    assert.deepEqual(sign({ witness: undefined }).errors, ['WITNESS_REQUIRED']);
    assert.deepEqual(sign({ witness: 'sophie' }).errors, ['WITNESS_SAME_AS_ADMINISTRATOR']);
    assert.deepEqual(sign({ witness: 'jane' }).errors, ['WITNESS_NOT_AUTHORISED']);
    assert.deepEqual(sign({ entryId: 'e9' }).errors, ['CD_ENTRY_UNKNOWN']);
    assert.deepEqual(sign({}, [...lines, entry!]).errors, ['NOTHING_TO_CORRECT']);
  });

  test('R55: a signature of who wrote the line, or of a line that is not there, signs nothing', () => {
    const codes = (...entries: readonly object[]) => registerPage(page(entries)).problems.map(({ code }) => code);
    const line = given({ id: 'e1', witness: undefined });
    const signature = { id: 's', type: 'signature', refEntryId: 'e1', quantity: 0, at: AT, by: 'eliza' };
    assert.deepEqual(codes(line, { ...signature, witness: 'sophie' }), [
      ...['WITNESS_REQUIRED', 'WITNESS_SAME_AS_ADMINISTRATOR'],
    ]);
    assert.deepEqual(codes({ ...signature, refEntryId: 'e9', witness: 'jane' }), ['CD_ENTRY_UNKNOWN']);
    assert.deepEqual(add({ ...signature, witness: 'eliza' }).errors, ['USE_SIGNATURE']);
  });

  test('R56: given and wasted together are what was opened', () => {
    const mg = (value: number) => ({ value, unit: 'mg' });
    assert.deepEqual(add(given({ givenAmount: mg(4) })).errors, ['WASTE_REQUIRED']);
    assert.deepEqual(add(given({ givenAmount: mg(4), wastedAmount: mg(5) })).errors, ['WASTE_MISMATCH']);
    const exact = add(given({ givenAmount: mg(9.9), wastedAmount: { value: 100, unit: 'microgram' } }));
    assert.deepEqual([exact.errors, exact.requires], [[], ['wastedAmount', 'witness']]);
    assert.deepEqual(add(given({ givenAmount: mg(10) })).requires, ['witness']);
  });

  test('R56, R62: a disposal says why; a line the wrong way round is refused; a late one is marked', () => {
    assert.deepEqual(add(given({ type: 'disposal' })).errors, ['REASON_REQUIRED']);
    assert.deepEqual(add(given({ quantity: 1 })).errors, ['QUANTITY_SIGN']);
    assert.deepEqual(add({ type: 'correction', quantity: 1, at: AT, ...both }).errors, ['USE_CORRECTION']);
    const late = add(given(), page([given({ at: '2026-06-10T11:30:00Z' })]));
    assert.deepEqual([late.accepted, late.flags, late.balance], [true, ['late-entry'], 8]);
    assert.deepEqual(add(given({ id: 'x' }), page([given({ id: 'x' })])).flags, ['already-present']);
  });

  test('R56: a second correction begins from what the first one left', () => {
    const fix = (correctQuantity: number, entries: readonly object[], more: object = {}) =>
      correctRegister(medicinesOf(), page(entries), {
        entryId: 'e1',
        at: AT,
        reason: 'wrote two',
        correctQuantity,
        ...both,
        ...more,
      });
    const first = fix(-1, [given({ id: 'e1', quantity: -2 })]);
    assert.deepEqual([first.accepted, first.balance, first.entries[0]?.quantity], [true, 9, -2]);
    const second = fix(-3, first.entries);
    assert.deepEqual([second.entries[1]?.quantity, second.balance], [-2, 7]);
    assert.deepEqual(fix(-1, [given({ id: 'e1', quantity: -2 })], { reason: ' ' }).errors, ['REASON_REQUIRED']);
    assert.deepEqual(fix(-1, [given({ id: 'e1', quantity: -2 })], { witness: 'sophie' }).errors, [
      'WITNESS_SAME_AS_ADMINISTRATOR',
    ]);
    assert.deepEqual(fix(-1, [given({ id: 'e1' })]).errors, ['NOTHING_TO_CORRECT']);
    assert.deepEqual(fix(-20, [given({ id: 'e1' })]).errors, ['CD_BALANCE_INSUFFICIENT']);
    assert.deepEqual(fix(-1, []).errors, ['CD_ENTRY_UNKNOWN']);
  });

  test('R57: a count changes no balance; a difference tells whom the policy names', () => {
    const count = (counted: number, settings = {}) =>
      countRegister(medicinesOf({ settings }), page(), { counted, at: AT, ...both });
    assert.deepEqual([count(10).match, count(10).incident], [true, null]);
    assert.deepEqual(count(11).difference, 1);
    assert.deepEqual(count(9, { cdPolicy: { notifyOnDiscrepancy: ['the lead nurse'] } }).incident?.notify, [
      'the lead nurse',
    ]);
    assert.deepEqual([count(9).entry.quantity, count(9).registerBalanceUnchanged], [0, 10]);
  });

  test('R56, R57: a page says every line that does not explain itself', () => {
    const lines = [
      given({ balance: 8 }),
      given({ quantity: -20, witness: undefined }),
      given({ type: 'correction', quantity: 1, refEntryId: 'none', reason: 'x' }),
    ];
    const { valid, balances, problems } = registerPage(page(lines));
    assert.deepEqual([valid, balances], [false, [9, -11, -10]]);
    assert.deepEqual(
      problems.map(({ code, index }) => [index, code]),
      [
        [0, 'CD_BALANCE_DIFFERS'],
        [1, 'CD_BALANCE_INSUFFICIENT'],
        [1, 'WITNESS_REQUIRED'],
        [2, 'CD_BALANCE_INSUFFICIENT'],
        [2, 'CD_ENTRY_UNKNOWN'],
      ],
    );
  });
});

describe('the pages of the register', () => {
  const facts = medicinesOf({
    cdRegister: { medicationId: 'morphine', personId: 'mrs-smith', openingBalance: 10, entries: [] },
    cdRegisters: [
      { medicationId: 'morphine', personId: 'mrs-smith', openingBalance: 99, entries: [] },
      { medicationId: 'morphine', personId: 'mr-green', openingBalance: 4, entries: [] },
      { medicationId: 'oxycodone', openingBalance: 7, entries: [] },
    ],
  });

  test('R56: there is a page for each product and person, each once', () => {
    assert.deepEqual(
      registerPages(facts).map(({ openingBalance }) => openingBalance),
      [10, 4, 7],
    );
    assert.equal(registerPageOf(facts, 'morphine', 'mr-green')?.openingBalance, 4);
    assert.equal(registerPageOf(facts, 'oxycodone', 'mr-green')?.openingBalance, 7);
    assert.equal(registerPageOf(facts, 'morphine', 'betty'), undefined);
  });

  test('R57: a count that differs is open until a later one fits, and stays on its line', () => {
    const count = (counted: number) => ({ type: 'count', quantity: 0, at: AT, ...both, counted });
    const found = (...counted: readonly number[]) =>
      registerPage(page(counted.map(count))).counts.map(({ difference, open }) => [difference, open]);
    assert.deepEqual(found(10), [[0, false]]);
    assert.deepEqual(found(10, 9), [
      [0, false],
      [-1, true],
    ]);
    assert.deepEqual(found(9, 11, 10), [
      [-1, false],
      [1, false],
      [0, false],
    ]);
  });

  test('R33: a count without a second person is kept, and says what it lacks', () => {
    const { entry } = countRegister(medicinesOf(), page(), { counted: 10, at: AT, by: 'sophie' });
    assert.deepEqual([entry.pending, entry.missing], [true, ['WITNESS_REQUIRED']]);
  });

  test('R56: what a record adds goes to the page it is asked for', () => {
    const record = {
      ...{ id: 'r1', orderId: 'cd', outcome: 'given', givenAt: AT, administratorId: 'sophie', witnessId: 'eliza' },
      dose: { value: 1, unit: 'tablet' },
    };
    const given = medicinesOf({
      orders: [{ id: 'cd', medicationId: 'morphine', personId: 'mrs-smith', status: 'active' }],
      records: [record],
    });
    const { appended } = registerAdditions(given, given.records, page());
    assert.deepEqual(
      appended.map(({ quantity, balance, witness }) => [quantity, balance, witness]),
      [[-1, 9, 'eliza']],
    );
  });

  test('R57: a page is counted every week, or as often as the policy says', () => {
    const due = (at: string | undefined, settings = {}) =>
      registerCountDue(
        medicinesOf({ now: '2026-06-10T12:00:00Z', settings }),
        page(at === undefined ? [given()] : [{ type: 'count', quantity: 0, at, ...both, counted: 10 }]),
      );
    assert.deepEqual(due(undefined), { lastAt: null, due: true });
    assert.equal(due('2026-06-03T12:00:00Z').due, false);
    assert.equal(due('2026-06-03T11:59:59Z').due, true);
    assert.equal(due('2026-06-03T11:59:59Z', { cdPolicy: { countDays: 14 } }).due, false);
  });

  test('R58: what comes into the register and goes out of it moves the stock that is kept beside it', () => {
    const name = { medicationId: 'morphine', personId: 'mrs-smith' };
    const stocked = medicinesOf({ stock: [{ ...name, balance: 10 }] });
    const move = (entry: object, facts = stocked) =>
      stockMoveOfEntry(facts, name, { id: 'e', ...given(), ...entry } as never);
    assert.deepEqual(move({ type: 'receipt', quantity: 5 }), {
      ...{ id: 'stock:e', ...name, type: 'receipt', quantity: 5, at: AT, by: 'sophie', checkedBy: 'eliza' },
    });
    assert.equal(move({ type: 'correction', quantity: 1 })?.type, 'count-adjustment');
    assert.equal(move({}), undefined, 'a dose moves stock by its own record');
    assert.equal(move({ type: 'count', quantity: 0 }), undefined);
    assert.equal(move({ type: 'receipt', quantity: 5 }, medicinesOf()), undefined, 'no stock of it is kept');
  });
});
