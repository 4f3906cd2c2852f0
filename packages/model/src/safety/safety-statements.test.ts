// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { emptyCareRecord, latest, parseCareRecord } from '../care-record.js';
import { STABLE_CLASSES, checkRecord } from '../check/index.js';
import { DataError, formatPath } from '../errors.js';
import * as mods from '../mods.js';
import { VersionConflictError } from '../next-version.js';
import { amendRecord, createRecord, withdrawRecord, withdrawals } from '../record/index.js';
import { entered, noneKnown } from '../values/safety-answer.js';
import { SAFETY_STATEMENTS, SafetyStatements, nothingAsked } from './index.js';

const jane = { id: 'worker-jane', name: 'Jane' };
const commit = (at: string, uid = 'safety') => ({
  committer: jane,
  at,
  systemIdentifier: 'test-system',
  newUid: () => uid,
});
const betty = () => emptyCareRecord({ id: 'resident-betty', personFirstName: 'Betty' });
const begun = () =>
  createRecord(betty(), SafetyStatements, nothingAsked('Asleep on arrival'), commit('2026-11-19T16:00:00Z'));

function pathOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    assert.ok(error instanceof DataError, String(error));
    return formatPath(error.issues[0]!.path);
  }
  return assert.fail('nothing was refused');
}

describe('safety statements of a person', () => {
  test('begin with every question unasked, and say whose they are', () => {
    const { version } = begun();
    assert.equal(version.content.subjectOfCare, 'resident-betty');
    for (const key of SAFETY_STATEMENTS) {
      assert.deepEqual(version.content[key], { state: 'not-asked', note: 'Asleep on arrival' }, key);
    }
    assert.ok(SAFETY_STATEMENTS.every((key) => nothingAsked()[key].note === undefined));
  });

  test('are amended as answers come, withdrawn with everything kept, and read back as they were stored', () => {
    const first = begun();
    const second = amendRecord(
      first.record,
      SafetyStatements,
      first.version,
      {
        ...first.version.content,
        allergies: noneKnown({ askedOn: '2026-11-20', answeredBy: 'Betty' }),
        swallowing: entered([{ difficulty: { originalText: 'Coughs on thin drinks' } }]),
      },
      commit('2026-11-20T10:40:00Z'),
    );
    assert.equal(latest(second.record, SafetyStatements)?.content.allergies.state, 'none-known');
    assert.equal(first.version.content.allergies.state, 'not-asked', 'the version before is as it was');
    const third = withdrawRecord(
      second.record,
      SafetyStatements,
      second.version,
      { reason: 'Asked of somebody else' },
      commit('2026-11-21T10:00:00Z'),
    );
    assert.equal(latest(third.record, SafetyStatements), undefined);
    assert.deepEqual(withdrawals(third.record, SafetyStatements)[0]?.version.content, second.version.content);
    const again = createRecord(third.record, SafetyStatements, nothingAsked(), commit('2026-11-21T10:05:00Z', 'new'));
    for (const { record } of [first, second, third, again]) {
      assert.deepEqual(parseCareRecord(JSON.parse(JSON.stringify(record)), [SafetyStatements]), record);
    }
  });

  test('are one record a person', () => {
    assert.throws(
      () => createRecord(begun().record, SafetyStatements, nothingAsked(), commit('2026-11-20T10:00:00Z', 'other')),
      VersionConflictError,
    );
  });

  for (const key of SAFETY_STATEMENTS) {
    test(`are refused when ${key} is left out, or blank in any way`, () => {
      for (const blank of [undefined, null, '', [], {}, false, { state: 'entered', entries: [] }]) {
        const content = { ...nothingAsked(), [key]: blank } as never;
        const path = pathOf(() => createRecord(betty(), SafetyStatements, content, commit('2026-11-19T16:00:00Z')));
        assert.ok(path.startsWith(`operations[0].content.${key}`), path);
      }
    });
  }

  test('hold no second decision about resuscitation beside the first', () => {
    const decision = { cardioPulmonaryResuscitationCPRDecision: { originalText: 'For resuscitation' } };
    const content = { ...nothingAsked(), resuscitation: entered([decision, decision]) };
    const path = pathOf(() => createRecord(betty(), SafetyStatements, content, commit('2026-11-19T16:00:00Z')));
    assert.equal(path, 'operations[0].content.resuscitation.entries');
  });
});

describe('the class of safety statements', () => {
  test('has a row of its own for each element, none of which calls itself an element of a standard', () => {
    assert.deepEqual(
      SafetyStatements.elements.map(({ key }) => key),
      ['subjectOfCare', ...SAFETY_STATEMENTS],
    );
    assert.deepEqual(new Set(SafetyStatements.elements.map(({ status }) => status)), new Set(['own']));
    assert.equal(SafetyStatements.standard, 'Careplan Kit');
    for (const { source } of SafetyStatements.elements) assert.doesNotMatch(source, /MODS|PRSB/);
  });

  test('is public beside the statements it is made of, and among the classes a check knows', () => {
    assert.equal(mods.SafetyStatements, SafetyStatements);
    assert.equal(mods.nothingAsked, nothingAsked);
    assert.ok(STABLE_CLASSES.includes(SafetyStatements));
  });

  test('is checked and counted', () => {
    const { findings, coverage } = checkRecord(begun().record);
    assert.deepEqual(
      findings.filter((finding) => finding.class === SafetyStatements.name || finding.rule === 'unknown-class'),
      [],
    );
    assert.deepEqual(coverage['Safety statements'], {
      recorded: 1,
      elements: { present: 10, all: 10 },
      mandatoryMissing: [],
      provisional: { present: 0, all: 0 },
    });
  });

  test('a stored one without an answer is an error, told once, and calls it no element of a standard', () => {
    const { record } = begun();
    const { allergies: _, ...rest } = record.records[0]!.content;
    const result = checkRecord({ ...record, records: [{ ...record.records[0], content: rest }] });
    const told = result.findings.filter((finding) => finding.class === SafetyStatements.name);
    assert.deepEqual(
      told.map(({ path, rule, severity, element, status }) => [path.join('.'), rule, severity, element, status]),
      [['records.0.content.allergies', 'missing-element', 'error', 'Allergies', 'own']],
    );
    assert.equal(result.ok, false);
  });
});
