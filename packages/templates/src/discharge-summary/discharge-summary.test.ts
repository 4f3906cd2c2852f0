// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inForce } from '@careplan-kit/model';
import { contentsOf } from '../../test/note-form.js';
import { recordFor, testForm, worked } from '../../test/plan-form.js';
import { flat } from '../../test/risk-form.js';
import { FOLLOW_UP_SYSTEM } from '../discharge-follow-up/parts/things.js';
import * as fixtures from './fixtures.js';
import { dischargeSummary } from './index.js';

const { open, finish } = worked(dischargeSummary);
type Form = ReturnType<typeof open>;
const seen = (form: Form, ...ids: string[]) => ids.map((id) => form.node(id)?.visible);

describe('the discharge summary', () => {
  testForm(dischargeSummary, fixtures);

  test('no medicine of the record is written, changed or ended by copying a summary', () => {
    for (const item of flat(dischargeSummary.items)) {
      const binding = 'binding' in item ? item.binding : undefined;
      if (binding?.class === 'Medication') assert.equal(binding.mode, 'read', item.id);
    }
    const before = recordFor('james');
    const { operations, record } = finish(before, fixtures.james);
    assert.ok(!operations.some(({ class: of }) => of === 'Medication'));
    assert.deepEqual(inForce(record, 'Medication'), inForce(before, 'Medication'));
  });

  test('“none known” in a summary takes no allergy off the record', () => {
    const before = recordFor('mrGreen');
    const { record } = finish(before, { ...fixtures.james, allergySaid: 'none' });
    const allergies = (of: typeof before) => inForce(of, 'Safety statements')[0]?.content['allergies'];
    assert.deepEqual(allergies(record), allergies(before));
    const form = open(before);
    form.answer('cameHow', 'post');
    form.answer('isTheirs', 'checked');
    form.answer('allergySaid', 'none');
    assert.deepEqual(seen(form, 'allergyNoneThere'), [true]);
  });

  test('silence about medicines is not “no change”, and nothing that came is an answer with something to do', () => {
    const form = open(recordFor('mrsSmith'));
    assert.deepEqual(seen(form, 'nothingCame', 'findings', 'medicinesReceived'), [false, false, false]);
    form.answer('cameHow', 'none');
    assert.deepEqual(seen(form, 'nothingCame', 'findings', 'medicinesReceived', 'missing'), [true, false, false, true]);
    form.answer('cameHow', 'with-person');
    form.answer('isTheirs', 'checked');
    assert.deepEqual(seen(form, 'nothingCame', 'medicinesReceived', 'medicinesAsk'), [false, true, false]);
    form.answer('medicinesSaid', 'silent');
    assert.deepEqual(seen(form, 'medicinesAsk', 'medicineChanges'), [true, false]);
  });

  test('a summary that does not fit the person stops everything: nothing of it can be copied into the record', () => {
    const parts = ['findings', 'medicinesReceived', 'allergySaid', 'followUp', 'sentBy'] as const;
    const form = open(recordFor('james'));
    form.answer('cameHow', 'electronic');
    assert.ok(!seen(form, ...parts).includes(true), 'not before it was compared');
    for (const [code, stops] of [
      ['checked', false],
      ['part', false],
      ['no', true],
    ] as const) {
      form.answer('isTheirs', code);
      assert.deepEqual(seen(form, 'notTheirs'), [stops], code);
      for (const part of parts) assert.deepEqual(seen(form, part), [!stops], `${code}: ${part}`);
    }
    const { operations } = finish(recordFor('james'), { ...fixtures.james, isTheirs: 'no' });
    for (const of of ['Problem', 'Document', 'Medication']) assert.ok(!operations.some((one) => one.class === of), of);
    assert.equal(contentsOf(operations, 'Instruction').length, 1, 'only what is to be asked');
  });

  test('a stopped medicine asks for what it was and why, and for no dose', () => {
    const form = open();
    form.answer('cameHow', 'post');
    form.answer('isTheirs', 'checked');
    form.answer('medicinesSaid', 'changes');
    const [entry] = form.entries()['medicineChanges'] ?? [];
    const asked = () =>
      ['medicineHow', 'medicineBefore', 'medicineReason', 'medicineUntil', 'medicineLastGiven'].filter(
        (id) => form.node(`${id}~${entry}`)?.visible,
      );
    for (const [code, ids] of [
      ['new', ['medicineHow', 'medicineReason', 'medicineUntil', 'medicineLastGiven']],
      ['changed', ['medicineHow', 'medicineBefore', 'medicineReason', 'medicineLastGiven']],
      ['stopped', ['medicineBefore', 'medicineReason']],
      ['paused', ['medicineBefore', 'medicineReason', 'medicineUntil']],
      ['same', ['medicineHow', 'medicineLastGiven']],
    ] as const) {
      form.answer(`medicineChange~${entry}`, code);
      assert.deepEqual(asked(), ids, code);
    }
  });

  test('a reason that is not given, or a word that is not clear, is to be asked; a missing medicine to be fetched', () => {
    const form = open();
    form.answer('cameHow', 'post');
    form.answer('isTheirs', 'checked');
    form.answer('medicinesSaid', 'changes');
    const [entry] = form.entries()['medicineChanges'] ?? [];
    form.answer(`medicineChange~${entry}`, 'changed');
    form.answer(`medicineReason~${entry}`, 'Cough');
    assert.deepEqual(seen(form, 'medicineNotClear', 'medicineNotHere'), [false, false]);
    form.answer(`medicineReason~${entry}`, { unknown: 'unknown' });
    form.answer(`medicineHere~${entry}`, 'no');
    assert.deepEqual(seen(form, 'medicineNotClear', 'medicineNotHere'), [true, true]);
    form.answer(`medicineChange~${entry}`, 'unclear');
    assert.deepEqual(seen(form, 'medicineNotClear'), [true]);
  });

  test('a new diagnosis is a problem of the record; a known or a suspected one is not written', () => {
    for (const [code, written] of [
      ['new', ['Dental abscess, lower left']],
      ['known', []],
      ['query', []],
    ] as const) {
      const diagnoses = [{ diagnosis: 'Dental abscess, lower left', diagnosisIs: code }];
      const { operations } = finish(recordFor('james'), { ...fixtures.james, diagnoses });
      assert.deepEqual(
        contentsOf(operations, 'Problem').map(({ problem }) => (problem as { originalText: string }).originalText),
        written,
        code,
      );
    }
  });

  test('what is to be done carries the code by which the form on follow-ups finds it, and what is to be asked does not', () => {
    const { operations } = finish(recordFor('james'), fixtures.james);
    const all = contentsOf(operations, 'Instruction').map(({ what }) => what as { system?: string });
    assert.deepEqual(
      all.map(({ system }) => system),
      [FOLLOW_UP_SYSTEM, FOLLOW_UP_SYSTEM, undefined],
    );
    const [discharge] = contentsOf(operations, 'Discharge details');
    assert.equal(discharge?.['dateOfDischarge'], '2026-11-21');
  });

  test('the paper and the admission are records where something is known of them, and none where nothing came', () => {
    const { operations } = finish(recordFor('james'), fixtures.james);
    const [paper] = contentsOf(operations, 'Document');
    assert.deepEqual(
      [paper?.['documentTitle'], paper?.['date'], paper?.['documentationLocation']],
      ['Discharge summary', '2026-11-21', 'Scanned; the paper is in his folder'],
    );
    const [admission] = contentsOf(operations, 'Admission details');
    assert.equal(admission?.['dateOfAdmission'], '2026-11-20');
    const nothing = finish(recordFor('mrsSmith'), fixtures.mrsSmith).operations;
    const made = nothing.filter(({ operation }) => operation === 'create');
    assert.deepEqual(
      made.map(({ class: of }) => of),
      ['Discharge details', 'Instruction'],
    );
  });
});
