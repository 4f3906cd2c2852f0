// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type CareRecord, amendRecord, createRecord, emptyCareRecord, latest } from '@careplan-kit/model';
import { careWorkers } from '@careplan-kit/model/fixtures';
import { CardioPulmonaryResuscitation, SafetyStatements, nothingAsked } from '@careplan-kit/model/mods';
import { contentsOf, testNote } from '../../test/note-form.js';
import { listed } from '../../test/person-form.js';
import { recordFor, worked } from '../../test/plan-form.js';
import * as baselines from '../older-person-baseline/fixtures.js';
import { olderPersonBaseline } from '../older-person-baseline/index.js';
import * as fixtures from './fixtures.js';
import { transferEscalation } from './index.js';

const { open, finish } = worked(transferEscalation);
const said = (given: Readonly<Record<string, unknown>>, item: string) => given[item] as string;
const { mrsSmith } = fixtures;
const commit = {
  committer: careWorkers.sue,
  at: '2026-11-22T03:00:00Z',
  systemIdentifier: 'test',
  newUid: () => 'made',
};

/** Somebody new, of whom nobody has asked anything. */
const nobodyAsked = (): CareRecord =>
  createRecord(emptyCareRecord({ id: 'resident-new' }), SafetyStatements, nothingAsked(), commit).record;

/** Mr Green with a decision about resuscitation on the record. */
function withDecision(): CareRecord {
  const before = recordFor('mrGreen');
  const decision = {
    cardioPulmonaryResuscitationCPRDecision: { originalText: 'Not for cardiopulmonary resuscitation' },
    locationOfDocument: 'In the blue folder by his bed',
  };
  const made = createRecord(before, CardioPulmonaryResuscitation, decision, commit);
  const safety = latest(made.record, SafetyStatements)!;
  const resuscitation = { state: 'entered', entries: [decision] };
  const again = { ...safety.content, resuscitation } as typeof safety.content;
  return amendRecord(made.record, SafetyStatements, safety, again, { ...commit, newUid: () => 'more' }).record;
}

