// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AboutMe } from './about-me.js';
import { type CareRecord, changeOf, emptyCareRecord, history, latest, parseCareRecord } from './care-record.js';
import { DataError, formatPath } from './errors.js';
import { VersionConflictError } from './next-version.js';
import { PersonDemographics } from './person-demographics.js';
import { type Commit, type RecordOperation, applyOperations } from './record-operations.js';
import { LIBRARY_VERSION } from './version.js';

const CLASSES = [AboutMe, PersonDemographics];
const emily = { id: 'worker-emily', name: 'Emily', role: 'Agency care worker' };
const sophie = { id: 'worker-sophie', name: 'Sophie' };

const commitBy = (more: Partial<Commit> = {}): Commit => {
  let made = 0;
  return {
    committer: emily,
    at: '2026-11-22T14:02:00Z',
    systemIdentifier: 'test-system',
    newUid: () => `record-${++made}`,
    ...more,
  };
};
const green = () => emptyCareRecord({ id: 'resident-green', title: 'Mr', personFamilyName: 'Green' });
const words = (text: string) => ({ response: { text } });
const create = (content: Record<string, unknown> = { date: '2026-11-22', myWellness: words('Well.') }) =>
  ({ operation: 'create', class: 'About Me', content }) satisfies RecordOperation;
const amend = (fromVersion: number, content: Record<string, unknown>, recordUid = 'record-1') =>
  ({ operation: 'amend', class: 'About Me', recordUid, fromVersion, content }) satisfies RecordOperation;

const withAboutMe = (content?: Record<string, unknown>) =>
  applyOperations(green(), [create(content)], commitBy(), CLASSES).record;

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

describe('creating a record', () => {
  test('has the uid that other operations name it by, once', () => {
    const named = { ...create(), recordUid: 'named-before' };
    const { record } = applyOperations(green(), [named], commitBy(), CLASSES);
    assert.equal(latest(record, AboutMe)?.recordUid, 'named-before');
    const gone = { operation: 'withdraw', class: 'About Me', recordUid: 'named-before', fromVersion: 1, reason: 'x' };
    const after = applyOperations(record, [gone as never], commitBy(), CLASSES).record;
    assert.equal(faultOf(() => applyOperations(after, [named], commitBy(), CLASSES)).code, 'duplicate-uid');
  });

  test('makes version 1, stamped with whom, who and when, and with the codes the standard fixes', () => {
    const { record, versions, changeLog } = applyOperations(
      green(),
      [create()],
      commitBy({ description: 'First talk', form: 'https://careplan-kit.example/form/about-me|1.0.0' }),
      CLASSES,
    );
    assert.deepEqual(versions, [
      {
        class: 'About Me',
        recordUid: 'record-1',
        versionNumber: 1,
        subjectOfCare: 'resident-green',
        content: {
          subjectOfCare: 'resident-green',
          date: '2026-11-22',
          careActor: [emily],
          myWellness: {
            code: { system: 'http://snomed.info/sct', code: '1515891000000109', display: 'My wellness' },
            response: { text: 'Well.' },
          },
          dateLastUpdated: '2026-11-22T14:02:00Z',
        },
        writtenBy: { library: LIBRARY_VERSION, form: 'https://careplan-kit.example/form/about-me|1.0.0' },
      },
    ]);
    assert.deepEqual(changeLog, [
      {
        date: '2026-11-22T14:02:00Z',
        changeType: 'created',
        description: 'First talk',
        systemIdentifier: 'test-system',
        committer: emily,
        recordUid: 'record-1',
        recordVersion: 1,
      },
    ]);
    assert.deepEqual(record.records, versions);
    assert.deepEqual(record.changeLog, changeLog);
  });

  test('gives a record that can be stored and read back', () => {
    const record = withAboutMe();
    assert.deepEqual(parseCareRecord(record, CLASSES), record);
    assert.deepEqual(parseCareRecord(JSON.parse(JSON.stringify(record)), CLASSES), record);
  });

  test('is refused when the person has one of that class: two workers each wrote the first', () => {
    assert.throws(
      () => applyOperations(withAboutMe(), [create()], commitBy({ newUid: () => 'record-2' }), CLASSES),
      (error) => {
        assert.ok(error instanceof VersionConflictError);
        assert.deepEqual([error.recordUid, error.fromVersion, error.currentVersion], ['record-1', 0, 1]);
        return true;
      },
    );
  });

  test('never uses an identifier twice', () => {
    const demographics = {
      dateOfBirth: '1941-05-17',
      genderIdentity: { system: 's', code: '1' },
      ethnicity: { system: 's', code: 'A' },
      sexualOrientation: { system: 's', code: 'Z' },
    };
    const operation = { operation: 'create', class: 'Person demographics', content: demographics } as const;
    const fault = faultOf(() => applyOperations(withAboutMe(), [operation], commitBy(), CLASSES));
    assert.deepEqual(fault, { path: 'operations[0]', code: 'duplicate-uid' });
  });
});

