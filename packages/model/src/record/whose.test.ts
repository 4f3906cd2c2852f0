// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type CareRecord, emptyCareRecord, history } from '../care-record.js';
import { DataError, formatPath } from '../errors.js';
import { Need, Preference } from '../observations/index.js';
import type { RecordClass } from '../record-class.js';
import type { VersionedRecord } from '../versioned-record.js';
import { amendRecord, authoriseRecord, completeRecord, createRecord, inForce, withdrawRecord } from './index.js';

const commit = (uid = 'need') => ({
  committer: { id: 'worker-jane', name: 'Jane' },
  at: '2026-11-20T10:40:00Z',
  systemIdentifier: 'test-system',
  newUid: () => uid,
});
const betty = () => emptyCareRecord({ id: 'resident-betty', personFirstName: 'Betty' });
const green = () => emptyCareRecord({ id: 'resident-green', personFamilyName: 'Green' });

function faultOf(run: () => unknown) {
  try {
    run();
  } catch (error) {
    assert.ok(error instanceof DataError, String(error));
    return error.issues.map(({ path, code }) => `${formatPath(path)}: ${code}`);
  }
  return assert.fail('nothing was refused');
}

const frameLess = ({ subjectOfCare: _, ...version }: VersionedRecord): VersionedRecord => version;
const into = (record: CareRecord, version: VersionedRecord): CareRecord => ({ ...record, records: [version] });

describe('whose a version is', () => {
  test('the frame of each says it, of every class, and content only where a row of the class was read', () => {
    const need = createRecord(betty(), Need, { freeText: 'Company' }, commit());
    const tea = createRecord(need.record, Preference, { date: '2026-11-20', freeText: 'Tea' }, commit('tea'));
    assert.deepEqual(
      tea.record.records.map(({ subjectOfCare, content }) => [subjectOfCare, content['subjectOfCare']]),
      [
        ['resident-betty', undefined],
        ['resident-betty', 'resident-betty'],
      ],
    );
    const amended = amendRecord(tea.record, Need, need.version, { freeText: 'Company at tea' }, commit());
    assert.equal(amended.version.subjectOfCare, 'resident-betty');
    const withdrawn = withdrawRecord(amended.record, Need, amended.version, { reason: 'Not hers' }, commit());
    assert.equal(withdrawn.version.subjectOfCare, 'resident-betty');
  });

  const cases: readonly (readonly [what: string, recordClass: RecordClass, version: VersionedRecord])[] = [
    ['a need, by its frame', Need, createRecord(green(), Need, {}, commit()).version],
    [
      'a preference of before frames said so, by its content',
      Preference,
      frameLess(createRecord(green(), Preference, { date: '2026-11-20' }, commit()).version),
    ],
  ];
  for (const [what, recordClass, version] of cases) {
    test(`${what}: another person's is not amended, completed or signed`, () => {
      const mixed = into(betty(), version);
      const refused = ['operations[0].recordUid: wrong-person'];
      const signed = { reasonForAttestation: 'Seen' };
      assert.deepEqual(
        faultOf(() => amendRecord(mixed, recordClass, version, version.content, commit())),
        refused,
      );
      assert.deepEqual(
        faultOf(() => completeRecord(mixed, recordClass, version, commit())),
        refused,
      );
      assert.deepEqual(
        faultOf(() => authoriseRecord(mixed, recordClass, version, signed, commit())),
        refused,
      );
    });

    test(`${what}: it can be withdrawn, and still says whose it is`, () => {
      const mixed = into(betty(), version);
      const { record, version: last } = withdrawRecord(mixed, recordClass, version, { reason: 'Not hers' }, commit());
      assert.deepEqual(inForce(record), []);
      assert.equal(history(record, last.recordUid).length, 2);
      assert.equal(last.subjectOfCare, version.subjectOfCare);
      assert.deepEqual(last.content, version.content);
    });
  }

  test('a version of before frames said so is amended, and its next one says it', () => {
    const old = frameLess(createRecord(betty(), Need, { freeText: 'Company' }, commit()).version);
    const { version } = amendRecord(into(betty(), old), Need, old, { freeText: 'Company at tea' }, commit());
    assert.equal(version.subjectOfCare, 'resident-betty');
  });
});
