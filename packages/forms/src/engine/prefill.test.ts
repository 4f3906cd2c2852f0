// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CareRecord, parseCareRecord } from '@careplan-kit/model';
import { TODAY, defineForm } from '../../test/define-form.js';
import type { Binding, FormItem } from '../contract/definition.js';
import { createSubmission } from '../submission/create-submission.js';
import { extract } from '../submission/extract.js';
import { createForm } from './create-form.js';

const context = { today: TODAY };
const version = (versionNumber: number, content: Record<string, unknown>) => ({
  class: 'Weight',
  recordUid: 'weight-1',
  versionNumber,
  content,
  writtenBy: { library: '0.1.0' },
});
const record: CareRecord = parseCareRecord({
  schemaVersion: 1,
  subjectOfCare: { id: 'resident-james', personFirstName: 'James' },
  records: [
    version(2, {
      reading: { value: 70.5, words: 'after tea' },
      standing: false,
      tags: ['a'],
      nested: { on: { date: '1940' } },
    }),
    version(1, { reading: { value: 60 }, standing: true }),
  ],
  changeLog: [
    {
      date: '2026-03-01T09:00:00Z',
      changeType: 'changed',
      systemIdentifier: 'test',
      committer: { id: 'worker-sue', name: 'Sue' },
      recordUid: 'weight-1',
      recordVersion: 2,
    },
  ],
});
const bound = (id: string, type: string, binding: Omit<Binding, 'class'>, more: object = {}) =>
  ({ id, type, label: id, binding: { class: 'Weight', ...binding }, ...more }) as FormItem;
const from = {
  from: 'record',
  class: 'Weight',
  recordUid: 'weight-1',
  versionNumber: 2,
  recordedAt: '2026-03-01T09:00:00Z',
};

test('what the record says fills the items bound to it, with where it came from and when', () => {
  const form = createForm(
    defineForm(
      bound('value', 'decimal', { element: 'reading', select: 'value' }),
      bound('words', 'text', { element: 'reading', select: 'words', mode: 'read' }),
      bound('standing', 'boolean', { element: 'standing' }),
      bound('tags', 'multiple-choice', { element: 'tags' }, { options: [{ code: 'a', label: 'A' }] }),
    ),
    { context, record },
  );
  assert.deepEqual(form.answers(), { value: '70.5', words: 'after tea', standing: false, tags: ['a'] });
  assert.deepEqual(form.snapshot().provenance, { value: from, words: from, standing: from, tags: from });
});

test('what it cannot read as an answer it shows as it stands', () => {
  const form = createForm(defineForm(bound('on', 'date', { element: 'nested', select: 'on.date' })), {
    context,
    record,
  });
  assert.deepEqual(form.answers(), { on: { entered: '1940' } });
  assert.deepEqual(form.question('on')?.provenance, from);
});

test('items that only write, name another class, or lead nowhere stay blank', () => {
  const form = createForm(
    defineForm(
      bound('writes', 'boolean', { element: 'standing', mode: 'write' }),
      { id: 'other', type: 'boolean', label: 'Other', binding: { class: 'Height', element: 'standing' } },
      bound('nowhere', 'text', { element: 'reading', select: 'value.inside' }),
      bound('object', 'text', { element: 'reading' }),
      bound('inherited', 'text', { element: 'constructor', select: 'name' }),
    ),
    { context, record },
  );
  assert.deepEqual(form.snapshot(), { answers: {}, provenance: {} });
});

test('the worker has the last word, and then the answer is the worker\u2019s', () => {
  const definition = defineForm(
    bound('value', 'decimal', { element: 'reading', select: 'value' }, { initial: { op: 'constant', value: 1 } }),
    bound('standing', 'boolean', { element: 'standing' }),
  );
  const form = createForm(definition, { context, record, answers: { value: '71' } });
  assert.equal(form.question('value')?.answer, '71');
  assert.deepEqual(form.question('value')?.provenance, { from: 'worker' });
  form.answer('standing', true);
  assert.deepEqual(form.question('standing')?.provenance, { from: 'worker' });
});

test('a version without a change log entry is shown without its time', () => {
  const form = createForm(defineForm(bound('standing', 'boolean', { element: 'standing' })), {
    context,
    record: { ...record, changeLog: [] },
  });
  const provenance = form.question('standing')?.provenance;
  assert.equal(provenance?.from === 'record' && provenance.recordedAt, undefined);
});

test('a record that was withdrawn fills nothing, and is not written over', () => {
  const withdrawn: CareRecord = parseCareRecord({
    ...record,
    records: [...record.records, { ...version(3, { reading: { value: 70.5 } }), withdrawn: true }],
  });
  const definition = defineForm(bound('value', 'decimal', { element: 'reading', select: 'value' }));
  const form = createForm(definition, { context, record: withdrawn });
  assert.deepEqual(form.answers(), {});
  form.answer('value', '71');
  const result = createSubmission(form, {
    id: 's',
    subjectOfCare: 'resident-james',
    author: { id: 'worker-sue', name: 'Sue' },
    submittedAt: '2026-03-02T09:00:00Z',
  });
  assert.ok(result.ok);
  assert.deepEqual(
    extract(definition, result.submission, withdrawn).map(({ operation }) => operation),
    ['create'],
  );
});
