// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { recordOf, testRiskForm, working } from '../../test/risk-form.js';
import * as fixtures from './fixtures.js';
import { riskAssessment } from './index.js';

const { open, kept } = working(riskAssessment);

describe('the risk assessment', () => {
  testRiskForm(riskAssessment, fixtures);

  const CODES = {
    likelihood: ['rare', 'unlikely', 'possible', 'likely', 'almost-certain'],
    severity: ['negligible', 'minor', 'moderate', 'major', 'catastrophic'],
  };

  test('likely times bad, before and after, with the working and one band for every total', () => {
    const form = open();
    for (const [at, when] of (['Before', 'After'] as const).entries())
      CODES.likelihood.forEach((likelihood, l) =>
        CODES.severity.forEach((severity, s) => {
          form.answer(`likelihood${when}`, likelihood);
          form.answer(`severity${when}`, severity);
          const { total, band, working, flags } = form.scores[at]!.result;
          const product = (l + 1) * (s + 1);
          assert.equal(total, String(product));
          const expected = product >= 15 ? 'very-high' : product >= 10 ? 'high' : product >= 5 ? 'medium' : 'low';
          assert.equal(band?.code, expected);
          assert.deepEqual(
            working.map(({ points }) => points),
            [String(l + 1), String(s + 1)],
          );
          assert.equal(flags.length, s === 4 ? 1 : 0, 'what can kill is flagged at any total');
        }),
      );
  });

  test('a blank gives no total and no band', () => {
    const form = open();
    form.answer('likelihoodBefore', 'rare');
    const { total, band, missing } = form.scores[0]!.result;
    assert.deepEqual([total, band], [null, null]);
    assert.deepEqual(missing, ['severityBefore']);
    assert.equal(form.scores[1]!.result.total, null);
  });

  test('what is left over and nobody can live with goes up on the same day', () => {
    const form = open();
    for (const [code, shown] of [
      ['yes', false],
      ['no', true],
      ['not-sure', true],
    ] as const) {
      form.answer('accepted', code);
      assert.equal(form.node('notAccepted')?.visible, shown, code);
    }
  });

  test('writes one new risk and leaves those the record has', () => {
    const { operations } = kept(recordOf('resident-james'), fixtures.james);
    const risks = operations.filter((one) => one.class === 'Risk');
    assert.equal(risks.length, 1);
    assert.equal(risks[0]?.operation, 'create');
    assert.equal(risks[0]?.content?.['freeText'], fixtures.james['hazard']);
    assert.equal(risks[0]?.content?.['startDateOfRisk'], '2026-11-13');
  });
});
