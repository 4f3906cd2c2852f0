// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { speakable } from './askable.js';
import type { Draft } from '../draft.js';
import {
  type LineAbout,
  type Test,
  isUnfinished,
  kindOf,
  lineAbout,
  picksOf,
  putAs,
  testOf,
  testsFor,
  typed,
} from './lines.js';
import type { ValueSentence } from './model.js';
import { readCondition } from './read-condition.js';
import { tryCondition, isNotTried } from './trial.js';
import { writeCondition } from './write.js';

const options = [
  { code: 'a', label: 'Never' },
  { code: 'b', label: 'Often' },
];
const draft: Draft = {
  id: 'f',
  version: '1.0.0',
  title: 'F',
  items: [
    { id: 'one', type: 'choice', label: 'One', options },
    { id: 'many', type: 'multiple-choice', label: 'Many', options },
    { id: 'kg', type: 'decimal', label: 'Weight' },
    { id: 'when', type: 'date', label: 'When' },
    { id: 'ill', type: 'boolean', label: 'Ill' },
    { id: 'what', type: 'text', label: 'What' },
    { id: 'photo', type: 'attachment', label: 'Photo' },
    { id: 'words', type: 'display', label: 'Words' },
    {
      id: 'visits',
      type: 'group',
      label: 'Visits',
      repeats: {},
      items: [
        { id: 'who', type: 'text', label: 'Who' },
        { id: 'calls', type: 'group', label: 'Calls', repeats: {}, items: [{ id: 'at', type: 'time', label: 'At' }] },
      ],
    },
  ],
  variables: [{ name: 'bmi', value: { op: 'today' } }],
  scores: [
    { id: 's', title: 'Risk', parts: [], bands: [{ code: 'hi', label: 'High' }], flags: [{ code: 'f', label: 'Act' }] },
  ],
};
const answer = (item: string): ValueSentence => ({ kind: 'answer', item });

describe('what a sentence may speak of', () => {
  const ids = (within: string[], of: string | null = null) => {
    const { questions, repeats } = speakable(draft, within, of);
    return [questions.map(({ item }) => item.id), repeats.map(({ item }) => item.id)];
  };

  test('is every question outside entries, and what is given several times as a whole', () => {
    assert.deepEqual(ids([]), [['one', 'many', 'kg', 'when', 'ill', 'what', 'photo'], ['visits']]);
  });

  test('is the same entry too, from inside it', () => {
    assert.deepEqual(ids(['visits'])[0]!.slice(-1), ['who']);
    assert.deepEqual(ids(['visits'])[1], ['calls']);
    assert.deepEqual(ids(['visits', 'calls']).flat().slice(-2), ['who', 'at']);
  });

  test('is never the item itself, nor what is in it', () => {
    assert.ok(!ids([], 'one').flat().includes('one'));
    assert.deepEqual(ids(['visits'], 'visits').flat().slice(-1), ['photo']);
  });

  test('is scores and names too', () => {
    const { scores, names } = speakable(draft);
    assert.deepEqual([scores[0]!.title, scores[0]!.bands[0]!.label, names], ['Risk', 'High', ['bmi']]);
    assert.deepEqual(speakable({ ...draft, scores: 'none', variables: [null, { name: 1 }] }).names, []);
  });
});

