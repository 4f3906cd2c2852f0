// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type CareRecord, type RecordOperation, parseCareRecord } from '@careplan-kit/model';
import { TODAY, defineForm } from '../../test/define-form.js';
import type { Answers } from '../contract/answers.js';
import type { FormItem, QuestionItem } from '../contract/definition.js';
import type { Expression } from '../contract/expression.js';
import type { Access, FormInstance } from '../contract/form-instance.js';
import { createSubmission } from '../submission/create-submission.js';
import { extract } from '../submission/extract.js';
import { createForm } from './create-form.js';

/** None of these forms takes a record out of use. */
const operationsOf = (...of: Parameters<typeof extract>) => extract(...of) as RecordOperation[];

const context = { today: TODAY };
const author = { id: 'worker-jane', name: 'Jane' };
const submissionContext = {
  id: 's',
  subjectOfCare: 'resident-smith',
  author,
  submittedAt: '2026-11-22T10:00:00Z',
};

const item = (id: string, more: object = {}) =>
  ({ id, type: 'text', label: id, binding: { class: 'Notes', element: id }, ...more }) as FormItem;
const exists = (id: string): Expression => ({ op: 'exists', item: id });
const not = (of: Expression): Expression => ({ op: 'not', of });
const allow =
  (access: Readonly<Record<string, Access>>) =>
  ({ id }: QuestionItem): Access =>
    access[id] ?? 'write';

const record: CareRecord = parseCareRecord({
  schemaVersion: 1,
  subjectOfCare: { id: 'resident-smith' },
  records: [
    {
      class: 'Notes',
      recordUid: 'notes-1',
      versionNumber: 1,
      content: { open: 'Likes tea', closed: 'Kept apart', film: { file: 'AAAA', newer: 1 } },
      writtenBy: { library: '0.1.0' },
    },
  ],
  changeLog: [],
});

/** All a renderer can see of the form. */
const seen = (form: FormInstance) =>
  JSON.stringify([
    form.questions.map(({ key, visible, answer, entered, provenance, problems, writable, withheld }) => {
      return { key, visible, answer, entered, provenance, problems, writable, withheld };
    }),
    form.answers(),
    form.problems(),
  ]);

describe('a question the worker may only read', () => {
  test('is shown, and cannot be answered', () => {
    const form = createForm(defineForm(item('open')), { context, record, access: allow({ open: 'read' }) });
    const question = form.question('open');
    assert.equal(question?.answer, 'Likes tea');
    assert.equal(question.withheld, false);
    assert.equal(question.writable, false);
    assert.throws(() => form.answer('open', 'x'), RangeError);
  });

  test('is not theirs to mend: a blank they may not fill does not stand in the way', () => {
    const definition = defineForm(item('blank', { required: true }));
    const open = (given: Access) => createForm(definition, { context, record, access: allow({ blank: given }) });
    assert.deepEqual(open('write').problems(), [{ key: 'blank', code: 'required' }]);
    assert.deepEqual(open('read').problems(), []);
    assert.ok(createSubmission(open('read'), submissionContext).ok);
  });
});

