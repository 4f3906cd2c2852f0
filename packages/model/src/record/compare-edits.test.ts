// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AboutMe } from '../about-me.js';
import { history, latest } from '../care-record.js';
import { VersionConflictError } from '../next-version.js';
import { WORKERS, commitOf, month } from '../../test/month-of-changes/month.js';
import { amendRecord, compareEdits } from './index.js';

// Andi saved while Jane was still typing; both began from version 1.
const record = month('james');
const [theirs, base] = history(record, AboutMe);
const mine = {
  ...base!.content,
  howICommunicate: { response: { text: 'Bring the book and wait.' } },
  howAndWhenToSupportMe: { response: { text: 'I do my own teeth. You do the tap.' } },
  newerElement: 1,
};

test('says of each element who changed it, in the standard’s order', () => {
  const conflict = () => amendRecord(record, AboutMe, base!, mine, commitOf(WORKERS.jane, '2026-11-19T16:05:00Z'));
  assert.throws(conflict, VersionConflictError);
  const edits = compareEdits(base!.content, mine, theirs!.content, AboutMe);
  assert.deepEqual(
    edits.filter(({ who }) => who !== 'same').map(({ key, name, who }) => [key, name, who]),
    [
      ['whatIsMostImportantToMe', 'What is most important to me', 'only-theirs'],
      ['howICommunicate', 'How I communicate and how to communicate with me', 'both'],
      ['howAndWhenToSupportMe', 'How and when to support me', 'only-mine'],
      ['newerElement', 'newerElement', 'only-mine'],
    ],
  );
  const both = edits.find(({ who }) => who === 'both')!;
  const textOf = (value: unknown) => (value as { response: { text: string } }).response.text;
  assert.deepEqual([both.base, both.mine, both.theirs].map(textOf), [
    'Bring the book.',
    'Bring the book and wait.',
    'Bring the picture book.',
  ]);
});

test('is the same when both wrote the same, or both took it away, whatever the order of the parts', () => {
  const who = (was: unknown, my: unknown, their: unknown) =>
    compareEdits({ x: was }, { x: my }, { x: their }, AboutMe).find(({ key }) => key === 'x')?.who;
  assert.equal(who(1, 2, 2), 'same');
  assert.equal(who(1, undefined, undefined), 'same');
  assert.equal(who({ a: 1, b: 2 }, { b: 2, a: 1 }, { a: 1, b: 2, c: undefined }), 'same');
  assert.equal(who([1, 2], [2, 1], [1, 2]), 'only-mine');
  assert.equal(who({}, [], {}), 'only-mine');
  assert.equal(who(1, undefined, 2), 'both');
  assert.equal(who(undefined, 1, undefined), 'only-mine');
});

test('leaves out what a commit fills in, is frozen, and shares nothing with the contents', () => {
  const part = { deep: [1] };
  const stamped = { subjectOfCare: 'a', dateLastUpdated: 'b', x: part };
  const edits = compareEdits({}, stamped, {}, AboutMe);
  assert.deepEqual(
    edits.filter(({ who }) => who !== 'same').map(({ key }) => key),
    ['x'],
  );
  assert.ok(Object.isFrozen(edits) && Object.isFrozen(edits.at(-1)?.mine) && !Object.isFrozen(part));
  assert.equal(latest(record, AboutMe), theirs);
});