describe('amending a record', () => {
  test('adds version 2 with its change log entry and leaves version 1 as it was', () => {
    const before = withAboutMe();
    const written = JSON.stringify(before);
    const { record } = applyOperations(
      before,
      [amend(1, { date: '2026-12-01', myWellness: words('Tired.') })],
      commitBy({ committer: sophie, at: '2026-12-01T09:00:00Z' }),
      CLASSES,
    );
    assert.equal(JSON.stringify(before), written, 'the old record is untouched');
    assert.deepEqual(
      history(record, AboutMe).map(({ versionNumber, content }) => [versionNumber, content.myWellness?.response?.text]),
      [
        [2, 'Tired.'],
        [1, 'Well.'],
      ],
    );
    const version = latest(record, AboutMe);
    assert.ok(version);
    assert.deepEqual(changeOf(record, version), {
      date: '2026-12-01T09:00:00Z',
      changeType: 'changed',
      systemIdentifier: 'test-system',
      committer: sophie,
      recordUid: 'record-1',
      recordVersion: 2,
    });
    assert.equal(record.records[0], before.records[0]);
  });

  test('is refused when somebody was quicker', () => {
    const { record } = applyOperations(withAboutMe(), [amend(1, { date: '2026-12-01' })], commitBy(), CLASSES);
    assert.throws(
      () => applyOperations(record, [amend(1, { date: '2026-12-02' })], commitBy(), CLASSES),
      (error) => {
        assert.ok(error instanceof VersionConflictError);
        assert.deepEqual([error.recordUid, error.fromVersion, error.currentVersion], ['record-1', 1, 2]);
        assert.match(error.message, /at version 2.*to version 1/);
        return true;
      },
    );
  });

  test('twice in one commit counts on; twice from the same version is a conflict', () => {
    const content = { date: '2026-12-01' };
    const { versions } = applyOperations(withAboutMe(), [amend(1, content), amend(2, content)], commitBy(), CLASSES);
    assert.deepEqual(
      versions.map(({ versionNumber }) => versionNumber),
      [2, 3],
    );
    assert.throws(
      () => applyOperations(withAboutMe(), [amend(1, content), amend(1, content)], commitBy(), CLASSES),
      VersionConflictError,
    );
  });

  test('is refused for a record that is not there, or is of another class', () => {
    const unknown = { path: 'operations[0].recordUid', code: 'unknown-record' };
    const before = withAboutMe();
    const other = { ...amend(1, {}), class: 'Person demographics' };
    const valid = {
      dateOfBirth: '1941-05-17',
      genderIdentity: { system: 's', code: '1' },
      ethnicity: { system: 's', code: 'A' },
      sexualOrientation: { system: 's', code: 'Z' },
    };
    const content = { date: '2026-12-01' };
    assert.deepEqual(
      faultOf(() => applyOperations(before, [amend(0, content, 'nowhere')], commitBy(), CLASSES)),
      unknown,
    );
    assert.deepEqual(
      faultOf(() => applyOperations(before, [{ ...other, content: valid }], commitBy(), CLASSES)),
      unknown,
    );
  });

  test('carries along what this version does not know', () => {
    const content = {
      date: '2026-12-01',
      newerElement: { kept: [1, 2] },
      myWellness: { ...words('Well.'), newerPart: true, code: { system: 's', code: 'c', version: 'v' } },
    };
    const stored = latest(withAboutMe(content), AboutMe)?.content;
    assert.deepEqual(stored?.['newerElement'], { kept: [1, 2] });
    assert.equal(stored?.myWellness?.['newerPart'], true);
    assert.deepEqual(stored?.myWellness?.code, { system: 's', code: 'c', version: 'v' });
  });

  const refusedFiles: readonly [where: string, content: Record<string, unknown>, path: string][] = [
    [
      'in a section',
      { myWellness: { response: { multiMedia: { filename: 'Garden', size: 3, attachment: 'file-1' } } } },
      'myWellness.response.multiMedia.attachment',
    ],
    ['deep in a part this version does not know', { newer: [{ of: { attachment: '' } }] }, 'newer[0].of.attachment'],
  ];
  for (const [where, content, path] of refusedFiles) {
    test(`is refused while a file of it has no place yet: ${where}`, () => {
      const before = withAboutMe();
      assert.deepEqual(
        faultOf(() => applyOperations(before, [amend(1, { date: '2026-12-01', ...content })], commitBy(), CLASSES)),
        { path: `operations[0].content.${path}`, code: 'file-without-place' },
      );
    });
  }

  test('takes a file with its place, size and transcript', () => {
    const multiMedia = {
      filename: 'Garden',
      mimeType: 'video/mp4',
      url: 'https://host.example/1',
      size: 52_428_800,
      transcript: 'I show how I like my roses cut.',
    };
    const before = withAboutMe({ date: '2026-12-01', myWellness: { response: { multiMedia } }, attachment: { of: 1 } });
    assert.deepEqual(latest(before, AboutMe)?.content.myWellness?.response?.multiMedia, multiMedia);
  });

  test('removes a section that was emptied, and keeps one that still has a picture', () => {
    const code = { system: 'http://snomed.info/sct', code: '1515891000000109', display: 'My wellness' };
    const picture = { response: { multiMedia: { url: 'https://host.example/1', mimeType: 'image/jpeg' } } };
    const content = { date: '2026-12-01', myWellness: { code }, whatIsMostImportantToMe: picture };
    const stored = latest(withAboutMe(content), AboutMe)?.content;
    assert.ok(stored && !('myWellness' in stored));
    assert.deepEqual(stored.whatIsMostImportantToMe?.response, picture.response);
    assert.equal(stored.whatIsMostImportantToMe?.code?.code, '1515861000000103');
  });
});

