// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type StoredAnswer, createForm } from '@careplan-kit/forms/contract';
import { recordFor, testForm, worked } from '../../test/plan-form.js';
import { fill, flat } from '../../test/risk-form.js';
import { differences, vectorsOf } from '../../test/vectors.js';
import * as fixtures from './fixtures.js';
import { seizureChart } from './index.js';

const { open, finish } = worked(seizureChart);
const quiet = { durationSec: '60', convulsive: true, firstEver: false, recovered: true, injury: false };
const resultOf = (given: object) => {
  const form = createForm(seizureChart, { context: { today: '2026-11-22' }, scores: 'all' });
  fill(form, given as Readonly<Record<string, unknown>>);
  return { form, result: form.scores[0]!.result };
};
const flagsOf = (one: object, plan: object = {}) =>
  resultOf({ ...plan, seizures: [{ ...quiet, ...one }] }).result.flags.map(({ code }) => code);
const planned = (plan: object) => ({ rescuePlan: 'in-date', planWhere: 'Folder', ...plan });

describe('the seizure chart', () => {
  testForm(seizureChart, fixtures);

  test('gives the expected result for each of its vectors', () => {
    const vectors = vectorsOf('seizure-chart');
    assert.equal(vectors.length, 14);
    assert.deepEqual(
      vectors.flatMap((vector) => differences(seizureChart, vector)),
      [],
    );
  });

  test('with another number than five minutes a vector fails', () => {
    const other = JSON.stringify(seizureChart);
    for (const seconds of ['299', '301']) {
      const changed = JSON.parse(other.replaceAll('"value":300', `"value":${seconds}`)) as typeof seizureChart;
      assert.notDeepEqual(
        vectorsOf('seizure-chart').flatMap((vector) => differences(changed, vector)),
        [],
      );
    }
  });

  test('a plan can be earlier than five minutes and never later', () => {
    const plan = planned({ callAfterSec: '240' });
    assert.deepEqual(flagsOf({ durationSec: '239' }, plan), []);
    assert.deepEqual(flagsOf({ durationSec: '240' }, plan), ['as-planned']);
    assert.deepEqual(flagsOf({ durationSec: '300' }, plan), ['emergency', 'as-planned']);
    const { form } = resultOf(planned({ callAfterSec: '600' }));
    assert.ok(form.problems().some(({ key, code }) => key === 'callAfterSec' && code === 'too-large'));
    const item = flat(seizureChart.items).find(({ id }) => id === 'callAfterSec');
    assert.ok(item?.type === 'integer' && item.max === 300);
  });

  test('longer than usual for them, and as many as their plan rings for, are said; without a plan nothing is assumed', () => {
    assert.deepEqual(flagsOf({ durationSec: '179' }, { usualSec: '60' }), []);
    assert.deepEqual(flagsOf({ durationSec: '180' }, { usualSec: '60' }), ['beyond-usual']);
    assert.deepEqual(flagsOf({ durationSec: '200' }, { usualSec: { unknown: 'unknown' } }), []);
    assert.deepEqual(flagsOf({ count24h: '2' }, planned({ planCount24h: '2' })), ['repeated']);
    assert.deepEqual(flagsOf({ count24h: '1' }, planned({ planCount24h: '2' })), []);
  });

  test('three in a day say who to ring, also where no plan says so', () => {
    for (const [count24h, shown] of [
      ['2', false],
      ['3', true],
    ] as const) {
      const { form } = resultOf({ seizures: [{ ...quiet, count24h }] });
      const [entry] = form.entries()['seizures'] ?? [];
      assert.equal(form.node(`repeatedNow~${entry}`)?.visible, shown);
    }
  });

  test('an emergency stands until somebody writes that 999 was called or a doctor or nurse saw them', () => {
    for (const [helpCalled, flags] of [
      [undefined, ['emergency']],
      ['nobody', ['emergency']],
      ['advice', ['emergency']],
      ['999', []],
      ['seen', []],
    ] as const)
      assert.deepEqual(flagsOf({ firstEver: true, ...(helpCalled && { helpCalled }) }), flags, helpCalled);
  });

  test('an earlier seizure that was seen to hides none that was not', () => {
    const seen = { ...quiet, durationSec: '400', helpCalled: '999' };
    const { result } = resultOf({ seizures: [seen, { ...quiet, injury: true }] });
    assert.deepEqual(
      result.flags.map(({ code }) => code),
      ['emergency'],
    );
  });

  test('shaking of which nobody knows the length is told to be acted on as long', () => {
    const shows = (durationSec: StoredAnswer, convulsive: boolean) => {
      const { form } = resultOf({ seizures: [{ ...quiet, durationSec, convulsive }] });
      const [entry] = form.entries()['seizures'] ?? [];
      return form.node(`lengthNotKnown~${entry}`)?.visible;
    };
    assert.equal(shows({ unknown: 'unknown' }, true), true);
    assert.equal(shows({ unknown: 'unknown' }, false), false);
    assert.equal(shows('60', true), false);
  });

  test('the four questions of an emergency have to be answered, if with "not known"', () => {
    const form = open();
    const [entry] = form.entries()['seizures'] ?? [];
    for (const id of ['durationSec', 'convulsive', 'firstEver', 'recovered', 'injury']) {
      const asked = () => form.problems().some(({ key, code }) => key === `${id}~${entry}` && code === 'required');
      assert.ok(asked(), id);
      form.answer(`${id}~${entry}`, { unknown: 'unknown' });
      assert.ok(!asked(), id);
    }
  });

  test('says how many, how long and when the last was, and a length nobody knows is not left out', () => {
    const one = { ...quiet, start: '2026-11-17T09:42', helpCalled: 'nobody' };
    const { results } = resultOf({ seizures: [one, { ...one, start: '2026-11-20T22:10', durationSec: '90' }] }).result;
    assert.deepEqual(results, {
      seizuresOnChart: { number: '2' },
      longestSec: { number: '90' },
      daysSinceLast: { number: '2' },
    });
    const unknown = resultOf({ seizures: [one, { ...one, durationSec: { unknown: 'unknown' } }] }).result.results;
    assert.equal(unknown['longestSec'], null);
  });

  test('writes nothing in the record', () => {
    for (const [name, given] of Object.entries(fixtures))
      assert.deepEqual(finish(recordFor(name), given).operations, []);
  });
});
