// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type CareRecord, type RecordOperation, parseCareRecord } from '@careplan-kit/model';
import { TODAY, defineForm } from '../../test/define-form.js';
import type { StoredAnswer } from '../contract/answers.js';
import type { FormItem } from '../contract/definition.js';
import type { FormSubmission } from '../contract/submission.js';
import { createForm } from '../engine/create-form.js';
import { createSubmission } from './create-submission.js';
import { extract } from './extract.js';

/** None of these forms takes a record out of use. */
const operationsOf = (...of: Parameters<typeof extract>) => extract(...of) as RecordOperation[];

const bound = (id: string, type: string, select: string) =>
  ({ id, type, label: id, binding: { class: 'About Me', element: 'myWellness', select } }) as FormItem;
const definition = defineForm(
  bound('words', 'long-text', 'response.text'),
  bound('media', 'attachment', 'response.multiMedia'),
);
const newFilm = {
  held: 'draft',
  id: 'file-1',
  filename: 'Tea',
  mimeType: 'video/mp4',
  size: 9,
  transcript: 'Robert pours.',
} as const;

/** A record in which the section holds this clip. */
function recordWith(multiMedia?: unknown): CareRecord {
  const response = { text: 'Well.', ...(multiMedia === undefined ? {} : { multiMedia }) };
  const content = { myWellness: { code: { system: 's', code: 'c' }, response, newer: 1 } };
  const version = { class: 'About Me', recordUid: 'a', versionNumber: 1, content, writtenBy: { library: '0.1.0' } };
  return parseCareRecord({ schemaVersion: 1, subjectOfCare: { id: 'p' }, records: [version], changeLog: [] });
}

/** What the section's response becomes when the worker gives this answer; without one, they change nothing. */
function after(record: CareRecord, ...given: (StoredAnswer | null)[]): unknown {
  const form = createForm(definition, { context: { today: TODAY }, record });
  for (const answer of given) form.answer('media', answer);
  const author = { id: 'worker-sue', name: 'Sue' };
  const result = createSubmission(form, { id: 's', subjectOfCare: 'p', author, submittedAt: '2026-11-22T10:00:00Z' });
  assert.ok(result.ok);
  const [operation] = operationsOf(definition, result.submission, record);
  const section = operation?.content['myWellness'] as Record<string, unknown>;
  assert.deepEqual([section['code'], section['newer']], [{ system: 's', code: 'c' }, 1]);
  return section['response'];
}
const shown = (record: CareRecord) => createForm(definition, { context: { today: TODAY }, record }).answers()['media'];

/** What a record may hold, and how it is shown. */
const HELD: readonly [what: string, multiMedia: unknown, answer: unknown][] = [
  ['only the bytes', { file: 'AAAA' }, { held: 'record' }],
  ['only a link', { url: 'https://host.example/1' }, { held: 'record', url: 'https://host.example/1' }],
  ['only parts of a newer shape', { later: { a: [1] } }, { held: 'record' }],
  [
    'everything',
    { filename: 'Tea', mimeType: 'audio/mpeg', file: 'AAAA', url: 'u', size: 3, transcript: 'T', later: 1 },
    { held: 'record', filename: 'Tea', mimeType: 'audio/mpeg', size: 3, url: 'u', transcript: 'T' },
  ],
  [
    'parts that are not what they should be',
    { filename: 'Tea', later: 1, size: 'large' },
    { held: 'record', filename: 'Tea' },
  ],
  ['a transcript of nothing', { file: 'AAAA', transcript: '' }, { held: 'record' }],
];

for (const [what, multiMedia, answer] of HELD) {
  // The model knows these parts and refuses wrong ones itself; other classes do not.
  describe(`a record that holds ${what}`, () => {
    const record = recordWith(multiMedia);
    const present = JSON.stringify({ text: 'Well.', multiMedia });

    test('fills the question, without the bytes, and with where it came from', () => {
      assert.deepEqual(shown(record), answer);
      const form = createForm(definition, { context: { today: TODAY }, record });
      assert.equal(form.question('media')?.provenance?.from, 'record');
    });

    test('is left byte for byte when nobody changes the answer, or gives the same again', () => {
      assert.equal(JSON.stringify(after(record)), present);
      assert.equal(JSON.stringify(after(record, null, answer as StoredAnswer)), present);
      const parts = Object.entries(answer as object).reverse();
      assert.equal(JSON.stringify(after(record, Object.fromEntries(parts) as StoredAnswer)), present);
    });

    test('keeps its own object when words are put to it, or taken away', () => {
      const { transcript: _, ...kept } = multiMedia as Record<string, unknown>;
      const spoken = { ...(answer as object), transcript: 'He laughs.' } as unknown as StoredAnswer;
      assert.deepEqual(after(record, spoken), { text: 'Well.', multiMedia: { ...kept, transcript: 'He laughs.' } });
      const { transcript: __, ...silent } = answer as Record<string, unknown>;
      const left = (after(record, silent as unknown as StoredAnswer) as { multiMedia: object }).multiMedia;
      assert.deepEqual({ ...left, transcript: undefined }, { ...kept, transcript: undefined });
    });

    test('has the new file in place of the old one', () => {
      assert.deepEqual(after(record, newFilm), {
        text: 'Well.',
        multiMedia: {
          filename: 'Tea',
          mimeType: 'video/mp4',
          size: 9,
          transcript: 'Robert pours.',
          attachment: 'file-1',
        },
      });
    });

    test('has nothing there once the answer is taken away', () => {
      assert.deepEqual(after(record, null), { text: 'Well.' });
    });
  });
}

describe('a record that holds no clip', () => {
  test('shows none, and what the form cannot show stays', () => {
    for (const multiMedia of [undefined, {}]) {
      const record = recordWith(multiMedia);
      assert.equal(shown(record), undefined);
      assert.deepEqual(after(record), { text: 'Well.', ...(multiMedia ? { multiMedia } : {}) });
    }
  });

  test('gets what an import brings, bytes and all', () => {
    const { held: _, ...parts } = { held: 'record', filename: 'Tea', mimeType: 'image/png', file: 'AAAA' };
    assert.deepEqual(after(recordWith(), { held: 'record', ...parts }), { text: 'Well.', multiMedia: parts });
  });
});

test('an import that brings another file puts it in place of the old one, with nothing of that', () => {
  const record = recordWith({ filename: 'Old', url: 'https://host.example/1', later: 1 });
  for (const bytes of [{ url: 'https://host.example/2' }, { file: 'AAAA' }]) {
    const imported = { filename: 'New', ...bytes };
    assert.deepEqual(after(record, { held: 'record', ...imported }), { text: 'Well.', multiMedia: imported });
  }
});

test('a submission from outside cannot put anything else into the record', () => {
  const record = recordWith({ url: 'https://host.example/1' });
  const form = createForm(definition, { context: { today: TODAY }, record });
  const author = { id: 'worker-sue', name: 'Sue' };
  const result = createSubmission(form, { id: 's', subjectOfCare: 'p', author, submittedAt: '2026-11-22T10:00:00Z' });
  assert.ok(result.ok);
  const sent: FormSubmission = result.submission;
  const hostile = [
    { held: 'record', url: { evil: 1 } },
    { held: 'draft' },
    { evil: 1 },
    ['x'],
    '{"held":"record"}',
    JSON.parse('{"__proto__":{"held":"record"}}'),
  ] as StoredAnswer[];
  for (const media of hostile) {
    const submission = { ...sent, answers: { words: 'Well.', media } };
    assert.deepEqual(operationsOf(definition, submission, record)[0]?.content, record.records[0]?.content);
  }
});
