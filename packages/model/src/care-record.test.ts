// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { AboutMe } from './about-me.js';
import {
  CARE_RECORD_SCHEMA_VERSION,
  changeOf,
  emptyCareRecord,
  history,
  latest,
  parseCareRecord,
} from './care-record.js';
import { DataError, formatPath } from './errors.js';
import { PersonDemographics } from './person-demographics.js';
import { fullName } from './subject-of-care.js';
import { LIBRARY_VERSION } from './version.js';

const version = (versionNumber: number, more: Record<string, unknown> = {}) => ({
  class: 'About Me',
  recordUid: 'r1',
  versionNumber,
  content: { subjectOfCare: 'resident-betty', date: '2026-11-20' },
  writtenBy: { library: '0.1.0' },
  ...more,
});
const entry = (recordVersion: number) => ({
  date: '2026-11-20T10:00:00Z',
  changeType: 'changed',
  systemIdentifier: 'test',
  committer: { id: 'worker-jane', name: 'Jane' },
  recordUid: 'r1',
  recordVersion,
});
const stored = (more: Record<string, unknown> = {}) => ({
  schemaVersion: CARE_RECORD_SCHEMA_VERSION,
  subjectOfCare: { id: 'resident-betty', personFirstName: 'Betty' },
  records: [version(2), version(10), version(1)],
  changeLog: [entry(1), entry(2), entry(10)],
  ...more,
});
const pathsOf = (input: unknown) => {
  try {
    parseCareRecord(input, [AboutMe, PersonDemographics]);
  } catch (error) {
    assert.ok(error instanceof DataError);
    return error.issues.map(({ path }) => formatPath(path));
  }
  return [];
};

describe('a care record', () => {
  test('finds versions by number, whatever order they are stored in', () => {
    const record = parseCareRecord(stored(), [AboutMe]);
    assert.deepEqual(
      history(record, AboutMe).map(({ versionNumber }) => versionNumber),
      [10, 2, 1],
    );
    assert.equal(latest(record, AboutMe)?.versionNumber, 10);
    assert.equal(latest(record, PersonDemographics), undefined);
    assert.equal(changeOf(record, { recordUid: 'r1', versionNumber: 2 }), record.changeLog[1]);
    assert.equal(changeOf(record, { recordUid: 'r1', versionNumber: 3 }), undefined);
  });

  test('keeps records of classes and parts it does not know', () => {
    const input = stored({
      newerPart: { a: 1 },
      records: [version(1, { class: 'Newer class', content: { b: [2] }, newerField: true })],
    });
    assert.deepEqual(parseCareRecord(input, [AboutMe]), input);
  });

  test('says where each fault is, in the frame and in the content', () => {
    assert.deepEqual(pathsOf(stored()), []);
    assert.deepEqual(pathsOf(stored({ schemaVersion: 99 })), ['schemaVersion']);
    assert.deepEqual(pathsOf(stored({ subjectOfCare: { id: '' } })), ['subjectOfCare.id']);
    assert.deepEqual(pathsOf(stored({ subjectOfCare: { id: 'x', nhsNumber: '9990000019' } })), [
      'subjectOfCare.nhsNumber',
    ]);
    assert.deepEqual(pathsOf(stored({ records: [version(0)] })), ['records[0].versionNumber']);
    assert.deepEqual(pathsOf(stored({ changeLog: [{ ...entry(1), date: 'yesterday' }] })), ['changeLog[0].date']);
    const content = { subjectOfCare: 'resident-betty', date: '2026-02-30', myWellness: 'text' };
    assert.deepEqual(pathsOf(stored({ records: [version(1), version(2, { content })] })), [
      'records[1].content.date',
      'records[1].content.myWellness',
    ]);
  });

  test('begins empty', () => {
    assert.deepEqual(emptyCareRecord({ id: 'resident-betty' }), {
      schemaVersion: 1,
      subjectOfCare: { id: 'resident-betty' },
      records: [],
      changeLog: [],
    });
    assert.throws(() => emptyCareRecord({ id: '' }), DataError);
  });
});

test('a person is called by every part of the name that is known', () => {
  const id = 'x';
  assert.equal(fullName({ id, title: 'Mr', personFamilyName: 'Green' }), 'Mr Green');
  assert.equal(fullName({ id, personFirstName: 'James' }), 'James');
  assert.equal(fullName({ id, personPreferredName: 'Betty' }), 'Betty');
  assert.equal(fullName({ id }), 'x');
});

test('the version stamped into records is that of the package', async () => {
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  assert.equal(LIBRARY_VERSION, (JSON.parse(text) as { version: string }).version);
});
