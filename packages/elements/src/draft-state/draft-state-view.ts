// SPDX-License-Identifier: Apache-2.0
import type { DraftState } from '@careplan-kit/drafts';
import { type TemplateResult, html, nothing } from 'lit';
import type { Say } from '../words/words.js';
import { DRAFT_FAILURE_WORDS, DRAFT_STATE_WORDS as WORDS } from './draft-state.words.js';
import { NO_DRAFT_WORDS } from './no-draft.words.js';

function sentenceFor(state: DraftState | null, say: Say, time: (moment: Date) => string): string {
  if (!state) return say(NO_DRAFT_WORDS['draftState.none']);
  switch (state.status) {
    case 'empty':
      return say(WORDS['draftState.empty']);
    case 'discarded':
      return say(WORDS['draftState.discarded']);
    case 'failed': {
      // A newer drafts package on the page may know a kind that this one does not.
      const sentence = say(DRAFT_FAILURE_WORDS[state.failure.kind] ?? DRAFT_FAILURE_WORDS.unknown);
      return state.savedAt
        ? `${sentence} ${say(WORDS['draftState.lastSaved'], { time: time(state.savedAt) })}`
        : sentence;
    }
    // While a later save is under way the last one still holds, and the line must not flicker at every key.
    default:
      return state.savedAt
        ? say(WORDS['draftState.saved'], { time: time(state.savedAt) })
        : say(WORDS['draftState.saving']);
  }
}

/**
 * The line that says whether what was typed is safe. Ordinary saving is not announced: a screen reader would speak at
 * every key. A failure is.
 */
export function draftStateView(state: DraftState | null, say: Say, time: (moment: Date) => string): TemplateResult {
  const failed = state?.status === 'failed';
  const kind = failed ? 'failed' : state && 'savedAt' in state && state.savedAt ? 'saved' : 'waiting';
  return html`
    <p class="state ${kind}" part="draft-state" role=${failed ? 'alert' : nothing}>
      <span class="dot" aria-hidden="true"></span><span>${sentenceFor(state, say, time)}</span>
    </p>
  `;
}
