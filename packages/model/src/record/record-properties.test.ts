// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { AboutMe } from '../about-me.js';
import {
  type CareRecord,
  changeOf,
  emptyCareRecord,
  history,
  latest,
  parseCareRecord,
  signOffsOf,
} from '../care-record.js';
import { DataError } from '../errors.js';
import { VersionConflictError } from '../next-version.js';
import { type Commit, type RecordOperation, type RecordStep, applyOperations } from '../record-operations.js';
import { CLASSES, LATE, WORKERS } from '../../test/month-of-changes/month.js';
import {
  asAt,
  asTrueAt,
  changeSentences,
  changedSince,
  compareEdits,
  diffVersions,
  inForce,
  linkedFrom,
  resolveLinks,
  upgrade,
  withdrawals,
} from './index.js';

const MINUTE = 60_000;
const START = Date.parse('2026-11-01T00:00:00Z');
const END = '2026-12-31T00:00:00Z';
const iso = (minutes: number) => new Date(START + minutes * MINUTE).toISOString();

const date = fc.constantFrom('2026-10', '2026-11-03', '2026-11-20', '2026-12-01', '1941~');
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 90 }),
  fc.constantFrom('', 'tea', 'tea at four', '\u202e'),
);
const link = fc.record({ recordUid: fc.constantFrom('uid-1', 'uid-2', 'uid-3', 'nowhere') });

