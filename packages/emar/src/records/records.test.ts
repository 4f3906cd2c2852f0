// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answer, dose, medicinesOf, prnOrder, regularOrder, tablets } from '../../test/medicines-of.js';
import { correctRecord, currentRecords, recordAdministration, syncDrafts } from './index.js';

const SLOT = 'reg@2026-06-10T07:00:00Z';
const regular = (more: Readonly<Record<string, unknown>> = {}) => ({ orders: [regularOrder()], ...more });
const atSlot = (id: string, givenAt: string, more: Readonly<Record<string, unknown>> = {}) =>
  dose(id, givenAt, { orderId: 'reg', slotKey: SLOT, dose: tablets(1), ...more });
const kept = (record: object, facts: Readonly<Record<string, unknown>> = {}) =>
  recordAdministration(medicinesOf(facts), record);

describe('recording', () => {
  test('R33, R47: what lacks a reason, an amount or a witness is kept as pending and says what it lacks', () => {
    const refused = kept(atSlot('a', '2026-06-10T11:30:00Z', { outcome: 'refused', dose: undefined }), regular());
    assert.deepEqual([refused.accepted, refused.pending, refused.errors], [true, true, ['REASON_REQUIRED']]);
    assert.deepEqual(refused.record.missing, ['REASON_REQUIRED']);
    const part = kept(dose('a', '2026-06-10T11:30:00Z', { outcome: 'given-partial', dose: undefined }));
    assert.deepEqual(part.errors, ['DOSE_NOT_SET']);
    const morphine = kept(dose('a', '2026-06-10T11:30:00Z', { dose: tablets(1) }), {
      orders: [prnOrder({ medicationId: 'morphine' })],
    });
    assert.deepEqual([morphine.errors, morphine.registerRequired], [['WITNESS_REQUIRED'], true]);
  });

  test('R33: a pending dose counts at once', () => {
    const first = kept(dose('a', '2026-06-10T10:00:00Z', { recordedAt: '2026-06-10T12:00:00Z' }));
    assert.equal(first.pending, true);
    assert.deepEqual(answer({ records: [first.record] }).codes, ['MIN_INTERVAL']);
  });

  test('R44, R47: an absence on record is the reason', () => {
    const person = {
      id: 'mrs-smith',
      allergyStatus: 'none-known',
      statusPeriods: [{ kind: 'hospital', from: '2026-06-09' }],
    };
    const away = atSlot('a', '2026-06-10T11:30:00Z', { outcome: 'absent-hospital', dose: undefined });
    assert.deepEqual(kept(away, regular({ person })).errors, []);
    assert.deepEqual(kept(away, regular()).errors, ['REASON_REQUIRED']);
  });

  test('R51: exactly an hour and exactly twelve are not late; a second more is, and asks for somebody else', () => {
    const of = (givenAt: string, more: object = {}) =>
      kept(dose('a', givenAt, { recordedAt: '2026-06-10T12:00:00Z', retrospectiveReason: 'battery', ...more }));
    assert.deepEqual(of('2026-06-10T11:00:00Z').flags, []);
    assert.deepEqual(of('2026-06-10T10:59:59Z').flags, ['retrospective']);
    assert.equal(of('2026-06-10T00:00:00Z').needsApproval, false);
    const late = of('2026-06-09T23:59:59Z');
    assert.deepEqual(
      [late.flags, late.pending, late.approverMustNotBe],
      [['retrospective', 'awaiting-approval'], true, 'sophie'],
    );
    assert.equal(of('2026-06-09T23:59:59Z', { approvedBy: 'sophie' }).needsApproval, true);
    assert.deepEqual(of('2026-06-09T23:59:59Z', { approvedBy: 'eliza' }).flags, ['retrospective']);
  });

  test('R33, R69: a second dose at a slot, and one too soon, are kept with their incident', () => {
    const second = kept(
      atSlot('b', '2026-06-10T07:30:00Z', { reason: 'x' }),
      regular({ records: [atSlot('a', '2026-06-10T07:05:00Z')] }),
    );
    assert.deepEqual([second.accepted, second.incident?.type], [true, 'possible-double-administration']);
    const soon = kept(dose('b', '2026-06-10T11:30:00Z', { source: 'family' }), {
      records: [dose('a', '2026-06-10T11:00:00Z')],
    });
    assert.deepEqual(
      [soon.accepted, soon.incident?.type, soon.incident?.advice],
      [true, 'dose-interval-breach', 'seek clinical advice'],
    );
  });

  test('R68: the same id again adds nothing, and something else under it is shown', () => {
    const record = dose('a', '2026-06-10T11:30:00Z');
    const again = kept(record, { records: [record] });
    assert.deepEqual(
      [again.accepted, again.alreadyPresent, again.differs, again.stockTransactions],
      [true, true, undefined, []],
    );
    assert.equal(kept({ ...record, dose: tablets(1) }, { records: [record] }).differs, true);
  });

  test('R47: an outcome that is not on the list, or no id at all, is told by its path', () => {
    assert.throws(() => kept(dose('a', '2026-06-10T11:30:00Z', { outcome: 'taken' })), { name: 'DataError' });
    assert.throws(() => kept({ outcome: 'given', givenAt: '2026-06-10T11:30:00Z' }), { name: 'DataError' });
  });
});

