// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  type CareRecord,
  type RecordClass,
  type RecordOperation,
  applyOperations,
  inForce,
  parseCareRecord,
  signOffsOf,
} from '@careplan-kit/model';
import * as z from 'zod/mini';
import { TODAY, defineForm } from '../../test/define-form.js';
import type { FormDefinition, FormItem } from '../contract/definition.js';
import type { FormInstance } from '../contract/form-instance.js';
import { createForm } from '../engine/create-form.js';
import { createSubmission } from './create-submission.js';
import { extract } from './extract.js';

const author = { id: 'worker-jane', name: 'Jane' };
const item = (id: string, type: string, binding: object | undefined, more: object = {}) =>
  ({ id, type, label: id, ...(binding && { binding }), ...more }) as FormItem;
const version = (name: string, recordUid: string, versionNumber: number, content: object, more: object = {}) => ({
  class: name,
  recordUid,
  versionNumber,
  content,
  writtenBy: { library: '0.1.0' },
  ...more,
});
const person = (...records: object[]): CareRecord =>
  parseCareRecord({ schemaVersion: 1, subjectOfCare: { id: 'resident-bodat' }, records, changeLog: [] });
const recordClass = (name: string): RecordClass =>
  ({ name, standard: 'Test', schema: z.looseObject({}), elements: [], onePerPerson: false }) as RecordClass;

const open = (definition: FormDefinition, record?: CareRecord, more: object = {}) =>
  createForm(definition, { context: { today: TODAY }, record, ...more });
function submit(form: FormInstance) {
  const context = { id: 's', subjectOfCare: 'resident-bodat', author, submittedAt: '2026-11-22T10:00:00Z' };
  const result = createSubmission(form, context);
  assert.ok(result.ok, JSON.stringify(result));
  return result.submission;
}
const contents = (operations: readonly object[]) =>
  operations.map(
    (operation) => (operation as RecordOperation).content ?? (operation as { operation: string }).operation,
  );

