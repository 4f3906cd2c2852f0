// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  AboutMe,
  type CareRecord,
  type RecordOperation,
  VersionConflictError,
  applyOperations,
  emptyCareRecord,
  latest,
} from '@careplan-kit/model';
import { TODAY, defineForm } from '../../test/define-form.js';
import type { Answers } from '../contract/answers.js';
import type { Binding, FormDefinition, FormItem } from '../contract/definition.js';
import { createForm } from '../engine/create-form.js';
import { createSubmission } from './create-submission.js';
import { extract } from './extract.js';

/** None of these forms takes a record out of use. */
const operationsOf = (...of: Parameters<typeof extract>) => extract(...of) as RecordOperation[];

const author = { id: 'worker-jane', name: 'Jane' };
const bound = (id: string, binding: Partial<Binding>, more: object = {}): FormItem =>
  ({
    id,
    type: 'text',
    label: id,
    binding: { class: 'About Me', element: id, ...binding },
    ...more,
  }) as FormItem;
const definition = defineForm(
  {
    id: 'g',
    type: 'group',
    items: [bound('myWellness', { select: 'response.text' }), bound('howICommunicate', { select: 'response.text' })],
  },
  bound('supportedToWriteThisBy', {}),
  bound('date', {}, { type: 'date' }),
  { id: 'free', type: 'text', label: 'Bound to nothing' },
);

const empty = emptyCareRecord({ id: 'resident-betty', personFirstName: 'Betty' });
const commit = { committer: author, at: '2026-11-22T10:00:00Z', systemIdentifier: 'test', newUid: () => 'about-me-1' };
const apply = (record: CareRecord, operations: readonly RecordOperation[]) =>
  applyOperations(record, operations, commit, [AboutMe]).record;

function submit(
  record: CareRecord,
  change: Readonly<Record<string, string | null>>,
  form: FormDefinition = definition,
) {
  const instance = createForm(form, { context: { today: TODAY }, record });
  for (const [key, value] of Object.entries(change)) instance.answer(key, value);
  const context = { id: 's', subjectOfCare: 'resident-betty', author, submittedAt: commit.at };
  const result = createSubmission(instance, context);
  assert.ok(result.ok, JSON.stringify(result));
  return result.submission;
}
const first = () =>
  apply(empty, [
    {
      operation: 'create',
      class: 'About Me',
      content: {
        date: '2026-11-01',
        location: 'Home',
        myWellness: { response: { text: 'Well.', multiMedia: { url: 'https://host.example/clip' } }, newer: 1 },
        howICommunicate: { response: { text: 'Loudly.' } },
        supportedToWriteThisBy: 'Jane',
        newerElement: { a: [1] },
      },
    },
  ]);

