// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { recordFor, testForm, worked } from '../../test/plan-form.js';
import * as fixtures from './fixtures.js';
import { personalCare } from './index.js';

const { open, finish } = worked(personalCare);

describe('washing and dressing', () => {
  testForm(personalCare, fixtures);

  test('the plan is on the record and stands there the next time, apart from all other instructions', () => {
    const before = recordFor('mrGreen');
    assert.deepEqual(open(before).entries()['plan'], [], 'his walk to the gate is no part of it');
    const { record, operations } = finish(before, fixtures.mrGreen);
    assert.deepEqual(
      operations.map(({ operation, class: of }) => `${operation} ${of}`),
      ['create Instruction', 'create Instruction', 'create Instruction', 'create Device'],
    );
    assert.deepEqual((operations[0] as { content?: object }).content, {
      what: {
        system: 'https://careplan-kit.example/CodeSystem/personal-care',
        code: 'wash',
        display: 'Wash',
        originalText: 'Help him wash his back and feet; he does the rest',
      },
      who: { help: 'One person helps with part of it', name: 'Anybody they know' },
      suggestedStrategies: ['He does his face and top half', 'Back and feet last, and the towel warm'],
      reviewDate: '2026-12-08',
    });
    const again = open(record);
    assert.equal(again.entries()['plan']?.length, 3);
    for (const aid of ['Hearing aid', 'Walking frame', 'Long-handled sponge'])
      assert.ok(Object.values(again.answers()).includes(aid), aid);
  });

  test('writing down a day changes nothing of the plan', () => {
    const { record } = finish(recordFor('mrGreen'), fixtures.mrGreen);
    const day = { ...fixtures.mrBodat };
    assert.deepEqual(finish(record, day).operations, []);
  });

  test('who may help is asked, and not asked is said', () => {
    const form = open(recordFor('mrBodat'));
    assert.ok(JSON.stringify(personalCare).includes('Not asked yet'));
    form.answer('whatFor', 'plan');
    const entry = form.addEntry('plan');
    assert.ok(form.problems().some(({ key, code }) => key === `choiceOfCarer~${entry}` && code === 'required'));
    assert.equal(form.node('chart')?.visible, false);
  });

  test('help means that the skin was seen, or that it is said not to have been', () => {
    const form = open();
    form.answer('whatFor', 'done');
    const [row] = form.entries()['rows']!;
    const asks = (id: string) => form.problems().some(({ key }) => key === `${id}~${row}`);
    form.answer(`outcome~${row}`, 'helped');
    assert.ok(asks('skin') && asks('helpToday') && asks('doneToday'));
    form.answer(`skin~${row}`, 'something-new');
    assert.ok(asks('skinWhere'));
    form.answer(`outcome~${row}`, 'declined');
    assert.ok(asks('whyNot') && !asks('skin') && !asks('doneToday'));
  });
});
