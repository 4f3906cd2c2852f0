// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { medicinesOf, PRODUCTS, prnOrder, regularOrder, tablets } from '../../test/medicines-of.js';
import { findOrder, parseFacts } from '../facts/index.js';
import { heldByReconciliation } from '../orders/index.js';
import { RECONCILE_WORDS } from '../words/index.js';
import { agreeReconciliation, choicesOf, reconcile } from './index.js';

const MET = 'med-metformin-500';
const AT = '2026-06-10T12:00:00Z';
const five = { timeOfDay: ['08:00', '20:00'], boundsDuration: { value: 5, unit: 'd' } };
/** Metformin doubled, an antibiotic new; paracetamol when required is not mentioned. */
const ITEMS = [
  { medicationId: MET, dose: tablets(2), changeStatus: 'dose-changed', reason: 'sugar was high' },
  { medicationId: 'amoxicillin', dose: { value: 1, unit: 'capsule' }, timing: five, changeStatus: 'started' },
];
const home = (more: Readonly<Record<string, unknown>> = {}) =>
  medicinesOf({
    medications: PRODUCTS,
    orders: [regularOrder(), prnOrder()],
    discharge: { items: ITEMS, dischargedAt: '2026-06-09T09:00:00Z', source: 'Discharge letter' },
    ...more,
  });
const change = { line: 'item:0', action: 'change', newOrderId: 'new-met' };
const start = { line: 'item:1', action: 'start', newOrderId: 'new-amox' };
const ask = { line: 'order:prn', action: 'query', askWhom: 'Sophie asks the GP' };
const ALL = [change, start, ask];
const agree = (decisions: readonly object[] = ALL, more: object = {}, facts = home()) =>
  agreeReconciliation(facts, { by: 'sophie', second: 'eliza', decisions, ...more });
const codes = (answer: ReturnType<typeof agree>) => answer.errors.map(({ line, codes }) => [line, ...codes]);

