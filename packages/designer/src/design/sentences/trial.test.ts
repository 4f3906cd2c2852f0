// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Draft } from '../draft.js';
import { isNotTried, tryCalculation, tryCondition, tryScore, trialQuestions } from './trial.js';

const yesNo = [
  { code: 'yes', label: 'Yes', weight: 1 },
  { code: 'no', label: 'No', weight: 0 },
];
const answer = (item: string) => ({ op: 'answer', item });
const is = (item: string, value: unknown) => ({ op: 'equal', left: answer(item), right: { op: 'constant', value } });
const draft = {
  id: 'falls',
  version: '1.0.0',
  title: 'Falls',
  items: [
    { id: 'fallen', type: 'choice', label: 'Fallen?', options: yesNo, required: true },
    { id: 'age', type: 'integer', label: 'Age', max: 120 },
    {
      id: 'over80',
      type: 'boolean',
      label: 'Over 80',
      calculate: { op: 'greater', left: answer('age'), right: { op: 'constant', value: 80 } },
    },
    // Half made: no words, no options yet.
    { id: 'later', type: 'choice', enableWhen: { op: 'nothing known' } },
    {
      id: 'falls',
      type: 'group',
      label: 'Falls',
      repeats: { min: 2 },
      items: [
        { id: 'hurt', type: 'boolean', label: 'Hurt?' },
        { id: 'where', type: 'text', label: 'Where?' },
        {
          id: 'marks',
          type: 'group',
          label: 'Marks',
          repeats: {},
          items: [{ id: 'size', type: 'decimal', label: 'Size' }],
        },
      ],
    },
  ],
  variables: [{ name: 'old', value: is('over80', true) }],
  scores: [
    {
      id: 'risk',
      title: 'Risk',
      parts: [
        { value: { op: 'weight', item: 'fallen' } },
        {
          value: {
            op: 'if',
            when: { op: 'variable', name: 'old' },
            then: { op: 'constant', value: 2 },
            otherwise: { op: 'constant', value: 0 },
          },
        },
      ],
      bands: [{ code: 'high', label: 'High', min: 2 }],
    },
  ],
} as const satisfies Draft;
const on = { today: '2026-11-22' };

describe('a condition with made answers', () => {
  const condition = { op: 'and', of: [is('fallen', 'yes'), { op: 'variable', name: 'old' }] };

  test('is true, not true or unknown, line by line, in a form that is not finished', () => {
    const tried = (answers: object) => tryCondition(draft, 'later', condition, { ...answers }, on);
    assert.deepEqual(tried({ fallen: 'yes', age: 81 }), { outcome: 'true', lines: ['true', 'true'] });
    assert.deepEqual(tried({ fallen: 'no' }), { outcome: 'not-true', lines: ['not-true', 'unknown'] });
    assert.deepEqual(tried({ fallen: { unknown: 'declined' }, age: '90' }), {
      outcome: 'unknown',
      lines: ['unknown', 'true'],
    });
  });

  test('asks for the answers it reads, through what is worked out and named', () => {
    assert.deepEqual(
      trialQuestions(draft, [condition]).map(({ item, several }) => [item.id, several]),
      [
        ['fallen', false],
        ['age', false],
      ],
    );
  });

  test('stands in the entry of its item', () => {
    assert.deepEqual(tryCondition(draft, 'where', is('hurt', true), { hurt: true }, on), {
      outcome: 'true',
      lines: ['true'],
    });
    assert.deepEqual(tryCondition(draft, 'where', is('hurt', true), {}, on), {
      outcome: 'unknown',
      lines: ['unknown'],
    });
    const both = {
      op: 'or',
      of: [is('hurt', true), { op: 'greater', left: answer('size'), right: { op: 'constant', value: 2 } }],
    };
    assert.deepEqual(tryCondition(draft, 'size', both, { size: [['2.5']] }, on), {
      outcome: 'true',
      lines: ['unknown', 'true'],
    });
  });

  test('goes over entries', () => {
    const any = { op: 'over', items: 'falls', fold: 'any', value: is('hurt', true) };
    assert.deepEqual(tryCondition(draft, 'fallen', any, { hurt: [false, true] }, on), {
      outcome: 'true',
      lines: ['true'],
    });
    const count = {
      op: 'greater',
      left: { op: 'over', items: 'falls', fold: 'count' },
      right: { op: 'constant', value: 1 },
    };
    assert.deepEqual(tryCondition(draft, 'age', count, { falls: [{}, {}] }, on), { outcome: 'true', lines: ['true'] });
  });

  test('cannot be tried when it names a question that is not there, and says so', () => {
    const tried = tryCondition(draft, 'later', is('gone', 'yes'), {}, on);
    assert.ok(isNotTried(tried));
    assert.match(tried.faults[0]!.message, /gone/);
    assert.ok(isNotTried(tryCondition(draft, 'later', { op: 'nothing known' }, {}, on)));
  });

  test('knows the day', () => {
    const young = { op: 'less', left: { op: 'today' }, right: { op: 'constant', value: '2026-12-01' } };
    assert.deepEqual(tryCondition(draft, 'later', young, {}, on), { outcome: 'true', lines: ['true'] });
  });
});

describe('a calculation and a score with made answers', () => {
  test('give exact digits, words, and nothing when an answer is missing', () => {
    const sum = { op: 'sum', of: [answer('age'), { op: 'constant', value: 0.1 }] };
    assert.deepEqual(tryCalculation(draft, 'later', sum, { age: '70' }, on), { value: { number: '70.1' } });
    assert.deepEqual(tryCalculation(draft, 'later', sum, {}, on), { value: null });
    assert.deepEqual(tryCalculation(draft, 'size', answer('where'), { where: 'Stairs' }, on), { value: 'Stairs' });
    assert.ok(isNotTried(tryCalculation(draft, 'later', answer('gone'), {}, on)));
  });

  test('say total, band and what is missing', () => {
    const high = tryScore(draft, 'risk', { fallen: 'yes', age: 85 }, on);
    assert.ok(!isNotTried(high));
    assert.deepEqual([high.total, high.band?.label, high.missing], ['3', 'High', []]);
    const open = tryScore(draft, 'risk', { fallen: 'yes' }, on);
    assert.ok(!isNotTried(open));
    assert.deepEqual([open.total, open.missing], [null, ['over80']]);
    assert.ok(isNotTried(tryScore(draft, 'no-score', {}, on)));
  });
});
