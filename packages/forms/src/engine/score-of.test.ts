// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { FormDefinition } from '../contract/definition.js';
import type { Score, ScoreResult } from '../contract/score.js';
import { TODAY, definitionJson } from '../../test/define-form.js';
import { answer, any, constant, is, not, total, variable, weight } from '../../test/instruments/build.js';
import { exact } from '../arithmetic.js';
import { parseDefinition } from '../definition/parse-definition.js';
import { type VectorInput, vectorAnswers } from '../scoring/index.js';
import { createForm } from './create-form.js';

const grade = (id: string, more: object = {}) => ({
  type: 'choice',
  id,
  label: `How is ${id}?`,
  options: [
    { code: 'good', label: 'Good', weight: 0 },
    { code: 'poor', label: 'Poor', weight: 1 },
    { code: 'bad', label: 'Bad', weight: 2.5 },
    { code: 'other', label: 'Something else' },
  ],
  ...more,
});
const items = [
  grade('sleep'),
  grade('mood'),
  {
    type: 'integer',
    id: 'pulse',
    label: 'Pulse',
    unit: 'a minute',
    min: 1,
    max: 300,
    points: [
      { max: 50, weight: 3 },
      { over: 50, weight: 0 },
    ],
  },
  { type: 'boolean', id: 'fell', label: 'Fell today' },
];
const score = (more: Partial<Score>): Score => ({
  id: 'trial',
  title: 'Trial',
  parts: [{ value: weight('sleep') }, { value: weight('mood') }, { label: 'Heart', value: weight('pulse') }],
  ...more,
});

const formOf = (own: Score, more: object = {}): FormDefinition =>
  parseDefinition(definitionJson(items, { scores: [own], ...more }));

function resultOf(definition: FormDefinition, input: VectorInput): ScoreResult {
  const form = createForm(definition, {
    context: { today: TODAY },
    snapshot: vectorAnswers(definition, input),
    scores: 'all',
  });
  return form.scores[0]!.result;
}
const trial = (more: Partial<Score>, input: VectorInput, rest: object = {}) =>
  resultOf(formOf(score(more), rest), input);