describe('what people decide about a list that came with a person', () => {
  test('R73: nothing is decided for anybody: a line without a decision is an error, and nothing follows', () => {
    const answer = agree([]);
    assert.deepEqual(codes(answer), [
      ['item:0', 'LINE_UNDECIDED'],
      ['item:1', 'LINE_UNDECIDED'],
      ['order:prn', 'LINE_UNDECIDED'],
    ]);
    assert.deepEqual([answer.accepted, answer.orders, answer.reconciliation], [false, [], null]);
  });

  test('R14, R73, R74: two signatures change one order and start another; what is asked about stays held', () => {
    const { accepted, orders, questions, reconciliation } = agree();
    assert.equal(accepted, true);
    assert.deepEqual(
      orders.map(({ id, status, stoppedAt, startedAt, dose, secondCheckBy }) => [
        id,
        status,
        stoppedAt ?? startedAt,
        dose?.value,
        secondCheckBy,
      ]),
      [
        ['reg', 'stopped', AT, 1, undefined],
        ['new-met', 'active', AT, 2, 'eliza'],
        ['new-amox', 'active', AT, 1, 'eliza'],
      ],
    );
    assert.equal(orders[1]?.changeReason, 'sugar was high');
    // One of the five days was in hospital.
    assert.deepEqual(orders[2]?.timing?.boundsDuration, { value: 4, unit: 'd' });
    assert.deepEqual(questions, [
      {
        ...{ line: 'order:prn', orderId: 'prn', medicationId: 'paracetamol', about: 'Paracetamol 500mg tablets' },
        ...{ to: 'Sophie asks the GP', question: '' },
      },
    ]);
    assert.deepEqual([reconciliation?.status, reconciliation?.unresolved], ['open', ['prn']]);
    const after = home({ reconciliation });
    assert.deepEqual(
      after.orders.map((order) => [order.id, heldByReconciliation(after, order)]),
      [
        ['prn', true],
        ['reg', false],
      ],
    );
  });

  test('R74: with one signature nothing changes yet, and what would change is held', () => {
    for (const [second, error] of [
      [undefined, 'WITNESS_REQUIRED'],
      ['sophie', 'WITNESS_SAME_AS_ADMINISTRATOR'],
    ] as const) {
      const { accepted, missing, orders, reconciliation } = agree(ALL, { second });
      assert.deepEqual([accepted, missing, orders], [true, [error], []]);
      assert.deepEqual(reconciliation?.unresolved, ['reg', 'prn']);
      assert.deepEqual(
        reconciliation?.signOff?.map(({ by }) => by),
        ['sophie'],
      );
    }
    assert.deepEqual(agree(ALL, {}, home({ staff: [{ id: 'sophie' }] })).missing, ['WITNESS_NOT_AUTHORISED']);
  });

  test('R73: what is settled is not asked again, and an answer to a question ends the comparison', () => {
    const first = agree();
    const facts = home({
      orders: [prnOrder(), ...first.orders],
      reconciliation: first.reconciliation,
    });
    const left = reconcile(facts).items.map(({ key, action }) => [key, action]);
    assert.deepEqual(left, [
      ['item:0', 'change'],
      ['item:1', 'query'],
      ['order:prn', 'query'],
    ]);
    const answer = agree([{ line: 'order:prn', action: 'stop', reason: 'the GP rang' }], {}, facts);
    assert.deepEqual([answer.accepted, answer.reconciliation?.status], [true, 'complete']);
    assert.deepEqual(answer.reconciliation?.unresolved, []);
    assert.deepEqual(
      answer.reconciliation?.decisions?.map(({ line, action }) => [line, action]),
      [
        ['item:0', 'change'],
        ['item:1', 'start'],
        ['order:prn', 'stop'],
      ],
    );
    assert.equal(answer.orders[0]?.stopReason, 'the GP rang');
    // Kept beside the running version, as a host keeps facts, the stop is the one that stands.
    const [stop] = answer.orders;
    assert.equal(findOrder(parseFacts({ ...facts, orders: [...facts.orders, stop] }), stop!.id)?.status, 'stopped');
  });

  test('R73: what the list does not say wants a reason; a question wants a name', () => {
    const one = (decided: object) => codes(agree([{ ...change, ...decided }, start, ask]));
    assert.deepEqual(one({ action: 'continue' }), [['item:0', 'REASON_REQUIRED']]);
    assert.deepEqual(one({ action: 'continue', reason: ' ' }), [['item:0', 'REASON_REQUIRED']]);
    assert.deepEqual(one({ action: 'query' }), [['item:0', 'ASK_WHOM_REQUIRED']]);
    assert.deepEqual(one({ action: 'start' }), [['item:0', 'CHOICE_NOT_OPEN']]);
    assert.deepEqual(agree([{ ...change, action: 'continue', reason: 'GP' }, start, ask]).accepted, true);
  });

  test('R43: an order that the list leaves something out of is kept as a draft, and the old one is not stopped', () => {
    const items = [{ medicationId: 'amoxicillin', changeStatus: 'started' }];
    const facts = home({ orders: [regularOrder()], discharge: { items } });
    const none = { line: 'order:reg', action: 'continue', reason: 'GP' };
    const { orders, errors, reconciliation } = agree([{ ...start, line: 'item:0' }, none], {}, facts);
    assert.deepEqual(
      orders.map(({ id, status }) => [id, status]),
      [['new-amox', 'draft']],
    );
    assert.deepEqual(errors, [{ line: 'item:0', codes: ['ORDER_INCOMPLETE'] }]);
    assert.equal(reconciliation?.status, 'open');
  });

  test('R73: a product nobody knows, and a course that is over, make no order and stay open', () => {
    const waits = (item: object) => {
      const facts = home({ orders: [], discharge: { items: [item], dischargedAt: '2026-06-01T09:00:00Z' } });
      const { orders, errors } = agree([{ ...start, line: 'item:0' }], {}, facts);
      return [orders.length, errors[0]?.codes];
    };
    assert.deepEqual(waits({ name: 'Something new', dose: tablets(1) }), [0, ['PRODUCT_UNKNOWN']]);
    assert.deepEqual(waits(ITEMS[1]!), [0, ['COURSE_OVER']]);
  });

  test('R73: where two orders could be meant, all there is to do is to ask', () => {
    const facts = home({ orders: [regularOrder(), regularOrder({ id: 'reg-2' })] });
    const [line] = reconcile(facts).items;
    assert.deepEqual([line?.query, choicesOf(facts, line!)], ['several', ['query']]);
    const [other] = reconcile(home()).items;
    assert.deepEqual([other?.differs, choicesOf(home(), other!)], [['dose'], ['continue', 'change', 'stop', 'query']]);
  });

  test('everything a line can lack has a sentence, and so has every question', () => {
    const known = Object.keys(RECONCILE_WORDS);
    for (const code of [
      'missing',
      'several',
      'differs',
      'notHere',
      'alreadyHere',
      'notNow',
      'ORDER_CHANGING',
      'SECOND_SIGNATURE',
    ])
      assert.ok(known.includes(code), code);
    assert.throws(() => agree([{ line: 'item:0', action: 'guess' }]), { name: 'DataError' });
  });

  test('R73, R74: a change of an order that is being changed already waits, and everything else is decided', () => {
    const waiting = regularOrder({ id: 'waiting', status: 'draft', supersedesOrderId: 'reg', dose: tablets(3) });
    for (const orders of [
      [regularOrder(), prnOrder(), waiting],
      [regularOrder({ stoppedAt: '2026-06-20T08:00:00Z' }), prnOrder()],
    ]) {
      const { accepted, errors, orders: made, reconciliation } = agree(ALL, {}, home({ orders }));
      assert.deepEqual([accepted, errors], [true, [{ line: 'item:0', codes: ['ORDER_CHANGING'] }]]);
      assert.deepEqual(
        made.map(({ id }) => id),
        ['new-amox'],
      );
      assert.deepEqual(reconciliation?.unresolved, ['reg', 'prn']);
    }
  });

  test('R22, R73: at times by the list and when needed here: the protocol of before is not carried into the change', () => {
    const needed = prnOrder({ id: 'needed', medicationId: MET, dose: tablets(2) });
    const items = [{ medicationId: MET, dose: tablets(2), timing: { timeOfDay: ['08:00'] } }];
    const facts = home({ orders: [needed], discharge: { items, dischargedAt: '2026-06-09T09:00:00Z' } });
    const { orders } = agree([{ line: 'item:0', action: 'change', newOrderId: 'new-met' }], {}, facts);
    assert.deepEqual(
      orders.map(({ id, status, asNeeded, prn }) => [id, status, Boolean(asNeeded), prn?.indication]),
      [
        ['needed', 'stopped', true, 'pain'],
        ['new-met', 'active', false, undefined],
      ],
    );
  });
});
