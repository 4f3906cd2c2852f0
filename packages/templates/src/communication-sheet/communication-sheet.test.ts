// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { testNote } from '../../test/note-form.js';
import { worked } from '../../test/plan-form.js';
import * as fixtures from './fixtures.js';
import { communicationSheet } from './index.js';

const { open } = worked(communicationSheet);

describe('the communication sheet', () => {
  testNote(communicationSheet, fixtures, {
    of: 'mrsSmith',
    from: 'Sue',
    at: '2026-11-20T11:10',
    readers: 'readers-family',
    to: ['The kitchen'],
    way: 'In person',
    says: [
      'Can her tea come in the cup with the saucer?',
      ...['Reply wanted by:', 'Tea time', 'Reply:', 'Yes, from today.'],
    ],
  });

  test('a reply that is wanted and not there is said', () => {
    const form = open();
    const said = () => form.node('noReplyYet')?.visible;
    assert.equal(said(), false);
    form.answer('replyWanted', true);
    assert.equal(said(), true);
    form.answer('reply', 'Yes.');
    assert.equal(said(), false);
  });
});