describe('entries that are records', () => {
  const risks = (whenRemoved?: 'keep' | 'close') =>
    defineForm({
      id: 'risks',
      type: 'group',
      repeats: {},
      binding: { class: 'Risk', ...(whenRemoved && { whenRemoved }) },
      items: [
        item('risk', 'text', { class: 'Risk', element: 'name' }),
        item('level', 'integer', { class: 'Risk', element: 'level', select: 'value' }),
        item('since', 'date', { class: 'Risk', element: 'since', mode: 'read' }),
      ],
    } as FormItem);
  const record = person(
    version('Risk', 'r1', 1, { name: 'Old', level: { value: 1 } }),
    version('Risk', 'r1', 2, { name: 'Falls', level: { value: 3, words: 'high' }, newer: [1], since: '2020-01-01' }),
    version('Other', 'o', 1, { name: 'Other' }),
    version('Risk', 'r2', 1, { name: 'Choking' }),
    version('Risk', 'gone', 1, { name: 'Mistake' }, { withdrawn: true }),
  );

  test('are filled from each record in force, with which one it was', () => {
    const form = open(risks(), record);
    assert.deepEqual(form.answers(), {
      'risk~e1': 'Falls',
      'level~e1': '3',
      'since~e1': '2020-01-01',
      'risk~e2': 'Choking',
    });
    const from = { from: 'record', class: 'Risk', recordUid: 'r1', versionNumber: 2 };
    assert.deepEqual(form.question('level~e1')?.provenance, from);
    assert.deepEqual(form.snapshot().origins, {
      'risks~e1': { class: 'Risk', recordUid: 'r1', versionNumber: 2 },
      'risks~e2': { class: 'Risk', recordUid: 'r2', versionNumber: 1 },
    });
    assert.equal(form.canUndo, false);
  });

  test('amend the record they came from, though every answer in them is new, and leave the others alone', () => {
    const form = open(risks(), record);
    form.answer('risk~e1', 'Falls at night');
    form.answer('level~e1', '4');
    form.moveEntry('risks', 'e2', 0);
    const fresh = createForm(risks(), { context: { today: TODAY }, snapshot: form.snapshot() });
    assert.deepEqual(extract(risks(), submit(fresh), record), [
      {
        operation: 'amend',
        class: 'Risk',
        recordUid: 'r1',
        fromVersion: 2,
        content: {
          name: 'Falls at night',
          level: { value: '4', words: 'high' },
          newer: [1],
          since: '2020-01-01',
        },
      },
    ]);
    const { origins: _, ...without } = submit(open(risks(), record));
    const answers = { ...without.answers, 'risk~e1': 'Falls at night' };
    assert.deepEqual(
      extract(risks(), { ...without, answers }, record).map(
        (operation) => 'recordUid' in operation && operation.recordUid,
      ),
      ['r1'],
      'where only the answers say which record it was, they are believed',
    );
  });

  test('may be chosen by what they say, and a new one that says it is among them', () => {
    const chosen = defineForm({
      id: 'risks',
      type: 'group',
      repeats: {},
      binding: { class: 'Risk', where: { element: 'level', select: 'words', is: ['high', 'higher'] } },
      items: [
        item('risk', 'text', { class: 'Risk', element: 'name' }),
        item('words', 'text', { class: 'Risk', element: 'level', select: 'words' }),
      ],
    } as FormItem);
    const form = open(chosen, record);
    assert.deepEqual(form.answers(), { 'risk~e1': 'Falls', 'words~e1': 'high' });
    const added = form.addEntry('risks');
    form.answer(`risk~${added}`, 'Fire');
    form.answer(`words~${added}`, 'higher');
    const operations = extract(chosen, submit(form), record);
    assert.deepEqual(contents(operations), [{ name: 'Fire', level: { words: 'higher' } }]);
    const after = person(...record.records, version('Risk', 'r3', 1, contents(operations)[0] as object));
    assert.deepEqual(open(chosen, after).entries(), { risks: ['e1', 'e2'] });
  });

  test('that are new become records of their own, blank ones none', () => {
    const form = open(risks(), record);
    form.answer(`risk~${form.addEntry('risks')}`, 'Pressure sores');
    form.addEntry('risks');
    assert.deepEqual(extract(risks(), submit(form), record), [
      { operation: 'create', class: 'Risk', content: { name: 'Pressure sores' } },
    ]);
  });

  test('that were taken away leave the record as it is, or complete it where the form says so', () => {
    const removed = (definition: FormDefinition, given = record) => {
      const form = open(definition, record);
      form.removeEntry('risks', 'e1');
      const snapshot = form.snapshot();
      return extract(definition, submit(createForm(definition, { context: { today: TODAY }, snapshot })), given);
    };
    assert.deepEqual(removed(risks()), []);
    assert.deepEqual(removed(risks('keep')), []);
    const close = { operation: 'complete', class: 'Risk', recordUid: 'r1', fromVersion: 2 };
    assert.deepEqual(removed(risks('close')), [close]);
    const commit = { committer: author, at: '2026-11-22T10:00:00Z', systemIdentifier: 'test', newUid: () => 'n' };
    const after = applyOperations(record, removed(risks('close')), commit, [recordClass('Risk')]).record;
    assert.equal(inForce(after, 'Risk').length, 2, 'nothing is deleted');
    assert.deepEqual(
      signOffsOf(after, { recordUid: 'r1', versionNumber: 2 }).map(({ changeType }) => changeType),
      ['completed'],
    );
    assert.deepEqual(removed(risks('close'), after), [], 'nor completed twice');
    assert.deepEqual(open(risks('close'), after).entries(), { risks: ['e1'] }, 'and does not come back');
    assert.deepEqual(open(risks('keep'), after).entries(), { risks: ['e1', 'e2'] });
  });

  test('that somebody wrote while the form was open are neither closed nor overwritten', () => {
    const form = open(risks('close'), record);
    form.answer('risk~e2', 'Choking on bread');
    const later = person(
      ...record.records,
      version('Risk', 'r2', 2, { name: 'Choking on meat' }),
      version('Risk', 'r3', 1, { name: 'Wandering' }),
    );
    const operations = extract(risks('close'), submit(form), later);
    assert.deepEqual(
      operations.map((operation) => [operation.operation, 'fromVersion' in operation && operation.fromVersion]),
      [['amend', 1]],
      'committing it is refused, for version 2 is there',
    );
  });

  test('of a record that is gone do not begin a new one in silence', () => {
    const form = open(risks(), record);
    form.answer('risk~e2', 'Choking on bread');
    const [operation] = extract(
      risks(),
      submit(form),
      person(...record.records.filter(({ recordUid }) => recordUid !== 'r2')),
    );
    assert.ok(operation?.operation === 'amend' && operation.recordUid === 'r2');
  });
});

