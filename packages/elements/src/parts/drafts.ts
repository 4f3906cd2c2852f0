// SPDX-License-Identifier: Apache-2.0
// What a form needs to keep drafts, in a file of its own.
import '../form/form.js'; // For bundlers: see part.ts.
export { draftStateStyles as styles } from '../draft-state/draft-state.styles.js';
export { draftStateView } from '../draft-state/draft-state-view.js';
export { DISCARDED, restoredNotice } from '../form/restored-notice.js';
export { openDraft, takeDraft } from '../form/session-draft.js';
