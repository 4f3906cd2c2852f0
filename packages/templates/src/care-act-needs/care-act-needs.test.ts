// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inForce } from '@careplan-kit/model';
import { flat } from '../../test/risk-form.js';
import { open, testWorkedForm, worked } from '../../test/worked-form.js';
import { careActNeeds } from './definition.js';
import * as fixtures from './fixtures.js';

describe('the council’s needs assessment', () => {
  testWorkedForm(careActNeeds, fixtures);

  test('whether a need is eligible is copied: nothing works it out, and nothing begins with it', () => {
    const items = flat(careActNeeds.items);
    for (const item of items) assert.ok(!('calculate' in item), item.id);
    assert.equal(careActNeeds.scores, undefined);
    const said = items.find(({ id }) => id === 'councilSays');
    assert.ok(said?.type === 'choice' && said.required && !said.initial && said.unknowns?.includes('unknown'));
    const form = open(careActNeeds, undefined);
    const [entry] = form.entries()['needs'] ?? [];
    assert.ok(form.problems().some(({ key, code }) => key === `councilSays~${entry}` && code === 'required'));
  });

  test('a need the paper does not settle is a need all the same, and the council is to be asked', () => {
    const form = open(careActNeeds, undefined);
    const [entry] = form.entries()['needs'] ?? [];
    form.answer(`councilSays~${entry}`, { unknown: 'unknown' });
    assert.equal(form.node(`askCouncilWhich~${entry}`)?.visible, true);
    form.answer(`councilSays~${entry}`, 'not-eligible');
    assert.equal(form.node(`councilAdvises~${entry}`)?.visible, true);
    const { record } = worked(careActNeeds, fixtures.james);
    assert.equal(inForce(record, 'Need').length, 2);
  });

  test('needs that are not eligible come to the record like the others, and the council’s reasons with the assessment', () => {
    const { record } = worked(careActNeeds, fixtures.mrBodat);
    assert.deepEqual(
      inForce(record, 'Need').map(({ content }) => content['freeText']),
      fixtures.mrBodat.answers.needs.map(({ need }) => need),
    );
    const [assessment] = inForce(record, 'Assessment');
    assert.equal(assessment?.content['assessmentType'], 'Care Act needs assessment');
    assert.equal(assessment?.content['comment'], fixtures.mrBodat.answers.eligibilityWords);
    assert.ok(!/eligible/i.test(JSON.stringify(inForce(record, 'Need'))), 'a need carries no label of the council');
  });

  test('what the paper leaves out makes no record: no outcome James never named', () => {
    const { record } = worked(careActNeeds, fixtures.james);
    assert.deepEqual(inForce(record, 'Goal'), []);
    assert.deepEqual(inForce(record, 'Risk'), []);
  });
});
