// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createForm } from '@careplan-kit/forms/contract';
import { recordFor, testForm, worked } from '../../test/plan-form.js';
import { fill } from '../../test/risk-form.js';
import * as fixtures from './fixtures.js';
import { painChart } from './index.js';

const { open, finish } = worked(painChart);
const resultOf = (given: object, today = '2026-11-22') => {
  const form = createForm(painChart, { context: { today }, scores: 'all' });
  fill(form, given as Readonly<Record<string, unknown>>);
  return form.scores[0]!.result;
};
const flagsOf = (given: object, today?: string) => resultOf(given, today).flags.map(({ code }) => code);
const said = (painScore: string) => ({ painAt: '08:00', told: 'number', painScore, medicineGiven: 'no' });
const given = { ...said('6'), medicineGiven: 'yes', medicine: 'Paracetamol', medicineAt: '08:05' };

describe('the pain chart', () => {
  testForm(painChart, fixtures);

  test('writes nothing in the record', () => {
    for (const [name, of] of Object.entries(fixtures)) assert.deepEqual(finish(recordFor(name), of).operations, []);
  });

  test('a number is asked of who gives one, signs of who cannot say, and neither of who is asleep', () => {
    const form = open();
    const [entry] = form.entries()['pains'] ?? [];
    const shows = (id: string) => form.node(`${id}~${entry}`)?.visible;
    for (const [code, number, words, signs] of [
      ['number', true, false, false],
      ['words', false, true, false],
      ['signs', false, false, true],
      ['asleep', false, false, false],
      ['declined', false, false, false],
      ['away', false, false, false],
    ] as const) {
      form.answer(`told~${entry}`, code);
      assert.deepEqual([shows('painScore'), shows('painInWords'), shows('signs')], [number, words, signs], code);
    }
  });

  test('new or worse pain, or pain nobody knows, is told now', () => {
    const form = open();
    const [entry] = form.entries()['pains'] ?? [];
    fill(form, said('4'), `~${entry}`);
    for (const [answer, shown] of [
      ['known', false],
      ['worse', true],
      ['new', true],
      [{ unknown: 'unknown' }, true],
    ] as const) {
      form.answer(`isNew~${entry}`, answer);
      assert.equal(form.node(`newPain~${entry}`)?.visible, shown);
    }
    form.answer(`painScore~${entry}`, '0');
    assert.equal(form.node(`isNew~${entry}`)?.visible, false, 'no pain is no new pain');
  });

  test('a medicine given asks for its effect later, and the chart says while nobody has asked', () => {
    const form = open();
    const [entry] = form.entries()['pains'] ?? [];
    const flags = () => form.scores[0]!.result.flags.map(({ code }) => code);
    fill(form, given, `~${entry}`);
    assert.deepEqual([form.node(`comeBack~${entry}`)?.visible, flags()], [true, ['effect-not-asked']]);
    assert.ok(!form.problems().some(({ key }) => key === `effect~${entry}`), 'the entry can be kept until then');
    form.answer(`effect~${entry}`, 'better');
    assert.deepEqual([form.node(`comeBack~${entry}`)?.visible, flags()], [false, []]);
    assert.ok(form.problems().some(({ key, code }) => key === `effectAt~${entry}` && code === 'required'));
    for (const effect of ['same', 'worse']) {
      form.answer(`effect~${entry}`, effect);
      assert.deepEqual([form.node(`noBetter~${entry}`)?.visible, flags()], [true, ['not-helped']]);
    }
  });

  test('an effect nobody asked about stays open, however old', () => {
    assert.deepEqual(flagsOf({ pains: [{ ...given, painOn: '2026-11-10' }] }), ['effect-not-asked']);
  });

  test('somebody is told at the number agreed for this person, and at no number without one', () => {
    const at = (tellFrom: string | null, score: string, more: object = {}, today?: string) =>
      flagsOf({ ...(tellFrom && { tellFrom }), pains: [{ ...said(score), ...more }] }, today);
    assert.deepEqual(at('6', '5'), []);
    assert.deepEqual(at('6', '6'), ['tell']);
    assert.deepEqual(at(null, '10'), []);
    assert.deepEqual(at('6', '9', { painOn: '2026-11-21' }), ['tell'], 'over midnight');
    assert.deepEqual(at('6', '9', { painOn: '2026-11-20' }), []);
  });

  test('who was asleep has no number, and the highest number of a day without one is none and not 0', () => {
    const asleep = { painAt: '03:00', told: 'asleep', medicineGiven: 'no' };
    assert.deepEqual(resultOf({ pains: [asleep] }).results['highestToday'], null);
    assert.deepEqual(resultOf({ pains: [asleep, said('0')] }).results['highestToday'], { number: '0' });
    const yesterday = { ...said('9'), painOn: '2026-11-21' };
    assert.deepEqual(resultOf({ pains: [yesterday, said('2'), said('4')] }).results['highestToday'], { number: '4' });
  });

  test('doses of today are counted only when every entry says whether there was one', () => {
    assert.deepEqual(resultOf({ pains: [given, given, said('1')] }).results['dosesToday'], { number: '2' });
    const blank = { painAt: '09:00', told: 'number', painScore: '1' };
    assert.equal(resultOf({ pains: [given, blank] }).results['dosesToday'], null);
    assert.deepEqual(resultOf({ pains: [{ ...given, painOn: '2026-11-21' }] }).results['dosesToday'], { number: '0' });
  });
});
