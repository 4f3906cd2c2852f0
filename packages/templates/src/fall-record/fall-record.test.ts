// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { flat } from '../../test/risk-form.js';
import { contentsOf } from '../../test/note-form.js';
import { recordFor, testForm, worked } from '../../test/plan-form.js';
import * as fixtures from './fixtures.js';
import { fallRecord } from './index.js';

const { open, finish } = worked(fallRecord);
const visible = (form: ReturnType<typeof open>, id: string) => form.node(id)?.visible;
/** Where “Call 999 now” stands. */
const callsNow = (form: ReturnType<typeof open>) =>
  ['callNowWaking', 'callNowHead', 'callNowBones'].filter((id) => visible(form, id));

/** Every answer of the first check that asks for nobody. */
const WELL = {
  response: 'Awake, and as on other days',
  breathing: 'Breathes as on other days',
  bleeding: 'No bleeding seen',
  headInjury: 'The head was not hit: it was seen',
  bloodThinner: false,
  neckOrBack: false,
  painNow: false,
  limbs: 'Arms and legs move as usual',
  looksBroken: false,
} as const;
const checked = (changes: Readonly<Record<string, unknown>>) => {
  const form = open();
  for (const [id, value] of Object.entries({ ...WELL, ...changes })) form.answer(id, value as never);
  return form;
};

