// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type CareRecord, emptyCareRecord, latest } from '@careplan-kit/model';
import { SafetyStatements, nothingAsked } from '@careplan-kit/model/mods';
import { amendRecord, createRecord } from '@careplan-kit/model';
import { careWorkers } from '@careplan-kit/model/fixtures';
import { listed, personOf, testPersonForm, testWelsh, working } from '../../test/person-form.js';
import * as fixtures from './fixtures.js';
import { hospitalPassport } from './index.js';

const { open, kept, handOver } = working(hospitalPassport);
const visible = (record: CareRecord, id: string) => open(record).node(id)?.visible;
const commit = {
  committer: careWorkers.jane,
  at: '2026-11-21T09:00:00Z',
  systemIdentifier: 'test',
  newUid: () => 'made',
};

/** Mr Green with a second allergy, of which only a code with its words is on the record. */
function withTwoAllergies(): CareRecord {
  const record = personOf('mrGreen');
  const safety = latest(record, SafetyStatements);
  assert.ok(safety?.content.allergies.state === 'entered');
  const latex = { causativeAgent: { system: 'http://snomed.info/sct', code: '111088007', display: 'Latex' } };
  const allergies = { ...safety.content.allergies, entries: [...safety.content.allergies.entries, latex] };
  return amendRecord(record, SafetyStatements, safety, { ...safety.content, allergies } as never, commit).record;
}

