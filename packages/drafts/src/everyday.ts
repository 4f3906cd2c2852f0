// SPDX-License-Identifier: Apache-2.0
// Fetched when drafts are first listed, or a file is first touched.
export { keepDiscarded, listDiscarded, removeDiscarded, restoreDiscarded } from './bin/discarded.js';
export { openFiles } from './draft-files.js';
export { listDrafts } from './draft-list.js';
export { expiredDrafts, findDrafts } from './draft-search.js';
export { cardOf, describeDrafts } from './find.js';
export { tidy } from './tidy.js';
export { previewMigration } from './versions/carry-over.js';
export { findOtherVersions } from './versions/find-versions.js';