describe('the record of a fall', () => {
  testForm(fallRecord, fixtures);

  test('each sign of a bad fall says 999 by itself, and none of them says nobody need be called', () => {
    assert.deepEqual(callsNow(checked({})), []);
    for (const [where, change] of [
      ['callNowWaking', { response: 'Awake, and not as usual' }],
      ['callNowWaking', { response: 'Hard to wake, or drops off again' }],
      ['callNowWaking', { response: 'Does not respond' }],
      ['callNowWaking', { breathing: 'Breathing is hard, noisy or not as it should be' }],
      ['callNowWaking', { bleeding: 'Bleeds a lot, or it does not stop' }],
      ['callNowHead', { headInjury: 'The head was hit', bloodThinner: true }],
      ['callNowHead', { headInjury: 'The head was hit', headSigns: ['Headache'] }],
      ['callNowBones', { neckOrBack: true }],
      ['callNowBones', { limbs: 'Not all arms and legs move as usual' }],
      ['callNowBones', { looksBroken: true }],
    ] as const) {
      const form = checked(change);
      assert.deepEqual(callsNow(form), [where], JSON.stringify(change));
      assert.equal(visible(form, 'mayGetUp'), false, JSON.stringify(change));
    }
  });

  test('999 is said as soon as one answer asks for it, before the rest is answered', () => {
    const form = open();
    form.answer('response', 'Does not respond');
    assert.deepEqual(callsNow(form), ['callNowWaking']);
  });

  test('a fall nobody saw leaves the head open, and a blood thinner nobody knows of counts as one', () => {
    const unseen = { headInjury: 'The head: it cannot be ruled out, nobody saw it' };
    assert.deepEqual(callsNow(checked({ ...unseen, bloodThinner: { unknown: 'unknown' } })), ['callNowHead']);
    const form = checked({ ...unseen, headSigns: ['None of these'] });
    assert.deepEqual([callsNow(form), visible(form, 'headToClinician')], [[], true]);
  });

  test('nobody is told to get up while an answer is missing, not known, or says pain', () => {
    assert.equal(visible(open(), 'mayGetUp'), false);
    assert.equal(visible(checked({}), 'mayGetUp'), true);
    for (const [id, value] of [
      ['response', null],
      ['breathing', null],
      ['headInjury', null],
      ['limbs', 'Moving arms and legs could not be tried'],
      ['neckOrBack', { unknown: 'unknown' }],
      ['looksBroken', { unknown: 'unknown' }],
      ['painNow', { unknown: 'unknown' }],
      ['painNow', true],
    ] as const)
      assert.equal(visible(checked({ [id]: value }), 'mayGetUp'), false, id);
  });

  test('the first check has to be answered, and what nobody knows can be said', () => {
    const form = open();
    const missing = new Set(form.problems().map(({ key }) => key));
    for (const id of Object.keys(WELL)) assert.ok(missing.has(id), id);
    for (const id of ['bloodThinner', 'neckOrBack', 'painNow', 'looksBroken']) {
      form.answer(id, { unknown: 'unknown' });
      assert.ok(!form.problems().some(({ key }) => key === id), id);
    }
  });

  test('the dose her son gave is a note of the record, at its time and from him, and the incident points to it', () => {
    const { operations } = finish(recordFor('mrsSmith'), fixtures.mrsSmith);
    const notes = contentsOf(operations, 'Communication');
    assert.equal(notes.length, 2);
    const [ofWorker, ofRobert] = notes;
    assert.deepEqual(ofRobert?.['sender'], { name: 'Robert, her son', id: 'Robert, her son' });
    assert.match(String(ofRobert?.['dateSent']), /^2026-11-21T14:15/);
    assert.deepEqual(ofRobert?.['comments'], [
      'Paracetamol, two 500 mg tablets',
      'Not given by us: not on the chart',
      'He said so on the telephone; the packet is in her handbag',
    ]);
    assert.ok(!String(ofWorker?.['comments']).includes('not on the chart'));
    const [incident, ...others] = contentsOf(operations, 'Incident');
    assert.deepEqual(others, []);
    const said = incident?.['additionalInformation'] as readonly string[];
    assert.ok(said.includes('Took a medicine that we did not give: see the notes of that day'));
  });

  test('the incident says in words what happened, and what nobody knows', () => {
    const { operations } = finish(recordFor('mrsSmith'), fixtures.mrsSmith);
    const [incident] = contentsOf(operations, 'Incident');
    assert.equal(incident?.['date'], '2026-11-21');
    const description = incident?.['description'] as readonly string[];
    assert.deepEqual(description.slice(0, 4), ['At:', '15:20', 'Where:', 'Her room, between the bed and the window']);
    assert.ok(description.includes('They did not or could not say'));
    const said = incident?.['additionalInformation'] as readonly string[];
    assert.ok(said.includes('The head: it cannot be ruled out, nobody saw it'));
    assert.ok(said.includes('Blood thinner: nobody knows'));
    assert.equal(said[said.indexOf('Called at:') + 1], '15:24');
    const informed = incident?.['informed'] as readonly { readonly name: string }[];
    assert.deepEqual(
      informed.map(({ name }) => name),
      ['Robert, her son', 'Eliza'],
    );
  });

  test('a dose of which nobody knows the time says so, and has no time that somebody could count from', () => {
    const [note] = contentsOf(finish(recordFor('betty'), fixtures.betty).operations, 'Communication');
    assert.ok((note?.['comments'] as readonly string[]).includes('The time is not known'));
    assert.ok(!('dateSent' in (note ?? {})));
  });

  test('a dose from family is not on the chart and says so; the family not asked says so too', () => {
    const form = open(recordFor('mrsSmith'));
    form.answer('dosesKnown', 'all');
    assert.deepEqual([visible(form, 'askFamily'), visible(form, 'notOnChart')], [false, false]);
    assert.equal(visible(form, 'dosesToAdd'), true, 'an empty list is not “none”');
    const dose = form.addEntry('doses');
    assert.equal(visible(form, 'dosesToAdd'), false);
    form.answer(`doseGivenBy~${dose}`, 'worker');
    assert.equal(visible(form, 'notOnChart'), false);
    for (const code of ['family', 'person', 'other']) {
      form.answer(`doseGivenBy~${dose}`, code);
      assert.equal(visible(form, 'notOnChart'), true, code);
    }
    for (const open of ['chart-only', 'some', { unknown: 'unknown' }] as const) {
      form.answer('dosesKnown', open);
      assert.equal(visible(form, 'askFamily'), true);
    }
  });

  test('nothing is added up and nobody is scored', () => {
    assert.equal(fallRecord.scores, undefined);
    for (const item of flat(fallRecord.items)) {
      assert.ok(!('points' in item), item.id);
      const operation = 'calculate' in item ? item.calculate?.op : undefined;
      assert.ok(operation === undefined || ['answer', 'constant', 'first-known', 'if'].includes(operation), item.id);
    }
  });

  test('worse at a later look says 999, and not looked at is not well', () => {
    const form = checked({ call: 'Nobody was called' });
    const first = form.addEntry('looks');
    form.answer(`lookSaw~${first}`, 'As on other days');
    assert.deepEqual([visible(form, 'worseNow'), visible(form, 'lookMissed')], [false, false]);
    const second = form.addEntry('looks');
    form.answer(`lookSaw~${second}`, 'Sleepier or more muddled');
    assert.equal(visible(form, 'worseNow'), true);
    form.answer(`lookSaw~${second}`, 'Could not be looked at');
    assert.deepEqual([visible(form, 'worseNow'), visible(form, 'lookMissed')], [false, true]);
  });

  test('who stays is watched, whoever was called; who went to hospital is not asked about', () => {
    for (const call of ['111 was called', 'The GP or nurse was called', 'Nobody was called'])
      assert.equal(visible(checked({ call }), 'watching'), true, call);
    const went = checked({ call: '999 was called', crewOutcome: 'The crew took them to hospital' });
    assert.equal(visible(went, 'watching'), false);
    assert.equal(
      visible(checked({ call: '999 was called', crewOutcome: 'They did not want to go to hospital' }), 'watching'),
      true,
    );
  });

  test('earlier capacity assessments are shown, and none of them is changed or worked out anew', () => {
    const before = recordFor('mrsSmith');
    const form = open(before);
    const [entry] = form.entries()['capacityOnRecord'] ?? [];
    assert.match(String(form.question(`capacityWords~${entry}`)?.answer), /tracker/);
    form.answer('canSay', 'some');
    assert.equal(visible(form, 'lookNotOnlyAsk'), true);
    const { operations } = finish(before, fixtures.mrsSmith);
    assert.deepEqual([...new Set(operations.map(({ class: of }) => of))].toSorted(), [
      'Communication',
      'Incident',
      'Instruction',
    ]);
  });
});