describe('a line', () => {
  const tests = (item: string) => testsFor(answer(item), draft);

  test('is put as its kind of answer allows', () => {
    const asked: Test[] = ['answered', 'not-answered', 'marked'];
    assert.deepEqual(tests('one'), ['equal', 'not-equal', 'one-of', 'none-of', ...asked]);
    assert.deepEqual(tests('many'), ['one-of', 'none-of', ...asked]);
    assert.deepEqual(tests('ill'), ['true', 'not-true', ...asked]);
    assert.deepEqual(tests('photo'), asked);
    assert.ok(tests('kg').includes('between') && tests('when').includes('less'));
    assert.ok(testsFor({ kind: 'named', name: 'bmi' }, draft).includes('less'), 'a day');
    assert.deepEqual(testsFor({ kind: 'named', name: 'gone' }, draft), ['equal', 'not-equal']);
  });

  test('begins with what is asked most, and as unfinished while nobody has said which', () => {
    for (const item of ['one', 'many', 'kg', 'when', 'what'])
      assert.ok(isUnfinished(lineAbout(answer(item), draft), draft), item);
    const begun = (item: string) => testOf(lineAbout(answer(item), draft) as LineAbout);
    assert.deepEqual(['one', 'many', 'kg', 'ill'].map(begun), ['equal', 'one-of', 'greater-or-equal', 'true']);
    assert.deepEqual(lineAbout(answer('photo'), draft), { kind: 'answered', item: 'photo' });
    const count = lineAbout({ kind: 'entry-count', items: 'visits' }, draft);
    assert.ok(isUnfinished(count, draft));
    assert.equal(testOf(count as LineAbout), 'greater-or-equal');
  });

  for (const item of ['one', 'many', 'kg', 'when', 'ill', 'what', 'photo'])
    test(`about “${item}” can be put in each way and is then read in that way, with what a blank does`, () => {
      for (const from of tests(item))
        for (const to of tests(item)) {
          const line: LineAbout = { kind: 'answered', item, blank: 'counts' };
          const put = putAs(putAs(line, from) as LineAbout, to);
          assert.equal(testOf(put as LineAbout), to);
          assert.equal(put.blank, 'counts');
          assert.deepEqual(readCondition(writeCondition(put)), put);
        }
    });

  test('keeps what it is set beside when only the comparison changes', () => {
    const line = putAs(
      { kind: 'compared', what: answer('kg'), how: 'less', with: { kind: 'given', value: 50 } },
      'between',
    );
    assert.deepEqual(line, {
      kind: 'between',
      what: answer('kg'),
      low: { kind: 'given', value: 50 },
      high: { kind: 'given', value: '' },
    });
    assert.ok(isUnfinished(line, draft));
    const many = putAs(
      { kind: 'compared', what: answer('one'), how: 'equal', with: { kind: 'given', value: 'b' } },
      'one-of',
    );
    assert.deepEqual((many as { list: unknown }).list, ['b']);
    assert.deepEqual(putAs(many as LineAbout, 'not-equal'), {
      kind: 'compared',
      what: answer('one'),
      how: 'not-equal',
      with: { kind: 'given', value: 'b' },
    });
  });

  test('says the opposite where it was turned round, as the engine does', () => {
    const turned: LineAbout = {
      kind: 'compared',
      what: answer('kg'),
      how: 'less',
      with: { kind: 'given', value: 50 },
      not: true,
    };
    assert.equal(testOf(turned), 'greater-or-equal');
    const rewritten = putAs(turned, 'greater-or-equal');
    for (const kg of ['49.9', '50', '50.1', undefined]) {
      const outcomes: unknown[] = [turned, rewritten].map((line) => {
        const tried = tryCondition(draft, null, writeCondition(line), kg ? { kg } : {}, { today: '2026-11-22' });
        return isNotTried(tried) ? tried : tried.outcome;
      });
      assert.equal(outcomes[0], outcomes[1]);
    }
  });

  test('has options to pick from where there are any', () => {
    assert.deepEqual(
      picksOf(answer('one'), draft).map(({ label }) => label),
      ['Never', 'Often'],
    );
    assert.deepEqual(picksOf({ kind: 'score', score: 's', of: 'band' }, draft), [{ code: 'hi', label: 'High' }]);
    assert.deepEqual(picksOf(answer('kg'), draft), []);
    assert.equal(kindOf({ kind: 'over-entries', items: 'visits', how: 'last', value: answer('who') }, draft), 'text');
  });
});

describe('what is typed', () => {
  for (const [text, kind, value] of [
    ['65', 'number', 65],
    [' 1.50 ', 'number', 1.5],
    ['0,5', 'number', 0.5],
    ['-3', 'number', -3],
    ['about 70', 'number', 'about 70'],
    ['12345678901234567890', 'number', '12345678901234567890'],
    ['65', 'text', '65'],
    ['2026-11-22', 'day', '2026-11-22'],
  ] as const)
    test(`“${text}” as ${kind} is ${JSON.stringify(value)}`, () => {
      assert.deepEqual(typed(text, kind), { kind: 'given', value });
    });

  test('is kept and told where it is no number', () => {
    const line = (value: string | number) =>
      ({ kind: 'compared', what: answer('kg'), how: 'less', with: { kind: 'given', value } }) as const;
    assert.ok(isUnfinished(line('about 70'), draft));
    assert.ok(!isUnfinished(line(70), draft));
  });
});
