// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CARE_RECORD_SCHEMA_VERSION, emptyCareRecord } from '../care-record.js';
import { mrGreenRecord } from '../fixtures/index.js';
import { Need } from '../observations/index.js';
import { SAFETY_STATEMENTS, type SafetyStatementKey, SafetyStatements, nothingAsked } from '../safety/index.js';
import { declined, entered, noneKnown, notAsked, unknownToAll } from '../values/safety-answer.js';
import { checkRecord } from './index.js';

const version = (name: string, recordUid: string, content: object, more: object = {}) => ({
  class: name,
  recordUid,
  versionNumber: 1,
  subjectOfCare: 'resident-betty',
  content,
  writtenBy: { library: '0.1.0' },
  ...more,
});
const recordOf = (...records: unknown[]) => ({
  schemaVersion: CARE_RECORD_SCHEMA_VERSION,
  subjectOfCare: { id: 'resident-betty', personFirstName: 'Betty', personFamilyName: 'Betty' },
  records,
  changeLog: [
    {
      date: '2026-11-20T10:40:00Z',
      changeType: 'created',
      systemIdentifier: 'test-system',
      committer: { id: 'worker-jane', name: 'Jane' },
      recordUid: 'safety',
      recordVersion: 1,
    },
  ],
});
const statements = (answers: object, more: object = {}) =>
  version('Safety statements', 'safety', { subjectOfCare: 'resident-betty', ...nothingAsked(), ...answers }, more);

const KINDS: readonly (readonly [SafetyStatementKey, className: string, content: object])[] = [
  ['allergies', 'Allergies and adverse reactions', { evidence: 'GP summary' }],
  ['capacity', 'Mental capacity assessment', { subjectOfCare: 'resident-betty', date: '2026-11-11' }],
  ['attorney', 'Lasting power of attorney', { nameOfLPA: 'Robert' }],
  ['resuscitation', 'Cardio-pulmonary resuscitation', { locationOfDocument: 'Office' }],
  ['advanceDecision', 'Advance decision to refuse treatment (ADRT)', { subjectOfCare: 'resident-betty', date: '2025' }],
  ['advanceWishes', 'Advance statement', { locationOfDocument: 'Office' }],
  ['deprivationOfLiberty', 'Deprivation of Liberty Safeguards (DoLS) or equivalent', { applicationDate: '2026-11-01' }],
  ['mentalHealthAct', 'Mental Health Act or equivalent', { freeText: 'Section' }],
];

