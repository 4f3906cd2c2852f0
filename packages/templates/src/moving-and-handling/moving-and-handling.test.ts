// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type StoredAnswer } from '@careplan-kit/forms/contract';
import { testRiskForm, working } from '../../test/risk-form.js';
import * as fixtures from './fixtures.js';
import { movingAndHandling } from './index.js';

const { open } = working(movingAndHandling);

describe('the moving and handling form', () => {
  testRiskForm(movingAndHandling, fixtures);

  const withEquipment = (given: Readonly<Record<string, StoredAnswer>>, weight: StoredAnswer | null) => {
    const form = open();
    form.answer('weight', weight);
    const entry = form.addEntry('equipment');
    for (const [id, value] of Object.entries(given)) form.answer(`${id}~${entry}`, value);
    return (display: string) => form.node(`${display}~${entry}`)?.visible;
  };

  test('a hoist examined more than six months ago must not be used', () => {
    const seen = (examinedOn: StoredAnswer) =>
      withEquipment({ equipmentKind: 'hoist', safeLoad: '160', examinedOn }, '70')('examinationOverdue');
    assert.equal(seen('2026-05-22'), false);
    assert.equal(seen('2026-05-21'), true);
    const unknown = withEquipment({ equipmentKind: 'hoist', examinedOn: { unknown: 'unknown' } }, '70');
    assert.equal(unknown('examinationNotKnown'), true);
  });

  test('a person heavier than the safe load, or of unknown weight, is not lifted', () => {
    const load = { equipmentKind: 'sling', safeLoad: '120' };
    assert.equal(withEquipment(load, '120')('tooHeavy'), false);
    assert.equal(withEquipment(load, '120.1')('tooHeavy'), true);
    assert.equal(withEquipment(load, '120')('loadNotKnown'), false);
    assert.equal(withEquipment(load, { unknown: 'declined' })('loadNotKnown'), true);
    assert.equal(withEquipment(load, null)('loadNotKnown'), true);
    assert.equal(withEquipment({ equipmentKind: 'hoist' }, '70')('loadNotKnown'), true);
    assert.equal(withEquipment({ equipmentKind: 'frame' }, null)('loadNotKnown'), false);
  });

  test('a number of helpers nobody knows says not alone, and one move always stands there', () => {
    const form = open();
    const [entry] = form.entries()['tasks'] ?? [];
    form.answer(`staff~${entry}`, { unknown: 'unknown' });
    assert.equal(form.node(`staffNotKnown~${entry}`)?.visible, true);
    form.answer(`staff~${entry}`, '2');
    assert.equal(form.node(`staffNotKnown~${entry}`)?.visible, false);
  });
});
