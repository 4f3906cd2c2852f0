// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { recordFor, testForm, worked } from '../../test/plan-form.js';
import * as fixtures from './fixtures.js';
import { formRequest } from './index.js';

const { open, finish } = worked(formRequest);

describe('the request for a form', () => {
  testForm(formRequest, fixtures);

  test('writes nothing in the record', () => {
    for (const [name, given] of Object.entries(fixtures))
      assert.deepEqual(finish(recordFor(name), given).operations, []);
  });

  test('words of others need leave, and not knowing whose they are does too', () => {
    const form = open();
    form.answer('basedOn', 'own');
    assert.equal(form.node('permission')?.visible, false);
    for (const answer of ['others', { unknown: 'unknown' as const }]) {
      form.answer('basedOn', answer);
      assert.ok(form.problems().some(({ key, code }) => key === 'permission' && code === 'required'));
    }
  });

  test('a form that could harm, or of which nobody knows, needs somebody who looks at its safety', () => {
    const form = open();
    form.answer('affectsSafety', false);
    assert.equal(form.node('safetyPerson')?.visible, false);
    for (const answer of [true, { unknown: 'unknown' as const }]) {
      form.answer('affectsSafety', answer);
      assert.equal(form.node('safetyPerson')?.visible, true);
    }
  });

  test('asks where the answers of each question go, and which answers a choice has', () => {
    const form = open();
    const [section] = form.entries()['sections']!;
    const [field] = form.entries()[`fields~${section}`]!;
    form.answer(`kind~${section}~${field}`, 'one-of');
    assert.equal(form.entries()[`choices~${section}~${field}`]?.length, 2);
    form.answer(`onRecord~${section}~${field}`, 'goes-to');
    const asked = form.problems().map(({ key }) => key.split('~')[0]);
    for (const id of ['question', 'choices', 'mayBeBlank', 'binding']) assert.ok(asked.includes(id), id);
  });
});