describe('entries that are objects in a list', () => {
  const bound = (select?: string) => ({ class: 'Contacts', element: 'people', ...(select && { select }) });
  const definition = defineForm(
    {
      id: 'people',
      type: 'group',
      repeats: { min: 1 },
      binding: { class: 'Contacts', element: 'people' },
      items: [
        item('name', 'text', bound('name.full')),
        {
          id: 'numbers',
          type: 'group',
          repeats: {},
          binding: bound('numbers'),
          items: [item('number', 'text', bound('value'))],
        },
      ],
    } as FormItem,
    item('note', 'text', { class: 'Contacts', element: 'note' }),
  );
  const robert = {
    name: { full: 'Robert', family: 'Smith' },
    numbers: [{ value: '1', use: 'home' }, { value: '2' }],
    newer: 1,
  };
  const record = person(version('Contacts', 'c', 3, { people: [robert, 'odd', { name: { full: 'Sue' } }], note: 'n' }));

  test('are filled one by one, lists in them too', () => {
    assert.deepEqual(open(definition, record).answers(), {
      'name~e1': 'Robert',
      'number~e1~e3': '1',
      'number~e1~e4': '2',
      'name~e2': 'Sue',
      note: 'n',
    });
    assert.deepEqual(open(definition, person()).entries(), { people: ['e1'], 'numbers~e1': [] });
  });

  test('leave the record as it is when nothing was changed', () => {
    const [operation] = extract(definition, submit(open(definition, record)), record) as RecordOperation[];
    assert.equal(operation?.content, record.records[0]?.content);
  });

  test('write what was changed, with what rides along in each object, and keep what could not be shown', () => {
    const form = open(definition, record);
    form.answer('name~e1', 'Robert Smith');
    form.answer('number~e1~e4', '22');
    form.removeEntry('numbers~e1', 'e3');
    form.answer(`name~${form.addEntry('people', 0)}`, 'The district nurse');
    form.addEntry('people');
    form.removeEntry('people', 'e2');
    const [operation] = extract(definition, submit(form), record);
    assert.deepEqual(contents([operation!]), [
      {
        people: [
          { name: { full: 'The district nurse' } },
          'odd',
          { name: { full: 'Robert Smith', family: 'Smith' }, numbers: [{ value: '22' }], newer: 1 },
        ],
        note: 'n',
      },
    ]);
  });

  test('keep their objects when one of their questions is withheld', () => {
    const access = ({ id }: { id: string }) => (id === 'name' ? ('none' as const) : ('write' as const));
    const form = open(definition, record, { access });
    form.answer('number~e1~e3', '11');
    const [operation] = extract(definition, submit(form), record) as RecordOperation[];
    assert.deepEqual(operation?.content['people'], [
      { ...robert, numbers: [{ value: '11', use: 'home' }, { value: '2' }] },
      'odd',
      { name: { full: 'Sue' } },
    ]);
    const all = open(definition, record, { access: () => 'none' });
    assert.deepEqual(extract(definition, submit(all), record), []);
  });
});

describe('a repeating question', () => {
  const clips = defineForm(
    item('clip', 'attachment', { class: 'Clips', element: 'media' }, { repeats: {} }),
    item('word', 'text', { class: 'Clips', element: 'words' }, { repeats: {} }),
    item('one', 'text', { class: 'Clips', element: 'alone' }, { repeats: {} }),
  );
  const media = [{ file: 'AAAA', newer: 1 }, { url: 'https://host.example/b' }];
  const record = person(version('Clips', 'c', 1, { media, words: ['a', { odd: true }, 'b'], alone: 'x' }));

  test('is filled from each value of a list, or from one that stands alone', () => {
    const { answers, origins } = open(clips, record).snapshot();
    assert.deepEqual(answers, {
      'clip~e1': { held: 'record' },
      'clip~e2': { held: 'record', url: 'https://host.example/b' },
      'word~e3': 'a',
      'word~e4': 'b',
      'one~e5': 'x',
    });
    assert.equal(origins?.['word~e4']?.at, 2);
  });

  test('changes its own value and no other, bytes and odd values included', () => {
    const form = open(clips, record);
    form.answer('clip~e1', { held: 'record', transcript: 'Hello' });
    form.answer('word~e3', 'aa');
    form.answer(`word~${form.addEntry('word')}`, 'c');
    form.addEntry('word');
    const [operation] = extract(clips, submit(form), record);
    assert.deepEqual(contents([operation!]), [
      {
        media: [{ file: 'AAAA', newer: 1, transcript: 'Hello' }, media[1]],
        words: ['aa', { odd: true }, 'b', 'c'],
        alone: 'x',
      },
    ]);
  });

  test('blank, or taken away, takes its value away, and the list with the last', () => {
    const form = open(clips, record);
    form.answer('clip~e1', null);
    form.removeEntry('clip', 'e2');
    form.removeEntry('word', 'e4');
    const [operation] = extract(clips, submit(form), record);
    assert.deepEqual(contents([operation!]), [{ words: ['a', { odd: true }], alone: 'x' }]);
  });
});
