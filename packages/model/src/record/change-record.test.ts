// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AboutMe } from '../about-me.js';
import { changeOf, emptyCareRecord, history, latest, parseCareRecord, signOffsOf } from '../care-record.js';
import { DataError, formatPath } from '../errors.js';
import { VersionConflictError } from '../next-version.js';
import { type RecordOperation, applyOperations } from '../record-operations.js';
import type { CareActor } from '../values.js';
import { Action, CLASSES, LATE, Need, Risk, WORKERS, commitOf, month } from '../../test/month-of-changes/month.js';
import {
  amendRecord,
  authoriseRecord,
  completeRecord,
  createRecord,
  inForce,
  withdrawRecord,
  withdrawals,
} from './index.js';

const { emily, jane, sue } = WORKERS;
const betty = () => emptyCareRecord({ id: 'resident-betty', personFirstName: 'Betty' });
const begun = () =>
  createRecord(
    betty(),
    Need,
    { date: '2026-11-19', freeText: 'Someone near when she baths' },
    commitOf(jane, '2026-11-19T15:30:00Z', { newUid: () => 'bath' }),
  );
const at = (moment: string, by: (typeof WORKERS)[keyof typeof WORKERS] = sue) => commitOf(by, moment);

function faultOf(run: () => unknown): { path: string; code: string } {
  try {
    run();
  } catch (error) {
    assert.ok(error instanceof DataError, String(error));
    const { path, code } = error.issues[0]!;
    return { path: formatPath(path), code };
  }
  return assert.fail('nothing was refused');
}

test('create and amend give the new version with who, in which system, and when', () => {
  const first = begun();
  assert.deepEqual([first.version.recordUid, first.version.versionNumber], ['bath', 1]);
  assert.deepEqual(first.entry, {
    date: '2026-11-19T15:30:00Z',
    changeType: 'created',
    systemIdentifier: 'test-system',
    committer: jane,
    recordUid: 'bath',
    recordVersion: 1,
  });
  const content = { ...first.version.content, freeText: 'Someone near, not hands on' };
  const second = amendRecord(first.record, Need, first.version, content, at('2026-11-20T09:00:00Z'));
  assert.equal(second.version.versionNumber, 2);
  assert.equal(second.version.content.freeText, 'Someone near, not hands on');
  assert.equal(second.entry.committer.name, 'Sue');
  assert.equal(first.record.records.length, 1, 'the record before is untouched');
  assert.equal(second.record.records[0], first.version, 'the version before is kept as it was');
  for (const part of [second, second.version, second.version.content, second.entry, second.record])
    assert.ok(Object.isFrozen(part));
});

describe('sign-off', () => {
  const { record, version } = begun();
  const completed = completeRecord(record, Need, version, at('2026-11-20T09:00:00Z', jane));
  const authorised = authoriseRecord(
    completed.record,
    Need,
    version,
    { reasonForAttestation: 'Reviewed with Betty', proof: 'signature' },
    at('2026-11-20T10:00:00Z'),
  );

  test('adds an entry and no version: what is signed is the version that was seen', () => {
    assert.deepEqual(authorised.record.records, record.records);
    assert.equal(authorised.version, version);
    assert.deepEqual(authorised.entry, {
      date: '2026-11-20T10:00:00Z',
      changeType: 'authorised',
      systemIdentifier: 'test-system',
      reasonForAttestation: 'Reviewed with Betty',
      proof: 'signature',
      committer: sue,
      recordUid: 'bath',
      recordVersion: 1,
    });
    assert.deepEqual(parseCareRecord(authorised.record, CLASSES), authorised.record);
  });

  test('is told apart from the entry that made the version', () => {
    assert.equal(changeOf(authorised.record, version)?.changeType, 'created');
    assert.deepEqual(
      signOffsOf(authorised.record, version).map(({ changeType, committer }) => [changeType, committer.name]),
      [
        ['completed', 'Jane'],
        ['authorised', 'Sue'],
      ],
    );
    const onlySigned = { ...authorised.record, changeLog: [authorised.entry] };
    assert.equal(changeOf(onlySigned, version), undefined, 'who signed it is not taken for who wrote it');
  });

  test('does not reach a later version', () => {
    const amended = amendRecord(authorised.record, Need, version, version.content, at('2026-11-21T09:00:00Z'));
    assert.deepEqual(signOffsOf(amended.record, amended.version), []);
    assert.equal(signOffsOf(amended.record, version).length, 2);
  });

  test('is refused for a version that was replaced, and without a reason', () => {
    const amended = amendRecord(record, Need, version, version.content, at('2026-11-21T09:00:00Z'));
    const sign = (reasonForAttestation: string) => () =>
      authoriseRecord(amended.record, Need, version, { reasonForAttestation }, at('2026-11-21T10:00:00Z'));
    assert.throws(sign('Reviewed'), VersionConflictError);
    assert.throws(
      () => completeRecord(amended.record, Need, version, at('2026-11-21T10:00:00Z')),
      VersionConflictError,
    );
    assert.equal(faultOf(sign(' ')).path, 'operations[0].reasonForAttestation');
  });
});