describe('correcting', () => {
  const fix = (records: readonly object[], args: object, facts: Readonly<Record<string, unknown>> = {}) =>
    correctRecord(medicinesOf({ records, ...facts }), {
      by: 'eliza',
      at: '2026-06-10T12:00:00Z',
      reason: 'tapped two',
      ...args,
    });

  test('R52: a third version follows the second, under the id of the first', () => {
    const first = dose('a', '2026-06-10T11:30:00Z');
    const second = fix([first], { recordId: 'a', changes: { dose: tablets(1) } });
    const third = fix(second.records, { recordId: 'a.v2', changes: { dose: tablets(1.5) } });
    assert.deepEqual(
      third.records.map(({ id, version, supersedes, status }) => [id, version, supersedes, status]),
      [
        ['a.v2', 2, 'a', 'superseded'],
        ['a.v3', 3, 'a.v2', 'active'],
      ],
    );
    assert.deepEqual(
      currentRecords([...second.records, ...third.records]).map(({ id }) => id),
      ['a.v3'],
    );
    assert.deepEqual(
      third.stockTransactions.map(({ type, quantity }) => [type, quantity]),
      [
        ['reversal', 1],
        ['administration', -1.5],
      ],
    );
  });

  test('R52, R68: two devices that correct one record apart write two versions of one dose, in whatever order they come', () => {
    const first = dose('a', '2026-06-10T11:30:00Z');
    const one = fix([first], { id: 'of-tablet-1', recordId: 'a', changes: { dose: tablets(1) } }).records[1]!;
    const other = fix([first], {
      ...{ id: 'of-tablet-2', recordId: 'a', changes: { dose: tablets(1.5) } },
      ...{ by: 'sue', at: '2026-06-10T12:05:00Z' },
    }).records[1]!;
    assert.deepEqual([one.id, other.id], ['of-tablet-1', 'of-tablet-2']);
    for (const records of [
      [first, one, other],
      [other, first, one, other],
      [one, other, first],
    ]) {
      const { records: kept } = medicinesOf({ records });
      assert.equal(new Set(kept.map(({ id }) => id)).size, 3, 'no version took the place of another');
      const standing = currentRecords(kept);
      assert.deepEqual(
        standing.map(({ id, correctedBy }) => [id, correctedBy]),
        [['of-tablet-2', 'sue']],
      );
    }
  });

  test('R68: a correction that is told again is the same, and moves nothing twice', () => {
    const first = dose('a', '2026-06-10T11:30:00Z');
    const args = { id: 'of-this-press', recordId: 'a', changes: { dose: tablets(1) } };
    const told = fix([first], args);
    const again = fix([first, told.records[1]!], args);
    assert.deepEqual([again.accepted, again.stockTransactions, again.records[1]?.id], [true, [], 'of-this-press']);
    const { records: kept } = medicinesOf({ records: [first, told.records[1]!, again.records[1]!] });
    assert.equal(currentRecords(kept).length, 1);
  });

  test('R52: the id of another record is no id for a correction', () => {
    const records = [dose('a', '2026-06-10T07:30:00Z'), dose('b', '2026-06-10T11:30:00Z')];
    const { accepted, errors } = fix(records, { id: 'b', recordId: 'a', changes: { dose: tablets(1) } });
    assert.deepEqual([accepted, errors], [false, ['ID_TAKEN']]);
  });

  test('R52: no reason, no name, a version that was replaced and what may not change are refused', () => {
    const first = dose('a', '2026-06-10T11:30:00Z');
    const second = fix([first], { recordId: 'a', changes: { dose: tablets(1) } });
    assert.deepEqual(fix(second.records, { recordId: 'a', changes: {} }).errors, ['RECORD_SUPERSEDED']);
    assert.deepEqual(fix([first], { recordId: 'a', by: undefined, reason: '' }).errors, [
      'BY_REQUIRED',
      'REASON_REQUIRED',
    ]);
    assert.deepEqual(fix([first], { recordId: 'a', changes: { recordedAt: '2026-06-01T00:00:00Z' } }).errors, [
      'CHANGE_NOT_ALLOWED',
    ]);
    assert.deepEqual(fix([first], { recordId: 'b' }).errors, ['RECORD_UNKNOWN']);
  });

  test('R54, R58: an entry in error gives its stock back; for the wrong person two people are followed', () => {
    const stock = [{ medicationId: 'paracetamol', balance: 10 }];
    const gone = fix([dose('a', '2026-06-10T11:30:00Z')], { recordId: 'a', wrongPerson: true }, { stock });
    assert.equal(gone.records[1]?.status, 'entered-in-error');
    assert.equal(gone.stock[0]?.balance, 12);
    assert.deepEqual(gone.incident?.follow, ['person recorded', 'person who swallowed it']);
    assert.deepEqual(currentRecords(gone.records), []);
  });

  test('R33, R34: completing a pending record ends it, and a time that moves names what it touches', () => {
    const pending = kept(dose('a', '2026-06-10T08:00:00Z', { recordedAt: '2026-06-10T12:00:00Z' })).record;
    assert.deepEqual(pending.missing, ['RETROSPECTIVE_REASON_REQUIRED']);
    const done = fix([pending], { recordId: 'a', changes: { retrospectiveReason: 'busy' } });
    assert.deepEqual([done.pending, done.records[1]?.pending, done.records[1]?.missing], [false, undefined, undefined]);
    const moved = fix([dose('a', '2026-06-10T06:00:00Z'), dose('b', '2026-06-10T11:00:00Z')], {
      recordId: 'a',
      changes: { givenAt: '2026-06-10T08:00:00Z' },
    });
    assert.deepEqual(moved.affectedRecords, ['b']);
  });
});