describe('a score', () => {
  test('adds exact points, and shows its working in the words of the questions', () => {
    const {
      total: sum,
      missing,
      working,
      title,
      version,
    } = trial({ version: '2' }, { sleep: 'bad', mood: 'poor', pulse: 48 });
    assert.equal(sum, '6.5');
    assert.deepEqual(missing, []);
    assert.deepEqual([title, version], ['Trial', '2']);
    assert.deepEqual(
      working.map(({ label, points }) => [label, points]),
      [
        ['How is sleep?', '2.5'],
        ['How is mood?', '1'],
        ['Heart', '3'],
      ],
    );
    assert.deepEqual(working[2]!.inputs, [
      { key: 'pulse', label: 'Pulse', answer: '48 a minute', provenance: { from: 'worker' } },
    ]);
    assert.equal(working[0]!.inputs[0]!.answer, 'Bad');
  });

  test('has no total and no band while an input is missing, and says which; its flags are raised anyway', () => {
    const rules = {
      bands: [{ code: 'any', label: 'Any' }],
      flags: [
        { code: 'slow', label: 'Slow pulse', when: is(weight('pulse'), 'equal', 3) },
        { code: 'high', label: 'High', when: is(total('trial'), 'greater-or-equal', 3) },
      ],
    };
    const part = trial(rules, { pulse: 40 });
    assert.deepEqual([part.total, part.band], [null, null]);
    assert.deepEqual(part.missing, ['sleep', 'mood']);
    assert.deepEqual(part.flags, [{ code: 'slow', label: 'Slow pulse' }]);
    assert.deepEqual(
      part.working.map(({ points }) => points),
      [null, null, '3'],
    );
    assert.equal(part.working[0]!.inputs[0]!.answer, null);
    const whole = trial(rules, { pulse: 40, sleep: 'good', mood: 'good' });
    assert.deepEqual([whole.total, whole.band?.code], ['3', 'any']);
    assert.deepEqual(
      whole.flags.map(({ code }) => code),
      ['slow', 'high'],
    );
  });

  test('has no total when an option has no points, and then nothing is missing', () => {
    const { total: sum, missing } = trial({}, { sleep: 'other', mood: 'good', pulse: 80 });
    assert.equal(sum, null);
    assert.deepEqual(missing, []);
  });

  test('is never made of an answer its question does not allow, but a flag is raised by it', () => {
    const flags = [{ code: 'fast', label: 'Fast', when: is(answer('pulse'), 'greater', 200) }];
    const results = [
      { code: 'twice', label: 'Twice', value: { op: 'multiply' as const, left: answer('pulse'), right: constant(2) } },
    ];
    const wrong = trial({ flags, results }, { sleep: 'good', mood: 'good', pulse: 7200 });
    assert.deepEqual([wrong.total, wrong.missing], [null, ['pulse']]);
    assert.deepEqual(
      wrong.flags.map(({ code }) => code),
      ['fast'],
    );
    assert.deepEqual(wrong.results, { twice: null });
    const right = trial({ flags, results }, { sleep: 'good', mood: 'good', pulse: 210 });
    assert.deepEqual([right.total, right.results], ['0', { twice: { number: '420' } }]);
  });

  test('is never made of what was worked out from an answer that is not allowed', () => {
    const doubled = {
      type: 'integer',
      id: 'doubled',
      label: 'Twice',
      calculate: { op: 'sum', of: [answer('pulse'), answer('pulse')] },
    };
    const again = { type: 'integer', id: 'again', label: 'Again', calculate: answer('doubled') };
    const definition = parseDefinition(
      definitionJson([...items, doubled, again], {
        scores: [
          {
            id: 'trial',
            title: 'Trial',
            parts: [{ value: answer('again') }, { label: 'Named', value: variable('four') }],
          },
        ],
        variables: [{ name: 'four', value: { op: 'sum', of: [answer('doubled'), answer('doubled')] } }],
      }),
    );
    assert.deepEqual(resultOf(definition, { pulse: 50 }).total, '300');
    const wrong = resultOf(definition, { pulse: 500 });
    assert.equal(wrong.total, null);
    assert.deepEqual(
      wrong.working.map(({ points }) => points),
      [null, null],
    );
  });

  test('takes the first band that fits, exactly at its ends, with its condition where it has one', () => {
    const bands = [
      { code: 'alarm', label: 'Alarm', when: is(answer('fell'), 'equal', true) },
      { code: 'low', label: 'Low', under: '2.5' },
      { code: 'middle', label: 'Middle', min: '2.5', max: 3.5, when: is(total('trial'), 'less', 100) },
      { code: 'upper', label: 'Upper', over: 3.5 },
    ];
    const band = (sleep: string, mood: string, fell: boolean | null) =>
      trial({ bands }, { sleep, mood, pulse: 80, fell }).band?.code;
    assert.equal(band('good', 'poor', false), 'low');
    assert.equal(band('good', 'bad', false), 'middle');
    assert.equal(band('poor', 'bad', false), 'middle');
    assert.equal(band('bad', 'bad', false), 'upper');
    assert.equal(band('good', 'good', true), 'alarm');
    assert.equal(band('good', 'good', null), undefined, 'whether the first one fits is not known');
  });

  test('that adds nothing up has bands by their conditions, and nothing to confirm', () => {
    const bands = [
      { code: 'yes', label: 'Fell', when: is(answer('fell'), 'equal', true) },
      { code: 'no', label: 'Did not fall', when: is(answer('fell'), 'equal', false) },
    ];
    const of = (fell: boolean | null) => trial({ parts: [], bands }, { fell });
    assert.deepEqual([of(true).band?.code, of(false).band?.code, of(null).band], ['yes', 'no', null]);
    assert.deepEqual([of(true).total, of(true).missing], [null, []]);
  });

  test('names what is missing behind a variable, in the branch that is taken and in each entry', () => {
    const weights = { type: 'integer', id: 'kg', label: 'Weight', repeats: {} };
    const value = {
      op: 'if',
      when: is(answer('fell'), 'equal', true),
      then: weight('sleep'),
      otherwise: weight('mood'),
    };
    const definition = parseDefinition(
      definitionJson([...items, weights], {
        variables: [{ name: 'either', value }],
        scores: [
          {
            id: 'trial',
            title: 'Trial',
            parts: [
              { label: 'Either', value: variable('either') },
              { label: 'All weights', value: { op: 'over', items: 'kg', fold: 'sum', value: answer('kg') } },
            ],
          },
        ],
      }),
    );
    assert.deepEqual(resultOf(definition, { kg: [70] }).missing, ['fell']);
    assert.deepEqual(resultOf(definition, { fell: false, kg: [70] }).missing, ['mood']);
    assert.deepEqual(resultOf(definition, { fell: true, sleep: 'poor', kg: [70, null, 71] }).missing, ['kg~e2']);
    const whole = resultOf(definition, { fell: true, sleep: 'poor', kg: [70, 71] });
    assert.deepEqual([whole.total, whole.missing], ['142', []]);
    assert.deepEqual(
      whole.working[0]!.inputs.map(({ key }) => key),
      ['fell', 'sleep', 'mood'],
    );
    assert.deepEqual(
      whole.working[1]!.inputs.map(({ key }) => key),
      ['kg~e1', 'kg~e2'],
    );
  });

  test('may read its own total in what comes after it, and not in the total', () => {
    const results = [
      { code: 'half', label: 'Half', value: { op: 'divide' as const, left: total('trial'), right: constant(2) } },
      { code: 'name', label: 'Name', value: { op: 'score' as const, score: 'trial', of: 'band' as const } },
      { code: 'raised', label: 'Raised', value: { op: 'flag' as const, score: 'trial', flag: 'f' } },
    ];
    const flags = [{ code: 'f', label: 'F', when: is({ op: 'score', score: 'trial', of: 'band' }, 'equal', 'b') }];
    const said = trial(
      { results, flags, bands: [{ code: 'b', label: 'B' }] },
      { sleep: 'poor', mood: 'good', pulse: 80 },
    );
    assert.deepEqual(said.results, { half: { number: '0.5' }, name: 'b', raised: true });
    assert.throws(() => formOf(score({ total: total('trial') })), /circle/);
    assert.throws(() => formOf(score({ parts: [{ value: { op: 'sum', of: [total('trial')] } }] })), /circle/);
    const round = { variables: [{ name: 'v', value: total('trial') }] };
    assert.throws(
      () => trial({ flags: [{ code: 'g', label: 'G', when: is(variable('v'), 'greater', 1) }] }, {}, round),
      /circle/,
    );
  });

  test('gives other values as what they are', () => {
    const results = [
      { code: 'yes', label: 'A', value: not(is(answer('fell'), 'equal', true)) },
      { code: 'codes', label: 'B', value: { op: 'which' as const, of: [{ when: constant(true), gives: 'x' }] } },
      { code: 'text', label: 'C', value: { op: 'today' as const } },
      { code: 'none', label: 'D', value: answer('pulse') },
    ];
    const said = trial({ parts: [], results }, { fell: false });
    assert.deepEqual(said.results, { yes: true, codes: ['x'], text: TODAY, none: null });
  });
});