describe('withdrawing', () => {
  const smith = month('mrs-smith', 3);

  test('keeps all content, and says who, when and why', () => {
    const before = month('mrs-smith', 2);
    const [{ version, entry }] = withdrawals(smith) as [ReturnType<typeof withdrawals>[0]];
    assert.deepEqual(version.content, latest(before, AboutMe)?.content);
    assert.deepEqual([version.versionNumber, version.withdrawn], [3, true]);
    assert.equal(entry?.changeType, 'withdrawn');
    assert.deepEqual(
      [entry.committer.name, entry.date, entry.description],
      ['Jane', '2026-11-14T10:00:00Z', "Robert says the paper was another resident's"],
    );
    assert.deepEqual(withdrawals(smith, Need), []);
  });

  test('a withdrawn About Me is not in force, and is not hidden from who asks for it', () => {
    assert.equal(latest(smith, AboutMe), undefined);
    assert.deepEqual(history(smith, AboutMe), []);
    assert.deepEqual(inForce(smith), []);
    assert.deepEqual(
      history(smith, 'smith-wrong-paper').map(({ versionNumber }) => versionNumber),
      [3, 2, 1],
    );
  });

  test('makes room for a new one, and the new one is in force alone', () => {
    const after = month('mrs-smith');
    assert.equal(latest(after, AboutMe)?.recordUid, 'smith-about-me');
    assert.equal(latest(after, AboutMe)?.versionNumber, 1, 'although the withdrawn one has a higher number');
    assert.equal(history(after, AboutMe).length, 1);
    assert.deepEqual(
      inForce(after, 'About Me').map(({ recordUid }) => recordUid),
      ['smith-about-me'],
    );
  });

  test('cannot be followed by another change of that record', () => {
    const seen = { recordUid: 'smith-wrong-paper', versionNumber: 3 };
    const refused = { path: 'operations[0].recordUid', code: 'withdrawn' };
    const when = at('2026-11-15T10:00:00Z');
    for (const change of [
      () => amendRecord(smith, AboutMe, seen, { date: '2026-11-15' }, when),
      () => completeRecord(smith, AboutMe, seen, when),
      () => authoriseRecord(smith, AboutMe, seen, { reasonForAttestation: 'x' }, when),
      () => withdrawRecord(smith, AboutMe, seen, { reason: 'again' }, when),
    ])
      assert.deepEqual(faultOf(change), refused);
  });

  test('is a conflict for whoever amends from the version before', () => {
    const seen = { recordUid: 'smith-wrong-paper', versionNumber: 2 };
    assert.throws(
      () => amendRecord(smith, AboutMe, seen, { date: '2026-11-15' }, at('2026-11-15T10:00:00Z')),
      VersionConflictError,
    );
  });

  test('needs a reason', () => {
    const { record, version } = begun();
    const withdraw = () => withdrawRecord(record, Need, version, { reason: '' }, at('2026-11-20T09:00:00Z'));
    assert.equal(faultOf(withdraw).path, 'operations[0].reason');
  });

  test('is possible where the content can no longer be read, and leaves the caller’s own objects alone', () => {
    const own = structuredClone(begun().record) as unknown as { records: { content: Record<string, unknown> }[] };
    own.records[0]!.content = { freeText: 7, deep: { kept: [1] } };
    const seen = { recordUid: 'bath', versionNumber: 1 };
    const { version } = withdrawRecord(
      own as never,
      Need,
      seen,
      { reason: 'Cannot be read' },
      at('2026-11-20T09:00:00Z'),
    );
    assert.deepEqual(version.content, { freeText: 7, deep: { kept: [1] } });
    assert.ok(!Object.isFrozen(own.records[0]!.content) && !Object.isFrozen(own.records[0]!.content['deep']));
    assert.ok(Object.isFrozen(version.content));
  });
});

