// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { type StoredAnswer, createForm } from '@careplan-kit/forms/contract';
import { vectorAnswers } from '@careplan-kit/forms/scoring';
import { fill, testRiskForm, working } from '../../test/risk-form.js';
import * as fixtures from './fixtures.js';
import { bedRails } from './index.js';

/** The warning that stands under each measurement. */
const SHOWN = {
  gapBetweenBarsMm: 'barsTooWide',
  gapRailPlatformMm: 'platformTooWide',
  gapEndMm: 'endTraps',
  heightAboveMattressMm: 'railTooLow',
};
const vectors = JSON.parse(
  readFileSync(new URL('../../../../test/vectors/instruments/bed-rails.json', import.meta.url), 'utf8'),
) as {
  readonly vectors: readonly {
    readonly id: string;
    readonly input: Readonly<Record<string, unknown>>;
    readonly expected: { readonly flags: readonly string[]; readonly failed: readonly string[] };
  }[];
};
const { open } = working(bedRails);

describe('the bed rails form', () => {
  testRiskForm(bedRails, fixtures);

  for (const { id, input, expected } of vectors.vectors) {
    test(`${id}: the measurements fail as the figures say, on the screen and in the checks`, () => {
      const form = createForm(bedRails, {
        context: { today: '2026-11-22' },
        snapshot: vectorAnswers(bedRails, input),
        scores: 'all',
      });
      const { flags, results } = form.scores[0]!.result;
      assert.deepEqual(
        flags.map(({ code }) => code),
        expected.flags,
      );
      assert.deepEqual(results['failed'], expected.failed);
      const shown = Object.entries(SHOWN).filter(([, display]) => form.node(display)?.visible);
      assert.deepEqual(
        shown.map(([item]) => item),
        expected.failed,
      );
    });
  }

  test('yes to rails is spoken against while anything fails or is missing', () => {
    const against = (change: Readonly<Record<string, StoredAnswer | null>>) => {
      const form = open();
      fill(form, fixtures.mrGreen);
      for (const [key, value] of Object.entries(change)) form.answer(key, value);
      return form.node('againstIt')?.visible;
    };
    assert.equal(against({}), false);
    for (const item of Object.keys(SHOWN)) assert.equal(against({ [item]: null }), true, `${item} was not measured`);
    for (const item of ['couldClimb', 'compatible', 'fixed', 'consentBasis', 'confused', 'gapMattressRailSafe'])
      assert.equal(against({ [item]: null }), true, `${item} was not asked`);
    assert.equal(against({ couldClimb: { unknown: 'unknown' } }), true);
    assert.equal(against({ confused: true }), true);
    assert.equal(against({ consentBasis: 'none' }), true);
    assert.equal(against({ purpose: 'stay-in-bed' }), true);
    assert.equal(against({ gapEndMm: '100' }), true);
    assert.equal(against({ useRails: 'no', gapEndMm: '100' }), false);
  });

  test('without consent or best interests the form says so, and asks where the decision is', () => {
    const form = open();
    form.answer('consentBasis', { unknown: 'not-asked' });
    assert.equal(form.node('noBasis')?.visible, true);
    form.answer('consentBasis', 'best-interest');
    assert.equal(form.node('noBasis')?.visible, false);
    assert.ok(form.problems().some(({ key }) => key === 'bestInterestsRecord'));
    form.answer('consentBasis', 'consent');
    assert.ok(!form.problems().some(({ key }) => key === 'bestInterestsRecord'));
  });
});
