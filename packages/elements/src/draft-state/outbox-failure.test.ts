// SPDX-License-Identifier: Apache-2.0
import type { DraftFailure } from '@careplan-kit/drafts';
import { outboxFailureSentence } from '@careplan-kit/drafts/outbox';
import { expect } from '@open-wc/testing';
import { OUTBOX_FAILURE_WORDS } from './outbox-failure.words.js';
import { DRAFT_FAILURE_WORDS } from './draft-state.words.js';

describe('what a failure means for somebody who is sending', () => {
  it('is said in the English of the outbox, and in Welsh, for every kind', () => {
    for (const kind of Object.keys(DRAFT_FAILURE_WORDS) as DraftFailure['kind'][]) {
      const phrase = OUTBOX_FAILURE_WORDS[kind] ?? OUTBOX_FAILURE_WORDS.unknown;
      expect(phrase.en, kind).to.equal(outboxFailureSentence({ kind } as DraftFailure));
      expect(phrase.cy, kind).not.to.equal(phrase.en);
    }
    const { unknown, ...others } = OUTBOX_FAILURE_WORDS;
    expect(
      Object.keys(others).filter((kind) => OUTBOX_FAILURE_WORDS[kind as 'quota']?.en === unknown.en),
    ).to.deep.equal([]);
  });
});