describe('going to hospital now', () => {
  testNote(transferEscalation, fixtures, {
    of: 'mrsSmith',
    from: 'Sue',
    at: '2026-11-22T03:15',
    readers: 'readers-professionals',
    says: [
      ...['Reason for going:', said(mrsSmith, 'reason')],
      ...['Medicines to know of:', said(mrsSmith, 'medicinesNow')],
      ...['Concerns:', said(mrsSmith, 'concerns')],
      ...['Last as usual:', said(mrsSmith, 'lastWell')],
      ...['On a usual day:', said(mrsSmith, 'usually')],
      ...['Action:', said(mrsSmith, 'done')],
      ...['Response:', said(mrsSmith, 'response')],
      ...['Examination:', said(mrsSmith, 'looks')],
      ...['Skin and injuries:', said(mrsSmith, 'injuries')],
      ...['Told:', said(mrsSmith, 'told')],
      ...['Handed over to:', said(mrsSmith, 'handedTo')],
    ],
    instructions: ['Ring the ward after the doctors’ round'],
  });

  test('what the crew asks comes first: why, allergies, resuscitation, medicines to know of', () => {
    const [, first] = transferEscalation.items;
    assert.ok(first?.type === 'group' && first.id === 'first');
    const asked = first.items.filter((item) => !('hidden' in item && item.hidden)).map(({ id }) => id);
    const places = ['reason', 'anyAllergies', 'allergies', 'resuscitation', 'medicinesNow'].map((id) =>
      asked.indexOf(id),
    );
    assert.deepEqual(
      places,
      places.toSorted((one, other) => one - other),
    );
    assert.equal(places[0], 0);
  });

  test('a dose that family gave is asked for before anything else about medicines, and is told on', () => {
    const { operations } = finish(recordFor('mrsSmith'), mrsSmith);
    const [note] = contentsOf(operations, 'Communication');
    assert.ok((note?.['comments'] as string[]).some((text) => /Robert, her son/.test(text)));
  });

  test('an allergy of the record stays whatever is answered, and cannot be taken out', () => {
    const form = open(recordFor('mrGreen'));
    assert.deepEqual(listed(form, 'allergies', 'allergyTo'), ['Penicillin']);
    assert.equal(form.question('anyAllergies')?.answer, 'yes');
    form.answer('anyAllergies', { unknown: 'none-known' });
    assert.equal(form.node('allergies')?.visible, true);
    assert.equal(form.node('allergyStays')?.visible, true);
    const list = form.node('allergies');
    assert.ok(list?.kind === 'repeat' && !list.canAdd && !list.canRemove);
  });

  test('what nobody asked about allergies is said, and is never "none"', () => {
    const form = open(nobodyAsked());
    assert.equal(form.question('anyAllergies')?.unknown, 'not-asked');
    for (const unknown of ['not-asked', 'unknown', 'declined'] as const) {
      form.answer('anyAllergies', { unknown });
      assert.equal(form.node('allergiesNotKnown')?.visible, true, unknown);
    }
    form.answer('anyAllergies', null);
    assert.equal(form.node('allergiesNotKnown')?.visible, true, 'blank');
    assert.ok(form.problems().some(({ key, code }) => key === 'anyAllergies' && code === 'required'));
    form.answer('anyAllergies', { unknown: 'none-known' });
    assert.equal(form.node('allergiesNotKnown')?.visible, false);
    form.answer('anyAllergies', 'yes');
    assert.ok(form.problems().some(({ key, code }) => key === 'allergyNotListed' && code === 'required'));
  });

  test('without a signed form, or with nobody knowing, resuscitation is not refused; with one it is asked where it is', () => {
    for (const record of [nobodyAsked(), recordFor('mrGreen'), recordFor('mrsSmith'), undefined]) {
      const form = open(record);
      assert.equal(form.node('notRefused')?.visible, true);
      assert.equal(form.node('resuscitationWhere')?.visible, false);
    }
    const form = open(withDecision());
    assert.equal(form.question('resuscitation')?.answer, 'yes');
    assert.equal(form.question('resuscitationWhere')?.answer, 'In the blue folder by his bed');
    assert.equal(form.node('notRefused')?.visible, false);
  });

  test('swallowing that nobody asked about is told as not known: nothing by mouth, and no "none"', () => {
    for (const [record, told] of [
      [nobodyAsked(), /^Not known\. Nothing by mouth/],
      [undefined, /^Not known\. Nothing by mouth/],
      [recordFor('betty'), /^Not known\. Nothing by mouth/],
      [recordFor('mrsSmith'), /^Somebody was asked/],
      [recordFor('james'), /^Difficult/],
    ] as const)
      assert.match(String(open(record).question('swallowing')?.answer), told);
    assert.equal(open(recordFor('james')).question('difficulty')?.answer, 'Eats fast and coughs');
  });

  test('an advance decision is there, asked for and not there, or not known, and each is told', () => {
    const record = recordFor('mrGreen');
    const safety = latest(record, SafetyStatements)!;
    const paper = { subjectOfCare: 'resident-green', date: '2026-11-02', locationOfDocument: 'Office safe' };
    for (const [statement, told] of [
      [{ state: 'entered', entries: [{ ...paper, careActor: [careWorkers.sue] }] }, /^There is one/],
      [{ state: 'none-known', askedOn: '2026-11-02', answeredBy: 'Mr Green' }, /knew of none/],
      [{ state: 'not-asked' }, /^Not known/],
      [{ state: 'unknown', askedOn: '2026-11-02', answeredBy: 'Mr Green' }, /^Not known/],
    ] as const) {
      const again = { ...safety.content, advanceDecision: statement } as typeof safety.content;
      const form = open(amendRecord(record, SafetyStatements, safety, again, commit).record);
      assert.match(String(form.question('advanceDecision')?.answer), told, statement.state);
    }
  });

  test('what was told of swallowing and advance decisions stands in the submission', () => {
    const { answers } = finish(recordFor('betty'), fixtures.betty).submission;
    assert.match(JSON.stringify(answers['swallowing']), /Not known/);
    assert.match(JSON.stringify(answers['advanceDecision']), /Not known/);
  });

  test('how they usually are stands there from the baseline, with who wrote it and when; else it is asked', () => {
    const before = recordFor('mrsSmith');
    assert.equal(open(before).node('usually')?.visible, true);
    const described = worked(olderPersonBaseline).finish(before, baselines.mrsSmith).record;
    const form = open(described);
    assert.deepEqual(listed(form, 'baselines', 'baseline'), [baselines.mrsSmith['summary']]);
    assert.deepEqual(listed(form, 'baselines', 'baselineBy'), [baselines.mrsSmith['writtenBy']]);
    assert.equal(form.node('usually')?.visible, false);
  });

  test('another assessment of the record is not taken for how they usually are', () => {
    assert.equal(open(recordFor('mrGreen')).node('baselines')?.visible, false);
  });

  test('changes nothing that it shows', () => {
    for (const [name, given] of Object.entries(fixtures)) {
      const { operations } = finish(recordFor(name), given);
      for (const { operation, class: of } of operations) {
        assert.equal(operation, 'create');
        assert.ok(['Communication', 'Instruction'].includes(of), of);
      }
    }
  });

  test('can be handed over with nearly everything not known', () => {
    const required = open()
      .problems()
      .filter(({ code }) => code === 'required');
    const known = required.filter(({ key }) => !open().question(key)?.item.unknowns);
    assert.deepEqual(known.map(({ key }) => key).sort(), [
      'at',
      'awake',
      'concerns',
      'done',
      'from',
      'goesToo',
      'personKnows',
      'readingsTaken',
      'reason',
      'ringUs',
      'told',
      'wayThere',
    ]);
  });

  test('asks when the ambulance was called of those who go by ambulance alone', () => {
    const form = open();
    for (const [way, asked] of [
      ['999', true],
      ['arranged', true],
      ['other', false],
    ] as const) {
      form.answer('wayThere', way);
      assert.equal(form.node('calledAt')?.visible, asked, way);
    }
  });

  test('somebody who does not wake is not left, and readings are asked only of who took them', () => {
    const form = open();
    for (const [awake, shown] of [
      ['as-usual', false],
      ['confused', false],
      ['sleepy', true],
      ['hard', true],
    ] as const) {
      form.answer('awake', awake);
      assert.equal(form.node('notAwake')?.visible, shown, awake);
    }
    assert.equal(form.node('breaths')?.visible, false);
    form.answer('readingsTaken', 'yes');
    assert.equal(form.node('breaths')?.visible, true);
    form.answer('readingsTaken', 'no');
    assert.equal(form.node('breaths')?.visible, false);
  });

  test('a no of the person is told to the crew, and who decided for them is named', () => {
    const form = open();
    form.answer('personKnows', 'no');
    assert.deepEqual([form.node('mayRefuse')?.visible, form.node('whoDecided')?.visible], [true, false]);
    form.answer('personKnows', 'could-not');
    assert.deepEqual([form.node('mayRefuse')?.visible, form.node('whoDecided')?.visible], [false, true]);
  });

  test('a warning that has ended is shown as ended', () => {
    const form = open(recordFor('james'));
    const ended = (form.entries()['alerts'] ?? []).map((entry) => form.node(`alertEnded~${entry}`)?.visible);
    assert.deepEqual(ended.toSorted(), [false, true]);
  });
});