describe('devices that hand in what they hold', () => {
  const draft = (id: string, givenAt: string, more: object = {}) =>
    atSlot(id, givenAt, { deviceId: id.split(':')[0], offline: true, ...more });
  const synced = (drafts: readonly object[], more: Readonly<Record<string, unknown>> = {}) =>
    syncDrafts(medicinesOf(regular({ drafts, ...more })));

  test('R69: three devices, any order, one answer; two given doses are both kept and both leave the stock', () => {
    const drafts = [
      draft('a:1', '2026-06-10T07:05:00Z'),
      draft('b:1', '2026-06-10T07:20:00Z'),
      draft('c:1', '2026-06-10T06:50:00Z', { outcome: 'refused', reason: 'no', dose: undefined }),
    ];
    const answers = [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0, 1],
    ].map((order) => synced(order.map((at) => drafts[at]!)));
    assert.deepEqual(answers[1], answers[0]);
    assert.deepEqual(answers[2], answers[0]);
    assert.deepEqual(answers[0]!.stockDelta, { 'med-metformin-500': -2 });
    assert.deepEqual(answers[0]!.slot?.attempts, ['c:1', 'a:1', 'b:1']);
    assert.deepEqual(
      answers[0]!.incidents.map(({ type }) => type),
      ['possible-double-administration'],
    );
  });

  test('R52, R69: two corrections of one record are one dose', () => {
    const first = atSlot('a:1', '2026-06-10T07:05:00Z');
    const fixed = (id: string, value: number) =>
      draft(id, '2026-06-10T07:05:00Z', { supersedes: 'a:1', version: 2, dose: tablets(value), correctionReason: 'x' });
    const { recordCount, stockDelta } = synced([fixed('b:2', 0.5), fixed('c:2', 2)], { serverRecords: [first] });
    assert.equal(recordCount, 3);
    assert.deepEqual(stockDelta, { 'med-metformin-500': -1 });
  });

  test('R70: an order of a later version, or one held meanwhile, is flagged and told', () => {
    const orders = [regularOrder({ version: 2 })];
    const older = synced([draft('a:1', '2026-06-10T07:05:00Z', { orderVersionSeen: 1 })], { orders });
    assert.deepEqual(older.flags['a:1'], ['order-changed-while-offline']);
    assert.equal(older.incident?.type, 'order-changed-while-offline');
    assert.deepEqual(synced([draft('a:1', '2026-06-10T07:05:00Z', { orderVersionSeen: 2 })], { orders }).flags, {});
    const held = [regularOrder({ suspensions: [{ from: '2026-06-10T06:00:00Z' }] })];
    assert.deepEqual(synced([draft('a:1', '2026-06-10T07:05:00Z')], { orders: held }).flags['a:1'], [
      'order-changed-while-offline',
      'ORDER_SUSPENDED',
    ]);
  });

  test('R71: under two minutes nothing, to fifteen corrected, above that a person confirms; slow clocks too', () => {
    const of = (clockOffsetSeconds: number) => {
      const { record, flags } = synced([draft('a:1', '2026-06-10T07:05:00Z')], {
        devices: [{ id: 'a', clockOffsetSeconds }],
      });
      return [record?.givenAt, flags['a:1']?.[0], record?.needsTimeConfirmation];
    };
    assert.deepEqual(of(119), ['2026-06-10T07:05:00Z', undefined, undefined]);
    assert.deepEqual(of(120), ['2026-06-10T07:03:00Z', 'clock-corrected', undefined]);
    assert.deepEqual(of(-900), ['2026-06-10T07:20:00Z', 'clock-corrected', undefined]);
    assert.deepEqual(of(901), ['2026-06-10T06:49:59Z', 'clock-quarantine', true]);
  });

  test('R68, R71: a corrected draft that is sent again is the same record', () => {
    const sent = draft('a:1', '2026-06-10T07:12:00Z');
    const devices = [{ id: 'a', clockOffsetSeconds: 420 }];
    const { records } = synced([sent], { devices });
    const again = synced([sent], { devices, serverRecords: records });
    assert.deepEqual([again.accepted, again.alreadyPresent, again.differing, again.stockDelta], [[], ['a:1'], [], {}]);
    const other = synced([{ ...sent, outcome: 'refused', reason: 'no' }], { devices, serverRecords: records });
    assert.deepEqual([other.accepted, other.differing, other.review], [[], ['a:1'], true]);
  });

  test('R55, R57: a controlled dose without a witness gets a pending line, one the register does not cover none', () => {
    const orders = [regularOrder({ medicationId: 'morphine' })];
    const cdRegister = { medicationId: 'morphine', personId: 'mrs-smith', openingBalance: 1, entries: [] };
    const drafts = [draft('a:1', '2026-06-10T07:05:00Z'), draft('b:1', '2026-06-10T07:10:00Z')];
    const { cdRegister: lines, flags, records } = synced(drafts, { orders, cdRegister });
    assert.deepEqual(
      lines?.appended.map(({ refRecordId, balance, pending }) => [refRecordId, balance, pending]),
      [['a:1', 0, true]],
    );
    assert.deepEqual(lines?.uncovered, ['b:1']);
    assert.ok(flags['b:1']?.includes('CD_BALANCE_INSUFFICIENT'));
    assert.equal(records.length, 2);
  });

  test('R56, R57, R69: doses of devices get their line on whichever page they belong to, and on one alone', () => {
    const orders = [
      regularOrder({ id: 'reg', medicationId: 'morphine' }),
      regularOrder({ id: 'green', medicationId: 'morphine', personId: 'mr-green' }),
    ];
    const page = (openingBalance: number, personId?: string) => ({
      ...{ medicationId: 'morphine', openingBalance, entries: [] },
      ...(personId === undefined ? {} : { personId }),
    });
    const drafts = [
      draft('a:1', '2026-06-10T07:05:00Z'),
      draft('b:1', '2026-06-10T07:10:00Z', { orderId: 'green', slotKey: undefined, personId: 'mr-green' }),
    ];
    const lines = (more: object) =>
      synced(drafts, { orders, ...more }).cdRegisters?.map(({ personId, appended, uncovered }) => [
        ...[personId, appended.map(({ refRecordId }) => refRecordId), uncovered],
      ]);
    assert.deepEqual(lines({ cdRegisters: [page(5, 'mrs-smith'), page(0, 'mr-green')] }), [
      ['mrs-smith', ['a:1'], []],
      ['mr-green', [], ['b:1']],
    ]);
    const { flags } = synced(drafts, { orders, cdRegisters: [page(5, 'mrs-smith'), page(0, 'mr-green')] });
    assert.ok(flags['b:1']?.includes('CD_BALANCE_INSUFFICIENT'));
    const both = { cdRegister: page(5), cdRegisters: [page(5, 'mr-green')] };
    assert.deepEqual(lines(both), [
      [undefined, ['a:1'], []],
      ['mr-green', ['b:1'], []],
    ]);
    assert.deepEqual(
      synced(drafts, { orders, ...both }).cdRegister?.appended.map(({ refRecordId }) => refRecordId),
      ['a:1'],
    );
  });
});
