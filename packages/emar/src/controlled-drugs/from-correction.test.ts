// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { medicinesOf } from '../../test/medicines-of.js';
import { correctRecord, syncDrafts } from '../records/index.js';
import { registerAdditions, registerPage } from './index.js';

const AT = '2026-06-10T11:00:00Z';
const LATER = '2026-06-10T11:10:00Z';
const GIVEN = {
  ...{ id: 'r1', orderId: 'cd', personId: 'mrs-smith', outcome: 'given', givenAt: AT, recordedAt: AT },
  ...{ administratorId: 'sophie', witnessId: 'eliza', dose: { value: 1, unit: 'tablet' } },
};
const LINE = { id: 'cd:r1', type: 'administration', quantity: -1, at: AT, by: 'sophie', witness: 'eliza' };
const PAGE = { medicationId: 'morphine', personId: 'mrs-smith', openingBalance: 10 };

const factsOf = (records: readonly object[], entries: readonly object[] = [{ ...LINE, refRecordId: 'r1' }]) =>
  medicinesOf({
    now: LATER,
    orders: [{ id: 'cd', medicationId: 'morphine', personId: 'mrs-smith', status: 'active' }],
    records,
    cdRegister: { ...PAGE, entries },
  });

const correct = (what: object, records: readonly object[] = [GIVEN]) =>
  correctRecord(factsOf(records), {
    ...{ id: 'press-1', recordId: 'r1', by: 'sue', at: LATER, reason: 'the wrong tile' },
    ...what,
  }).records[1]!;

const linesOf = (next: object, entries?: readonly object[], records: readonly object[] = [GIVEN]) => {
  const facts = factsOf([...records, next], entries);
  const { cdRegister } = facts;
  return registerAdditions(facts, facts.records.slice(-1), cdRegister!);
};

describe('the register line of a correction', () => {
  test('R56: a dose that was taken back puts back what its line took, by a line that names it, who and why', () => {
    const next = correct({ enteredInError: true });
    const { appended } = linesOf(next);
    assert.deepEqual(appended, [
      {
        ...{
          id: 'cd:press-1',
          type: 'correction',
          refEntryId: 'cd:r1',
          refRecordId: 'press-1',
          quantity: 1,
          balance: 10,
        },
        ...{ at: LATER, by: 'sue', reason: 'the wrong tile', pending: true, missing: ['WITNESS_REQUIRED'] },
      },
    ]);
    const { balance, problems } = registerPage({
      ...PAGE,
      entries: [{ ...LINE, type: 'administration' }, ...appended],
    });
    assert.deepEqual([balance, problems.map(({ code }) => code)], [10, ['WITNESS_REQUIRED']]);
  });

  test('R56: another amount moves the difference; the line of before stays', () => {
    const { appended } = linesOf(correct({ changes: { dose: { value: 2, unit: 'tablet' } } }));
    assert.deepEqual(
      appended.map(({ type, quantity, balance, refEntryId }) => [type, quantity, balance, refEntryId]),
      [['correction', -1, 8, 'cd:r1']],
    );
  });

  test('R68: told again it adds nothing, and a reason that was added moves nothing', () => {
    const next = correct({ enteredInError: true });
    const { appended } = linesOf(next);
    assert.deepEqual(linesOf(next, [{ ...LINE, refRecordId: 'r1' }, ...appended]).appended, []);
    assert.deepEqual(linesOf(correct({ changes: { reason: 'in pain' } })).appended, []);
  });

  test('R56: two devices that took back one dose apart put it back once', () => {
    const one = correct({ enteredInError: true });
    const other = correct({ id: 'press-2', enteredInError: true, by: 'jane' });
    const first = linesOf(one).appended;
    const entries = [{ ...LINE, refRecordId: 'r1' }, ...first];
    assert.deepEqual(linesOf(other, entries, [GIVEN, one]).appended, []);
  });

  test('R33, R55: a witness who signs a dose later signs its line', () => {
    const { witnessId: _none, ...alone } = GIVEN;
    const { witness: _nobody, ...line } = LINE;
    const next = correct({ changes: { witnessId: 'eliza', witnessProof: { method: 'pin', staffId: 'eliza' } } }, [
      alone,
    ]);
    const { appended } = linesOf(next, [{ ...line, refRecordId: 'r1' }], [alone]);
    assert.deepEqual(
      appended.map(({ type, quantity, refEntryId, witness }) => [type, quantity, refEntryId, witness]),
      [['signature', 0, 'cd:r1', 'eliza']],
    );
  });

  test('R57: a correction that the balance does not cover gets no line, and somebody has to count', () => {
    const { appended, uncovered } = linesOf(correct({ changes: { dose: { value: 12, unit: 'tablet' } } }));
    assert.deepEqual([appended, uncovered], [[], ['press-1']]);
  });

  test('R69: a correction that a device hands in moves the difference, and not the dose again', () => {
    const next = correct({ changes: { dose: { value: 2, unit: 'tablet' } } });
    const { cdRegister } = syncDrafts({ ...factsOf([GIVEN]), drafts: [next] });
    assert.deepEqual(
      cdRegister?.appended.map(({ type, quantity }) => [type, quantity]),
      [['correction', -1]],
    );
  });

  test('a dose that was refused and is corrected to given gets the line it never had', () => {
    const refused = { ...GIVEN, outcome: 'refused', reason: 'no' };
    const next = correct({ changes: { outcome: 'given' } }, [refused]);
    const { appended } = linesOf(next, [], [refused]);
    assert.deepEqual(
      appended.map(({ type, quantity }) => [type, quantity]),
      [['administration', -1]],
    );
  });
});
