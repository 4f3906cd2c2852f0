// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type FormInstance, createForm } from '@careplan-kit/forms/contract';
import { listed } from '../../test/person-form.js';
import { recordFor } from '../../test/plan-form.js';
import { handOver, open as opened, worked } from '../../test/worked-form.js';
import * as fixtures from './fixtures.js';
import { medicinesSent } from './index.js';

const open = (name?: string) => opened(medicinesSent, name ? recordFor(name) : undefined);
const visible = (form: FormInstance, key: string) => form.node(key)?.visible;

/** The first medicine of the record, with a question of it. */
function withMedicine(): { readonly form: FormInstance; readonly of: (id: string) => string } {
  const form = open('mrsSmith');
  const [entry] = form.entries()['medicines'] ?? [];
  return { form, of: (id) => `${id}~${entry}` };
}

describe('medicines sent, and what came back', () => {
  for (const [name, fixture] of Object.entries(fixtures))
    test(`${name}: is finished, changes no medicine, and what is still to be done is on the record`, () => {
      const { form, operations } = worked(medicinesSent, fixture);
      assert.deepEqual(form.problems(), []);
      assert.deepEqual(
        operations.map(({ operation, class: of }) => `${operation} ${of}`),
        'actions' in fixture.answers ? ['create Instruction'] : [],
      );
    });

  test('every medicine of the record stands there with its directions, and cannot be changed', () => {
    const form = open('mrsSmith');
    assert.deepEqual(listed(form, 'medicines', 'medicine'), ['Donepezil 10 mg tablets', 'Paracetamol 500 mg tablets']);
    assert.deepEqual(listed(form, 'medicines', 'dose'), [
      'One in the morning',
      'Two when she rubs her knee or hums; no more than four times a day',
    ]);
    for (const entry of form.entries()['medicines'] ?? [])
      for (const id of ['medicine', 'dose', 'course'])
        assert.equal(form.question(`${id}~${entry}`)?.writable, false, id);
    assert.equal(visible(form, 'takenOff'), false);
  });

  test('a medicine of the record that was taken off the list is said', () => {
    const form = open('mrsSmith');
    const [entry] = form.entries()['medicines'] ?? [];
    form.removeEntry('medicines', entry!);
    assert.equal(visible(form, 'takenOff'), true);
    form.answer(`otherMedicine~${form.addEntry('medicines')}`, 'Another');
    assert.equal(visible(form, 'takenOff'), true, 'another one does not stand in for it');
  });

  test('the words of the label are asked of a medicine that the record has not, and of no other', () => {
    const { form, of } = withMedicine();
    const asked = ['otherMedicine', 'otherStrength', 'otherForm', 'otherRoute', 'otherDose'];
    const added = form.addEntry('medicines');
    for (const id of asked) {
      assert.equal(visible(form, of(id)), false, id);
      assert.equal(visible(form, `${id}~${added}`), true, id);
    }
    assert.equal(visible(form, `doseNotSaid~${added}`), false);
  });

  test('directions that are not in words are said, and are not an empty line', () => {
    const form = open('betty');
    const [entry] = form.entries()['medicines'] ?? [];
    assert.equal(visible(form, `doseNotSaid~${entry}`), true);
    assert.equal(visible(form, `dose~${entry}`), false);
    assert.match(String(form.question(`remark~${entry}`)?.answer), /Not yet confirmed/);
  });

  test('the last dose says who gave it, family too, and with which words', () => {
    const { form, of } = withMedicine();
    assert.ok(form.problems().some(({ key, code }) => key === of('lastAt') && code === 'required'));
    form.answer(of('lastAt'), '2026-11-21T20:30');
    form.answer(of('lastBy'), 'family');
    assert.deepEqual([visible(form, of('lastDose')), visible(form, of('earlier'))], [true, true]);
    form.answer(of('lastDose'), 'Two tablets, Robert, her son');
    assert.ok(!form.problems().some(({ key }) => [of('lastAt'), of('lastBy'), of('lastDose')].includes(key)));
  });

  test('no dose known and not known are apart, and neither is a blank', () => {
    const { form, of } = withMedicine();
    for (const unknown of ['none-known', 'unknown'] as const) {
      form.answer(of('lastAt'), { unknown });
      assert.ok(!form.problems().some(({ key }) => key === of('lastAt')), unknown);
      assert.equal(visible(form, of('lastBy')), false);
    }
    form.answer(of('lastAt'), null);
    assert.ok(form.problems().some(({ key }) => key === of('lastAt')));
  });

  test('of each medicine only the last dose has to be told, or that nobody knows it', () => {
    const { form, of } = withMedicine();
    const asked = () => form.problems().flatMap(({ key }) => (key.endsWith(of('')) ? [key] : []));
    assert.deepEqual(asked(), [of('lastAt')]);
    form.answer(of('lastAt'), { unknown: 'unknown' });
    assert.deepEqual(asked(), []);
  });

  test('what must not be late, is taken when needed, or is controlled asks for what belongs to it', () => {
    const { form, of } = withMedicine();
    const shown = () => ['nextDue', 'effect', 'countedWith'].filter((id) => visible(form, of(id)));
    assert.deepEqual(shown(), []);
    form.answer(of('kinds'), ['timed', 'when-needed', 'controlled']);
    assert.deepEqual(shown(), ['nextDue', 'effect']);
    form.answer(of('goes'), 'yes');
    assert.deepEqual(shown(), ['nextDue', 'effect', 'countedWith']);
  });

  test('what came back is asked only once they are back, and only of what went', () => {
    const { form, of } = withMedicine();
    form.answer(of('goes'), 'yes');
    assert.deepEqual([visible(form, 'back'), visible(form, of('cameBack'))], [false, false]);
    form.answer('stage', 'back');
    assert.deepEqual([visible(form, 'back'), visible(form, of('cameBack'))], [true, true]);
    assert.equal(visible(form, of('quantity')), true, 'what went stays in sight');
    form.answer(of('goes'), 'no');
    assert.deepEqual([visible(form, of('cameBack')), visible(form, of('now'))], [false, true]);
  });

  for (const [what, answers] of [
    ['changed', { now: 'changed' }],
    ['stopped', { now: 'stopped' }],
    ['not named', { now: 'silent' }],
    ['not known', { now: { unknown: 'unknown' } }],
  ] as const)
    test(`says to ask before the next dose: ${what}`, () => {
      const { form, of } = withMedicine();
      form.answer('stage', 'back');
      form.answer('papers', 'yes');
      assert.equal(visible(form, 'askFirst'), false);
      for (const [id, answer] of Object.entries(answers)) form.answer(of(id), answer);
      assert.equal(visible(form, 'askFirst'), true);
    });

  test('says to ask before the next dose: papers that are not clear, or a medicine that is new', () => {
    const form = open('mrsSmith');
    form.answer('stage', 'back');
    for (const papers of ['unclear', 'none']) {
      form.answer('papers', papers);
      assert.equal(visible(form, 'askFirst'), true, papers);
    }
    form.answer('papers', 'yes');
    assert.equal(visible(form, 'askFirst'), false);
    const added = form.addEntry('started');
    form.answer(`startedMedicine~${added}`, 'An antibiotic');
    assert.equal(visible(form, 'askFirst'), true);
  });

  test('"nothing is different" beside a medicine that was changed is said', () => {
    const { form, of } = withMedicine();
    form.answer('stage', 'back');
    form.answer('papers', 'yes');
    form.answer('differences', { unknown: 'none-known' });
    assert.equal(visible(form, 'noneAndDifferent'), false);
    form.answer(of('now'), 'changed');
    assert.equal(visible(form, 'noneAndDifferent'), true);
  });

  test('a chart that does not say it yet is no reason to wait', () => {
    const form = open('mrsSmith');
    form.answer('stage', 'back');
    form.answer('chartChanged', 'not-yet');
    assert.deepEqual([visible(form, 'chartNotYet'), visible(form, 'toldAfter')], [true, true]);
    form.answer('chartChanged', 'same');
    assert.deepEqual([visible(form, 'chartNotYet'), visible(form, 'toldAfter')], [false, false]);
  });

  test('no medicine on the record is not "takes none", and none beside a list that has some is said', () => {
    assert.equal(visible(open(), 'noneListed'), true);
    const form = open('mrsSmith');
    assert.equal(visible(form, 'noneListed'), false);
    form.answer('complete', 'none');
    assert.equal(visible(form, 'noneAndListed'), true);
    assert.equal(form.entries()['medicines']?.length, 2);
  });

  test('opened again when they are back, it has what went, and the medicines of the record stand there once', () => {
    const { form: going } = worked(medicinesSent, fixtures.mrsSmith);
    const form = createForm(medicinesSent, { context: { today: '2026-11-24' }, snapshot: going.snapshot() });
    form.answer('stage', 'back');
    assert.deepEqual(listed(form, 'medicines', 'quantity'), ['19 tablets, counted', null, null]);
    assert.deepEqual(listed(form, 'medicines', 'medicine').slice(0, 2), [
      'Donepezil 10 mg tablets',
      'Paracetamol 500 mg tablets',
    ]);
    const [entry] = form.entries()['medicines'] ?? [];
    assert.equal(visible(form, `cameBack~${entry}`), true);
    assert.equal(visible(form, 'takenOff'), false);
  });

  test('what went is kept with what came back', () => {
    const { form } = worked(medicinesSent, fixtures.james);
    const { answers } = handOver(form, fixtures.james);
    const said = JSON.stringify(answers);
    for (const text of ['16 tablets', '10 tablets', 'The nurse at the desk in A&E'])
      assert.ok(said.includes(text), text);
  });
});