describe('what a submission does to the record', () => {
  test('where nothing was, one record is made, with what was answered and nothing else', () => {
    const submission = submit(empty, { myWellness: 'Well.', date: '22/11/2026', free: 'x' });
    assert.deepEqual(operationsOf(definition, submission, empty), [
      {
        operation: 'create',
        class: 'About Me',
        content: { myWellness: { response: { text: 'Well.' } }, date: '2026-11-22' },
      },
    ]);
  });

  test('where a record is, it is amended: what was not asked, and what is not known, rides along', () => {
    const before = first();
    const [operation, ...others] = operationsOf(definition, submit(before, { myWellness: 'Tired.' }), before);
    assert.deepEqual(others, []);
    assert.ok(operation?.operation === 'amend');
    assert.equal(operation.fromVersion, 1);
    assert.equal(operation.recordUid, 'about-me-1');
    const old = latest(before, AboutMe)?.content;
    assert.deepEqual(operation.content, {
      ...old,
      myWellness: {
        ...old?.myWellness,
        response: { text: 'Tired.', multiMedia: { url: 'https://host.example/clip' } },
      },
    });
    assert.equal(latest(apply(before, [operation]), AboutMe)?.versionNumber, 2);
  });

  test('an answer taken away takes its element away, and no more than that', () => {
    const before = first();
    const change = { myWellness: null, howICommunicate: '  ', supportedToWriteThisBy: '' };
    const after = latest(apply(before, operationsOf(definition, submit(before, change), before)), AboutMe)?.content;
    assert.ok(after);
    assert.ok(!('howICommunicate' in after) && !('supportedToWriteThisBy' in after));
    assert.deepEqual(after.myWellness?.response, { multiMedia: { url: 'https://host.example/clip' } });
    assert.equal(after.location, 'Home');
  });

  test('the record and the submission are not touched', () => {
    const before = first();
    const written = JSON.stringify(before);
    operationsOf(definition, submit(before, { myWellness: null, howICommunicate: 'Softly.' }), before);
    assert.equal(JSON.stringify(before), written);
  });

  test('items that only read write nothing, and items that make a new record amend none', () => {
    const before = first();
    const readOnly = defineForm(bound('supportedToWriteThisBy', { mode: 'read' }));
    assert.deepEqual(operationsOf(readOnly, submit(before, { supportedToWriteThisBy: 'Sue' }, readOnly), before), []);
    const eachTime = defineForm(bound('date', { on: 'create' }, { type: 'date' }));
    assert.deepEqual(operationsOf(eachTime, submit(before, {}, eachTime), before), [
      { operation: 'create', class: 'About Me', content: { date: '2026-11-01' } },
    ]);
  });

  test('each class has one operation of its own', () => {
    const two = defineForm(
      bound('date', {}, { type: 'date' }),
      bound('note', { class: 'Note', element: 'text' }),
      bound('location', {}),
    );
    const operations = operationsOf(
      two,
      submit(empty, { date: '2026-11-22', note: 'n', location: 'Home' }, two),
      empty,
    );
    assert.deepEqual(operations, [
      { operation: 'create', class: 'About Me', content: { date: '2026-11-22', location: 'Home' } },
      { operation: 'create', class: 'Note', content: { text: 'n' } },
    ]);
  });
});

describe('nothing is overwritten unseen', () => {
  test('an element the form cannot show stays when its question is left blank', () => {
    const before = first();
    const odd = defineForm(bound('myWellness', {}), bound('date', {}, { type: 'date' }));
    const [operation] = operationsOf(odd, submit(before, {}, odd), before);
    assert.deepEqual(operation?.content['myWellness'], latest(before, AboutMe)?.content.myWellness);
  });

  test('a number that was not changed stays a number', () => {
    const before = apply(empty, [
      { operation: 'create', class: 'About Me', content: { date: '2026-11-01', readings: { kg: 70.5 } } },
    ]);
    const weighed = defineForm(bound('readings', { select: 'kg' }, { type: 'decimal' }));
    const [operation] = operationsOf(weighed, submit(before, {}, weighed), before);
    assert.deepEqual(operation?.content['readings'], { kg: 70.5 });
  });

  test('what was typed and could not be read does not replace what stands', () => {
    const before = first();
    const submission = { ...submit(before, {}), answers: { date: { entered: '31/2' } } satisfies Answers };
    const [operation] = operationsOf(definition, submission, before);
    assert.equal(operation?.content['date'], '2026-11-01');
  });

  test('a record that moved on while the form was open is a conflict', () => {
    const before = first();
    const mine = submit(before, { myWellness: 'Mine.' });
    const theirs = apply(before, operationsOf(definition, submit(before, { howICommunicate: 'Theirs.' }), before));
    const operations = operationsOf(definition, mine, theirs);
    assert.throws(
      () => apply(theirs, operations),
      (error) => {
        assert.ok(error instanceof VersionConflictError);
        assert.deepEqual([error.fromVersion, error.currentVersion], [1, 2]);
        return true;
      },
    );
  });

  test('a binding cannot reach a prototype', () => {
    for (const element of ['__proto__', 'constructor', 'prototype']) {
      const hostile = defineForm(bound('a', { element, select: 'polluted' }), bound('date', {}, { type: 'date' }));
      const operations = operationsOf(hostile, submit(empty, { a: 'x', date: '2026-11-22' }, hostile), empty);
      assert.deepEqual(operations[0]?.content, { date: '2026-11-22' });
    }
    assert.equal(({} as { polluted?: string }).polluted, undefined);
  });
});
