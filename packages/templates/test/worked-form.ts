// SPDX-License-Identifier: Apache-2.0
// A form filled from its fixture: what repeats is given in order, and those the record has come first.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type FormDefinition,
  type FormInstance,
  type StoredAnswer,
  createForm,
  createSubmission,
  extract,
} from '@careplan-kit/forms/contract';
import {
  AboutMe,
  type CareActor,
  type CareRecord,
  type RecordClass,
  type RecordOperation,
  applyOperations,
} from '@careplan-kit/model';
import { checkRecord } from '@careplan-kit/model/check';
import * as mods from '@careplan-kit/model/mods';

/** What a worker writes, and when. */
export interface WorkedFixture {
  readonly subjectOfCare: { readonly id: string };
  readonly filledBy: CareActor;
  /** ISO instant. */
  readonly at: string;
  readonly answers: Readonly<Record<string, unknown>>;
  careRecord(): CareRecord;
}

export const CLASSES: readonly RecordClass[] = [
  AboutMe,
  ...Object.values(mods).filter(
    (one): one is (typeof mods)['Need'] => typeof one === 'object' && 'schema' in one && 'elements' in one,
  ),
];

/** Types the answers in. The objects of a list go into the entries that stand there, in order, and then into new ones. */
export function fillInOrder(form: FormInstance, given: Readonly<Record<string, unknown>>, round = ''): void {
  for (const [id, value] of Object.entries(given)) {
    const key = id + round;
    if (!Array.isArray(value) || form.node(key)?.kind !== 'repeat') {
      form.answer(key, value as StoredAnswer);
      continue;
    }
    const standing = form.entries()[key] ?? [];
    value.forEach((entry: unknown, index) => {
      const inside = `${round}~${standing[index] ?? form.addEntry(key)}`;
      if (typeof entry === 'object') fillInOrder(form, entry as Readonly<Record<string, unknown>>, inside);
      else form.answer(id + inside, entry as StoredAnswer);
    });
  }
}

export const open = (definition: FormDefinition, record: CareRecord | undefined, at = '2026-11-22') =>
  createForm(definition, { context: { today: at.slice(0, 10) }, record });

export function handOver(form: FormInstance, { subjectOfCare, filledBy, at }: WorkedFixture) {
  const result = createSubmission(form, {
    id: 'form',
    subjectOfCare: subjectOfCare.id,
    author: filledBy,
    submittedAt: at,
  });
  assert.ok(result.ok, JSON.stringify(result));
  return result.submission;
}

let forms = 0;

export function commitTo(record: CareRecord, operations: readonly RecordOperation[], by: WorkedFixture): CareRecord {
  forms += 1;
  let made = 0;
  const commit = {
    committer: by.filledBy,
    at: by.at,
    systemIdentifier: 'test',
    newUid: () => `form-${forms}-${(made += 1)}`,
  };
  return applyOperations(record, operations, commit, CLASSES).record;
}

/** The form filled from the fixture, and the record it leads to. */
export function worked(definition: FormDefinition, fixture: WorkedFixture, record = fixture.careRecord()) {
  const form = open(definition, record, fixture.at);
  fillInOrder(form, fixture.answers);
  const submission = handOver(form, fixture);
  const operations = extract(definition, submission, record) as readonly RecordOperation[];
  return { form, submission, operations, record: commitTo(record, operations, fixture) };
}

/** Declares the tests of what holds of every such form. */
export function testWorkedForm(definition: FormDefinition, fixtures: Readonly<Record<string, WorkedFixture>>): void {
  for (const [name, fixture] of Object.entries(fixtures))
    test(`${name}: ends in a record without errors, and no earlier version is overwritten`, () => {
      const before = fixture.careRecord();
      const { operations, record } = worked(definition, fixture);
      assert.ok(operations.length > 0);
      assert.deepEqual(
        checkRecord(record).findings.filter(({ severity }) => severity === 'error'),
        [],
      );
      for (const { recordUid, versionNumber, content } of before.records) {
        const kept = record.records.find((one) => one.recordUid === recordUid && one.versionNumber === versionNumber);
        assert.deepEqual(kept?.content, content, 'an earlier version is never overwritten');
      }
    });
}
