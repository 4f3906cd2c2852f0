// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { medicinesOf, prnOrder, regularOrder } from '../../test/medicines-of.js';
import { STOCK_WORDS } from '../words/stock.words.js';
import { countStock, reorderList, stockList } from './index.js';

const MET = 'med-metformin-500';
const of = (more: Readonly<Record<string, unknown>>) => medicinesOf({ orders: [regularOrder()], ...more });

describe('the list of stock', () => {
  test('what runs and was never counted is on the list, and is not said to be none', () => {
    const [row] = stockList(of({}));
    assert.deepEqual(
      [row?.medicationId, row?.personId, row?.known, row?.ordered, row?.daysLeft, row?.alerts],
      [MET, 'mrs-smith', false, true, null, []],
    );
    assert.deepEqual(
      reorderList(of({})).map(({ reasons }) => reasons),
      [['NEVER_COUNTED']],
    );
  });

  test('R60: low stock is on the list for the pharmacy with what four weeks use, and enough is not', () => {
    const rows = (balance: number) =>
      reorderList(of({ stock: [{ medicationId: MET, personId: 'mrs-smith', balance }] }));
    assert.deepEqual(
      rows(6).map(({ reasons, usedIn, row }) => [reasons, usedIn, row.daysLeft]),
      [[['LOW_STOCK'], 28, 6]],
    );
    assert.deepEqual(rows(7), []);
    assert.deepEqual(rows(-1)[0]?.reasons, ['LOW_STOCK', 'STOCK_NEGATIVE']);
  });

  test('what belongs to the house stands once, whoever has it ordered', () => {
    const people = [{ id: 'mrs-smith' }, { id: 'mr-green' }];
    const orders = [regularOrder({ id: 'a', personId: 'mrs-smith' }), regularOrder({ id: 'b', personId: 'mr-green' })];
    const rows = stockList(
      medicinesOf({ person: undefined, people, orders, stock: [{ medicationId: MET, balance: 20 }] }),
    );
    assert.deepEqual(
      rows.map(({ personId, daysLeft, ordered }) => [personId, daysLeft, ordered]),
      [[undefined, 10, true]],
    );
  });

  test('packs of one person count for nobody else', () => {
    const people = [{ id: 'mrs-smith' }, { id: 'mr-green' }];
    const orders = [regularOrder({ id: 'a', personId: 'mrs-smith' }), regularOrder({ id: 'b', personId: 'mr-green' })];
    const stock = [
      { medicationId: MET, balance: 20 },
      { medicationId: MET, personId: 'mr-green', balance: 8 },
    ];
    assert.deepEqual(
      stockList(medicinesOf({ person: undefined, people, orders, stock })).map(({ personId, balance, daysLeft }) => [
        personId,
        balance,
        daysLeft,
      ]),
      [
        [undefined, 20, 20],
        ['mr-green', 8, 8],
      ],
    );
  });

  test('what nobody takes any more is in stock and not on the list for the pharmacy', () => {
    const facts = of({ orders: [], stock: [{ medicationId: MET, balance: 3, expiry: '2026-01-31', batch: 'B7' }] });
    assert.deepEqual(stockList(facts)[0]?.packs, [{ balance: 3, useBy: '2026-01-31', expired: true, batch: 'B7' }]);
    assert.deepEqual(stockList(facts)[0]?.alerts, ['STOCK_EXPIRED']);
    assert.deepEqual(reorderList(facts), []);
  });

  test('a controlled drug says that it is in the register; a when-required medicine goes by recent use', () => {
    const rows = stockList(
      medicinesOf({
        orders: [prnOrder()],
        stock: [
          { medicationId: 'morphine', balance: 4 },
          { medicationId: 'paracetamol', balance: 16 },
        ],
      }),
    );
    assert.deepEqual(
      rows.map(({ medicationId, inRegister, daysLeft }) => [medicationId, inRegister, daysLeft]),
      [
        ['morphine', true, null],
        ['paracetamol', false, null],
      ],
    );
  });

  test('every reason, and everything that may be behind a count, has a sentence', () => {
    const facts = of({ stock: [{ medicationId: MET, balance: 5, expiry: '2026-01-31' }] });
    const likely = [3, 9].flatMap(
      (counted) => countStock(facts, { medicationId: MET, counted, by: 'sophie' }).investigation.likely,
    );
    const codes = [...likely, ...reorderList(facts).flatMap(({ reasons }) => reasons), 'NEVER_COUNTED', 'COUNT_DUE'];
    assert.ok(codes.length > 7, codes.join());
    assert.deepEqual(
      codes.filter((code) => !Object.hasOwn(STOCK_WORDS, code)),
      [],
    );
  });
});
