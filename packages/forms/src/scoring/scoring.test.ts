// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DataError } from '@careplan-kit/model';
import { TODAY, definitionJson } from '../../test/define-form.js';
import { answer, is, weight } from '../../test/instruments/build.js';
import { parseDefinition } from '../definition/parse-definition.js';
import { createForm } from '../engine/create-form.js';
import { type VectorInput, scoreOutput, vectorAnswers } from './index.js';

const options = [
  { code: '0', label: 'None', weight: 0 },
  { code: '1', label: 'Some', weight: 1.5 },
];
const definition = parseDefinition(
  definitionJson(
    [
      { type: 'choice', id: 'grade', label: 'Grade', options },
      {
        type: 'choice',
        id: 'asked',
        label: 'Asked',
        options: [
          { code: 'yes', label: 'Yes' },
          { code: 'no', label: 'No' },
        ],
      },
      { type: 'boolean', id: 'fell', label: 'Fell' },
      { type: 'multiple-choice', id: 'signs', label: 'Signs', options },
      { type: 'decimal', id: 'kg', label: 'Weight', max: 400 },
      {
        type: 'quantity',
        id: 'dose',
        label: 'Dose',
        units: [
          { code: 'mg', label: 'mg' },
          { code: 'g', label: 'g', factor: '1000' },
        ],
      },
      {
        type: 'integer',
        id: 'readings',
        label: 'Readings',
        repeats: {},
        items: [{ type: 'text', id: 'note', label: 'Note' }],
      },
      {
        type: 'group',
        id: 'drinks',
        repeats: {},
        items: [
          { type: 'integer', id: 'ml', label: 'Amount' },
          { type: 'group', id: 'sips', repeats: {}, items: [{ type: 'integer', id: 'sip', label: 'Sip' }] },
        ],
      },
      { type: 'display', id: 'words', label: 'Words' },
    ],
    {
      scores: [
        {
          id: 'first',
          title: 'First',
          parts: [{ value: weight('grade') }],
          bands: [{ code: 'all', label: 'All' }],
          flags: [{ code: 'fall', label: 'Fall', when: is(answer('fell'), 'equal', true) }],
          results: [
            { code: 'drunk', label: 'Drunk', value: { op: 'over', items: 'drinks', fold: 'sum', value: answer('ml') } },
            { code: 'total', label: 'Never in place of the total', value: answer('kg') },
          ],
        },
        { id: 'second', title: 'Second', parts: [{ value: answer('kg') }] },
      ],
    },
  ),
);

const formOf = (input: VectorInput) =>
  createForm(definition, { context: { today: TODAY }, snapshot: vectorAnswers(definition, input), scores: 'all' });

describe('plain input', () => {
  test('becomes answers of the kind each item takes', () => {
    const input = {
      grade: 1,
      asked: true,
      fell: 'no',
      signs: [0, '1'],
      kg: 1e-7,
      dose: 2.5,
      readings: null,
    };
    assert.deepEqual(vectorAnswers(definition, input).answers, {
      grade: '1',
      asked: 'yes',
      fell: false,
      signs: ['0', '1'],
      kg: '0.0000001',
      dose: { value: '2.5', unit: 'mg' },
    });
    const { answers } = vectorAnswers(definition, { asked: false, fell: true, dose: { value: '1', unit: 'g' } });
    assert.deepEqual(answers, { asked: 'no', fell: true, dose: { value: '1', unit: 'g' } });
  });

  test('gives a repeating item one entry for each value, blank ones too', () => {
    const { answers, entries } = vectorAnswers(definition, { readings: [5, null, 7], ml: [200, 150] });
    assert.deepEqual(entries, { readings: ['e1', 'e2', 'e3'], drinks: ['e1', 'e2'] });
    assert.deepEqual(answers, { 'readings~e1': '5', 'readings~e3': '7', 'ml~e1': '200', 'ml~e2': '150' });
    assert.deepEqual(vectorAnswers(definition, { ml: [] }).entries, { drinks: [] });
    assert.deepEqual(vectorAnswers(definition, { readings: 5 }).answers, { 'readings~e1': '5' });
  });

  test('may name the entries of a group as objects, and groups within them', () => {
    const { answers, entries } = vectorAnswers(definition, {
      drinks: [{ ml: 200, sip: [1, 2] }, { sips: [{ sip: 3 }] }],
    });
    assert.deepEqual(entries, { drinks: ['e1', 'e2'], 'sips~e1': ['e1', 'e2'], 'sips~e2': ['e1'] });
    assert.deepEqual(answers, { 'ml~e1': '200', 'sip~e1~e1': '1', 'sip~e1~e2': '2', 'sip~e2~e1': '3' });
  });

  test('that names no question of the form is refused, with its path', () => {
    const refused = (input: VectorInput) => {
      try {
        vectorAnswers(definition, input);
      } catch (error) {
        assert.ok(error instanceof DataError);
        return error.issues[0]!.path;
      }
      return undefined;
    };
    assert.deepEqual(refused({ other: 1 }), ['other']);
    assert.deepEqual(refused({ words: 1 }), ['words']);
    assert.deepEqual(refused(JSON.parse('{"__proto__": 1}') as VectorInput), ['__proto__']);
    assert.deepEqual(refused({ constructor: 1 }), ['constructor']);
    assert.deepEqual(refused({ drinks: [{ kg: 1 }] }), ['drinks', 0, 'kg']);
    assert.deepEqual(refused({ drinks: [{ note: 'x' }] }), ['drinks', 0, 'note']);
    assert.deepEqual(refused({ drinks: [5] }), ['drinks', 0]);
    assert.deepEqual(refused({ ml: Array.from({ length: 2001 }, () => 1) }), ['ml']);
    assert.equal(refused({ ml: Array.from({ length: 2000 }, () => 1) }), undefined);
  });
});

describe('what a score says, as plain JSON', () => {
  test('is total, band, flags and each result under its code', () => {
    assert.deepEqual(scoreOutput(formOf({ grade: 1, fell: true, ml: [200, 150], kg: 70 })), {
      total: 1.5,
      band: 'all',
      flags: ['fall'],
      drunk: 350,
    });
    assert.deepEqual(scoreOutput(formOf({ kg: 70.5 }), 'second'), { total: 70.5, band: null, flags: [] });
  });

  test('says that it is incomplete, or that an answer is not allowed', () => {
    assert.deepEqual(scoreOutput(formOf({ fell: true }))!.flags, ['incomplete', 'fall']);
    assert.deepEqual(scoreOutput(formOf({ grade: 2, fell: true })), {
      total: null,
      band: null,
      flags: ['invalid', 'fall'],
      drunk: 0,
    });
    assert.deepEqual(scoreOutput(formOf({ kg: 500 }), 'second'), { total: null, band: null, flags: ['invalid'] });
  });

  test('is nothing where there is no such score, or the host has not turned it on', () => {
    assert.equal(scoreOutput(formOf({}), 'third'), undefined);
    assert.equal(scoreOutput(createForm(definition, { context: { today: TODAY } })), undefined);
  });
});