describe('two at once', () => {
  test('an amendment to a version that was replaced is refused and writes nothing', () => {
    const record = month('james');
    const seen = { recordUid: 'james-about-me', versionNumber: 1 };
    assert.throws(
      () => amendRecord(record, AboutMe, seen, { date: '2026-11-19' }, at('2026-11-19T17:00:00Z')),
      (error) => error instanceof VersionConflictError && error.currentVersion === 2,
    );
    assert.equal(record.records.length, 2);
  });

  test('one commit may amend, sign and withdraw in order, and is all or nothing', () => {
    const { record } = begun();
    const on = (fromVersion: number) => ({ class: 'Need', recordUid: 'bath', fromVersion });
    const content = { date: '2026-11-20', freeText: 'x' };
    const steps = [
      { ...on(1), operation: 'amend', content },
      { ...on(2), operation: 'complete' },
      { ...on(2), operation: 'withdraw', reason: 'y' },
    ] as const;
    const done = applyOperations(record, steps, at('2026-11-20T09:00:00Z'), CLASSES);
    assert.deepEqual([done.versions.length, done.changeLog.length], [2, 3]);
    const wrong = { ...on(3), operation: 'amend', content } as const;
    assert.throws(() => applyOperations(record, [...steps, wrong], at('2026-11-20T09:00:00Z'), CLASSES), DataError);
    assert.equal(record.records.length, 1);
  });

  const faults: readonly [what: string, operation: Record<string, unknown>, path: string][] = [
    ['an operation there is not', { operation: 'delete', class: 'Need', content: {} }, 'operations[0].operation'],
    [
      'an amendment that does not say what was seen',
      { operation: 'amend', class: 'Need', recordUid: 'bath', content: {} },
      'operations[0].fromVersion',
    ],
    [
      'a time of event that is none',
      { operation: 'create', class: 'Need', content: {}, timeOfEvent: { date: '2026-02-30' } },
      'operations[0].timeOfEvent.date',
    ],
  ];
  for (const [what, operation, path] of faults) {
    test(`${what} is refused with the path`, () => {
      const apply = () =>
        applyOperations(begun().record, [operation as unknown as RecordOperation], at('2026-11-20T09:00:00Z'), CLASSES);
      assert.equal(faultOf(apply).path, path);
    });
  }
});

describe('who did it and who wrote it down', () => {
  test('a care actor the author names stays; the committer is in the change log', () => {
    const record = month('mr-green');
    for (const version of history(record, 'green-wash-9')) {
      assert.deepEqual(version.content['careActor'], [emily], 'a correction does not change who did it');
      assert.equal(changeOf(record, version)?.committer.name, 'Eliza');
    }
  });

  test('where nobody is named, the one who wrote it down did it', () => {
    const content = { date: '2026-11-20', freeText: 'Walked', careActor: [] };
    const commit = commitOf(jane, '2026-11-20T10:00:00Z', { newUid: () => 'walk' });
    assert.deepEqual(createRecord(betty(), Action, content, commit).version.content.careActor, [jane]);
  });

  test('of a record that is amended over time, an actor who only rode along did not do it', () => {
    const record = month('james', 1);
    const before = latest(record, AboutMe)!;
    assert.deepEqual(before.content.careActor, [WORKERS.andi]);
    const amend = (careActor: CareActor[] | undefined) =>
      amendRecord(record, AboutMe, before, { ...before.content, careActor }, at('2026-11-19T17:00:00Z', jane)).version;
    assert.deepEqual(amend(before.content.careActor).content.careActor, [jane]);
    assert.deepEqual(amend(undefined).content.careActor, [jane]);
    assert.deepEqual(amend([emily]).content.careActor, [emily]);
  });
});

