// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type CareRecord, amendRecord, latest } from '@careplan-kit/model';
import { careWorkers } from '@careplan-kit/model/fixtures';
import { SafetyStatements } from '@careplan-kit/model/mods';
import { recordFor, testForm, worked } from '../../test/plan-form.js';
import * as fixtures from './fixtures.js';
import { redBagChecklist } from './index.js';

const { open, finish } = worked(redBagChecklist);
const SIGNED = ['resuscitation', 'advanceDecision', 'futureWishes'];

const ENTRIES = {
  resuscitation: {
    cardioPulmonaryResuscitationCPRDecision: { originalText: 'Not for cardiopulmonary resuscitation' },
  },
  advanceDecision: {
    subjectOfCare: 'resident-green',
    date: '2026-11-02',
    careActor: [careWorkers.sue],
    locationOfDocument: 'Office safe',
  },
} as const;

function withDecision(of: 'resuscitation' | 'advanceDecision'): CareRecord {
  const record = recordFor('mrGreen');
  const safety = latest(record, SafetyStatements)!;
  const commit = {
    committer: careWorkers.sue,
    at: '2026-11-21T09:00:00Z',
    systemIdentifier: 'test',
    newUid: () => 'made',
  };
  const again = { ...safety.content, [of]: { state: 'entered', entries: [ENTRIES[of]] } };
  return amendRecord(record, SafetyStatements, safety, again as never, commit).record;
}

describe('the checklist of the bag', () => {
  testForm(redBagChecklist, fixtures);

  test('writes nothing but what is still to be done', () => {
    assert.deepEqual(finish(recordFor('mrsSmith'), fixtures.mrsSmith).operations, []);
    const { operations } = finish(recordFor('james'), fixtures.james);
    assert.deepEqual(
      operations.map(({ operation, class: of }) => `${operation} ${of}`),
      ['create Instruction'],
    );
  });

  test('signed papers have to be answered; a line that nobody looked at stays empty and holds nobody up', () => {
    const form = open();
    const lines = form.questions.filter(({ key }) => form.question(`${key}Back`));
    assert.equal(lines.length, 15);
    for (const { key, item } of lines) {
      assert.equal(item.required ?? false, SIGNED.includes(key), key);
      assert.equal(form.question(key)?.answer, null, `${key} is not answered by itself`);
    }
  });

  test('of signed papers the original, a copy, none and nobody asked are apart; a copy is said to be none', () => {
    const form = open();
    for (const id of SIGNED) {
      const { item } = form.question(id)!;
      assert.ok(item.type === 'choice' && item.unknowns?.includes('not-asked'));
      assert.deepEqual(
        item.options.map(({ code }) => code),
        ['packed', 'copy', 'not-found', 'none'],
      );
    }
    assert.equal(form.node('copyCounts')?.visible, false);
    form.answer('resuscitation', 'copy');
    assert.equal(form.node('copyCounts')?.visible, true);
  });

  for (const [of, sentence] of [
    ['resuscitation', 'sayNone'],
    ['advanceDecision', 'sayNoDecision'],
  ] as const)
    test(`a decision of the record that is not in the bag is told to the crew: ${of}`, () => {
      const form = open(withDecision(of));
      for (const answer of ['none', 'not-found', { unknown: 'unknown' }, { unknown: 'not-asked' }] as const) {
        form.answer(of, answer);
        assert.equal(form.node(sentence)?.visible, true, JSON.stringify(answer));
      }
      form.answer(of, 'packed');
      assert.equal(form.node(sentence)?.visible, false);
      const without = open(recordFor('betty'));
      without.answer(of, 'none');
      assert.equal(without.node(sentence)?.visible, false);
    });

  test('asks what came back only once they are back, and only of what was in the bag', () => {
    const form = open();
    form.answer('passport', 'packed');
    assert.equal(form.node('passportBack')?.visible, false);
    form.answer('stage', 'back');
    assert.equal(form.node('passportBack')?.visible, true);
    form.answer('passport', 'none');
    assert.equal(form.node('passportBack')?.visible, false);
  });

  for (const id of SIGNED)
    test(`a signed paper that did not come back, or of which nobody knows, is said at once: ${id}`, () => {
      const form = open();
      form.answer('stage', 'back');
      form.answer(id, 'packed');
      form.answer(`${id}Back`, 'yes');
      assert.equal(form.node('originalLost')?.visible, false);
      for (const answer of ['missing', { unknown: 'unknown' }] as const) {
        form.answer(`${id}Back`, answer);
        assert.equal(form.node('originalLost')?.visible, true);
      }
    });

  test('without a summary, and while the record is not changed, somebody has to be told', () => {
    const form = open();
    form.answer('stage', 'back');
    form.answer('recordChanged', 'not-yet');
    for (const answer of [null, false, { unknown: 'unknown' }] as const) {
      form.answer('dischargeSummary', answer);
      assert.deepEqual([form.node('askForIt')?.visible, form.node('recordNotYet')?.visible], [true, true]);
    }
    form.answer('dischargeSummary', true);
    form.answer('recordChanged', 'yes');
    assert.deepEqual([form.node('askForIt')?.visible, form.node('recordNotYet')?.visible], [false, false]);
  });
});