/** One step of somebody's day. The clock may be wrong: `at` is drawn anew for each. */
const step = fc.record(
  {
    kind: fc.constantFrom('create', 'amend', 'amend', 'amend', 'complete', 'authorise', 'withdraw'),
    class: fc.constantFrom('Need', 'Need', 'Goal', 'About Me'),
    target: fc.nat(5),
    stale: fc.nat(9).map((drawn) => drawn === 0),
    at: fc.nat(40 * 24 * 60),
    by: fc.constantFrom(...Object.values(WORKERS)),
    date,
    words,
    link,
    timeOfEvent: fc.record({ date, time: fc.constantFrom('07:30', '23:59') }),
  },
  { requiredKeys: ['kind', 'class', 'target', 'at', 'by', 'date', 'words', 'link'] },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

function contentOf(one: Step): Record<string, unknown> {
  if (one.class === 'About Me') return { date: '2026-11-03', myWellness: { response: { text: one.words } } };
  const to = one.class === 'Need' ? { goal: one.link } : { need: one.link };
  return { date: one.date, freeText: one.words, ...to, unknown: { kept: [one.words] } };
}

function operationOf(record: CareRecord, one: Step): RecordOperation | RecordStep {
  const timed = one.timeOfEvent ? { timeOfEvent: one.timeOfEvent } : {};
  const ofClass = record.records.filter((version) => version.class === one.class);
  const uids = [...new Set(ofClass.map(({ recordUid }) => recordUid))];
  const recordUid = uids[one.target % (uids.length || 1)];
  if (one.kind === 'create' || recordUid === undefined)
    return { ...timed, operation: 'create', class: one.class, content: contentOf(one) };
  const newest = history(record, recordUid)[0]?.versionNumber ?? 1;
  const on = { ...timed, class: one.class, recordUid, fromVersion: one.stale ? newest - 1 : newest };
  if (one.kind === 'amend') return { ...on, operation: 'amend', content: contentOf(one) };
  if (one.kind === 'withdraw') return { ...on, operation: 'withdraw', reason: 'a reason' };
  if (one.kind === 'complete') return { ...on, operation: 'complete' };
  return { ...on, operation: 'authorise', reasonForAttestation: 'a reason', proof: one.words };
}

interface Played {
  readonly record: CareRecord;
  /** Operations that were not refused. */
  readonly done: readonly (RecordOperation | RecordStep)[];
}

/** Plays a sequence; a step that is refused leaves the record as it was. */
function play(steps: readonly Step[], inOrder: boolean, check: (before: CareRecord, written: string) => void): Played {
  let record = emptyCareRecord({ id: 'resident-green' });
  let made = 0;
  const done: (RecordOperation | RecordStep)[] = [];
  steps.forEach((one, index) => {
    const at = iso(inOrder ? index * 60 : one.at);
    const commit: Commit = {
      ...{ committer: one.by, at, systemIdentifier: 'test', newUid: () => `uid-${++made}` },
      ...(one.timeOfEvent ? { lateEntry: LATE } : {}),
    };
    const operation = operationOf(record, one);
    const written = JSON.stringify([record, operation]);
    const before = record;
    try {
      record = applyOperations(record, [operation], commit, CLASSES).record;
      done.push(operation);
    } catch (error) {
      if (!(error instanceof DataError) && !(error instanceof VersionConflictError)) throw error;
    }
    assert.equal(JSON.stringify([before, operation]), written, 'what was handed in is untouched');
    check(before, written);
  });
  return { record, done };
}

function assertFrozen(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  assert.ok(Object.isFrozen(value));
  Object.values(value).forEach(assertFrozen);
}

const sequences = fc.array(step, { minLength: 1, maxLength: 25, size: 'max' });
const played = (run: (result: Played, moments: readonly string[]) => void, runs = 100) =>
  fc.assert(
    fc.property(sequences, fc.boolean(), fc.tuple(fc.nat(60_000), fc.nat(60_000)), (steps, inOrder, moments) => {
      const [early, late] = [Math.min(...moments), Math.max(...moments)];
      run(
        play(steps, inOrder, () => undefined),
        [iso(early), iso(late)],
      );
    }),
    { numRuns: runs },
  );

test('versions count from 1, each has one entry that made it, and every operation has one entry', () => {
  let refused = 0;
  let signed = 0;
  let gone = 0;
  fc.assert(
    fc.property(sequences, fc.boolean(), (steps, inOrder) => {
      const { record, done } = play(steps, inOrder, () => undefined);
      refused += steps.length - done.length;
      assert.equal(record.changeLog.length, done.length);
      for (const uid of new Set(record.records.map(({ recordUid }) => recordUid))) {
        const numbers = history(record, uid).map(({ versionNumber }) => versionNumber);
        assert.deepEqual(
          numbers,
          Array.from(numbers, (_, at) => numbers.length - at),
        );
      }
      const making = record.records.map((version) => changeOf(record, version));
      assert.ok(making.every(Boolean));
      assert.equal(new Set(making).size, record.records.length);
      const signOffs = record.records.flatMap((version) => signOffsOf(record, version));
      assert.equal(making.length + signOffs.length, record.changeLog.length);
      signed += signOffs.length;
      gone += withdrawals(record).length;
    }),
    { numRuns: 150 },
  );
  assert.ok(refused > 50 && signed > 50 && gone > 50, `refused ${refused}, signed ${signed}, withdrawn ${gone}`);
});

test('records are frozen all the way, can be stored, and are read back the same', () => {
  played(({ record }) => {
    assertFrozen(record);
    const stored: unknown = JSON.parse(JSON.stringify(record));
    assert.deepEqual(parseCareRecord(stored, CLASSES), record);
    assert.deepEqual(upgrade(stored, CLASSES), record);
  });
});

test('what is in force and what was withdrawn are all records, and never the same', () => {
  played(({ record }) => {
    const current = inForce(record).map(({ recordUid }) => recordUid);
    const gone = withdrawals(record).map(({ version }) => version.recordUid);
    const all = new Set(record.records.map(({ recordUid }) => recordUid));
    assert.deepEqual(new Set([...current, ...gone]), all);
    assert.equal(current.length + gone.length, all.size);
    assert.ok(inForce(record, AboutMe).length <= 1, 'a person has one About Me in force');
    assert.equal(latest(record, AboutMe), inForce(record, AboutMe)[0]);
    assert.ok(!history(record, AboutMe).some(({ recordUid }) => gone.includes(recordUid)));
  });
});

test('as at the end is the record; as at a moment never has less later, nor a version without those before it', () => {
  played(({ record }, [early, late]) => {
    assert.deepEqual(asAt(record, END), record);
    assert.deepEqual(asTrueAt(record, END).records, record.records);
    for (const view of [asAt, asTrueAt]) {
      const [then, later] = [view(record, early!), view(record, late!)];
      for (const part of ['records', 'changeLog'] as const) {
        const has = new Set<unknown>(later[part]);
        assert.ok(then[part].every((one) => has.has(one)));
      }
    }
    const then = asAt(record, early!);
    for (const { recordUid, versionNumber } of then.records)
      assert.ok(history(then, recordUid).length >= versionNumber);
    assert.deepEqual(asAt(asAt(record, late!), early!), then, 'what was known early was known late');
  });
});

test('with clocks that agree, as at the moment of a commit is the record after it', () => {
  fc.assert(
    fc.property(sequences, (steps) => {
      const then: CareRecord[] = [];
      const { record } = play(steps, true, (before) => then.push(before));
      then.forEach((before, index) => {
        if (index > 0) assert.deepEqual(asAt(record, iso((index - 1) * 60)), before);
      });
    }),
    { numRuns: 80 },
  );
});

test('changes since a moment lead from the record then to the record now', () => {
  played(({ record }, [early]) => {
    const then = asAt(record, early!);
    const changes = changedSince(record, early!);
    const entries = changes.flatMap((change) => change.entries);
    assert.equal(then.changeLog.length + entries.length, record.changeLog.length);
    for (const { before, after, recordUid, kind } of changes) {
      assert.equal(history(then, recordUid)[0], before);
      assert.equal(history(record, recordUid)[0], after);
      assert.equal(kind === 'withdrawn', Boolean(after.withdrawn) && after !== before);
      assert.equal(kind === 'signed', after === before);
    }
    assert.deepEqual(changedSince(record, END), []);
    for (const sentence of changeSentences(changes, CLASSES)) assert.ok(!/[\r\n\u202e]/.test(sentence), sentence);
  });
});

test('the difference of a version with itself is nothing; of two, it is what differs', () => {
  played(({ record }) => {
    for (const { recordUid, class: name } of inForce(record)) {
      const recordClass = CLASSES.find((one) => one.name === name)!;
      const versions = history(record, recordUid);
      for (const [at, version] of versions.entries()) {
        assert.deepEqual(diffVersions(version, version, recordClass).changes, []);
        const other = versions[at + 1];
        if (!other) continue;
        const there = diffVersions(other, version, recordClass).changes;
        const back = diffVersions(version, other, recordClass).changes;
        assert.deepEqual(
          there.map(({ key, before, after }) => ({ key, before, after })),
          back.map(({ key, before, after }) => ({ key, before: after, after: before })),
        );
        const edits = compareEdits(other.content, version.content, other.content, recordClass);
        assert.deepEqual(
          edits.filter(({ who }) => who !== 'same').map(({ key, who }) => [key, who]),
          there.map(({ key }) => [key, 'only-mine']),
        );
      }
    }
  }, 60);
});

test('every link in force is either found or reported', () => {
  played(({ record }) => {
    const { resolved, dangling, withdrawn } = resolveLinks(record);
    const linking = inForce(record).filter(({ class: name }) => name !== 'About Me');
    assert.equal(resolved.size + dangling.length, linking.length, 'each of them links once');
    for (const { target, withdrawn: gone } of resolved.values()) {
      assert.equal(gone, !inForce(record).includes(target));
      assert.ok(linkedFrom(record, target.recordUid).length > 0);
    }
    assert.equal(withdrawn.length, [...resolved.values()].filter((found) => found.withdrawn).length);
  });
});
