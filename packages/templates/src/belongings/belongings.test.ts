// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { listed } from '../../test/person-form.js';
import { recordFor, testForm, worked } from '../../test/plan-form.js';
import * as fixtures from './fixtures.js';
import { belongings } from './index.js';
import { LINES } from './parts/line.js';

const { open, finish } = worked(belongings);

describe('their belongings', () => {
  testForm(belongings, fixtures);

  test('glasses, each hearing aid and each denture are asked by themselves, and a blank is not "they have none"', () => {
    const form = open();
    const missing = new Set(form.problems().map(({ key }) => key));
    for (const id of ['glasses', 'hearingAidLeft', 'hearingAidRight', 'denturesUpper', 'denturesLower'])
      assert.ok(missing.has(id), id);
    for (const id of LINES) {
      assert.equal(form.question(id)?.answer, null, id);
      assert.ok(form.question(id)?.item.unknowns?.includes('unknown'), id);
    }
  });

  test('every line is a question, and every question of what came back belongs to one', () => {
    const form = open();
    const back = form.questions.flatMap(({ key }) => (key.endsWith('Back') ? [key.slice(0, -4)] : []));
    assert.deepEqual(back, [...LINES]);
  });

  test('aids of the record stand beside the lines, and are not changed', () => {
    const form = open(recordFor('mrGreen'));
    assert.deepEqual(listed(form, 'aids', 'aid'), ['Hearing aid', 'Walking frame']);
    assert.equal(open(recordFor('betty')).node('aids')?.visible, false);
    assert.deepEqual(finish(recordFor('mrsSmith'), fixtures.mrsSmith).operations, []);
    assert.deepEqual(
      finish(recordFor('james'), fixtures.james).operations.map(({ operation, class: of }) => `${operation} ${of}`),
      ['create Instruction'],
    );
  });

  test('what it looks like is asked of what goes, and what came back only once they are back', () => {
    const form = open();
    const shown = () => ['glassesLook', 'glassesPhoto', 'glassesBack'].filter((id) => form.node(id)?.visible);
    form.answer('glasses', 'stays');
    assert.deepEqual(shown(), []);
    form.answer('glasses', 'goes');
    assert.deepEqual(shown(), ['glassesLook', 'glassesPhoto']);
    form.answer('stage', 'back');
    assert.deepEqual(shown(), ['glassesLook', 'glassesPhoto', 'glassesBack']);
  });

  for (const id of LINES)
    test(`missing, broken or not known asks for a telephone call today: ${id}`, () => {
      const form = open();
      form.answer('stage', 'back');
      form.answer(id, 'goes');
      form.answer(`${id}Back`, 'yes');
      assert.equal(form.node('lookForIt')?.visible, false);
      for (const answer of ['missing', 'damaged', { unknown: 'unknown' }] as const) {
        form.answer(`${id}Back`, answer);
        assert.equal(form.node('lookForIt')?.visible, true);
        assert.ok(form.problems().some(({ key, code }) => key === 'lostWhat' && code === 'required'));
      }
    });

  test('a thing of value, and whatever else is missing, asks for it too', () => {
    for (const [list, what, came] of [
      ['valuables', 'valuable', 'valuableBack'],
      ['others', 'thing', 'thingBack'],
    ] as const) {
      const form = open();
      form.answer('stage', 'back');
      form.answer('anyValuables', 'yes');
      const entry = form.entries()[list]?.[0] ?? form.addEntry(list);
      form.answer(`${what}~${entry}`, 'A ring');
      form.answer(`${came}~${entry}`, 'missing');
      assert.equal(form.node('lookForIt')?.visible, true, list);
    }
  });

  test('value is seen by two, or it is said that nobody was there', () => {
    const form = open();
    form.answer('anyValuables', 'no');
    assert.equal(form.node('valuables')?.visible, false);
    form.answer('anyValuables', 'yes');
    const [entry] = form.entries()['valuables'] ?? [];
    form.answer(`valuable~${entry}`, 'Yellow metal ring');
    const asked = () => form.problems().some(({ key }) => key === `valuableWitness~${entry}`);
    assert.equal(asked(), true);
    form.answer(`valuableWitness~${entry}`, 'Nobody');
    assert.equal(asked(), false);
  });
});
