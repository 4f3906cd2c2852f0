// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type CareRecord, emptyCareRecord, parseCareRecord } from '../care-record.js';
import { jamesRecord, mrGreenRecord } from '../fixtures/index.js';
import { Incident, Need, Preference } from '../observations/index.js';
import { ProvisionalNeed } from '../provisional/observations/index.js';
import { createRecord } from '../record/index.js';
import { checkRecord } from './index.js';

const jane = { id: 'worker-jane', name: 'Jane' };
let made = 0;
const commit = () => ({
  committer: jane,
  at: '2026-11-20T10:40:00Z',
  systemIdentifier: 'test-system',
  newUid: () => `record-${(made += 1)}`,
});
const betty = () => emptyCareRecord({ id: 'resident-betty', personFirstName: 'Betty' });
const green = () => emptyCareRecord({ id: 'resident-green', personFamilyName: 'Green' });
const wrong = (record: unknown) =>
  checkRecord(record)
    .findings.filter(({ rule }) => rule === 'wrong-person')
    .map(({ path, severity, class: name }) => [path.join('.'), severity, name]);

/** What a wrong join in a host's database does: a version and its log of one person in the record of another. */
const moved = (from: CareRecord, into: CareRecord): CareRecord => ({
  ...into,
  records: [...into.records, ...from.records],
  changeLog: [...into.changeLog, ...from.changeLog],
});

describe('a record of one person in the care record of another', () => {
  test('a need, whose content says nothing of whose it is, is an error by its frame', () => {
    const { record } = createRecord(green(), Need, { freeText: 'Two people to stand up' }, commit());
    assert.equal('subjectOfCare' in record.records[0]!.content, false, 'no guess is stamped as a fact');
    assert.equal(record.records[0]!.subjectOfCare, 'resident-green');
    assert.deepEqual(wrong(record), []);
    const mixed = moved(record, createRecord(betty(), Need, { freeText: 'Company' }, commit()).record);
    assert.deepEqual(wrong(mixed), [['records.1.subjectOfCare', 'error', 'Need']]);
    assert.equal(checkRecord(mixed).ok, false);
    assert.deepEqual(wrong(parseCareRecord(JSON.parse(JSON.stringify(mixed)))), wrong(mixed), 'stored and read again');
  });

  test('a class nobody knows is found by its frame as well', () => {
    const stranger = { ...createRecord(green(), Need, {}, commit()).record.records[0]!, class: 'Sleep' };
    assert.deepEqual(wrong({ ...betty(), records: [stranger] }), [['records.0.subjectOfCare', 'error', 'Sleep']]);
  });

  test('each of them is told once, also where content says it too, and earlier versions as well', () => {
    const james = jamesRecord();
    const mixed = { ...mrGreenRecord(), records: james.records };
    assert.equal(wrong(mixed).length, james.records.length);
    assert.deepEqual(
      wrong(mixed).filter(([path]) => !/^records\.\d+\.subjectOfCare$/.test(path!)),
      [],
    );
  });

  test('written before the frame said so: content says it where its class has the element', () => {
    const { record } = createRecord(green(), Preference, { date: '2026-11-20', freeText: 'Strong tea' }, commit());
    const { subjectOfCare: _, ...old } = record.records[0]!;
    assert.deepEqual(wrong({ ...betty(), records: [old] }), [
      ['records.0.content.subjectOfCare', 'error', 'Preference'],
    ]);
  });

  test('a row nobody has confirmed makes a warning and no error', () => {
    const { record } = createRecord(green(), ProvisionalNeed, { freeText: 'Company' }, commit());
    const { subjectOfCare: _, ...old } = record.records[0]!;
    const mixed = { ...betty(), records: [old] };
    assert.deepEqual(wrong(mixed), [['records.0.content.subjectOfCare', 'warning', 'Need']]);
    assert.equal(checkRecord(mixed).ok, true);
  });

  test('written before the frame said so, of a class without the element: nothing can be found, and nothing is said', () => {
    const { record } = createRecord(green(), Need, { freeText: 'Company' }, commit());
    const { subjectOfCare: _, ...old } = record.records[0]!;
    assert.deepEqual(wrong({ ...betty(), records: [old] }), []);
  });

  test('a frame that holds no identifier is an error of structure', () => {
    const { record } = createRecord(green(), Incident, { date: '2026-11-20' }, commit());
    const result = checkRecord({ ...record, records: [{ ...record.records[0], subjectOfCare: 7 }] });
    assert.ok(
      result.findings.some(
        ({ path, severity }) => path.join('.') === 'records.0.subjectOfCare' && severity === 'error',
      ),
    );
  });
});
