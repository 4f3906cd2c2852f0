// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { DraftState } from '@careplan-kit/drafts';
import { accessibilityTree } from '../testing/accessibility-tree.js';
import { cleanUp, find, mount } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkDraftState } from './draft-state.js';
import { DRAFT_FAILURE_WORDS } from './draft-state.words.js';

const savedAt = new Date('2026-11-22T14:02:00Z');
const line = (state: DraftState | null) => mount(CpkDraftState, { state, context: testHost() });
const failed = (kind: string): DraftState => ({ status: 'failed', failure: { kind } as never, savedAt: null });

describe('cpk-draft-state without a screen', () => {
  afterEach(cleanUp);

  it('does not speak at every key', async () => {
    const element = await line(null);
    for (const state of [
      { status: 'empty' },
      { status: 'saving', savedAt: null },
      { status: 'saved', savedAt },
      { status: 'saving', savedAt },
      { status: 'discarded' },
      null,
    ] as const) {
      element.state = state;
      await element.updateComplete;
      expect(element.renderRoot.querySelectorAll('[role], [aria-live]')).to.have.length(0);
      expect(accessibilityTree(element)).to.deep.equal([]);
    }
  });

  for (const [kind, { en }] of Object.entries(DRAFT_FAILURE_WORDS)) {
    it(`speaks up about ${kind}`, async () => {
      const element = await line({ status: 'saved', savedAt });
      element.state = failed(kind);
      await element.updateComplete;
      expect(accessibilityTree(element)).to.deep.equal([`alert "${en}"`]);
      await expect(element).to.be.accessible();
    });
  }

  it('falls silent when saving goes on', async () => {
    const element = await line(failed('quota'));
    element.state = { status: 'saved', savedAt };
    await element.updateComplete;
    expect(accessibilityTree(element)).to.deep.equal([]);
  });

  it('does not tell by colour alone, and hides its mark from screen readers', async () => {
    const element = await line({ status: 'saved', savedAt });
    expect(find(element, '.dot').getAttribute('aria-hidden')).to.equal('true');
    expect(getComputedStyle(find(element, '.dot')).borderRadius).to.equal('50%');
    element.state = failed('quota');
    await element.updateComplete;
    expect(getComputedStyle(find(element, '.dot')).borderRadius).to.equal('2px');
  });
});
