// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { TODAY, defineForm } from '../../test/define-form.js';
import { type AnswerValue, type Attachment, type StoredAnswer, isAttachment } from '../contract/answers.js';
import type { AttachmentItem, AttachmentKind } from '../contract/definition.js';
import { createForm } from '../engine/create-form.js';
import { exact } from '../decimal.js';
import { itemTypeOf } from './index.js';

const item: AttachmentItem = { id: 'q', label: 'Question', type: 'attachment' };
const read = (value: unknown) => itemTypeOf(item).read(value as AnswerValue, item);
const check = (value: Attachment, more: Partial<AttachmentItem>) =>
  itemTypeOf(item).check(value, { ...item, ...more } as AttachmentItem, { today: TODAY });
const film: Attachment = {
  held: 'draft',
  id: 'file-1',
  filename: 'Tea with Robert',
  mimeType: 'video/mp4',
  size: 1_000,
  transcript: 'Robert pours the tea.',
};
const kept: Attachment = { held: 'record', filename: 'Garden', mimeType: 'image/jpeg', url: 'https://host.example/1' };

/** What JSON, or a careless host, can put where an attachment should be. */
const NOT_ATTACHMENTS: readonly unknown[] = [
  'file-1',
  JSON.stringify(film),
  true,
  ['draft'],
  [film],
  {},
  { held: 'cloud', id: 'x' },
  { held: ['draft'], id: 'x' },
  { held: 'draft' },
  { held: 'draft', id: '' },
  { held: 'draft', id: 7 },
  { held: 'draft', id: 'x', filename: { toString: 1 } },
  { held: 'draft', id: 'x', size: '1000' },
  { held: 'draft', id: 'x', size: -1 },
  { held: 'draft', id: 'x', size: 1.5 },
  { held: 'record', url: ['https://host.example/1'] },
  { held: 'record', transcript: null },
  { held: 'record', file: {} },
  Object.create({ held: 'draft', id: 'x' }),
  JSON.parse('{"__proto__":{"held":"draft","id":"x"}}'),
  new Map([['held', 'draft']]),
  new Date(0),
];

describe('an attachment', () => {
  test('is an object that says where its bytes are', () => {
    assert.ok(isAttachment(film) && isAttachment(kept));
    assert.ok(isAttachment(Object.assign(Object.create(null), film)));
    for (const other of [null, undefined, 'draft', [], {}, { held: 'cloud' }, { entered: 'x' }, Object.create(film)]) {
      assert.ok(!isAttachment(other));
    }
  });

  test('is read as a copy of the parts it has', () => {
    assert.deepEqual(read(film), film);
    assert.notEqual(read(film), film);
    assert.deepEqual(read(kept), kept);
    assert.deepEqual(read({ held: 'record' }), { held: 'record' });
    assert.deepEqual(read({ ...kept, file: 'AAAA' }), { ...kept, file: 'AAAA' });
  });

  test('carries nothing along that is no part of it, and no part that says nothing', () => {
    const more = {
      onclick: 'x',
      nested: { a: 1 },
      url: 'https://host.example/2',
      transcript: ' ',
      filename: undefined,
    };
    assert.deepEqual(read({ ...film, ...more }), {
      held: 'draft',
      id: 'file-1',
      mimeType: 'video/mp4',
      size: 1_000,
    });
    assert.deepEqual(read({ ...kept, id: 'file-1' }), kept);
    const hostile = read(JSON.parse('{"held":"record","url":"u","__proto__":{"size":1},"constructor":{}}'));
    assert.deepEqual(Object.entries(hostile as object), [
      ['held', 'record'],
      ['url', 'u'],
    ]);
  });

  test('is never made of anything else', () => {
    for (const other of NOT_ATTACHMENTS) assert.equal(read(other), undefined, JSON.stringify(other));
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const attachment = read(value);
        return attachment === undefined || isAttachment(attachment);
      }),
      { numRuns: 1_000 },
    );
  });

  test('can be no larger than its question takes', () => {
    assert.deepEqual(check(film, { maxSize: 1_000 }), []);
    assert.deepEqual(check(film, { maxSize: 999 }), [{ code: 'file-too-large', limit: '999' }]);
  });

  test('is of a kind its question takes, by its type', () => {
    const faults = (mimeType: string | undefined, ...kinds: AttachmentKind[]) =>
      check({ held: 'draft', id: 'x', mimeType }, { kinds }).map(({ code }) => code);
    const taken: readonly [string, AttachmentKind][] = [
      ['image/jpeg', 'photo'],
      ['IMAGE/PNG', 'photo'],
      ['audio/mpeg', 'audio'],
      ['audio/webm;codecs=opus', 'audio'],
      ['video/webm; codecs="vp9, opus"', 'video'],
      ['application/pdf', 'file'],
      ['image/svg+xml', 'file'],
      ['text/html', 'file'],
    ];
    for (const [mimeType, kind] of taken) {
      assert.deepEqual(faults(mimeType, kind), [], mimeType);
      const others = (['photo', 'audio', 'video'] as const).filter((other) => other !== kind);
      assert.deepEqual(faults(mimeType, ...others), ['wrong-kind-of-file'], mimeType);
      assert.deepEqual(faults(mimeType, 'file'), [], 'every file is a file');
    }
    for (const mimeType of [undefined, '', 'image', 'image/', 'imageless/jpeg', 'x image/jpeg']) {
      assert.deepEqual(faults(mimeType, 'photo'), ['wrong-kind-of-file'], mimeType);
      assert.deepEqual(check({ held: 'draft', id: 'x', mimeType }, {}), []);
    }
  });

  test('that the record holds already is no fault, whatever its size and kind', () => {
    const large = { ...kept, size: 10 ** 9, mimeType: 'application/pdf' };
    assert.deepEqual(check(large, { maxSize: 1, kinds: ['photo'] }), []);
  });

  test('is to expressions only there or not there', () => {
    const { operand, weight, fromOperand } = itemTypeOf(item);
    assert.equal(operand(film, item), null);
    assert.equal(weight(film, item), null);
    for (const value of ['x', true, ['x'], exact('1')]) assert.equal(fromOperand(value, item), undefined);
    const form = createForm(
      defineForm(
        item,
        { id: 'said', type: 'text', label: 'What is said in it', enableWhen: { op: 'exists', item: 'q' } },
        { id: 'same', type: 'text', label: 'Never', enableWhen: equalToAnswer },
      ),
      { context: { today: TODAY } },
    );
    const shown = () => form.questions.flatMap(({ key, visible }) => (visible ? [key] : []));
    assert.deepEqual(shown(), ['q']);
    form.answer('q', film);
    assert.deepEqual(shown(), ['q', 'said']);
    form.answer('q', null);
    assert.deepEqual(shown(), ['q']);
  });
});