describe('a commit', () => {
  test('is all or nothing', () => {
    const before = withAboutMe();
    const wrong = { operation: 'create', class: 'Person demographics', content: { dateOfBirth: 'spring' } } as const;
    const good = amend(1, { date: '2026-12-01' });
    assert.throws(() => applyOperations(before, [good, wrong], commitBy(), CLASSES), DataError);
    assert.equal(before.records.length, 1);
    assert.equal(before.changeLog.length, 1);
  });

  const faults: readonly [what: string, operation: RecordOperation, path: string, code: string][] = [
    ['an unknown class', { ...create(), class: 'Risk' }, 'operations[1].class', 'unknown-class'],
    ['a wrong value', create({ date: '31/12/2026' }), 'operations[1].content.date', 'invalid_format'],
    ['a missing value', create({}), 'operations[1].content.date', 'invalid_type'],
    [
      'a wrong type deep inside',
      create({ date: '2026-12-01', myWellness: { response: { text: 7 } } }),
      'operations[1].content.myWellness.response.text',
      'invalid_type',
    ],
    [
      'a hostile key',
      create(JSON.parse('{"date": "2026-12-01", "__proto__": {}}')),
      'operations[1].content.__proto__',
      'forbidden-key',
    ],
  ];
  for (const [what, operation, path, code] of faults) {
    test(`is refused with the path: ${what}`, () => {
      const first = amend(1, { date: '2026-12-01' });
      assert.deepEqual(
        faultOf(() => applyOperations(withAboutMe(), [first, operation], commitBy(), CLASSES)),
        { path, code },
      );
    });
  }

  test('is refused when who or when is not known', () => {
    const at = commitBy({ at: '2026-11-22 14:02' });
    const committer = commitBy({ committer: { name: 'Emily' } as never });
    assert.equal(faultOf(() => applyOperations(green(), [create()], at, CLASSES)).path, 'at');
    assert.equal(faultOf(() => applyOperations(green(), [create()], committer, CLASSES)).path, 'committer.id');
  });

  test('freezes what it returns and nothing that was handed in', () => {
    const committer = { id: 'worker-jane', name: 'Jane' };
    const operation = create();
    const mine: CareRecord = structuredClone(withAboutMe({ date: '2026-11-01' }));
    const { record, versions, changeLog } = applyOperations(
      mine,
      [amend(1, operation.content)],
      commitBy({ committer }),
      CLASSES,
    );
    for (const part of [record, record.records, record.changeLog, versions[0], versions[0]?.content, changeLog[0]]) {
      assert.ok(Object.isFrozen(part));
    }
    assert.ok(Object.isFrozen(changeLog[0]?.committer));
    for (const part of [
      mine,
      mine.records,
      mine.records[0],
      operation.content,
      operation.content['myWellness'],
      committer,
    ]) {
      assert.ok(!Object.isFrozen(part));
    }
  });

  test('can be repeated exactly', () => {
    assert.deepEqual(withAboutMe(), withAboutMe());
  });
});
