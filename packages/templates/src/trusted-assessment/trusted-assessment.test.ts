// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inForce } from '@careplan-kit/model';
import { recordFor, worked as opening } from '../../test/plan-form.js';
import { testWorkedForm, worked } from '../../test/worked-form.js';
import { flat } from '../../test/risk-form.js';
import * as fixtures from './fixtures.js';
import { trustedAssessment } from './index.js';

const { open } = opening(trustedAssessment);
type Form = ReturnType<typeof open>;
const seen = (form: Form, ...ids: string[]) => ids.map((id) => form.node(id)?.visible);
const ALL = ['walking', 'washing', 'eating', 'toilet', 'skin', 'breathing', 'pain', 'mind', 'talking', 'safety'];

describe('the trusted assessment', () => {
  testWorkedForm(trustedAssessment, fixtures);

  test('needs of the record stand there, to be looked at one by one, and are not written twice', () => {
    const before = recordFor('mrsSmith');
    const there = inForce(before, 'Need').length;
    const form = open(before);
    assert.equal(form.entries()['needs']?.length, there);
    for (const entry of form.entries()['needs'] ?? [])
      assert.ok(form.problems().some(({ key, code }) => key === `canMeet~${entry}` && code === 'required'));
    const { record } = worked(trustedAssessment, fixtures.mrsSmith);
    assert.equal(inForce(record, 'Need').length, there + 2);
  });

  test('an area that was not looked at is said, and is not “no need”', () => {
    const form = open();
    form.answer('areasLooked', ALL);
    assert.deepEqual(seen(form, 'areasLeft'), [false]);
    for (const left of ALL) {
      form.answer(
        'areasLooked',
        ALL.filter((one) => one !== left),
      );
      assert.deepEqual(seen(form, 'areasLeft'), [true], left);
    }
  });

  test('a need that cannot be met, or of which nobody knows, is to be said before a date is agreed', () => {
    const form = open();
    const [entry] = form.entries()['needs'] ?? [];
    for (const [answer, said] of [
      ['yes', false],
      ['with', false],
      ['no', true],
      [{ unknown: 'unknown' }, true],
    ] as const) {
      form.answer(`canMeet~${entry}`, answer);
      assert.deepEqual(seen(form, 'notMet'), [said], JSON.stringify(answer));
    }
  });

  test('a yes beside anything that is not settled is pointed out, and nothing works out a yes', () => {
    const settle = (change: Readonly<Record<string, unknown>>) => {
      const form = open();
      const settled = { infection: 'none', medicinesKnown: 'yes', agrees: 'yes', homeSays: 'yes' };
      for (const [id, value] of Object.entries({ ...settled, ...change })) form.answer(id, value as never);
      return form;
    };
    assert.deepEqual(seen(settle({}), 'openStill'), [false]);
    for (const change of [
      { infection: { unknown: 'not-asked' } },
      { infection: { unknown: 'unknown' } },
      { medicinesKnown: 'no' },
      { agrees: 'no' },
      { agrees: { unknown: 'not-asked' } },
    ]) {
      assert.deepEqual(seen(settle(change), 'openStill'), [true], JSON.stringify(change));
      assert.deepEqual(seen(settle({ ...change, homeSays: 'not-yet' }), 'openStill'), [false]);
    }
    for (const item of flat(trustedAssessment.items))
      assert.ok(!('calculate' in item) || 'readOnly' in item || item.hidden, item.id);
    assert.ok(!('initial' in (flat(trustedAssessment.items).find(({ id }) => id === 'homeSays') ?? {})));
  });

  test('a date is asked for only when the home says yes, and a no of the person ends it', () => {
    const form = open();
    for (const [says, asked] of [
      ['yes', true],
      ['with', true],
      ['not-yet', false],
      ['no', false],
    ] as const) {
      form.answer('homeSays', says);
      assert.deepEqual(seen(form, 'comesAt'), [asked], says);
    }
    form.answer('agrees', 'no');
    assert.deepEqual(seen(form, 'noMeansNo', 'decidedFor'), [true, false]);
    form.answer('agrees', 'cannot-decide');
    assert.deepEqual(seen(form, 'noMeansNo', 'decidedFor'), [false, true]);
  });

  test('infection and decisions have to be asked about, and not asked can be said and asks for it', () => {
    const form = open();
    const missing = new Set(form.problems().map(({ key }) => key));
    for (const id of ['infection', 'decisionsNew', 'medicinesKnown', 'trust', 'agrees']) assert.ok(missing.has(id), id);
    form.answer('infection', { unknown: 'not-asked' });
    form.answer('trust', { unknown: 'none-known' });
    assert.deepEqual(seen(form, 'infectionAsk', 'infectionWhat', 'noTrust'), [true, false, true]);
  });

  test('equipment that is not there comes before the person', () => {
    const form = open();
    form.answer('equipmentSaid', 'yes');
    const [entry] = form.entries()['equipment'] ?? [];
    for (const [answer, first] of [
      ['yes', false],
      ['ordered', true],
      ['no', true],
      [{ unknown: 'unknown' }, true],
    ] as const) {
      form.answer(`equipmentHere~${entry}`, answer);
      assert.deepEqual(seen(form, 'equipmentFirst'), [first], JSON.stringify(answer));
    }
    const { operations } = worked(trustedAssessment, fixtures.mrsSmith);
    assert.ok(!operations.some(({ class: of }) => of === 'Device'));
  });
});
