// SPDX-License-Identifier: Apache-2.0
// What a form needs to keep drafts, in a file of its own.
export { draftStateView } from '../draft-state/draft-state-view.js';
export { DISCARDED, restoredNotice } from '../form/restored-notice.js';
export { openDraft, takeDraft } from '../form/session-draft.js';
