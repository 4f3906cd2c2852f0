// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { recordFor, testForm, worked } from '../../test/plan-form.js';
import { fill } from '../../test/risk-form.js';
import { differences, vectorsOf } from '../../test/vectors.js';
import * as fixtures from './fixtures.js';
import { abbeyPain } from './index.js';

const { open, finish } = worked(abbeyPain);
const SIX = ['vocalisation', 'facialExpression', 'bodyLanguage', 'behaviour', 'physiological', 'physical'];
/** Six grades that make a total. */
const gradesOf = (total: number) =>
  Object.fromEntries(SIX.map((item, place) => [item, String(Math.min(3, Math.max(0, total - 3 * place)))]));
const result = (given: Readonly<Record<string, unknown>>) => {
  const form = open();
  fill(form, given);
  return { form, ...form.scores[0]!.result };
};

describe('the Abbey Pain Scale', () => {
  testForm(abbeyPain, fixtures);

  test('gives the expected result for each of its vectors', () => {
    const vectors = vectorsOf('abbey-pain');
    assert.equal(vectors.length, 32);
    assert.deepEqual(
      vectors.flatMap((vector) => differences(abbeyPain, vector)),
      [],
    );
  });

  test('every total from 0 to 18 is in one band, and changes at 3, 8 and 14', () => {
    const bands = Array.from({ length: 19 }, (_, total) => {
      const { total: shown, band, working } = result(gradesOf(total));
      assert.equal(shown, String(total));
      assert.equal(
        working.reduce((sum, { points }) => sum + Number(points), 0),
        total,
        'the working adds up to it',
      );
      return band?.code;
    });
    const changes = bands.flatMap((band, total) => (band === bands[total - 1] ? [] : [[total, band]]));
    assert.deepEqual(changes, [
      [0, 'none'],
      [3, 'mild'],
      [8, 'moderate'],
      [14, 'severe'],
    ]);
  });

  test('with any of the six left blank there is no total, no band and nothing to do that follows from one', () => {
    for (const blank of SIX) {
      const { form, total, band, missing } = result({ ...gradesOf(18), [blank]: null });
      assert.deepEqual([total, band, missing], [null, null, [blank]]);
      for (const id of ['someNow', 'moderateNow', 'severeNow', 'noBetter'])
        assert.equal(form.node(id)?.visible, false, id);
    }
  });

  test('each band says what to do, and no pain says nothing', () => {
    for (const [total, shown] of [
      [2, undefined],
      [3, 'someNow'],
      [8, 'moderateNow'],
      [14, 'severeNow'],
    ] as const) {
      const { form } = result(gradesOf(total));
      assert.deepEqual(
        ['someNow', 'moderateNow', 'severeNow'].filter((id) => form.node(id)?.visible),
        shown ? [shown] : [],
      );
    }
  });

  test('an hour later, the same or more is no improvement; without a total before, nothing is said', () => {
    for (const [before, flagged] of [
      ['7', true],
      ['8', true],
      ['9', false],
      [null, false],
    ] as const) {
      const { form, flags } = result({ ...gradesOf(8), totalBefore: before });
      assert.deepEqual([form.node('noBetter')?.visible, flags.length], [flagged, flagged ? 1 : 0]);
    }
  });

  test('the type of pain and rest or movement do not count', () => {
    const plain = result(gradesOf(5)).total;
    assert.equal(result({ ...gradesOf(5), painType: 'acute', observedDuring: 'movement' }).total, plain);
  });

  test('the acknowledgement is on the screen and in the licence', () => {
    const shown = JSON.stringify(abbeyPain.items);
    for (const name of ['Abbey J', 'De Bellis A', 'Piller N', 'Esterman A', 'Giles L', 'Parker D', 'Lowcay B', 'Gunn'])
      assert.ok(shown.includes(name) && abbeyPain.licence.text.includes(name), name);
  });

  test('writes nothing in the record', () => {
    for (const [name, given] of Object.entries(fixtures))
      assert.deepEqual(finish(recordFor(name), given).operations, []);
  });
});
