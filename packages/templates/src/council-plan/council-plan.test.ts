// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inForce } from '@careplan-kit/model';
import { careActNeeds } from '../care-act-needs/definition.js';
import * as assessed from '../care-act-needs/fixtures.js';
import { flat } from '../../test/risk-form.js';
import { open, testWorkedForm, worked } from '../../test/worked-form.js';
import { councilPlan } from './definition.js';
import * as fixtures from './fixtures.js';

describe('the council’s plan', () => {
  testWorkedForm(councilPlan, fixtures);

  test('needs, outcomes and the council of the assessment stand there already and are not written twice', () => {
    const { record: after } = worked(careActNeeds, assessed.mrBodat);
    const form = open(councilPlan, after);
    assert.equal(form.entries()['needs']?.length, 3);
    assert.equal(form.entries()['council']?.length, 1);
    const { record } = worked(councilPlan, fixtures.mrBodat, after);
    for (const name of ['Need', 'Goal', 'Local authority'])
      assert.equal(inForce(record, name).length, inForce(after, name).length, name);
  });

  test('is the council’s: no care plan of the provider is begun or changed by it', () => {
    const classes = flat(councilPlan.items).flatMap((item) =>
      'binding' in item && item.binding ? item.binding.class : [],
    );
    assert.ok(!classes.includes('Care plan'));
  });

  test('money and hours are copied: nothing is added up, a blank is no number, and "not known" can be said', () => {
    const items = flat(councilPlan.items);
    for (const item of items) assert.ok(!('calculate' in item), item.id);
    for (const id of ['personalBudget', 'personPays', 'hoursPerWeek']) {
      const item = items.find((one) => one.id === id);
      assert.ok(item?.type === 'decimal' && item.unknowns?.includes('unknown') && !item.initial, id);
    }
    assert.ok(!items.some(({ id }) => /income|savings|bank/i.test(id)), 'the financial assessment is the council’s');
  });

  test('a need that nobody meets is said aloud', () => {
    const form = open(councilPlan, undefined);
    const [entry] = form.entries()['needs'] ?? [];
    form.answer(`needMetBy~${entry}`, ['us']);
    assert.equal(form.node(`needOpen~${entry}`)?.visible, false);
    form.answer(`needMetBy~${entry}`, ['nobody']);
    assert.equal(form.node(`needOpen~${entry}`)?.visible, true);
    form.answer(`needMetBy~${entry}`, { unknown: 'unknown' });
    assert.equal(form.node(`needOpen~${entry}`)?.visible, true);
  });

  test('a plan without a date of review makes no review', () => {
    assert.equal(inForce(worked(councilPlan, fixtures.james).record, 'Review').length, 0);
    assert.equal(inForce(worked(councilPlan, fixtures.mrBodat).record, 'Review').length, 1);
  });
});