const equalToAnswer = {
  op: 'equal',
  left: { op: 'answer', item: 'q' },
  right: { op: 'answer', item: 'q' },
} as const;

describe('a question for an attachment', () => {
  const open = (answers: Record<string, StoredAnswer> = {}) =>
    createForm(defineForm({ ...item, required: true }), { context: { today: TODAY }, answers });

  test('is blank with nothing, and answered with a file', () => {
    const form = open();
    assert.deepEqual(form.problems(), [{ key: 'q', code: 'required' }]);
    form.answer('q', film);
    assert.deepEqual(form.question('q')?.answer, film);
    assert.deepEqual([form.problems(), form.answers()], [[], { q: film }]);
    form.answer('q', null);
    assert.deepEqual(form.answers(), {});
  });

  test('shares no object with the host', () => {
    const mine = { ...film };
    const form = open();
    form.answer('q', mine);
    Object.assign(mine, { filename: 'changed' });
    assert.deepEqual(form.question('q')?.answer, film);
    assert.ok(!Object.isFrozen(mine));
  });

  test('keeps what it cannot read as it was given, and a form opened again is the same', () => {
    for (const other of NOT_ATTACHMENTS) {
      const form = open();
      form.answer('q', other as StoredAnswer);
      const typed = typeof other === 'string' ? other : JSON.stringify(other);
      assert.equal(form.question('q')?.answer, null);
      assert.equal(form.question('q')?.entered, typed);
      assert.deepEqual(form.problems(), [{ key: 'q', code: 'unreadable' }]);
      const again = open();
      again.restore(JSON.parse(JSON.stringify(form.snapshot())) as ReturnType<typeof form.snapshot>);
      assert.equal(again.question('q')?.entered, typed);
      assert.deepEqual(again.snapshot(), form.snapshot());
    }
  });

  test('keeps even what cannot be written down, as far as it goes', () => {
    const round: Record<string, unknown> = { held: 'cloud' };
    round['self'] = round;
    for (const other of [round, { held: 'cloud', size: 1n }]) {
      const form = open();
      form.answer('q', other as unknown as StoredAnswer);
      assert.equal(form.question('q')?.entered, '[object Object]');
    }
  });

  test('opens from a snapshot as it was left', () => {
    for (const answer of [film, kept]) {
      const form = open({ q: answer });
      const again = open();
      again.restore(JSON.parse(JSON.stringify(form.snapshot())) as ReturnType<typeof form.snapshot>);
      assert.deepEqual(again.snapshot(), form.snapshot());
      assert.deepEqual(again.question('q')?.answer, answer);
    }
  });
});
