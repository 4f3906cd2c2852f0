// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { TODAY, defineForm } from '../../test/define-form.js';
import type { FormItem } from '../contract/definition.js';
import { createSubmission } from '../submission/create-submission.js';
import { createForm } from './create-form.js';

const context = { today: TODAY };
const item = (id: string, type: string, more: object = {}) => ({ id, type, label: id, ...more }) as FormItem;
const submitted = {
  id: 's',
  subjectOfCare: 'resident-green',
  author: { id: 'worker-eliza', name: 'Eliza' },
  submittedAt: '2026-11-22T10:00:00Z',
};

describe('a reason for having no answer', () => {
  const definition = defineForm(
    item('allergies', 'text', { required: true, unknowns: ['none-known', 'declined'] }),
    item('weight', 'decimal'),
    item('why', 'text', { enableWhen: { op: 'unknown', item: 'allergies' } }),
    item('refused', 'text', { enableWhen: { op: 'unknown', item: 'allergies', is: 'declined' } }),
    item('has', 'text', { enableWhen: { op: 'exists', item: 'allergies' } }),
  );
  const visible = (form: ReturnType<typeof createForm>) =>
    form.questions.filter((q) => q.visible).map(({ key }) => key);

  test('is no answer and no blank: it satisfies what is required, and expressions can ask for it', () => {
    const form = createForm(definition, { context });
    assert.deepEqual(visible(form), ['allergies', 'weight']);
    form.answer('allergies', { unknown: 'none-known' });
    const question = form.question('allergies')!;
    assert.deepEqual(
      [question.answer, question.entered, question.unknown, question.provenance, question.problems],
      [null, null, 'none-known', { from: 'worker' }, []],
    );
    assert.deepEqual(visible(form), ['allergies', 'weight', 'why']);
    form.answer('allergies', { unknown: 'declined' });
    assert.deepEqual(visible(form), ['allergies', 'weight', 'why', 'refused']);
    const result = createSubmission(form, submitted);
    assert.ok(result.ok);
    assert.deepEqual(result.submission.answers, { allergies: { unknown: 'declined' } });
    form.answer('allergies', 'Penicillin');
    assert.equal(question.unknown, null);
    assert.deepEqual(visible(form), ['allergies', 'weight', 'has']);
    form.answer('allergies', null);
    assert.deepEqual(form.problems(), [{ key: 'allergies', code: 'required' }]);
  });

  test('that the question does not offer is a fault, kept as it was given', () => {
    const form = createForm(definition, { context });
    for (const key of ['weight', 'allergies']) form.answer(key, { unknown: 'not-asked' });
    assert.deepEqual(form.problems(), [
      { key: 'allergies', code: 'unreadable' },
      { key: 'weight', code: 'unreadable' },
    ]);
    const { snapshot } = { snapshot: form.snapshot() };
    assert.deepEqual(snapshot.answers['weight'], { unknown: 'not-asked' });
    const again = createForm(definition, { context, snapshot });
    assert.deepEqual([again.problems(), again.snapshot()], [form.problems(), snapshot]);
    assert.deepEqual(visible(form), ['allergies', 'weight']);
  });

  test('cannot be made up of other words', () => {
    const form = createForm(definition, { context });
    form.answer('allergies', { unknown: 'none' } as never);
    assert.equal(form.question('allergies')?.unknown, null);
    assert.notDeepEqual(visible(form), ['allergies', 'weight', 'why']);
  });
});

describe('an item that is never drawn', () => {
  const definition = defineForm(
    item('ward', 'text', { hidden: true, required: true, initial: { op: 'constant', value: 'Elm' } }),
    item('kept', 'integer', { hidden: true }),
    item('asked', 'text', { enableWhen: { op: 'exists', item: 'ward' } }),
    { id: 'g', type: 'group', hidden: true, items: [item('inside', 'text', { required: true })] } as FormItem,
  );

  test('counts in conditions and is submitted, and is nobody\u2019s fault', () => {
    const form = createForm(definition, { context });
    assert.ok(form.question('asked')?.visible);
    assert.deepEqual(form.problems(), []);
    form.answer('ward', null);
    assert.deepEqual(form.problems(), [], 'nobody could fill it');
    form.undo();
    form.answer('kept', 'many');
    const result = createSubmission(form, submitted);
    assert.ok(result.ok);
    assert.deepEqual(
      [result.submission.answers, result.submission.setAside],
      [{ ward: 'Elm' }, { kept: { entered: 'many' } }],
      'what cannot be read is no answer',
    );
  });
});