describe('the hospital passport', () => {
  testPersonForm(hospitalPassport, fixtures, ['Device', 'Preference', 'Safety statements']);
  testWelsh(hospitalPassport, 'Pasbort ysbyty');

  test('says in words what comes first, second and third', () => {
    const labels = hospitalPassport.items.flatMap((item) => (item.type === 'group' ? [item.label] : []));
    assert.deepEqual(labels.slice(0, 3), [
      'First: what you must know',
      'Second: what matters to me',
      'Third: what I like, and a little of my life',
    ]);
  });

  test('every allergy of the record is shown in words, and none can be changed or taken out', () => {
    const before = withTwoAllergies();
    const form = open(before);
    assert.deepEqual(listed(form, 'allergyList', 'allergyListed'), ['Penicillin', 'Latex']);
    const list = form.node('allergyList');
    assert.ok(list?.kind === 'repeat' && !list.canAdd && !list.canRemove);
    assert.equal(form.node('allergicTo')?.visible, false);
    const given = { ...fixtures.james, aids: [], preferences: [] };
    const after = latest(kept(before, given).record, SafetyStatements);
    assert.deepEqual(after?.content.allergies, latest(before, SafetyStatements)?.content.allergies);
  });

  test('without an allergy on the record it is asked, and what is not known is never "none"', () => {
    const begun = createRecord(emptyCareRecord({ id: 'resident-new' }), SafetyStatements, nothingAsked(), commit);
    const form = open(begun.record);
    assert.equal(form.node('allergyList')?.visible, false);
    assert.equal(form.question('allergicTo')?.unknown, 'not-asked');
    assert.equal(form.node('allergiesNotKnown')?.visible, true);
    for (const unknown of ['unknown', 'declined'] as const) {
      form.answer('allergicTo', { unknown });
      assert.equal(form.node('allergiesNotKnown')?.visible, true, unknown);
    }
    form.answer('allergicTo', null);
    assert.equal(form.node('allergiesNotKnown')?.visible, true, 'blank');
    assert.ok(form.problems().some(({ key, code }) => key === 'allergiesLeftBlank' && code === 'required'));
    form.answer('allergicTo', { unknown: 'none-known' });
    assert.equal(form.node('allergiesNotKnown')?.visible, false);
    assert.equal(form.node('allergiesLeftBlank')?.visible, false);
    assert.ok(form.problems().some(({ key, code }) => key === 'allergiesSaidBy' && code === 'required'));
  });

  test('an allergy that is told here is on the record, and so is that there is none', () => {
    const before = personOf('betty');
    const told = kept(before, {
      ...fixtures.betty,
      allergicTo: 'Plasters',
      allergiesSaidBy: 'Betty',
      allergiesAskedOn: '2026-11-22',
    });
    const { allergies } = latest(told.record, SafetyStatements)!.content;
    assert.ok(allergies.state === 'entered');
    assert.deepEqual(allergies.entries, [{ causativeAgent: { originalText: 'Plasters' } }]);
    assert.deepEqual([allergies.answeredBy, allergies.askedOn], ['Betty', '2026-11-22']);
    const none = kept(before, fixtures.betty);
    assert.equal(latest(none.record, SafetyStatements)?.content.allergies.state, 'none-known');
  });

  test('who was asked and when stays as it was while nobody asks again, and no day is made up', () => {
    const before = personOf('mrsSmith');
    const { record } = kept(before, fixtures.mrsSmith);
    const [old, now] = [before, record].map((of) => latest(of, SafetyStatements)?.content);
    assert.deepEqual([now?.allergies, now?.swallowing], [old?.allergies, old?.swallowing]);
    const form = open(personOf('betty'));
    form.answer('swallowing', { unknown: 'none-known' });
    assert.equal(form.question('swallowingAskedOn')?.answer, null);
    assert.deepEqual(
      form.problems().flatMap(({ key }) => (key.startsWith('swallowing') ? [key] : [])),
      ['swallowingSaidBy', 'swallowingAskedOn'],
    );
  });

  test('swallowing that nobody asked about says so, and levels that are not set say so', () => {
    assert.equal(visible(personOf('betty'), 'swallowingNotKnown'), true);
    assert.equal(visible(personOf('mrsSmith'), 'swallowingNotKnown'), false);
    const james = open(personOf('james'));
    assert.equal(james.question('foodLevel')?.answer, 'Cut small, and sit with him');
    assert.equal(james.node('drinkLevel')?.visible, false);
    assert.equal(james.node('levelsNotSet')?.visible, true);
    const begun = {
      ...fixtures.betty,
      swallowing: 'Coughs on thin drinks',
      swallowingSaidBy: 'Betty',
      swallowingAskedOn: '2026-11-21',
    };
    const { record } = kept(personOf('betty'), begun);
    assert.equal(latest(record, SafetyStatements)?.content.swallowing.state, 'entered');
  });

  test('a difficulty that the record has as a code alone is shown, and who said so stays', () => {
    const record = personOf('james');
    const safety = latest(record, SafetyStatements);
    assert.ok(safety?.content.swallowing.state === 'entered');
    const coded = { difficulty: { system: 'http://snomed.info/sct', code: '40739000', display: 'Dysphagia' } };
    const swallowing = { ...safety.content.swallowing, entries: [coded] };
    const before = amendRecord(record, SafetyStatements, safety, { ...safety.content, swallowing } as never, commit);
    const form = open(before.record);
    assert.equal(form.question('difficultyListed')?.answer, 'Dysphagia');
    assert.equal(form.node('swallowingNotKnown')?.visible, false);
    assert.equal(form.node('levels')?.visible, true);
    const unsaid = kept(before.record, { ...fixtures.james, swallowing: { unknown: 'not-asked' } }).record;
    assert.deepEqual(latest(unsaid, SafetyStatements)?.content.swallowing, swallowing);
    const given = { ...fixtures.james, swallowing: 'Coughs on thin drinks' };
    const after = latest(kept(before.record, given).record, SafetyStatements)?.content.swallowing;
    assert.deepEqual(after, {
      ...swallowing,
      entries: [{ difficulty: { ...coded.difficulty, originalText: 'Coughs on thin drinks' } }],
    });
  });

  test('medicines, contacts and attorneys are shown from the record and cannot be changed; an empty list is not drawn', () => {
    const smith = open(personOf('mrsSmith'));
    assert.deepEqual(listed(smith, 'medicines', 'medicine'), ['Donepezil 10 mg tablets', 'Paracetamol 500 mg tablets']);
    assert.deepEqual(listed(smith, 'medicines', 'dose'), [
      'One in the morning',
      'Two when she rubs her knee or hums; no more than four times a day',
    ]);
    assert.deepEqual(listed(smith, 'contacts', 'contactName'), ['Robert']);
    assert.deepEqual(listed(smith, 'attorneys', 'attorneyFor'), ['Lasting power of attorney for health and welfare']);
    for (const id of ['medicines', 'contacts', 'attorneys']) {
      const list = smith.node(id);
      assert.ok(list?.kind === 'repeat' && list.visible && !list.canAdd && !list.canRemove, id);
    }
    const nobody = open(emptyCareRecord({ id: 'resident-new' }));
    const lists = ['allergyList', 'medicines', 'contacts', 'carers', 'attorneys'];
    for (const id of lists) assert.equal(nobody.node(id)?.visible, false, id);
    for (const id of ['noMedicinesListed', 'nobodyListed', 'noAttorneyListed'])
      assert.equal(nobody.node(id)?.visible, true, id);
  });

  test('where a blank is dangerous it cannot be finished with one', () => {
    const required = open(emptyCareRecord({ id: 'resident-new' }))
      .problems()
      .filter(({ code }) => code === 'required');
    assert.deepEqual(required.map(({ key }) => key).sort(), [
      'advanceDecision',
      'allergiesLeftBlank',
      'completedBy',
      'dangers',
      'eatingHelp',
      'hearing',
      'interpreter',
      'medicineHow',
      'painSigns',
      'resuscitation',
      'ringUs',
      'sight',
      'swallowing',
      'timeCritical',
      'tookPart',
      'usual',
      'wardHelp',
    ]);
  });

  test('About Me is shown and not written; where nobody wrote it, that is said', () => {
    const smith = personOf('mrsSmith');
    assert.match(String(open(smith).question('communication')?.answer), /^Short sentences/);
    const { operations } = handOver(filled(smith), smith);
    assert.ok(!operations.some(({ class: of }) => of === 'About Me'));
    assert.equal(visible(personOf('betty'), 'noAboutMe'), true);
    assert.equal(visible(personOf('betty'), 'importantToMe'), false);
  });
});

function filled(record: CareRecord) {
  const form = open(record);
  const { aids: _, preferences: __, ...answers } = fixtures.mrsSmith as Record<string, never>;
  for (const [id, answer] of Object.entries(answers)) form.answer(id, answer);
  return form;
}
