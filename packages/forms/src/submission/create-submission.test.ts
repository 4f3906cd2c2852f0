// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIBRARY_VERSION } from '@careplan-kit/model';
import { TODAY, defineForm } from '../../test/define-form.js';
import type { FormItem } from '../contract/definition.js';
import type { Expression } from '../contract/expression.js';
import { createForm } from '../engine/create-form.js';
import { createSubmission } from './create-submission.js';

const context = {
  id: 'submission-1',
  subjectOfCare: 'resident-smith',
  author: { id: 'worker-sue', name: 'Sue' },
  submittedAt: '2026-11-22T10:00:00Z',
};
const shows: Expression = { op: 'answer', item: 'aid' };
const definition = defineForm(
  { id: 'aid', type: 'boolean', label: 'Uses an aid' },
  { id: 'cleared', type: 'text', label: 'Cleared', enableWhen: shows, whenHidden: 'clear' },
  { id: 'kept', type: 'text', label: 'Kept', enableWhen: shows, whenHidden: 'keep' },
  { id: 'unsaid', type: 'text', label: 'Nothing said about hiding', enableWhen: shows },
  { id: 'on', type: 'date', label: 'On', required: true, initial: { op: 'today' } } as FormItem,
);

function filled(aid: boolean) {
  const form = createForm(definition, { context: { today: TODAY } });
  form.answer('aid', true);
  for (const key of ['cleared', 'kept', 'unsaid']) form.answer(key, key);
  form.answer('aid', aid);
  return form;
}

test('a form with a fault makes no submission, and keeps every answer', () => {
  const form = filled(true);
  form.answer('on', '31/2/2026');
  assert.deepEqual(createSubmission(form, context), { ok: false, problems: [{ key: 'on', code: 'not-a-date' }] });
  assert.deepEqual(form.answers()['on'], { entered: '31/2/2026' });
});

test('a submission says what was asked, what was answered, by whom and when', () => {
  const result = createSubmission(filled(true), context);
  assert.ok(result.ok);
  const byWorker = { from: 'worker' };
  assert.deepEqual(result.submission, {
    schemaVersion: 1,
    id: 'submission-1',
    form: { id: 'test-form', url: 'https://careplan-kit.example/form/test-form', version: '1.2.3' },
    library: LIBRARY_VERSION,
    subjectOfCare: 'resident-smith',
    author: { id: 'worker-sue', name: 'Sue' },
    submittedAt: '2026-11-22T10:00:00Z',
    answers: { aid: true, cleared: 'cleared', kept: 'kept', unsaid: 'unsaid', on: TODAY },
    setAside: {},
    provenance: { aid: byWorker, cleared: byWorker, kept: byWorker, unsaid: byWorker, on: { from: 'initial' } },
  });
});

test('an answer that ended up hidden is set aside unless its item keeps it, and is never lost', () => {
  const result = createSubmission(filled(false), context);
  assert.ok(result.ok);
  assert.deepEqual(result.submission.answers, { aid: false, kept: 'kept', on: TODAY });
  assert.deepEqual(result.submission.setAside, { cleared: 'cleared', unsaid: 'unsaid' });
  assert.deepEqual(Object.keys(result.submission.provenance).sort(), ['aid', 'cleared', 'kept', 'on', 'unsaid']);
});

test('what cannot be read is no answer to keep: hidden, it is set aside even where the item keeps answers', () => {
  const count = { id: 'count', type: 'integer', label: 'How many', enableWhen: shows, whenHidden: 'keep' } as const;
  const form = createForm(defineForm({ id: 'aid', type: 'boolean', label: 'Aid' }, count), {
    context: { today: TODAY },
  });
  form.answer('aid', true);
  form.answer('count', 'two');
  form.answer('aid', false);
  const result = createSubmission(form, context);
  assert.ok(result.ok);
  assert.deepEqual(result.submission.answers, { aid: false });
  assert.deepEqual(result.submission.setAside, { count: { entered: 'two' } });
});

test('a fault in a hidden question does not stand in the way', () => {
  const form = createForm(
    defineForm(
      { id: 'aid', type: 'boolean', label: 'Aid' },
      { id: 'count', type: 'integer', label: 'How many', enableWhen: shows, required: true },
    ),
    { context: { today: TODAY } },
  );
  form.answer('aid', true);
  form.answer('count', 'two');
  assert.equal(createSubmission(form, context).ok, false);
  form.answer('aid', false);
  const result = createSubmission(form, context);
  assert.ok(result.ok);
  assert.deepEqual(result.submission.setAside, { count: { entered: 'two' } });
});

test('a submission is frozen; the form and the host\u2019s objects are not', () => {
  const form = filled(true);
  const author = { id: 'worker-andi', name: 'Andi' };
  const result = createSubmission(form, { ...context, author });
  assert.ok(result.ok);
  assert.ok(Object.isFrozen(result.submission.answers) && Object.isFrozen(result.submission.author));
  assert.ok(!Object.isFrozen(author));
  const snapshot = form.snapshot();
  assert.ok(createSubmission(createForm(definition, { context: { today: TODAY }, snapshot }), context).ok);
  assert.ok(!Object.isFrozen(snapshot.provenance['kept']));
  form.answer('kept', 'later');
  assert.equal(result.submission.answers['kept'], 'kept');
});

test('a submission has the entries in order, is the same each time it is made, and shares nothing with the form', () => {
  const form = createForm(
    defineForm({
      id: 'visits',
      type: 'group',
      label: 'Visits',
      repeats: {},
      items: [{ id: 'who', type: 'text', label: 'Who', unknowns: ['declined'] }],
    }),
    { context: { today: TODAY } },
  );
  for (const who of ['Robert', { unknown: 'declined' } as const]) form.answer(`who~${form.addEntry('visits', 0)}`, who);
  const results = [createSubmission(form, context), createSubmission(form, context)];
  assert.equal(JSON.stringify(results[0]), JSON.stringify(results[1]));
  const [result] = results;
  assert.ok(result?.ok);
  assert.deepEqual(result.submission.entries, { visits: ['e2', 'e1'] });
  assert.deepEqual(Object.entries(result.submission.answers), [
    ['who~e2', { unknown: 'declined' }],
    ['who~e1', 'Robert'],
  ]);
  assert.ok(Object.isFrozen(result.submission.entries?.['visits']));
  form.removeEntry('visits', 'e1');
  form.answer('who~e2', 'Sophie');
  assert.deepEqual(result.submission.entries, { visits: ['e2', 'e1'] });
});
