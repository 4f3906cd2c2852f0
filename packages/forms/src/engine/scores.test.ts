// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { TODAY, definitionJson } from '../../test/define-form.js';
import { DataError } from '@careplan-kit/model';
import { parseDefinition } from '../definition/parse-definition.js';
import { createSubmission } from '../submission/create-submission.js';
import { createForm } from './create-form.js';

const context = { today: TODAY };
const submitted = {
  id: 's',
  subjectOfCare: 'resident-james',
  author: { id: 'worker-emily', name: 'Emily' },
  submittedAt: '2026-11-22T10:00:00Z',
};
const answer = (item: string) => ({ op: 'answer', item });
const definition = parseDefinition(
  definitionJson(
    [
      { id: 'a', type: 'integer', label: 'A' },
      { id: 'b', type: 'integer', label: 'B' },
      {
        id: 'high',
        type: 'display',
        label: 'Tell the nurse.',
        enableWhen: { op: 'greater', left: { op: 'score', score: 'risk' }, right: { op: 'constant', value: 5 } },
      },
      { id: 'flagged', type: 'text', label: 'Why', enableWhen: { op: 'flag', score: 'risk', flag: 'now' } },
      { id: 'named', type: 'integer', label: 'Named', calculate: { op: 'variable', name: 'both' } },
    ],
    {
      variables: [{ name: 'both', value: { op: 'sum', of: [answer('a'), answer('b')] } }],
      scores: [
        {
          id: 'risk',
          title: 'Risk',
          parts: [{ value: answer('a') }, { value: answer('b') }],
          bands: [
            { code: 'low', label: 'Low', max: 5 },
            { code: 'high', label: 'High', over: 5 },
          ],
          flags: [
            {
              code: 'now',
              label: 'Now',
              when: { op: 'equal', left: answer('a'), right: { op: 'constant', value: 9 } },
            },
          ],
        },
        {
          id: 'twice',
          title: 'Twice',
          parts: [],
          total: { op: 'multiply', left: { op: 'score', score: 'risk' }, right: { op: 'constant', value: 2 } },
        },
      ],
    },
  ),
);

describe('the working of a score', () => {
  const every = {
    id: 'all',
    title: 'All',
    parts: [
      { value: { op: 'weight', item: 'pick' } },
      { value: answer('number') },
      { value: { op: 'weight', item: 'several' } },
    ],
  };
  const options = [
    { code: 'x', label: 'X', weight: 1 },
    { code: 'y', label: 'Y', weight: 2 },
  ];
  const form = () =>
    createForm(
      parseDefinition(
        definitionJson(
          [
            { id: 'pick', type: 'choice', label: 'Pick', options },
            { id: 'number', type: 'integer', label: 'Number' },
            { id: 'several', type: 'multiple-choice', label: 'Several', options },
          ] as never,
          { scores: [every] } as never,
        ),
      ),
      { context, scores: 'all', answers: { pick: 'x', number: '3', several: ['x'] } },
    );
  const lines = (one: ReturnType<typeof form>) => one.scores[0]!.result.working;

  test('keeps its lines where nothing they say changed, and says anew what did', () => {
    const one = form();
    const before = lines(one);
    one.answer('pick', 'y');
    const after = lines(one);
    assert.notEqual(after[0], before[0]);
    assert.deepEqual([after[0]!.inputs[0]!.answer, after[0]!.points], ['Y', '2']);
    assert.equal(after[1], before[1]);
    assert.deepEqual(after[2], before[2]);
    one.answer('number', null);
    assert.deepEqual([lines(one)[1]!.inputs[0]!.answer, lines(one)[1]!.points], [null, null]);
    one.undo();
    assert.deepEqual([lines(one)[1]!.inputs[0]!.answer, lines(one)[1]!.points], ['3', '3']);
    one.answer('several', ['x', 'y']);
    assert.deepEqual([lines(one)[2]!.inputs[0]!.answer, lines(one)[2]!.points], ['X; Y', '3']);
  });

  test('says of an answer that stays the same where it comes from now', () => {
    const one = form();
    const { answers, provenance, ...rest } = one.snapshot();
    const fromRecord = { from: 'record', class: 'About Me' } as unknown as (typeof provenance)[string];
    one.restore({ ...rest, answers, provenance: { ...provenance, number: fromRecord } });
    assert.equal(lines(one)[1]!.inputs[0]!.provenance?.from, 'record');
    one.answer('number', '3');
    assert.equal(lines(one)[1]!.inputs[0]!.provenance?.from, 'worker');
  });

  test('belongs to its form: another of the same definition says its own answers', () => {
    const [one, other] = [form(), form()];
    other.answer('number', '7');
    one.answer('pick', 'y');
    assert.deepEqual([lines(one)[1]!.points, lines(other)[1]!.points], ['3', '7']);
  });

  test('cannot be changed by who reads it', () => {
    const [line] = lines(form());
    assert.throws(() => ((line as { points: string }).points = '9'), TypeError);
    assert.throws(() => ((line!.inputs[0] as { answer: string }).answer = 'Z'), TypeError);
  });
});

