// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createForm } from '@careplan-kit/forms/contract';
import { inForce } from '@careplan-kit/model';
import { recordFor, testForm, worked } from '../../test/plan-form.js';
import { fill } from '../../test/risk-form.js';
import * as fixtures from './fixtures.js';
import { behaviourRecord } from './index.js';

const { open, finish } = worked(behaviourRecord);
const event = { eventAt: '09:00', happened: 'Shouted', change: 'no', harm: ['nobody'], restriction: ['none'] };
const resultOf = (events: readonly object[]) => {
  const form = createForm(behaviourRecord, { context: { today: '2026-11-22' }, scores: 'all' });
  fill(form, { events });
  return form.scores[0]!.result;
};
const flagsOf = (more: object) => resultOf([{ ...event, ...more }]).flags.map(({ code }) => code);

describe('the record of behaviour', () => {
  testForm(behaviourRecord, fixtures);

  test('a trigger goes into the record, stands there next time, and is not taken away with its entry', () => {
    const { record } = finish(recordFor('james'), fixtures.james);
    const texts = (of: typeof record) => inForce(of, 'Trigger factors').map(({ content }) => content['freeText']);
    assert.deepEqual(texts(record), ['A fire alarm, or standing under one']);
    const form = open(record);
    const [entry] = form.entries()['triggers'] ?? [];
    assert.equal(form.question(`trigger~${entry}`)?.answer, 'A fire alarm, or standing under one');
    const { triggers, ...again } = fixtures.james;
    assert.ok(triggers);
    assert.deepEqual(texts(finish(record, again).record), texts(record), 'written once');
  });

  test('a record without a trigger writes nothing', () => {
    assert.deepEqual(finish(recordFor('mrsSmith'), fixtures.mrsSmith).operations, []);
  });

  test('any way of holding somebody back is told to the manager, with by whom and what was tried', () => {
    const form = open();
    const [entry] = form.entries()['events'] ?? [];
    for (const [code, told] of [
      ['none', false],
      ['held', true],
      ['moved', true],
      ['medicine', true],
      ['room', true],
      ['other-way', true],
    ] as const) {
      form.answer(`restriction~${entry}`, [code]);
      assert.equal(form.node(`restrictionNow~${entry}`)?.visible, told, code);
      for (const id of ['restrictionHow', 'toldWhom'])
        assert.equal(
          form.problems().some(({ key, code: why }) => key === `${id}~${entry}` && why === 'required'),
          told,
        );
      assert.equal(form.node(`medicineToo~${entry}`)?.visible, code === 'medicine');
    }
  });

  test('a sudden change, or one nobody knows about, is looked at as illness', () => {
    const form = open();
    const [entry] = form.entries()['events'] ?? [];
    for (const [answer, shown] of [
      ['no', false],
      ['more', false],
      ['new', true],
      [{ unknown: 'unknown' }, true],
    ] as const) {
      form.answer(`change~${entry}`, answer);
      assert.equal(form.node(`illNow~${entry}`)?.visible, shown);
    }
  });

  test('harm to anybody is told; to things it is only written down', () => {
    const form = open();
    const [entry] = form.entries()['events'] ?? [];
    for (const [code, told, written] of [
      ['nobody', false, false],
      ['things', false, true],
      ['person', true, true],
      ['other-resident', true, true],
      ['staff', true, true],
      ['visitor', true, true],
    ] as const) {
      form.answer(`harm~${entry}`, [code]);
      assert.deepEqual(
        [form.node(`harmNow~${entry}`)?.visible, form.node(`harmWhat~${entry}`)?.visible],
        [told, written],
        code,
      );
    }
  });

  test('harm, holding and restriction are never passed over by a blank', () => {
    const form = open();
    const [entry] = form.entries()['events'] ?? [];
    for (const id of ['harm', 'restriction', 'change', 'before', 'happened', 'followed'])
      assert.ok(form.problems().some(({ key, code }) => key === `${id}~${entry}` && code === 'required'));
  });

  test('what has to be seen to stands for today and yesterday', () => {
    assert.deepEqual(flagsOf({}), []);
    const all = { restriction: ['held'], change: 'new', harm: ['staff'] };
    assert.deepEqual(flagsOf(all), ['restricted', 'sudden-change', 'harm']);
    assert.deepEqual(flagsOf({ ...all, eventOn: '2026-11-21' }), ['restricted', 'sudden-change', 'harm']);
    assert.deepEqual(flagsOf({ ...all, eventOn: '2026-11-20' }), []);
    assert.deepEqual(flagsOf({ harm: ['things'] }), []);
  });

  test('minutes have no sum while nobody knows one of them', () => {
    const results = (...minutes: unknown[]) => resultOf(minutes.map((of) => ({ ...event, minutes: of }))).results;
    assert.deepEqual(results('10', '5'), {
      events: { number: '2' },
      daysSinceLast: { number: '0' },
      minutes: { number: '15' },
    });
    assert.equal(results('10', { unknown: 'unknown' })['minutes'], null);
    assert.deepEqual(resultOf([{}]).results, { events: { number: '0' }, daysSinceLast: null, minutes: null });
  });

  test('no question calls the person names', () => {
    const asked = JSON.stringify(behaviourRecord.items).replace(/no words such as “[^.]*/, '');
    assert.doesNotMatch(asked, /challenging|aggressive|attention|non-compliant|manipulat/i);
  });
});