describe('a late entry', () => {
  const record = month('mr-green');
  const [second, first] = history(record, 'green-wash-9');
  const mark = {
    timeOfEvent: { date: '2026-11-09', time: '07:30' },
    timeOfEntry: '2026-11-12T08:00:00Z',
    afterMinutes: LATE.afterMinutes,
  };

  test('is marked with both times, and hides nothing', () => {
    assert.deepEqual(changeOf(record, first!)?.lateEntry, mark);
    assert.equal(first?.content['freeText'], 'Washed his back');
  });

  test('keeps its mark when it is corrected later', () => {
    assert.equal(changeOf(record, second!)?.date, '2026-11-13T08:00:00Z');
    assert.deepEqual(changeOf(record, second!)?.lateEntry, mark);
  });

  test('is judged anew when an amendment says its own time', () => {
    const bodat = month('mr-bodat');
    const marks = history(bodat, 'bodat-sugar').map((version) => changeOf(bodat, version)?.lateEntry?.timeOfEvent);
    assert.deepEqual(marks, [undefined, { date: '2026-10' }]);
  });

  test('is one only after the threshold of the caller, and never without one', () => {
    const action = (lateEntry?: { afterMinutes: number; timeZone?: string }) =>
      createRecord(
        betty(),
        Action,
        { date: '2026-11-20', time: '08:00', freeText: 'Walked' },
        commitOf(jane, '2026-11-20T10:00:00Z', { newUid: () => 'walk', ...(lateEntry ? { lateEntry } : {}) }),
      ).entry.lateEntry;
    assert.equal(action(), undefined);
    assert.equal(action({ afterMinutes: 120 }), undefined, 'exactly as many minutes is in time');
    assert.equal(action({ afterMinutes: 119 })?.afterMinutes, 119);
    assert.equal(action({ afterMinutes: 119, timeZone: 'America/New_York' }), undefined);
    assert.deepEqual(
      faultOf(() => action({ afterMinutes: 1, timeZone: 'Nowhere/Land' })),
      { path: 'timeZone', code: 'unknown-time-zone' },
    );
    assert.equal(faultOf(() => action({ afterMinutes: -1 })).path, 'lateEntry.afterMinutes');
  });

  const cases: readonly [what: string, event: { date: string; time?: string }, at: string, late: boolean][] = [
    ['a day without a time ends at midnight in England', { date: '2026-11-20' }, '2026-11-20T23:59:00Z', false],
    ['and after it the minutes count', { date: '2026-11-20' }, '2026-11-21T00:01:00.001Z', true],
    ['in summer that midnight is an hour earlier by Greenwich', { date: '2026-07-20' }, '2026-07-20T23:02:00Z', true],
    ['a month may have been its last day', { date: '2026-11' }, '2026-11-30T23:00:00Z', false],
    ['a month that is over', { date: '2026-10' }, '2026-11-02T00:00:00Z', true],
    ['a year that is over', { date: '2025' }, '2026-01-02T00:00:00Z', true],
    ['a date in doubt is never called late', { date: '1941~' }, '2026-01-02T00:00:00Z', false],
    [
      'the hour that comes twice may be the second',
      { date: '2026-10-25', time: '01:30' },
      '2026-10-25T01:31:00Z',
      false,
    ],
    ['and is late after the second', { date: '2026-10-25', time: '01:30' }, '2026-10-25T01:31:01Z', true],
    ['a time that the clocks jump over', { date: '2026-03-29', time: '01:30' }, '2026-03-29T01:31:01Z', true],
    ['noon on a day the clocks changed', { date: '2026-03-29', time: '12:00' }, '2026-03-29T11:01:01Z', true],
    ['what is still to come', { date: '2027-01-01' }, '2026-11-20T10:00:00Z', false],
    ['the last day there is', { date: '9999-12-31' }, '2026-11-20T10:00:00Z', false],
  ];
  for (const [what, timeOfEvent, moment, late] of cases) {
    test(`by the kindest reading: ${what}`, () => {
      const commit = commitOf(jane, moment, { newUid: () => 'r', lateEntry: { afterMinutes: 1 } });
      const content = { date: '2026-11-20', riskCategory: { code: 'F' } };
      const { entry } = createRecord(betty(), Risk, content, commit, { timeOfEvent });
      assert.deepEqual(entry.lateEntry, late ? { timeOfEvent, timeOfEntry: moment, afterMinutes: 1 } : undefined);
      assert.deepEqual(entry.timeOfEvent, timeOfEvent);
    });
  }
});
