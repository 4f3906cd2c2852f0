// SPDX-License-Identifier: Apache-2.0
import type { DraftState } from '@careplan-kit/drafts';
import type { Problem } from '@careplan-kit/forms/contract';
import type { Phrase } from '../words/words.js';

/** What is told round the questions of a form. */
export class FormNews {
  problems: readonly Problem[] = [];
  /** Why the last try to submit did not end well, other than by faults of answers. */
  trouble: Phrase | null = null;
  draftState: DraftState | null = null;
  /** The worker wants to throw the draft away, and is asked back. */
  askingToDiscard = false;
  submittedAt: Date | null = null;
  /** Said by a screen reader, and not seen. It stays when a form begins: that may be what it tells. */
  announcement = '';

  /** Another form, or the same one anew. */
  begin(): void {
    this.problems = [];
    this.trouble = null;
    this.draftState = null;
    this.askingToDiscard = false;
  }
}