describe('an answer to a question of safety beside the records of its kind', () => {
  test('every question that has a class is tried here', () => {
    const tried = KINDS.map(([key]) => key);
    assert.deepEqual(
      SAFETY_STATEMENTS.filter((key) => !tried.includes(key)),
      ['swallowing'],
    );
  });

  for (const [key, className, content] of KINDS) {
    for (const answer of [notAsked(), noneKnown(), declined(), unknownToAll()]) {
      test(`${key}: "${answer.state}" beside a record in force of ${className} is the first finding, with both paths`, () => {
        const result = checkRecord(recordOf(version(className, 'one', content), statements({ [key]: answer })));
        const [first] = result.findings;
        assert.deepEqual(result.contradictions, [first]);
        assert.deepEqual(first?.path, ['records', 1, 'content', key, 'state']);
        assert.deepEqual(first?.related, [['records', 0]]);
        assert.deepEqual([first?.rule, first?.severity, first?.status], ['contradicts-none-known', 'warning', 'own']);
      });
    }

    test(`${key}: nothing contradicts when the record was withdrawn, or when the answer is another question's`, () => {
      const withdrawn = version(className, 'one', content, { versionNumber: 2, withdrawn: true });
      const others = KINDS.filter(([other]) => other !== key).map(([, name, one], at) => version(name, `${at}`, one));
      for (const records of [[version(className, 'one', content), withdrawn], others]) {
        const found = checkRecord(recordOf(...records, statements({}))).contradictions;
        assert.ok(found.every(({ path }) => path[3] !== key));
      }
    });
  }

  test('each contradiction is told, and one answer names every record it contradicts', () => {
    const { contradictions } = checkRecord(
      recordOf(
        version('Allergies and adverse reactions', 'a', {}),
        version('Cardio-pulmonary resuscitation', 'c', {}),
        version('Allergies and adverse reactions', 'b', {}),
        statements({ allergies: noneKnown() }),
      ),
    );
    assert.deepEqual(
      contradictions.map(({ path, related }) => [path[3], related]),
      [
        [
          'allergies',
          [
            ['records', 0],
            ['records', 2],
          ],
        ],
        ['resuscitation', [['records', 1]]],
      ],
    );
  });

  test('a contradiction leaves the record good: it is no reason not to take in the allergy', () => {
    const allergy = version('Allergies and adverse reactions', 'a', { evidence: 'GP summary' });
    const { ok, contradictions } = checkRecord(recordOf(allergy, statements({ allergies: noneKnown() })));
    assert.deepEqual([ok, contradictions.length], [true, 1]);
  });

  test('what was over before the answer was written contradicts nothing; what was not, or is in doubt, does', () => {
    const found = (end: string) =>
      checkRecord(
        recordOf(
          version('Deprivation of Liberty Safeguards (DoLS) or equivalent', 'd', {
            plannedOrActualEndDateOfAuthorisation: end,
          }),
          statements({ deprivationOfLiberty: noneKnown() }),
        ),
      ).contradictions.length;
    assert.deepEqual(['2026-11-19', '2026-10', '2025', '2026-11-19T23:59:00Z'].map(found), [0, 0, 0, 0]);
    assert.deepEqual(['2026-11-20', '2026-11', '2027-05-01', '2025~', 'last spring'].map(found), [1, 1, 1, 1, 1]);
  });

  test('a real record: "none known" about allergies beside the penicillin on the record is found', () => {
    const record = mrGreenRecord();
    assert.deepEqual(checkRecord(record).contradictions, []);
    const records = record.records.map((one) =>
      one.class === SafetyStatements.name ? { ...one, content: { ...one.content, allergies: noneKnown() } } : one,
    );
    const { contradictions } = checkRecord({ ...record, records });
    const allergy = records.findIndex((one) => one.class === 'Allergies and adverse reactions');
    assert.deepEqual(
      contradictions.map(({ element, related }) => [element, related]),
      [['Allergies', [['records', allergy]]]],
    );
  });

  test('it stands before every other finding, errors too', () => {
    const allergy = version(
      'Allergies and adverse reactions',
      'a',
      { evidence: 7 },
      { subjectOfCare: 'resident-green' },
    );
    const { ok, findings } = checkRecord(recordOf(allergy, statements({ allergies: noneKnown() })));
    assert.deepEqual([ok, findings[0]?.rule], [false, 'contradicts-none-known']);
    assert.deepEqual(
      findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
      ['wrong-person', 'wrong-value'],
    );
  });

  test('it is found whatever classes the check is told to know', () => {
    const allergy = version('Allergies and adverse reactions', 'a', {});
    const record = recordOf(allergy, statements({ allergies: noneKnown() }));
    assert.equal(checkRecord(record, { classes: [], provisional: [] }).contradictions.length, 1);
  });

  test('"entered" is no finding without a record of the class: the entry is whole by itself', () => {
    const allergies = entered([{ causativeAgent: { originalText: 'Penicillin' } }]);
    const { findings } = checkRecord(recordOf(statements({ allergies })));
    assert.deepEqual(
      findings.filter(({ severity }) => severity !== 'note'),
      [],
    );
  });

  test('an entry that names a record says both are kept: one withdrawn or not there is a warning at the entry', () => {
    const allergies = entered([
      { recordUid: 'a', causativeAgent: { originalText: 'Penicillin' } },
      { recordUid: 'nowhere', causativeAgent: { originalText: 'Latex' } },
    ]);
    const withdrawn = version('Allergies and adverse reactions', 'a', {}, { withdrawn: true });
    const { findings } = checkRecord(recordOf(withdrawn, statements({ allergies })));
    assert.deepEqual(
      findings
        .filter(({ severity }) => severity !== 'note')
        .map(({ path, rule, severity }) => [path.join('.'), rule, severity]),
      [
        ['records.1.content.allergies.entries.0', 'withdrawn-safety-entry', 'warning'],
        ['records.1.content.allergies.entries.1', 'dangling-link', 'warning'],
      ],
    );
  });

  test('an entry about another person is an error', () => {
    const capacity = entered([
      {
        subjectOfCare: 'resident-green',
        date: '2026-11-11',
        mentalCapacityAssessment: { originalText: 'The tracker' },
      },
    ]);
    const { ok, findings } = checkRecord(recordOf(statements({ capacity })));
    assert.equal(ok, false);
    assert.deepEqual(
      findings.filter(({ severity }) => severity === 'error').map(({ path, rule }) => [path.join('.'), rule]),
      [['records.0.content.capacity.entries.0.subjectOfCare', 'wrong-person']],
    );
  });

  test('an answer of no known state, or none at all, contradicts nothing and stops nothing', () => {
    const allergy = version('Allergies and adverse reactions', 'a', {});
    for (const allergies of [
      undefined,
      null,
      'none',
      [],
      { state: 7 },
      { state: 'entered', entries: 7 },
      { state: 'toString' },
    ]) {
      const result = checkRecord(recordOf(allergy, statements({ allergies })));
      assert.equal(result.ok, false);
      assert.deepEqual(result.contradictions, []);
    }
  });
});

describe('questions of which nobody has recorded whether they were asked', () => {
  const notes = (record: unknown, options = {}) =>
    checkRecord(record, options).findings.filter(({ rule }) => rule === 'safety-not-stated');

  test('a person with records and no safety statements: a note for each of the nine', () => {
    const found = notes(recordOf(version(Need.name, 'need', { freeText: 'Company' })));
    assert.equal(found.length, 9);
    assert.equal(new Set(found.map(({ element }) => element)).size, 9);
    assert.ok(found.every(({ severity, status }) => severity === 'note' && status === 'own'));
    assert.match(found[0]!.message, /nobody has recorded whether "Allergies" was asked/);
  });

  test('withdrawn statements are no statements', () => {
    const need = version(Need.name, 'need', { freeText: 'Company' });
    assert.equal(notes(recordOf(need, statements({}, { withdrawn: true }))).length, 9);
  });

  test('none of an empty record, of one with statements, and of a host that has left the class out', () => {
    assert.deepEqual(notes(emptyCareRecord({ id: 'resident-betty' })), []);
    assert.deepEqual(notes(recordOf(statements({}))), []);
    assert.deepEqual(notes(recordOf(version(Need.name, 'need', {})), { classes: [Need] }), []);
  });
});