describe('a question the worker may not see', () => {
  const definition = defineForm(item('open'), item('closed', { required: true }), item('film', { type: 'attachment' }));
  const openWith = (more: object = {}) =>
    createForm(definition, { context, record, access: allow({ closed: 'none', film: 'none' }), ...more });

  test('is not filled from the record, not written, not at fault, and says that it is withheld', () => {
    const form = openWith();
    assert.deepEqual(form.answers(), { open: 'Likes tea' });
    assert.deepEqual(form.snapshot().answers, { open: 'Likes tea' });
    for (const key of ['closed', 'film']) {
      const { answer, entered, provenance, withheld, writable, visible, problems } = form.question(key)!;
      assert.deepEqual(
        { answer, entered, provenance, withheld, writable, visible, problems },
        { answer: null, entered: null, provenance: null, withheld: true, writable: false, visible: true, problems: [] },
      );
      assert.throws(() => form.answer(key, 'x'), RangeError);
    }
  });

  test('takes no starting value', () => {
    const begins = defineForm(item('closed', { initial: { op: 'constant', value: 'Begin' } }));
    const form = createForm(begins, { context, access: allow({ closed: 'none' }) });
    assert.deepEqual(form.snapshot().answers, {});
  });

  test('keeps what a draft holds, shown to nobody', () => {
    const snapshot = {
      answers: { open: 'Hello', closed: 'Private words', film: { entered: 'torn' } },
      provenance: { closed: { from: 'worker' as const } },
    };
    const form = openWith({ snapshot });
    assert.deepEqual(form.answers(), { open: 'Hello' });
    assert.ok(!/Private|torn/.test(seen(form)));
    assert.deepEqual(form.snapshot().answers, snapshot.answers);
    form.answer('open', 'Good day');
    const again = createForm(definition, { context, snapshot: form.snapshot() });
    assert.deepEqual(again.answers(), { ...snapshot.answers, open: 'Good day' });
  });

  test('is named in the submission, whether or not anything is stored, and its element is left as it is', () => {
    const form = openWith({ answers: { closed: 'Given by the host' } });
    form.answer('open', 'Coffee');
    const result = createSubmission(form, submissionContext);
    assert.ok(result.ok);
    const { submission } = result;
    assert.deepEqual(submission.withheld, ['closed', 'film']);
    assert.deepEqual([submission.answers, submission.setAside], [{ open: 'Coffee' }, {}]);
    assert.deepEqual(Object.keys(submission.provenance), ['open']);
    const [operation] = operationsOf(definition, submission, record);
    assert.deepEqual(operation?.content, { ...record.records[0]?.content, open: 'Coffee' });
  });

  test('makes no operation on a class of which nothing may be seen', () => {
    const form = createForm(definition, { context, record, access: () => 'none' });
    const result = createSubmission(form, submissionContext);
    assert.ok(result.ok);
    assert.deepEqual(operationsOf(definition, result.submission, record), []);
  });

  test('a word that is no permission gives none', () => {
    for (const given of [undefined, 'all', null]) {
      const form = createForm(definition, { context, record, access: () => given as unknown as Access });
      assert.ok(form.questions.every(({ withheld }) => withheld));
    }
  });

  test('a form that withholds nothing says nothing of it', () => {
    const result = createSubmission(createForm(definition, { context, record }), submissionContext);
    assert.ok(result.ok && !('withheld' in result.submission));
  });
});

describe('what reads a withheld answer', () => {
  const definition = defineForm(
    item('closed'),
    item('remark', { enableWhen: exists('closed') }),
    item('copy', { calculate: { op: 'answer', item: 'closed' } }),
    item('copyOfCopy', { calculate: { op: 'answer', item: 'copy' } }),
    { id: 'whenNone', type: 'display', label: 'There are none.', enableWhen: not(exists('closed')) },
    { id: 'group', type: 'group', enableWhen: exists('remark'), items: [item('inside')] },
    item('apart'),
  );
  const answers: Answers = { closed: 'x', remark: 'r', inside: 'i', apart: 'a' };
  const all = createForm(definition, { context, answers });
  const denied = createForm(definition, { context, snapshot: all.snapshot(), access: allow({ closed: 'none' }) });

  test('is withheld as well, however far away, with all that is in a group', () => {
    const withheld = denied.questions.filter((question) => question.withheld).map(({ key }) => key);
    assert.deepEqual(withheld, ['closed', 'remark', 'copy', 'copyOfCopy', 'inside']);
    assert.deepEqual(denied.answers(), { apart: 'a' });
  });

  test('words that depend on it are not shown: they would tell what it is', () => {
    const [, , , , display] = denied.nodes;
    assert.deepEqual([display?.key, display?.visible], ['whenNone', false]);
  });

  test('keeps a worked-out answer for whoever may see it', () => {
    assert.deepEqual(denied.snapshot(), all.snapshot());
    assert.equal(denied.snapshot().answers['copyOfCopy'], 'x');
  });
});
