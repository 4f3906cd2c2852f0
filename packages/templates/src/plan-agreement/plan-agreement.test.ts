// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { recordFor, testForm, worked } from '../../test/plan-form.js';
import * as fixtures from './fixtures.js';
import { planAgreement } from './index.js';

const { open, finish } = worked(planAgreement);

describe('the agreement to a plan', () => {
  testForm(planAgreement, fixtures);

  test('writes nothing in the record: a signature changes no plan', () => {
    for (const [name, given] of Object.entries(fixtures))
      assert.deepEqual(finish(recordFor(name), given).operations, []);
  });

  test('nothing is agreed by a blank, and nobody is taken for the signer', () => {
    const form = open(recordFor('betty'));
    assert.equal(form.question('whoSigns')?.answer, null);
    const asked = form.problems().map(({ key }) => key);
    for (const id of ['whoSigns', 'document', 'documentVersion', 'howShown']) assert.ok(asked.includes(id), id);
  });

  test('where the person does not sign, it asks whether they can decide, and by what right another does', () => {
    const form = open(recordFor('mrsSmith'));
    const shows = (id: string) => form.node(id)?.visible;
    form.answer('whoSigns', 'person');
    assert.deepEqual([shows('notThePerson'), shows('signing')], [false, true]);
    form.answer('whoSigns', 'representative');
    const asked = form.problems().map(({ key }) => key);
    for (const id of ['canDecide', 'authority', 'relation']) assert.ok(asked.includes(id), id);
    form.answer('canDecide', 'yes');
    assert.equal(shows('decidesThemselves'), true);
    form.answer('canDecide', { unknown: 'not-asked' });
    assert.deepEqual([shows('decidesThemselves'), shows('assessFirst')], [false, true]);
    form.answer('canDecide', 'no');
    assert.equal(shows('assessFirst'), false);
    assert.ok(form.problems().some(({ key }) => key === 'capacityRef'));
    form.answer('authority', 'no-right');
    assert.deepEqual([shows('noRight'), shows('papersSeen')], [true, false]);
    form.answer('authority', 'lpa-property');
    assert.deepEqual([shows('noRight'), shows('notForCare'), shows('papersSeen')], [false, true, true]);
    form.answer('whoSigns', 'nobody');
    assert.deepEqual([shows('signing'), shows('notAgreed'), shows('authority')], [false, true, false]);
  });

  test('a signature is drawn or typed, with its time; one on paper says when and where it is', () => {
    const form = open(recordFor('betty'));
    form.answer('whoSigns', 'person');
    form.answer('whereSigned', 'here');
    assert.ok(form.problems().some(({ key, code }) => key === 'signature' && code === 'required'));
    for (const method of ['typed', 'drawn']) {
      const image = { held: 'draft', id: 'f', filename: 'signature', mimeType: 'image/png', size: 1 };
      const signedAt = '2026-11-21T11:20:00Z';
      form.answer('signature', { signedBy: 'Betty', method, signedAt, ...(method === 'drawn' && { image }) } as never);
      assert.ok(!form.problems().some(({ key }) => key === 'signature'), method);
    }
    form.answer('whereSigned', 'paper');
    assert.deepEqual([form.node('signature')?.visible, form.node('signedOnPaperAt')?.visible], [false, true]);
    form.answer('witnessed', true);
    assert.ok(form.problems().some(({ key, code }) => key === 'witnessName' && code === 'required'));
  });
});