describe('any score', () => {
  const points = fc.integer({ min: -500, max: 2000 }).map((hundredths) => hundredths / 100);
  const scored = fc.array(fc.array(points, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 });

  test('is the exact sum of its points; without one of its inputs it has no total, and its flags are the same', () => {
    fc.assert(
      fc.property(scored, fc.infiniteStream(fc.nat()), fc.nat(), (questions, picks, gap) => {
        const chosen = questions.map((options) => picks.next().value! % options.length);
        const definition = parseDefinition(
          definitionJson(
            questions.map((options, index) => ({
              type: 'choice',
              id: `q${index}`,
              label: `Question ${index}`,
              options: options.map((each, at) => ({ code: `o${at}`, label: `Option ${at}`, weight: each })),
            })),
            {
              scores: [
                {
                  id: 'any',
                  title: 'Any',
                  parts: questions.map((_options, index) => ({ value: weight(`q${index}`) })),
                  flags: questions.map((_options, index) => ({
                    code: `f${index}`,
                    label: `Flag ${index}`,
                    when: any(is(weight(`q${index}`), 'greater', 5)),
                  })),
                },
              ],
            },
          ),
        );
        const input = Object.fromEntries(chosen.map((at, index) => [`q${index}`, `o${at}`]));
        const whole = resultOf(definition, input);
        const sum = questions.reduce((all, options, index) => all.plus(String(options[chosen[index]!])), exact('0'));
        assert.equal(whole.total, sum.toString());
        const added = whole.working.reduce((all, { points: each }) => all.plus(each!), exact('0'));
        assert.equal(added.toString(), whole.total, 'the working adds up to the total');

        const left = gap % questions.length;
        const part = resultOf(definition, { ...input, [`q${left}`]: null });
        assert.deepEqual([part.total, part.band, part.missing], [null, null, [`q${left}`]]);
        assert.deepEqual(
          part.flags,
          whole.flags.filter(({ code }) => code !== `f${left}`),
        );
      }),
      { numRuns: 60 },
    );
  });
});