describe('a score', () => {
  test('is off unless the host turns it on, and then nothing knows of it', () => {
    const form = createForm(definition, { context, answers: { a: '9', b: '1' } });
    assert.deepEqual(form.scores, []);
    assert.equal(form.nodes[2]?.visible, false);
    assert.ok(createSubmission(form, submitted).ok);
    const one = createForm(definition, { context, scores: ['risk', 'nothing'] });
    assert.deepEqual(
      one.scores.map(({ key }) => key),
      ['score:risk'],
    );
    assert.throws(() => one.confirmScore('twice'), RangeError);
  });

  test('has no total while something is missing, and raises its flags anyway', () => {
    const form = createForm(definition, { context, scores: 'all' });
    form.answer('a', '9');
    const { result } = form.scores[0]!;
    assert.deepEqual([result.total, result.band, result.missing], [null, null, ['b']]);
    assert.deepEqual(result.flags, [{ code: 'now', label: 'Now' }]);
    assert.ok(form.question('flagged')?.visible);
    assert.throws(() => form.confirmScore('risk'), RangeError, 'there is no total to confirm');
    assert.ok(createSubmission(form, submitted).ok, 'and none that has to be');
  });

  test('is worked out with what reads it, and its node is told of', () => {
    const form = createForm(definition, { context, scores: 'all', answers: { a: '2' } });
    const told: string[][] = [];
    form.subscribe((changed) => told.push([...changed].map(({ key }) => key).sort()));
    form.answer('b', '4');
    assert.deepEqual(
      form.scores.map(({ result }) => [result.total, result.band?.code]),
      [
        ['6', 'high'],
        ['12', undefined],
      ],
    );
    assert.deepEqual(told, [['b', 'high', 'named', 'score:risk', 'score:twice']]);
    assert.equal(form.question('named')?.answer, '6');
  });

  test('has to be confirmed before the form is submitted, and again when its total changes', () => {
    const form = createForm(definition, { context, scores: ['risk'], answers: { a: '2', b: '2' } });
    const unconfirmed = { ok: false, problems: [{ key: 'score:risk', code: 'score-not-confirmed' }] };
    assert.deepEqual(createSubmission(form, submitted), unconfirmed);
    form.confirmScore('risk');
    assert.ok(form.scores[0]?.confirmed);
    form.answer('a', '3');
    assert.deepEqual(createSubmission(form, submitted), unconfirmed);
    form.answer('a', '2');
    assert.deepEqual(createSubmission(form, submitted), unconfirmed, 'the old total does not count again by itself');
    form.confirmScore('risk');
    form.answer('a', '2.');
    form.undo();
    const result = createSubmission(form, submitted);
    assert.ok(result.ok);
    assert.deepEqual(
      result.submission.scores?.map(({ id, total, confirmed }) => [id, total, confirmed]),
      [['risk', '4', true]],
    );
    assert.equal(result.submission.scores?.[0]?.working.length, 2);
    assert.ok(Object.isFrozen(result.submission.scores[0].working));
    form.answer('b', '3');
    assert.equal(result.submission.scores[0].total, '4');
  });

  test('is put away with its confirmation, which counts only for the same total', () => {
    const form = createForm(definition, { context, scores: ['risk'], answers: { a: '2', b: '2' } });
    form.confirmScore('risk');
    const snapshot = form.snapshot();
    assert.deepEqual(snapshot.confirmed, { risk: '4' });
    assert.ok(createForm(definition, { context, scores: ['risk'], snapshot }).scores[0]?.confirmed);
    const other = { ...snapshot, confirmed: { risk: '5', nothing: '1', __other: '2' } };
    const opened = createForm(definition, { context, scores: ['risk'], snapshot: other });
    assert.ok(!opened.scores[0]?.confirmed);
    assert.equal(opened.snapshot().confirmed, undefined);
    const off = createForm(definition, { context, snapshot });
    assert.deepEqual(off.snapshot().confirmed, { risk: '4' }, 'one that is turned off here is kept for elsewhere');
  });

  test('is withheld when anything it reads is, with all that reads it', () => {
    const form = createForm(definition, {
      context,
      scores: 'all',
      answers: { a: '9', b: '2' },
      access: ({ id }) => (id === 'b' ? 'none' : 'write'),
    });
    assert.deepEqual(form.scores, []);
    assert.deepEqual(
      form.questions.filter(({ withheld }) => withheld).map(({ key }) => key),
      ['b', 'flagged', 'named'],
    );
    assert.equal(form.nodes[2]?.visible, false);
    const result = createSubmission(form, submitted);
    assert.ok(result.ok);
    assert.deepEqual([result.submission.scores, result.submission.withheld], [undefined, ['b', 'flagged', 'named']]);
  });
});

test('a circle through a score or a variable is refused', () => {
  const calculated = { id: 'n', type: 'integer', label: 'n', calculate: { op: 'score', score: 's' } };
  const scores = [{ id: 's', title: 'S', parts: [{ value: { op: 'variable', name: 'v' } }] }];
  const variables = [{ name: 'v', value: answer('n') }];
  assert.throws(
    () => parseDefinition(definitionJson([calculated], { scores, variables })),
    (error) => error instanceof DataError && /circle: n, variable:v, score:s/.test(error.message),
  );
});
